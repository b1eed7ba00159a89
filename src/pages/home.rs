//! Where one comes in. The build draws it whole: it asks for no program, so its ways in are links.

use super::campaigns::{EXAMPLE, NEW, OPEN};
use crate::{
    browser::address,
    components::{Icon, Link, Mark, use_place},
    routes::{Address, Desk, Route},
    store,
};
use wording::say;
use yew::prelude::*;

/// Stands for the id of a campaign.
const ANY: &str = "*";

#[component]
pub fn Home() -> Html {
    let language = use_place().language;
    let recent: Vec<(String, String)> = use_memo((), |()| {
        store::library().list().iter().take(5).map(|entry| (entry.id.clone(), entry.name.clone())).collect::<Vec<_>>()
    })
    .to_vec();
    let campaigns = address::href(&Address::new(language, Route::Campaigns).path());
    // `www/shell.js` fills the list of recent campaigns in where no program runs: it takes this address.
    let desk = Address::new(language, Route::Desk { campaign: ANY.to_owned(), desk: Desk::Goal }).path();
    let tools = [
        (Route::Community, say::community_heading(language), say::home_tool_community(language)),
        (Route::Results, say::results_heading(language), say::home_tool_results(language)),
        (Route::Many, say::many_heading(language), say::home_tool_many(language)),
        (Route::Links, say::links_heading(language), say::home_tool_links(language)),
        (Route::Rulebook, say::rulebook_heading(language), say::home_tool_rulebook(language)),
        (Route::Embed, say::embed_heading(language), say::home_tool_embed(language)),
    ];
    html! {
        <div class="stack-wide">
            <div class="stack"><h1>{ say::home_heading(language) }</h1><p class="lead">{ say::home_lead(language) }</p></div>
            <super::edition::Edition />
            <section class="ways-in" aria-label={say::home_ways(language)}>
                <div class="way">
                    <h2><Link to={Route::Check}>{ say::home_check(language) }</Link></h2>
                    <p>{ say::home_check_text(language) }</p>
                    <p><Link to={Route::Check} class="button">{ say::home_check(language) }<Icon mark={Mark::Arrow} /></Link></p>
                </div>
                <div class="way">
                    <h2>{ say::home_plan(language) }</h2>
                    <p>{ say::home_plan_text(language) }{ " " }<a href={format!("{campaigns}#{EXAMPLE}")}>{ say::campaigns_example(language) }</a></p>
                    <p><a class="button" href={format!("{campaigns}#{NEW}")}><Icon mark={Mark::Plus} />{ say::campaigns_new(language) }</a></p>
                </div>
                <div class="way">
                    <h2><Link to={Route::Workshop}>{ say::home_exercise(language) }</Link></h2>
                    <p>{ say::home_exercise_text(language) }</p>
                    <p><Link to={Route::Workshop} class="button button-secondary">{ say::home_exercise(language) }</Link></p>
                </div>
                <div class="way">
                    <h2>{ say::home_open(language) }</h2>
                    <p>{ say::home_open_text(language) }</p>
                    <p><a class="button button-secondary" href={format!("{campaigns}#{OPEN}")}>{ say::campaigns_file(language) }</a></p>
                </div>
            </section>
            <section class="stack" data-recent={desk.trim_start_matches('/').to_owned()} hidden={recent.is_empty()}>
                <h2>{ say::home_recent(language) }</h2>
                <ul role="list" class="list">
                    for (id, name) in recent {
                        <li><Link to={Route::Desk { campaign: id, desk: Desk::Goal }}>{ name }</Link></li>
                    }
                </ul>
                <p><Link to={Route::Campaigns}>{ say::home_all_campaigns(language) }</Link></p>
            </section>
            <section class="stack">
                <h2>{ say::home_tools(language) }</h2>
                <ul role="list" class="list tools">
                    for (route, name, about) in tools {
                        <li><Link to={route}>{ name }</Link><span class="muted">{ about }</span></li>
                    }
                </ul>
            </section>
            <section class="stack">
                <h2>{ say::home_promises(language) }</h2>
                <ul>
                    <li>{ say::home_promise_local(language) }</li>
                    <li>{ say::home_promise_source(language) }</li>
                    <li>{ say::home_promise_count(language) }</li>
                </ul>
            </section>
        </div>
    }
}
