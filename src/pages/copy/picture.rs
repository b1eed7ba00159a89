//! The text as a whole: what makes it strong, what has room, what is missing. Explained, without a score.

use super::checked::picture_of;
use crate::pages::overrides::use_overrides;
use crate::{
    catalogue::use_catalogue,
    components::{Icon, Mark, use_place},
    engine::Stand,
};
use campaign::{Campaign, drafts::Draft};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub campaign: Rc<Campaign>,
    pub draft: Draft,
}

fn mark(state: &str) -> Mark {
    match state {
        "there" => Mark::Good,
        "room" => Mark::Advice,
        _ => Mark::Warning,
    }
}

fn word(language: Language, state: &str) -> &'static str {
    match state {
        "there" => say::picture_there(language),
        "room" => say::picture_room(language),
        _ => say::picture_missing(language),
    }
}

#[component]
pub fn Picture(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let kept = use_overrides().kept;
    let asked = (props.campaign.clone(), props.draft.clone(), language, kept);
    let stands = use_memo(asked, |(campaign, draft, language, kept)| {
        let mut stands = picture_of(*language, campaign, draft, kept);
        // What is missing first: that is where the work is.
        stands.sort_by_key(|stand| match stand.state.as_str() {
            "missing" => 0,
            "room" => 1,
            _ => 2,
        });
        stands
    });
    if stands.is_empty() {
        return Html::default();
    }
    let there = stands.iter().filter(|stand| stand.state == "there").count();
    let one = |stand: &Stand| {
        html! {
            <li>
                <details class={classes!("picture-part", mark(&stand.state).tone())}>
                    <summary><Icon mark={mark(&stand.state)} /><span><strong>{ word(language, &stand.state) }{ ": " }</strong>{ &stand.title }</span></summary>
                    <div class="stack small">
                        <p>{ &stand.why }</p>
                        if stand.state != "there" { <p><strong>{ say::copy_what_to_do(language) }{ ": " }</strong>{ &stand.how }</p> }
                        for row in stand.facts.iter().filter_map(|id| rows.of(id)) {
                            <p><a href={row.url.clone()} target="_blank" rel="noopener noreferrer">{ &row.title }
                                <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a></p>
                        }
                    </div>
                </details>
            </li>
        }
    };
    html! {
        <section class="stack picture" aria-labelledby="copy-picture">
            <h2 id="copy-picture" class="as-h3">{ say::picture_heading(language) }</h2>
            <p class="small muted">{ say::picture_lead(language, stands.len() as i64, there as i64) }</p>
            <ul role="list">for stand in stands.iter() { { one(stand) } }</ul>
        </section>
    }
}
