//! Whether the goal is within reach, with the arithmetic and what would make it so.

use super::super::{
    DeskProps,
    plan::table::{chart, table, whole},
};
use super::past::currencies;
use super::rates::Rates;
use crate::components::{Icon, Mark, Notice, Select, TextField, use_place};
use campaign::{
    Currency, Edit, Worded,
    forecast::{AssumptionField, Case, Feasibility, Feasible, Outcome, PlacementForecast, Range, feasible, way_words},
    goal::Kpi,
    plan::verdict_words,
    planning::PlanningEdit,
    words,
};
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub fn CanItBeReached(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = &props.campaign;
    let answer = use_memo(campaign.clone(), |campaign| feasible(campaign));
    let currency = campaign.parts.planning.currency;
    let missing: Vec<Currency> = missing_currencies(&answer).into_iter().filter(|other| *other != currency).collect();
    let assume = |field: AssumptionField| props.typed(move |text| Edit::Assume { field, case: Case::Mid, text });
    let typed = |field: AssumptionField| campaign.assumptions.get(field).mid.clone();
    html! {
        <section class="stack-wide feasible" aria-labelledby="feasible-title">
            <h2 id="feasible-title">{ say::feasible_heading(language) }</h2>
            <div class="fields-4">
                <Select id="currency" label={say::feasible_currency(language)} options={currencies(language)} chosen={currency.id()}
                    on_choose={props.typed(|code| Edit::Planning(PlanningEdit::Currency(Currency::from_id(&code).unwrap_or_default())))} />
                <TextField id="order-value" label={AssumptionField::OrderValue.word(language)} value={typed(AssumptionField::OrderValue)}
                    inputmode="decimal" on_text={assume(AssumptionField::OrderValue)} />
                <TextField id="margin" label={AssumptionField::Margin.word(language)} value={typed(AssumptionField::Margin)}
                    inputmode="decimal" on_text={assume(AssumptionField::Margin)} />
                <TextField id="reachable" label={AssumptionField::Audience.word(language)} value={typed(AssumptionField::Audience)}
                    inputmode="decimal" on_text={assume(AssumptionField::Audience)} />
            </div>
            <p class="small muted">{ say::feasible_reachable_hint(language) }</p>
            <div role="status">{ verdict(props, &answer, language) }</div>
            { exchange(props, missing, language) }
            // Without a budget the tables would be rows of zeros.
            if answer.placements.iter().any(|one| one.is_known() && one.budget > 0.0) {
                { figures(&answer, currency, language) }
            }
            <div>
                for one in answer.placements.iter() {
                    <Rates key={one.placement.id()} desk={props.clone()} one={one.clone()} />
                }
            </div>
            <p class="small muted">{ say::feasible_left_out(language) }</p>
        </section>
    }
}

/// Asks what other currencies are worth, where benchmarks are in them.
pub fn exchange(desk: &DeskProps, missing: Vec<Currency>, language: Language) -> Html {
    if missing.is_empty() {
        return Html::default();
    }
    let currency = desk.campaign.parts.planning.currency;
    html! {
        <Notice mark={Mark::Advice} title={say::feasible_exchange(language, currency.code())}>
            <p>{ say::feasible_exchange_why(language) }</p>
            <div class="fields-4">
                for other in missing {
                    <Worth key={other.id()} desk={desk.clone()} {other} />
                }
            </div>
        </Notice>
    }
}

#[derive(Properties, PartialEq)]
pub struct WorthProps {
    pub desk: DeskProps,
    pub other: Currency,
}

/// A currency's worth in that of the campaign, to be typed.
#[component]
pub fn Worth(props: &WorthProps) -> Html {
    let language = use_place().language;
    let planning = &props.desk.campaign.parts.planning;
    let currency = props.other;
    let text = planning.exchange.get(currency.id()).cloned().unwrap_or_default();
    html! {
        <TextField id={format!("worth-{}", currency.id())} label={say::feasible_worth(language, planning.currency.code(), currency.code())}
            value={text} inputmode="decimal"
            on_text={props.desk.typed(move |text| Edit::Planning(PlanningEdit::Worth { currency, text }))} />
    }
}

/// The currencies that are asked for, those already priced included: a field must not vanish while one types.
fn missing_currencies(answer: &Feasible) -> Vec<Currency> {
    foreign(&answer.placements)
}

/// The other currencies the benchmarks of these placements are in.
pub fn foreign(placements: &[PlacementForecast]) -> Vec<Currency> {
    let mut found = Vec::new();
    for one in placements {
        for (_, rate) in &one.known {
            let row = match rate {
                Err(campaign::forecast::Lack::NoExchange(row, _)) => Some(*row),
                Ok(rate) => match rate.origin {
                    campaign::forecast::Origin::Benchmark(row) => Some(row),
                    _ => None,
                },
                Err(_) => None,
            };
            if let Some(currency) = row.and_then(|row| Currency::of_unit(row.unit))
                && !found.contains(&currency)
            {
                found.push(currency);
            }
        }
    }
    found
}

