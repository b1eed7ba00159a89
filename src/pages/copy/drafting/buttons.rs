//! The buttons a platform offers, those that ask for what the goal wants first. The list is the
//! catalogue's, in the platform's own words.

use crate::{
    catalogue::{Value, use_catalogue},
    components::use_place,
    pages::campaign_desk::day,
};
use campaign::{drafting::button_fits, goal::Objective};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub placement: AttrValue,
    pub goal: Option<AttrValue>,
}

#[component]
pub fn Buttons(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let goal = props.goal.as_ref().and_then(|goal| Objective::from_id(goal)).unwrap_or(Objective::Traffic);
    let lists: Vec<_> = rows
        .iter()
        .filter(|row| row.about == "call-to-action" && row.placements.iter().any(|there| *there == *props.placement))
        .cloned()
        .collect();
    html! {
        for row in lists {
            <div class="stack">
                { match &row.value {
                    Value::Words(buttons) => {
                        let (fit, others): (Vec<&String>, Vec<&String>) = buttons.iter().partition(|button| button_fits(button, goal));
                        html! {
                            <>
                                <h3>{ say::drafting_buttons(language) }</h3>
                                if fit.is_empty() {
                                    <p class="small">{ say::drafting_buttons_none(language) }</p>
                                } else {
                                    <p class="small muted">{ say::drafting_buttons_fit(language) }</p>
                                    <ul role="list" class="drafting-buttons">for button in fit { <li>{ button }</li> }</ul>
                                }
                                if !others.is_empty() {
                                    <details><summary>{ say::drafting_buttons_all(language, others.len() as i64) }</summary>
                                        <ul role="list" class="drafting-buttons">for button in others { <li>{ button }</li> }</ul></details>
                                }
                                <p class="small muted"><a href={row.url.clone()} target="_blank" rel="noopener noreferrer">{ &row.title }<span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                                    if let Some(date) = row.checked_on() { { " · " }{ say::checked_on(language, &day(language, date)) } }</p>
                            </>
                        }
                    }
                    _ => Html::default(),
                } }
            </div>
        }
    }
}
