//! Links whose visits can be told apart: made for every place of a campaign, or taken apart.

mod apart;
mod findings;
mod form;
mod make;
mod notes;
mod ready;
mod words;

use crate::{
    browser::{Timeout, focus},
    components::use_place,
};
use apart::Apart;
use campaign::links::{Link, Tag};
use form::Form;
use make::Make;
use ready::Ready;
use wording::say;
use yew::prelude::*;

/// How long typing rests before a half-written address is called wrong.
const PAUSE: i32 = 1000;

#[component]
pub fn Links() -> Html {
    let language = use_place().language;
    let form = use_state(|| Form::kept(language).unwrap_or_else(|| Form::start(language)));
    // The form before a link went into it: what was typed there must not be gone.
    let before = use_state(|| None::<Form>);
    let put = {
        let (form, before) = (form.clone(), before.clone());
        Callback::from(move |next: Form| {
            next.keep();
            form.set(next);
            before.set(None);
        })
    };
    let on_use = {
        let (form, put, before) = (form.clone(), put.clone(), before.clone());
        Callback::from(move |link: Link| {
            put.emit(form.with(&link));
            before.set(Some((*form).clone()));
            focus::to("links-base");
        })
    };
    let on_undo = {
        let (put, before) = (put.clone(), before.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(form) = &*before {
                put.emit(form.clone());
            }
            focus::to("links-base");
        })
    };
    html! {
        <div class="stack-wide">
            <div class="stack">
                <h1>{ say::links_heading(language) }</h1>
                <p class="lead">{ say::links_lead(language) }</p>
                <p class="measure">{ say::links_own_site(language) }</p>
            </div>
            <Make form={(*form).clone()} put={put.clone()} />
            <Ready form={(*form).clone()} />
            <Apart form={(*form).clone()} {put} {on_use} />
            <div role="status" class="toast-place">
                if before.is_some() {
                    <div class="toast"><p>{ say::links_used(language) }</p>
                        <button type="button" class="button button-secondary button-small" onclick={on_undo}>{ say::undo(language) }</button></div>
                }
            </div>
        </div>
    }
}

/// The five tags that have a field of their own on this page.
const FIELDS: [Tag; 5] = [Tag::Source, Tag::Medium, Tag::Campaign, Tag::Term, Tag::Content];

/// Whether typing has rested on this text.
#[hook]
fn use_rested(text: &str) -> bool {
    let rested = use_state(|| text.to_owned());
    {
        let rested = rested.clone();
        use_effect_with(text.to_owned(), move |text| {
            let text = text.clone();
            let timer = (*rested != text).then(|| Timeout::new(PAUSE, move || rested.set(text)));
            move || drop(timer)
        });
    }
    *rested == text
}
