//! Before rows are added that count what is there already: with what, and what can be done.

use crate::components::{Mark, Notice, use_place};
use results::overlap::Overlap;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub overlaps: Vec<Overlap>,
    /// While something must still be answered about how the file is read.
    pub disabled: bool,
    pub on_replace: Callback<MouseEvent>,
    pub on_both: Callback<MouseEvent>,
    pub on_discard: Callback<MouseEvent>,
}

fn said(language: Language, overlap: &Overlap) -> String {
    let day = |day| campaign::words::date(day, language);
    match overlap.days {
        Some((from, to)) => say::results_twice_file(language, &day(from), &overlap.file, overlap.rows as i64, &day(to)),
        None => say::results_twice_file_undated(language, &overlap.file, overlap.rows as i64),
    }
}

#[component]
pub fn Twice(props: &Props) -> Html {
    let language = use_place().language;
    html! {
        <Notice mark={Mark::Warning} title={say::results_twice(language)}>
            <ul>for overlap in props.overlaps.iter() { <li>{ said(language, overlap) }</li> }</ul>
            <p>{ say::results_twice_why(language) }</p>
            <div class="row">
                <button type="button" class="button" disabled={props.disabled} onclick={&props.on_replace}>{ say::results_twice_replace(language) }</button>
                <button type="button" class="button button-secondary" onclick={&props.on_discard}>{ say::results_discard(language) }</button>
                <button type="button" class="button button-secondary" disabled={props.disabled} onclick={&props.on_both}>{ say::results_twice_both(language) }</button>
            </div>
        </Notice>
    }
}
