//! What is known of a platform: its placements one by one, then what concerns all of it.

use crate::{
    catalogue::{Row, Rows},
    components::use_place,
    pages::{Line, named},
};
use facts::Platform;
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[derive(Properties)]
pub(super) struct Props {
    pub known: &'static Platform,
    pub rows: Rc<Rows>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.known.id == other.known.id
    }
}

#[component]
pub(super) fn Page(props: &Props) -> Html {
    let language = use_place().language;
    let own: Vec<Rc<Row>> = props.rows.iter().filter(|row| row.platform == props.known.id).cloned().collect();
    let none: Vec<Rc<Row>> = own.iter().filter(|row| row.placements.is_empty()).cloned().collect();
    // A row of several placements stands with the first of them: an id stands once in a page.
    let first = |row: &Row, place: &str| row.placements.first().is_some_and(|first| first == place);
    let places: Vec<(&'static str, Vec<Rc<Row>>)> = props
        .known
        .placements
        .iter()
        .map(|placement| placement.id())
        .map(|place| (place, own.iter().filter(|row| first(row, place)).cloned().collect::<Vec<_>>()))
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    let contents = places.len() > 1;
    let path = super::platform(language, props.known.id);
    html! {
        <div class="stack-wide">
            <p class="lead">{ say::reference_platform_lead(language, own.len() as i64) }</p>
            if contents {
                <nav aria-label={say::reference_contents(language)}><ul role="list" class="row">
                    for (place, _) in places.iter() { <li><a href={format!("{path}#{place}")}>{ named(language, "placement", place) }</a></li> }
                </ul></nav>
            }
            for (place, rows) in places {
                <section class="stack" id={place}>
                    <h2>{ named(language, "placement", place) }</h2>
                    <ul role="list" class="list facts">for row in rows { <Line {row} rows={props.rows.clone()} /> }</ul>
                </section>
            }
            if !none.is_empty() {
                <section class="stack">
                    <h2>{ say::rulebook_everywhere(language) }</h2>
                    <ul role="list" class="list facts">for row in none { <Line {row} rows={props.rows.clone()} /> }</ul>
                </section>
            }
        </div>
    }
}
