//! The guide: what a person has to do today, step by step, and the page where it is done.

use crate::{
    components::{Link, use_place},
    routes::{Address, Route},
};
use wording::{Language, say};
use yew::prelude::*;

type Words = fn(Language) -> &'static str;

struct Task {
    id: &'static str,
    title: Words,
    steps: &'static [Words],
    route: Route,
}

const TASKS: &[Task] = &[
    Task {
        id: "check",
        title: say::guide_check,
        steps: &[say::guide_check_1, say::guide_check_2, say::guide_check_3, say::guide_check_4],
        route: Route::Check,
    },
    Task {
        id: "many",
        title: say::guide_many,
        steps: &[say::guide_many_1, say::guide_many_2, say::guide_many_3, say::guide_many_4],
        route: Route::Many,
    },
    Task {
        id: "plan",
        title: say::guide_plan,
        steps: &[say::guide_plan_1, say::guide_plan_2, say::guide_plan_3, say::guide_plan_4],
        route: Route::Campaigns,
    },
    Task {
        id: "month",
        title: say::guide_month,
        steps: &[say::guide_month_1, say::guide_month_2, say::guide_month_3],
        route: Route::Campaigns,
    },
    Task {
        id: "client",
        title: say::guide_client,
        steps: &[say::guide_client_1, say::guide_client_2],
        route: Route::Campaigns,
    },
    Task {
        id: "crisis",
        title: say::guide_crisis,
        steps: &[say::guide_crisis_1, say::guide_crisis_2, say::guide_crisis_3],
        route: Route::Community,
    },
    Task {
        id: "results",
        title: say::guide_results,
        steps: &[say::guide_results_1, say::guide_results_2, say::guide_results_3],
        route: Route::Results,
    },
    Task {
        id: "alone",
        title: say::guide_alone,
        steps: &[say::guide_alone_1, say::guide_alone_2],
        route: Route::Campaigns,
    },
    Task {
        id: "keep",
        title: say::guide_keep,
        steps: &[say::guide_keep_1, say::guide_keep_2, say::guide_keep_3],
        route: Route::Campaigns,
    },
];

#[component]
pub fn Guide() -> Html {
    let language = use_place().language;
    html! {
        <section class="stack-wide">
            <nav class="stack" aria-label={say::guide_contents(language)}>
                <h2>{ say::guide_heading(language) }</h2>
                <ul>for task in TASKS { <li><a href={format!("{}#{}", here(language), task.id)}>{ (task.title)(language) }</a></li> }</ul>
            </nav>
            for task in TASKS {
                <section class="stack" aria-labelledby={task.id}>
                    <h3 id={task.id}>{ (task.title)(language) }</h3>
                    <ol>for step in task.steps { <li>{ step(language) }</li> }</ol>
                    <p><Link to={task.route.clone()}>{ name(&task.route, language) }</Link></p>
                </section>
            }
        </section>
    }
}

/// This page from the site's root: with a `<base>`, a fragment alone would lead to the home page.
fn here(language: Language) -> String {
    Address::new(language, Route::Help).path().trim_start_matches('/').to_owned()
}

fn name(route: &Route, language: Language) -> &'static str {
    match route {
        Route::Check => say::check_heading(language),
        Route::Many => say::many_heading(language),
        Route::Community => say::community_heading(language),
        Route::Results => say::results_heading(language),
        _ => say::title_campaigns(language),
    }
}