fn verdict(props: &DeskProps, answer: &Feasible, language: Language) -> Html {
    let sentences = verdict_words(&props.campaign, answer, language);
    let Ok(verdict) = &answer.verdict else {
        return html! {
            <Notice mark={Mark::Advice} title={sentences.join(" ")} />
        };
    };
    let mark = match verdict.feasibility {
        // A goal that costs more than it brings is no good news, however near.
        Feasibility::Likely | Feasibility::Possible if verdict.loss.is_some() => Mark::Warning,
        Feasibility::Likely | Feasibility::Possible => Mark::Good,
        Feasibility::Ambitious => Mark::Warning,
        Feasibility::OutOfReach => Mark::Error,
    };
    let mut sentences = sentences.into_iter();
    let title = sentences.next().unwrap_or_default();
    html! {
        <div class={classes!("notice", mark.tone())}>
            <Icon {mark} />
            <div class="stack">
                <p><strong>{ title }</strong></p>
                for sentence in sentences { <p>{ sentence }</p> }
                if answer.alternatives { <p class="small">{ say::feasible_alternatives_why(language) }</p> }
                if !verdict.ways.is_empty() {
                    <h3>{ say::feasible_ways(language) }</h3>
                    <ul>for way in verdict.ways.iter() { <li>{ way_words(way, &props.campaign, language) }</li> }</ul>
                }
            </div>
        </div>
    }
}

/// Two tables and a chart: all together in three cases, each placement in the probable one.
fn figures(answer: &Feasible, currency: Currency, language: Language) -> Html {
    let head = |first: &str| -> Vec<String> {
        let kpis = [Kpi::Impressions, Kpi::Clicks].map(|kpi| kpi.word(language).to_owned());
        let rest = [say::feasible_conversions(language), Kpi::Cpa.word(language), Kpi::Roas.word(language)];
        std::iter::once(first.to_owned()).chain(kpis).chain(rest.map(str::to_owned)).collect()
    };
    let cases = [(Case::Low, answer.total.low), (Case::Mid, answer.total.mid), (Case::High, answer.total.high)];
    let rows: Vec<Vec<String>> =
        cases.iter().map(|(case, outcome)| row(case.word(language), outcome, currency, language)).collect();
    let known = || answer.placements.iter().filter(|one| one.is_known());
    let by_placement: Vec<Vec<String>> = known()
        .map(|one| {
            let mut cells = row(words::placement(one.placement, language), &one.outcome.mid, currency, language);
            cells.insert(1, wording::money(language, one.budget, currency.code()));
            let reach = one.reach;
            cells.push(three(reach.map(|reach| reach.map(|reach| reach.people)), language));
            cells.push(
                reach.mid.map(|reach| wording::decimal(language, reach.frequency, 1)).unwrap_or_else(|| "–".into()),
            );
            cells
        })
        .collect();
    let mut head_by = head(say::plan_placement(language));
    head_by.insert(1, say::plan_budget(language).to_owned());
    head_by.extend([Kpi::Reach.word(language).to_owned(), Kpi::Frequency.word(language).to_owned()]);
    let caption =
        if answer.alternatives { say::feasible_alternatives(language) } else { say::feasible_by_placement(language) };
    let bars = super::super::plan::table::bars(known().filter_map(|one| {
        let clicks = one.outcome.mid.clicks?;
        Some((words::placement(one.placement, language).to_owned(), clicks, wording::decimal(language, clicks, 0)))
    }));
    let chart_head = [say::plan_placement(language).to_owned(), Kpi::Clicks.word(language).to_owned()];
    html! {
        <div class="stack-wide">
            if !answer.alternatives { { table(say::feasible_total(language), &head(say::plan_forecast_case(language)), &rows, "") } }
            { table(caption, &head_by, &by_placement, "") }
            if bars.len() > 1 { { chart(say::feasible_clicks_chart(language), &chart_head, &bars) } }
        </div>
    }
}

fn row(name: &str, outcome: &Outcome, currency: Currency, language: Language) -> Vec<String> {
    let money = |value: Option<f64>| {
        value.map(|value| wording::money(language, value, currency.code())).unwrap_or_else(|| "–".into())
    };
    let few = |value: f64| wording::decimal(language, value, if value < 100.0 { 1 } else { 0 });
    vec![
        name.to_owned(),
        whole(outcome.impressions, language),
        whole(outcome.clicks, language),
        outcome.conversions.map(few).unwrap_or_else(|| "–".into()),
        money(outcome.cpa),
        outcome.roas.map(|roas| wording::decimal(language, roas, 2)).unwrap_or_else(|| "–".into()),
    ]
}

fn three(range: Range<Option<f64>>, language: Language) -> String {
    match (range.low, range.high) {
        (Some(low), Some(high)) => super::super::plan::table::between(
            wording::decimal(language, low.min(high), 0),
            wording::decimal(language, high.max(low), 0),
        ),
        _ => whole(range.mid, language),
    }
}

/// What a typed budget says of one placement, in a line.
pub fn in_a_line(one: &campaign::forecast::PlacementForecast, language: Language) -> Option<String> {
    let (low, mid, high) = (one.outcome.low.clicks?, one.outcome.mid.clicks?, one.outcome.high.clicks?);
    let clicks = |value: f64| wording::decimal(language, value, 0);
    Some(say::feasible_line(language, &clicks(high), &clicks(low), &clicks(mid)))
}
