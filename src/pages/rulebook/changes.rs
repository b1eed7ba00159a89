//! What changed between versions of the catalogue: what it said, what it says, who says so.

use crate::{
    catalogue::{
        Row, Rows, Value,
        words::{about, place, since, with_unit, with_unit_of},
    },
    components::use_place,
    pages::campaign_desk::{day, named},
};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub rows: Rc<Rows>,
}

/// What a row said before; a limit that is new has no number before.
fn before(language: Language, row: &Row, before: &Value) -> String {
    match (before, &row.value) {
        (Value::YesNo(false), Value::YesNo(_)) => say::no(language).to_owned(),
        (Value::YesNo(false), _) => say::changes_no_limit(language).to_owned(),
        (before, _) => with_unit_of(language, row, before),
    }
}

#[component]
pub(super) fn Changes(props: &Props) -> Html {
    let language = use_place().language;
    let mut changed: Vec<Rc<Row>> = props.rows.iter().filter(|row| row.before.is_some()).cloned().collect();
    // The latest first; those of which only the reading is known, last.
    changed.sort_by(|a, b| b.since.cmp(&a.since));
    if changed.is_empty() {
        return Html::default();
    }
    html! {
        <details class="options">
            <summary>{ say::changes_heading(language) }<span class="summary-rest">{ ": " }{ say::changes_count(language, changed.len() as i64) }</span></summary>
            <div class="stack">
                <p class="measure">{ say::changes_lead(language) }</p>
                <div class="table-scroll" tabindex="0" role="region" aria-label={say::changes_heading(language)}><table class="changes">
                    <caption class="hidden-visually">{ say::changes_heading(language) }</caption>
                    <thead><tr>
                        <th scope="col">{ say::changes_what(language) }</th>
                        <th scope="col">{ say::changes_before(language) }</th>
                        <th scope="col">{ say::changes_now(language) }</th>
                        <th scope="col">{ say::changes_since(language) }</th>
                        <th scope="col">{ say::source(language) }</th>
                    </tr></thead>
                    <tbody>
                        for row in changed {
                            <tr>
                                <th scope="row">
                                    { place(language, &row) }
                                    <br /><span class="muted">{ about(language, &row).0 }
                                    if let Some(field) = &row.field { { ": " }{ named(language, "field", field) } }</span>
                                </th>
                                <td class="number">{ row.before.as_ref().map(|old| before(language, &row, old)) }</td>
                                <td class="number"><strong>{ with_unit(language, &row) }</strong></td>
                                <td>
                                    if let Some(date) = &row.since {
                                        { since(language, date) }
                                    } else if let Some(date) = row.checked_on() {
                                        { say::changes_read(language, &day(language, date)) }
                                    }
                                </td>
                                <td><a href={row.url.clone()} target="_blank" rel="noopener noreferrer">{ &row.title }
                                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                                    if let Some(confidence) = row.confidence() { <br /><span class="muted">{ named(language, "name-confidence", confidence.name()) }</span> }</td>
                            </tr>
                        }
                    </tbody>
                </table></div>
            </div>
        </details>
    }
}
