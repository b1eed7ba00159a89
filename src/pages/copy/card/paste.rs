//! The head of the page, pasted: its tags are read here.

use crate::{
    browser::page_head,
    components::{TextField, use_place},
    pages::DeskProps,
};
use campaign::{
    Edit,
    link_card::{Head, LinkCard},
};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub desk: DeskProps,
    pub card: LinkCard,
}

/// What came of the last reading.
#[derive(Clone, Copy, PartialEq)]
enum Came {
    Nothing,
    Read,
}

#[component]
pub(super) fn Paste(props: &Props) -> Html {
    let language = use_place().language;
    let pasted = use_state(String::new);
    let came = use_state(|| None::<Came>);
    let on_text = {
        let (pasted, came) = (pasted.clone(), came.clone());
        Callback::from(move |text: String| {
            came.set(None);
            pasted.set(text);
        })
    };
    let on_read = {
        let (pasted, came, edit, card) = (pasted.clone(), came.clone(), props.desk.edit.clone(), props.card.clone());
        Callback::from(move |_: MouseEvent| match head(&pasted) {
            Some(head) => {
                edit.emit(Edit::LinkCard(card.clone().with_head(head)));
                pasted.set(String::new());
                came.set(Some(Came::Read));
            }
            None => came.set(Some(Came::Nothing)),
        })
    };
    let error = (*came == Some(Came::Nothing)).then(|| AttrValue::from(say::card_paste_nothing(language)));
    html! {
        <details>
            <summary>{ say::card_paste(language) }</summary>
            <div class="stack">
                <TextField id="card-head" label={say::card_paste_label(language)} hint={say::card_paste_hint(language)} rows={5} value={(*pasted).clone()} {error} {on_text} />
                <p><button type="button" class="button button-secondary button-small" onclick={on_read}>{ say::card_paste_read(language) }</button></p>
                <div role="status">if *came == Some(Came::Read) { <p class="good-line small">{ say::card_paste_done(language) }</p> }</div>
            </div>
        </details>
    }
}

fn head(html: &str) -> Option<Head> {
    let (tags, title) = page_head::tags(html);
    Head::of(&tags, &title)
}
