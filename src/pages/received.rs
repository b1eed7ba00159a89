//! A campaign that came in a link: shown first, added only if the person wants it.

use super::{campaigns::OpenFile, plan::Shown};
use crate::{
    browser::address,
    components::{Link, Mark, Notice, use_place},
    routes::{Address, Desk, Route},
    store,
};
use campaign::{Campaign, Worded, share_link, stored::Read, words};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub fn Received() -> Html {
    let language = use_place().language;
    let fragment = use_state_eq(address::fragment);
    {
        let fragment = fragment.clone();
        use_effect_with((), move |()| {
            let listener = address::on_fragment(move |now| fragment.set(now));
            move || drop(listener)
        });
    }
    let read = use_memo((*fragment).clone(), |fragment| match share_link::open(fragment) {
        Read::Whole { value, revision } => Read::Whole { value: Rc::new(value), revision },
        Read::FromTheFuture { version } => Read::FromTheFuture { version },
        Read::Unreadable { problem } => Read::Unreadable { problem },
    });
    let trouble = |title: &'static str, text: &'static str| {
        html! {
            <div class="stack">
                <Notice mark={Mark::Warning} {title}><p>{ text }</p></Notice>
                <OpenFile />
                <p><Link to={Route::Campaigns}>{ say::not_found_campaigns(language) }</Link></p>
            </div>
        }
    };
    html! {
        <div class="stack-wide">
            <h1>{ say::received_heading(language) }</h1>
            { match &*read {
                Read::Whole { value, .. } => html! { <Offer key={(*fragment).clone()} campaign={value.clone()} length={fragment.len()} /> },
                Read::FromTheFuture { .. } => trouble(say::received_future(language), say::received_future_do(language)),
                Read::Unreadable { .. } if fragment.is_empty() => trouble(say::received_nothing(language), say::received_nothing_do(language)),
                Read::Unreadable { .. } => trouble(say::received_broken(language), say::received_broken_do(language)),
            } }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OfferProps {
    campaign: Rc<Campaign>,
    length: usize,
}

#[component]
fn Offer(props: &OfferProps) -> Html {
    let place = use_place();
    let language = place.language;
    let campaign = &props.campaign;
    let add = {
        let (campaign, go) = (campaign.clone(), place.go.clone());
        Callback::from(move |_: MouseEvent| {
            let campaign = store::adopt(&campaign);
            let address = Address::new(language, Route::Desk { campaign, desk: Desk::Plan });
            // Going back must not offer it a second time.
            address::replace(&address.path());
            go.emit(address);
        })
    };
    html! {
        <div class="stack-wide">
            <p class="lead">{ say::received_lead(language) }</p>
            <section class="stack">
                <h2>{ name(campaign, language) }</h2>
                <dl class="plan-lines">
                    for (name, value) in contents(campaign, language) { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
                    <div><dt>{ say::received_size(language) }</dt><dd>{ say::received_characters(language, props.length as i64) }</dd></div>
                </dl>
                <div class="row">
                    <button type="button" class="button" onclick={add}>{ say::received_add(language) }</button>
                    <Link to={Route::Home} class="button button-secondary">{ say::received_leave(language) }</Link>
                </div>
            </section>
            <details class="options">
                <summary>{ say::received_read(language) }</summary>
                <div><Shown campaign={campaign.clone()} steps={false} /></div>
            </details>
        </div>
    }
}

fn name(campaign: &Campaign, language: Language) -> String {
    match campaign.name.trim() {
        "" => say::campaigns_first_name(language).to_owned(),
        name => name.to_owned(),
    }
}

/// What is in it, at a glance.
fn contents(campaign: &Campaign, language: Language) -> Vec<(&'static str, String)> {
    let personas = campaign.audience.personas.iter().filter(|persona| !persona.is_empty()).count();
    let drafts = campaign.drafts.iter().filter(|draft| !draft.is_empty()).count();
    let placements: Vec<&str> =
        campaign.mix.choices.iter().map(|choice| words::placement(choice.placement, language)).collect();
    let none = || say::received_none(language).to_owned();
    let goal = campaign::goal::sentence_in(&campaign.goal, campaign.parts.planning.currency, language)
        .or_else(|| campaign.goal.objective.map(|objective| objective.word(language).to_owned()));
    vec![
        (say::desk_goal(language), goal.unwrap_or_else(none)),
        (say::desk_audience(language), say::received_personas(language, personas as i64)),
        (say::desk_platforms(language), if placements.is_empty() { none() } else { placements.join("; ") }),
        (say::desk_copy(language), say::received_texts(language, drafts as i64)),
    ]
}
