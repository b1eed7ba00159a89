//! The plan's document as a page.

use super::table::{chart, table};
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
pub(super) fn step(section: &str) -> Option<Desk> {
    match section {
        "goal" => Some(Desk::Goal),
        "audience" => Some(Desk::Audience),
        "platforms" => Some(Desk::Platforms),
        "forecast" | "situation" | "control" => Some(Desk::Goal),
        "workload" => Some(Desk::Platforms),
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
        <section class={classes!("plan-part", "stack", section.opens.is_some().then_some("plan-opens"))} id={format!("plan-{}", section.id)}>
            if let Some(question) = &section.opens { <p class="plan-question">{ question }</p> }
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
        Block::Bars { caption, head, bars } => chart(caption, head, bars),
    }
}
