//! One fact: what, how much, who says so and when; where sources disagree, what each of them says.

use crate::{
    catalogue::{
        Row, Rows, Value,
        words::{about, measured, place, range, value, with_unit},
    },
    components::use_place,
    pages::{
        campaign_desk::{day, named},
        overrides::OwnLimit,
    },
};
use facts::Unit;
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// After so many days a fact should be read again.
const OLD: i32 = 180;
/// Words of a list shown before the rest.
const FEW: usize = 6;

/// How many days ago it was read.
fn age(row: &Row, today: campaign::Date) -> Option<i32> {
    let date = row.checked_on()?;
    let read = campaign::Date::new(i32::from(date.year), u32::from(date.month), u32::from(date.day))?;
    Some(today.days_since(read).max(0))
}

/// Whether it should be read again.
pub(super) fn is_old(row: &Row, today: campaign::Date) -> bool {
    age(row, today).is_some_and(|days| days > OLD)
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub row: Rc<Row>,
    pub rows: Rc<Rows>,
    /// None where the page is drawn ahead of the day it is read: then no age is shown.
    #[prop_or_default]
    pub today: Option<campaign::Date>,
}

#[component]
pub fn Line(props: &Props) -> Html {
    let language = use_place().language;
    let row = &props.row;
    let (about, note) = about(language, row);
    let ((number, unit), exact) = (measured(language, row, &row.value), value(language, &row.value));
    let age = props.today.and_then(|today| age(row, today));
    html! {
        <li class="fact" id={row.id.clone()}>
            <div>
                <p><strong>{ about }</strong>
                    if let Some(field) = &row.field { { ": " }{ named(language, "field", field) } }</p>
                <p class="small muted">{ place(language, row) }</p>
            </div>
            <div>
                if let Value::Words(words) = &row.value && words.len() > FEW {
                    // A platform's own list of buttons: long, and read only by whoever looks for one.
                    <details>
                        <summary>{ words.iter().take(FEW).map(String::as_str).collect::<Vec<_>>().join(", ") }{ say::rulebook_and_more(language, (words.len() - FEW) as i64) }</summary>
                        <p class="small">{ words.join(", ") }</p>
                    </details>
                } else {
                    <p class="number fact-value">{ number.clone() }{ " " }<span class="small muted">{ unit }</span></p>
                    // The exact number, where a rounder one stands for it.
                    if row.unit() == Some(Unit::FileBytes) && number != exact {
                        <p class="number small muted">{ exact }{ " " }{ named(language, "unit", &row.unit) }</p>
                    }
                }
                if let Some(note) = note { <p class="small">{ note }</p> }
                { rivals(language, &props.rows, row) }
                if row.can_be_set() && props.today.is_some() { <OwnLimit row={Some(row.clone())} /> }
            </div>
            <div class="small">
                <p><a href={row.url.clone()} target="_blank" rel="noopener noreferrer">{ &row.title }
                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a></p>
                if let (Some(date), Some(confidence)) = (row.checked_on(), row.confidence()) {
                    <p class="muted">{ say::checked_on(language, &day(language, date)) }
                        if let Some(days) = age { { ", " }{ say::rulebook_age(language, i64::from(days)) } }
                        { " · " }{ named(language, "name-confidence", confidence.name()) }</p>
                }
                if let Some(quote) = &row.quote { <p class="muted quote" lang="en">{ "“" }{ quote }{ "”" }</p> }
                if age.is_some_and(|days| days > OLD) { <p><strong>{ say::rulebook_old(language) }</strong></p> }
            </div>
        </li>
    }
}

/// "Sources disagree: 5–30", and what each of them says.
fn rivals(language: Language, rows: &Rows, row: &Row) -> Html {
    if row.conflict.is_none() {
        return Html::default();
    }
    let all: Vec<Rc<Row>> = rows.rivals(row).cloned().collect();
    html! {
        <div class="small conflict">
            <p><strong>{ say::rulebook_conflict(language) }
                if let Some(range) = range(language, rows, row) { { ": " }<span class="number">{ range }</span> }</strong></p>
            <ul>for rival in all { <li>{ with_unit(language, &rival) }{ ": " }{ &rival.title }</li> }</ul>
        </div>
    }
}
