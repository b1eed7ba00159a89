//! The best set for the hours and the money there are: why each is in or out, and what would change it.

use super::super::{
    DeskProps,
    goal::feasible::{exchange, foreign},
    plan::table::table,
};
use crate::{
    browser::focus,
    components::{TextField, use_place},
};
use campaign::{
    Edit, Worded,
    forecast::placement_forecast,
    mix::{BestMix, Change, Sensitivity, best_mix, left_words, proposal, sensitivity, sensitivity_words, taken_words},
    planning::PlanningEdit,
    words,
};
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub fn Proposal(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = &props.campaign;
    let found = use_memo(campaign.clone(), |campaign| (best_mix(campaign), sensitivity(campaign)));
    let (best, changes) = (&found.0, &found.1);
    let code = campaign.parts.planning.currency.code();
    let decimal = |value: f64| wording::decimal(language, value, 1);
    let adopt = {
        let (edit, campaign) = (props.edit.clone(), campaign.clone());
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::AdoptMix(proposal(&campaign, &best_mix(&campaign))));
            focus::soon_to("ranking-title");
        })
    };
    // Without them what is adopted has figures and no forecast: asked here, where it is decided.
    let currency = campaign.parts.planning.currency;
    let priced: Vec<_> = best
        .taken
        .iter()
        .filter(|one| one.placement.paid())
        .map(|one| placement_forecast(campaign, one.placement, 0.0))
        .collect();
    let missing: Vec<_> = foreign(&priced).into_iter().filter(|other| *other != currency).collect();
    let head =
        [say::plan_placement(language), say::plan_score(language), say::mix_hours(language), say::plan_why(language)]
            .map(str::to_owned);
    let taken: Vec<Vec<String>> = best
        .taken
        .iter()
        .map(|one| {
            let name = words::placement(one.placement, language).to_owned();
            vec![name, one.score.to_string(), decimal(one.hours), taken_words(&one.why, language)]
        })
        .collect();
    let left: Vec<Vec<String>> = best
        .left
        .iter()
        .map(|one| {
            let name = words::placement(one.placement, language).to_owned();
            vec![name, one.score.to_string(), decimal(one.hours), left_words(&one.why, code, language)]
        })
        .collect();
    html! {
        <section class="stack" aria-labelledby="proposal-title">
            <h2 id="proposal-title">{ say::mix_heading(language) }</h2>
            <p>{ say::mix_lead(language) }</p>
            <div class="measure"><TextField id="least-per-day" label={say::mix_least(language, code)}
                hint={say::mix_least_hint(language)} value={campaign.parts.planning.least_per_day.clone()} inputmode="decimal"
                on_text={props.typed(|text| Edit::Planning(PlanningEdit::LeastPerDay(text)))} /></div>
            <p role="status"><strong>{ hours_words(best, campaign.mix.hours().is_some(), language) }</strong></p>
            { table(say::mix_taken(language), &head, &taken, "") }
            <p><button type="button" class="button" onclick={adopt}>{ say::mix_adopt(language) }</button></p>
            <p class="small muted">{ say::mix_adopt_hint(language) }</p>
            { exchange(props, missing, language) }
            <details class="options">
                <summary>{ say::mix_left(language) }{ format!(" ({})", left.len()) }</summary>
                <div>{ table(say::mix_left(language), &head, &left, "") }</div>
            </details>
            <h3>{ say::mix_sensitivity(language) }</h3>
            <dl class="plan-lines">
                for one in changes.iter() { { change(one, language) } }
            </dl>
        </section>
    }
}

fn hours_words(best: &BestMix, known: bool, language: Language) -> String {
    let decimal = |value: f64| wording::decimal(language, value, 1);
    let said = if known {
        say::mix_uses(language, &decimal(best.available), &decimal(best.hours))
    } else {
        say::mix_uses_usual(language, &decimal(best.available), &decimal(best.hours))
    };
    if best.hours > best.available + 0.05 {
        format!("{said} {}", say::mix_too_few(language))
    } else if best.owned_pace < 1.0 {
        format!("{said} {}", say::mix_owned_slower(language))
    } else {
        said
    }
}

fn change(one: &Sensitivity, language: Language) -> Html {
    let name: Change = one.change;
    html! { <div><dt>{ name.word(language) }</dt><dd>{ sensitivity_words(one, language) }</dd></div> }
}
