//! The whole campaign in a link, made here and sent by the person.

use crate::{
    browser::{address, clipboard, focus},
    components::{Mark, Notice, use_place},
    routes::{Address, Route},
};
use campaign::{
    Campaign,
    share_link::{self, TooLong},
};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

/// Longer links are cut by some chats and mail programs.
const CAREFUL: usize = 2_000;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub campaign: Rc<Campaign>,
}

#[component]
pub fn Share(props: &Props) -> Html {
    let language = use_place().language;
    let copied = use_state(|| None::<bool>);
    let link = use_memo((props.campaign.clone(), language), |(campaign, language)| {
        let path = Address::new(*language, Route::Received).path();
        share_link::make(campaign)
            .map(|fragment| format!("{}{}/#{fragment}", address::origin_and_base(), path.trim_start_matches('/')))
    });
    let on_copy = {
        let (link, copied) = (link.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            if let Ok(link) = &*link {
                let copied = copied.clone();
                clipboard::copy(link, move |done| {
                    copied.set(Some(done));
                    if !done {
                        focus::select_range("share-link", 0, u32::MAX);
                    }
                });
            }
        })
    };
    html! {
        <details class="options no-print">
            <summary>{ say::share_heading(language) }</summary>
            <div class="stack">
                <p>{ say::share_lead(language) }</p>
                { match &*link {
                    Ok(link) => html! {
                        <div class="stack measure">
                            <div class="field">
                                <label for="share-link" class="label">{ say::share_link(language) }</label>
                                <div id="share-link-hint" class="hint">{ say::share_size(language, link.chars().count() as i64) }</div>
                                <input id="share-link" class="input" readonly={true} value={link.clone()} aria-describedby="share-link-hint" />
                            </div>
                            if link.len() > CAREFUL { <p class="small">{ say::share_careful(language) }</p> }
                            <div class="row">
                                <button type="button" class="button button-secondary" onclick={on_copy}>{ say::share_copy(language) }</button>
                                <p role="status" class="small">{ match *copied {
                                    Some(true) => say::copied(language),
                                    Some(false) => say::copy_failed(language),
                                    None => "",
                                } }</p>
                            </div>
                        </div>
                    },
                    Err(TooLong { length }) => html! {
                        <Notice mark={Mark::Warning} title={say::share_too_long(language, *length as i64, share_link::MOST as i64)}>
                            <p>{ say::share_too_long_do(language) }</p>
                        </Notice>
                    },
                } }
            </div>
        </details>
    }
}
