//! A file on its way in: how far it is, and the way to stop it.

use super::{
    dropping::Drop,
    session,
    view::{Coming, View},
};
use crate::components::use_place;
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub view: Rc<View>,
}

/// The first reading. Another file that is dropped here takes the place of this one.
#[component]
pub fn Reading(props: &Props) -> Html {
    let language = use_place().language;
    let Props { view } = props;
    let words = match view.name.as_str() {
        "" => say::many_reading(language).to_owned(),
        name => say::many_reading_file(language, name),
    };
    html! {
        <Drop>
            <p role="status" class="many-reading">{ words.clone() }</p>
            <Far coming={view.coming.unwrap_or_default()} label={words} on_stop={Callback::from(|_: MouseEvent| session::stop_reading())} />
            <p class="hint">{ say::many_reading_other(language) }</p>
        </Drop>
    }
}

#[derive(Properties, PartialEq)]
pub struct FarProps {
    pub coming: Coming,
    pub label: AttrValue,
    pub on_stop: Callback<MouseEvent>,
}

/// How far a reading is.
#[component]
pub fn Far(props: &FarProps) -> Html {
    let language: Language = use_place().language;
    let Coming { read, size, rows } = props.coming;
    html! {
        <>
            <progress class="many-progress" max={size.max(1).to_string()} value={read.to_string()} aria-label={&props.label} />
            <div class="row">
                <p class="number">{ say::many_reading_rows(language, rows as i64) }</p>
                <button type="button" class="button button-secondary button-small" onclick={&props.on_stop}>{ say::many_reading_stop(language) }</button>
            </div>
        </>
    }
}
