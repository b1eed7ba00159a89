//! When to post, by platform: the person's own figures, else a dated survey with its source.

use crate::{components::use_place, pages::campaign_desk::day};
use campaign::{
    Campaign,
    calendar::{usual_times, weekday},
    words,
};
use facts::PLATFORMS;
use std::rc::Rc;
use wording::{Language, per_cent, say, whole};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub campaign: Rc<Campaign>,
}

#[component]
pub fn Times(props: &Props) -> Html {
    let language = use_place().language;
    let campaign = &props.campaign;
    let uses = |id: &str| {
        let chosen =
            campaign.mix.choices.iter().any(|choice| choice.placement.platform() == id && !choice.placement.paid());
        chosen || campaign.drafts.iter().any(|draft| draft.placement.platform() == id && !draft.placement.paid())
    };
    let platforms: Vec<&str> = PLATFORMS.iter().map(|platform| platform.id).filter(|id| uses(id)).collect();
    let own = &campaign.parts.best_times;
    html! {
        <details class="options">
            <summary>{ say::times_heading(language) }</summary>
            <div class="stack">
                if own.rows.is_empty() {
                    <p>{ say::times_own_none(language) }</p>
                } else {
                    <p>{ say::times_own(language, &campaign::Date::parse(&own.computed_on).map_or_else(|| own.computed_on.clone(), |date| words::date(date, language)), &own.source) }</p>
                }
                for id in platforms { <Platform key={id} campaign={campaign.clone()} {id} /> }
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct PlatformProps {
    campaign: Rc<Campaign>,
    id: &'static str,
}

#[component]
fn Platform(props: &PlatformProps) -> Html {
    let language = use_place().language;
    let times = usual_times(&props.campaign, props.id);
    let name = words::platform(props.id, language);
    let hours = |from: u8, to: u8, weekday_number: u8| {
        say::times_block(
            language,
            &whole(language, i64::from(from)),
            &whole(language, i64::from(to)),
            weekday(weekday_number, language),
        )
    };
    let row = times.first().and_then(|advice| advice.row);
    html! {
        <section class="stack">
            <h3>{ say::times_caption(language, name) }</h3>
            if times.is_empty() {
                <p class="muted">{ say::times_none(language) }</p>
            } else {
                <ul>
                    for advice in times.iter().take(7) {
                        <li>{ hours(advice.from, advice.to, advice.weekday) }
                            if let Some((rate, posts)) = advice.own { <span class="muted">{ ": " }{ say::times_rate(language, &posts.to_string(), &per_cent(language, rate, 1)) }</span> }</li>
                    }
                </ul>
                if let Some(row) = row {
                    <p class="small muted">{ say::times_survey(language, row.period) }{ ". " }{ said(row.note, language) }{ " " }
                        { say::times_source(language) }{ ": " }<a href={row.source.url} target="_blank" rel="noopener noreferrer">{ row.source.title }<span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                        { " · " }{ say::checked_on(language, &day(language, row.checked_on)) }{ " · " }{ wording::key(language, &format!("name-confidence-{}", row.confidence.name())).unwrap_or_default() }</p>
                }
            }
        </section>
    }
}

fn said(note: Option<facts::Bilingual>, language: Language) -> &'static str {
    note.map_or("", |note| match language {
        Language::It => note.it,
        Language::En => note.en,
    })
}
