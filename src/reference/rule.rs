//! A rule: why it is there, what to do, texts on which it speaks and near misses, what is behind it.

use super::Examples;
use crate::{
    catalogue::{Row, Rows},
    components::use_place,
    pages::{Line, named},
};
use copy_checks::{
    Rule,
    checks::{self, Cite},
    wire,
};
use facts::PLATFORMS;
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub rule: Rule,
    pub examples: Examples,
    pub rows: Rc<Rows>,
}

#[component]
pub(super) fn Page(props: &Props) -> Html {
    let language = use_place().language;
    let rule = props.rule;
    let check = checks::ALL.iter().find(|check| check.rule == rule);
    let cites = check.map_or(&[][..], |check| check.cites);
    let single = |cite: &Cite| match cite {
        Cite::Fact(id) => props.rows.of(id).cloned(),
        Cite::About(_) => None,
    };
    let named_rows: Vec<Rc<Row>> = cites.iter().filter_map(single).collect();
    let kinds: Vec<&'static str> = cites
        .iter()
        .filter_map(|cite| match cite {
            Cite::About(about) => Some(about.name()),
            Cite::Fact(_) => None,
        })
        .collect();
    // Rows by the hundred: where they stand, and how many, platform by platform.
    let of_kinds: Vec<(&'static str, &'static str, usize)> = PLATFORMS
        .iter()
        .map(|known| {
            let of = |row: &&Rc<Row>| row.platform == known.id && kinds.contains(&row.about.as_str());
            (known.id, known.name, props.rows.iter().filter(of).count())
        })
        .filter(|(_, _, count)| *count > 0)
        .collect();
    html! {
        <div class="stack-wide">
            <p class="muted small">{ named(language, "name-family", rule.family().id()) }{ " · " }<code>{ rule.id() }</code></p>
            <section class="stack"><h2>{ say::reference_why(language) }</h2><p>{ wire::why(rule, language) }</p></section>
            <section class="stack"><h2>{ say::copy_what_to_do(language) }</h2><p>{ wire::what_to_do(rule, language) }</p></section>
            if !props.examples.fires.is_empty() || !props.examples.silent.is_empty() {
                <section class="stack">
                    <h2>{ say::reference_examples(language) }</h2>
                    <div class="examples">
                        <div class="stack"><h3>{ say::reference_fires(language) }</h3><ul role="list">for text in props.examples.fires.iter() { <li class="error as-written">{ text }</li> }</ul></div>
                        <div class="stack"><h3>{ say::reference_silent(language) }</h3><ul role="list">for text in props.examples.silent.iter() { <li class="good as-written">{ text }</li> }</ul></div>
                    </div>
                </section>
            }
            <section class="stack">
                <h2>{ say::reference_behind(language) }</h2>
                if named_rows.is_empty() && of_kinds.is_empty() { <p>{ say::reference_behind_none(language) }</p> }
                if !of_kinds.is_empty() {
                    <p>{ say::reference_kinds(language) }{ " " }{ kinds.iter().map(|kind| named(language, "about", kind)).collect::<Vec<_>>().join("; ") }{ "." }</p>
                    <ul role="list" class="list">
                        for (id, name, count) in of_kinds {
                            <li><a href={super::platform(language, id)}>{ name }</a><span class="muted small">{ say::rulebook_count(language, count as i64) }</span></li>
                        }
                    </ul>
                }
                if !named_rows.is_empty() {
                    <ul role="list" class="list facts">for row in named_rows { <Line {row} rows={props.rows.clone()} /> }</ul>
                }
            </section>
        </div>
    }
}
