//! Where a number of the preview is written.

use crate::{
    catalogue::{Row, words::with_unit},
    components::use_place,
    pages::campaign_desk::{day, named},
};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(in crate::pages::copy) struct Props {
    /// What each row is about, in words.
    pub rows: Vec<(AttrValue, Rc<Row>)>,
}

/// The rows behind a preview, folded.
#[component]
pub(in crate::pages::copy) fn Sources(props: &Props) -> Html {
    let language = use_place().language;
    if props.rows.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ say::preview_sources(language) }</summary>
            <ul role="list" class="sources small">
                for (what, row) in props.rows.iter() {
                    <li>
                        <strong>{ what }{ ": " }{ with_unit(language, row) }</strong><br />
                        <a href={row.url.clone()} target="_blank" rel="noopener noreferrer">{ &row.title }
                            <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                        if let (Some(date), Some(confidence)) = (row.checked_on(), row.confidence()) {
                            <span class="muted">{ " · " }{ say::checked_on(language, &day(language, date)) }{ " · " }{ named(language, "name-confidence", confidence.name()) }</span>
                        }
                        if let Some(note) = &row.note { <br /><span class="muted">{ note }</span> }
                    </li>
                }
            </ul>
        </details>
    }
}
