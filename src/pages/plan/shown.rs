//! The plan's document as a page.

use crate::{
    components::{Link, use_place},
    routes::{Desk, Route},
};
use campaign::{
    Campaign,
    plan::{self, Block, Section},
};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub campaign: Rc<Campaign>,
    /// Whether each part leads to the step in which it is changed.
    pub steps: bool,
}

#[component]
pub fn Shown(props: &Props) -> Html {
    let language = use_place().language;
    let document =
        use_memo((props.campaign.clone(), language), |(campaign, language)| plan::document(campaign, *language));
    html! {
        <article class="plan" lang={language.code()}>
            <h2 class="plan-title">{ &document.title }</h2>
            for section in document.sections.iter().cloned().map(Rc::new) {
                <Part key={section.id} step={props.steps.then(|| step(section.id)).flatten()} campaign={props.campaign.id.clone()} section={section.clone()} />
            }
        </article>
    }
}

/// Where a section of the document is worked on.
fn step(section: &str) -> Option<Desk> {
    match section {
        "goal" => Some(Desk::Goal),
        "audience" => Some(Desk::Audience),
        "platforms" => Some(Desk::Platforms),
        "copy" => Some(Desk::Copy),
        "schedule" | "calendar" => Some(Desk::Calendar),
        _ => None,
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    section: Rc<Section>,
    step: Option<Desk>,
    campaign: String,
}

#[component]
fn Part(props: &PartProps) -> Html {
    let language = use_place().language;
    let section = &props.section;
    html! {
        <section class="plan-part stack">
            <div class="plan-head">
                <h3>{ &section.title }</h3>
                if let Some(desk) = props.step {
                    <p class="no-print"><Link to={Route::Desk { campaign: props.campaign.clone(), desk }}>{ say::plan_change(language) }
                        <span class="hidden-visually">{ ": " }{ &section.title }</span></Link></p>
                }
            </div>
            <div class="stack">
                for block in section.blocks.iter() { { shown(block, &section.title) } }
            </div>
        </section>
    }
}

fn shown(block: &Block, section: &str) -> Html {
    match block {
        Block::Heading(text) => html! { <h4>{ text }</h4> },
        Block::Paragraph(text) => html! { <p>{ text }</p> },
        Block::Label(text) => html! { <p class="plan-label">{ text }</p> },
        Block::List(items) => html! { <ul>for item in items.iter() { <li>{ item }</li> }</ul> },
        Block::Pairs(pairs) => html! {
            <dl class="plan-lines">for (name, value) in pairs.iter() { <div><dt>{ name }</dt><dd class="as-written">{ value }</dd></div> }</dl>
        },
        Block::Quote(text) => html! { <blockquote class="as-written" dir="auto">{ text }</blockquote> },
        Block::Table { caption, head, rows } => table(caption, head, rows, section),
    }
}

/// On a narrow screen the table scrolls by itself: by keyboard too, hence the tab stop.
fn table(caption: &str, head: &[String], rows: &[Vec<String>], section: &str) -> Html {
    let numbers: Vec<bool> = (0..head.len())
        .map(|column| column > 0 && rows.iter().all(|row| row.get(column).is_some_and(|cell| is_number(cell))))
        .collect();
    let class = |column: usize| numbers.get(column).copied().unwrap_or(false).then_some("number");
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={caption.to_owned()}>
            <table>
                // Under a heading of the same words the caption would be read twice.
                <caption class={(caption == section).then_some("hidden-visually")}>{ caption }</caption>
                <thead><tr>for (column, cell) in head.iter().enumerate() { <th scope="col" class={class(column)}>{ cell }</th> }</tr></thead>
                <tbody>
                    for row in rows.iter() {
                        <tr>for (column, cell) in row.iter().enumerate() {
                            if column == 0 { <th scope="row">{ cell }</th> } else { <td class={class(column)}>{ cell }</td> }
                        }</tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn is_number(cell: &str) -> bool {
    cell.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".,-−+%€$".contains(c))
}
