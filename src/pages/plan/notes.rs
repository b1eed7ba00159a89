//! What the plan still lacks, before the plan and not in it: for the author's eyes, on the screen only.

use super::shown::step;
use crate::{
    components::{Link, use_place},
    routes::Route,
};
use campaign::{Campaign, plan};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub campaign: Rc<Campaign>,
}

#[component]
pub fn Notes(props: &Props) -> Html {
    let language = use_place().language;
    let notes = use_memo((props.campaign.clone(), language), |(campaign, language)| plan::notes(campaign, *language));
    if notes.is_empty() {
        return Html::default();
    }
    html! {
        <section class="plan-notes stack no-print" aria-labelledby="plan-notes">
            <h2 id="plan-notes">{ say::plan_notes(language) }</h2>
            <p class="small muted">{ say::plan_notes_about(language) }</p>
            for part in notes.iter() {
                <div>
                    <div class="plan-head">
                        <h3>{ &part.title }</h3>
                        if let Some(desk) = step(part.section) {
                            <p><Link to={Route::Desk { campaign: props.campaign.id.clone(), desk }}>{ say::plan_change(language) }
                                <span class="hidden-visually">{ ": " }{ &part.title }</span></Link></p>
                        }
                    </div>
                    <ul>for item in part.items.iter() { <li>{ item }</li> }</ul>
                </div>
            }
        </section>
    }
}
