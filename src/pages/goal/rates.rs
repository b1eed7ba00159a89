//! The numbers a forecast rests on: where each comes from, and the person's own instead.

use super::super::{DeskProps, campaign_desk::day, plan::table::table};
use crate::components::{TextField, use_place};
use campaign::{
    Edit, Worded,
    forecast::{Case, Lack, Origin, PlacementForecast, RateField, formula_lines, origin_words, rate_value},
    planning::PlanningEdit,
    words,
};
use facts::Benchmark;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: DeskProps,
    pub one: PlacementForecast,
}

/// One placement: formulas with numbers, rates with sources, fields to change them.
#[component]
pub fn Rates(props: &Props) -> Html {
    let language = use_place().language;
    let one = &props.one;
    let placement = one.placement;
    let name = words::placement(placement, language);
    let planning = &props.desk.campaign.parts.planning;
    let code = planning.currency.code();
    let lines = formula_lines(one, code, language);
    let typed = planning.rates.get(placement.id()).cloned().unwrap_or_default();
    let rows: Vec<Vec<String>> = one
        .known
        .iter()
        .map(|(field, rate)| {
            let name = field.word(language).to_owned();
            match rate {
                Ok(rate) => {
                    let value = |value| rate_value(*field, value, code, language);
                    let origin = origin_words(&rate.origin, language);
                    vec![name, value(rate.range.low), value(rate.range.mid), value(rate.range.high), origin]
                }
                Err(lack) => vec![name, "–".into(), "–".into(), "–".into(), lack_words(lack, language)],
            }
        })
        .collect();
    let head = [
        say::feasible_rate(language),
        Case::Low.word(language),
        Case::Mid.word(language),
        Case::High.word(language),
        say::feasible_origin(language),
    ]
    .map(str::to_owned);
    let sources: Vec<&'static Benchmark> = sources(one);
    html! {
        <details class="options">
            <summary>{ name }<span class="summary-rest">{ ": " }{ say::rates_heading(language) }</span></summary>
            <div class="stack">
                if !lines.is_empty() {
                    <ul role="list" class="formulas">for line in lines { <li>{ line }</li> }</ul>
                }
                { table(&say::rates_caption(language, name), &head, &rows, "") }
                if !sources.is_empty() {
                    <ul role="list" class="sources small">
                        for row in sources {
                            <li>
                                <a href={row.source.url} target="_blank" rel="noopener noreferrer">{ row.source.title }
                                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                                <span class="muted">{ " · " }{ benchmark_words(row, language) }</span>
                            </li>
                        }
                    </ul>
                }
                <p class="small muted">{ say::rates_spread(language) }</p>
                <div class="stack-wide">
                    for field in RateField::ALL.iter().copied() {
                        <fieldset class="field" key={field.id()}>
                            <legend>{ say::rates_yours(language, field.word(language)) }</legend>
                            <div class="fields-3">
                                for case in Case::ALL.iter().copied() {
                                    <TextField key={case.id()} id={format!("rate-{}-{}-{}", placement.id(), field.id(), case.id())}
                                        label={case.word(language)} value={typed.get(field).text(case).to_owned()} inputmode="decimal"
                                        on_text={props.desk.typed(move |text| Edit::Planning(PlanningEdit::Rate { placement, field, case, text }))} />
                                }
                            </div>
                        </fieldset>
                    }
                </div>
                <TextField id={format!("rate-{}-source", placement.id())} label={say::rates_source(language)} value={typed.source.clone()}
                    on_text={props.desk.typed(move |text| Edit::Planning(PlanningEdit::RateSource { placement, text }))} />
            </div>
        </details>
    }
}

/// Why a number is missing.
fn lack_words(lack: &Lack, language: Language) -> String {
    match lack {
        Lack::NoBenchmark => say::lack_no_benchmark(language).into(),
        Lack::NoExchange(row, currency) => {
            let value = row.mid.or(row.low).unwrap_or_default();
            say::lack_no_exchange(language, &wording::money(language, value, currency.code()))
        }
    }
}

/// The benchmarks behind the numbers, each once.
fn sources(one: &PlacementForecast) -> Vec<&'static Benchmark> {
    let mut rows: Vec<&'static Benchmark> = Vec::new();
    for (_, rate) in &one.known {
        let row = match rate {
            Ok(rate) => match rate.origin {
                Origin::Benchmark(row) | Origin::FromCpa(row) => row,
                _ => continue,
            },
            Err(Lack::NoExchange(row, _)) => row,
            Err(Lack::NoBenchmark) => continue,
        };
        if rows.iter().all(|other| (other.source.url, other.metric) != (row.source.url, row.metric)) {
            rows.push(row);
        }
    }
    rows
}

/// "CPM · Italia, 2025 · riportato · verificato il …".
fn benchmark_words(row: &Benchmark, language: Language) -> String {
    let confidence = wording::key(language, &format!("name-confidence-{}", row.confidence.name())).unwrap_or_default();
    let read = say::rates_read(language, &day(language, row.checked_on));
    let note = row.note.map(|note| match language {
        Language::It => note.it,
        Language::En => note.en,
    });
    let place = words::country(row.country, language);
    let words = [row.metric.to_uppercase(), format!("{place}, {}", row.period), confidence.to_owned(), read];
    let words = words.into_iter().chain(note.map(str::to_owned)).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" · ")
}
