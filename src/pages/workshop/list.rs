//! The exercises to choose from.

use super::shown::facts;
use crate::{
    browser::address,
    components::{Link, use_place},
    routes::{Address, Route},
};
use wording::{Language, say};
use workshop::{exercise::Exercise as Given, given};
use yew::prelude::*;

/// The address of a page of the workshop with what follows `#`, relative to the base.
pub(super) fn at(language: Language, route: Route, fragment: &str) -> String {
    address::href(&path(language, route, fragment))
}

/// The same for others to open; `None` in a one file that comes from no site.
pub(super) fn public(language: Language, route: Route, fragment: &str) -> Option<String> {
    address::public().map(|site| format!("{site}{}", path(language, route, fragment).trim_start_matches('/')))
}

fn path(language: Language, route: Route, fragment: &str) -> String {
    let path = Address::new(language, route).path();
    format!("/{}/#{fragment}", path.trim_matches('/'))
}

#[component]
pub fn Workshop() -> Html {
    let language = use_place().language;
    let all = use_memo(language, |language| given::all(*language));
    html! {
        <div class="stack-wide workshop">
            <div class="stack"><h1>{ say::workshop_heading(language) }</h1><p class="lead">{ say::workshop_lead(language) }</p></div>
            <section class="stack">
                <h2>{ say::workshop_given(language) }</h2>
                <ul role="list" class="exercise-cards">
                    for exercise in all.iter() { { card(language, exercise) } }
                </ul>
            </section>
            <section class="stack">
                <h2>{ say::workshop_teach(language) }</h2>
                <p>{ say::workshop_teach_text(language) }</p>
                <p><Link to={Route::Class} class="button button-secondary">{ say::workshop_teach_open(language) }</Link></p>
            </section>
        </div>
    }
}

fn card(language: Language, exercise: &Given) -> Html {
    html! {
        <li class="exercise-card stack-small">
            <h3>{ &exercise.title }</h3>
            { facts(language, exercise) }
            <ul class="small">for aim in workshop::exercise::lines(&exercise.aims) { <li>{ aim }</li> }</ul>
            <p><a class="button button-secondary" href={at(language, Route::Exercise, &exercise.id)} aria-label={say::workshop_do_about(language, &exercise.title)}>{ say::workshop_do(language) }</a></p>
        </li>
    }
}
