//! A text with its cut: what all see, what some see, what is behind "more", what is too long.

use super::Cut;
use crate::components::use_place;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(in crate::pages::copy) struct Props {
    pub text: String,
    pub cut: Cut,
    /// One line that cannot be opened: it ends in dots.
    pub line: bool,
}

#[component]
pub(in crate::pages::copy) fn Marked(props: &Props) -> Html {
    let language = use_place().language;
    let Cut { sure, perhaps, taken, .. } = props.cut;
    let (sure, perhaps) = (sure.min(taken), perhaps.max(sure).min(taken));
    let part = |from: usize, to: usize| props.text.get(from..to).unwrap_or_default().to_owned();
    let (seen, some, hidden, over) = (
        part(0, sure),
        part(sure, perhaps),
        part(perhaps, taken.max(perhaps)),
        part(taken.max(perhaps), props.text.len()),
    );
    let more = if props.line { say::preview_dots(language) } else { say::copy_fold_more(language) };
    let is_cut = !some.is_empty() || !hidden.is_empty() || (!over.is_empty() && !props.cut.rows.is_empty());
    html! {
        <>
            { seen }
            if !some.is_empty() { <span class="fold-some" title={say::preview_some(language)}>{ some }</span> }
            if is_cut { <span class="fold">{ more }</span> }
            if !hidden.is_empty() { <span class="fold-hidden">{ hidden }</span> }
            if !over.is_empty() { <mark class="overflow">{ over }</mark> }
        </>
    }
}
