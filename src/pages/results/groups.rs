//! Campaigns, ads, types, pillars beside each other.

use super::{ChosenProps, words};
use crate::components::{
    Select,
    charts::{Bar, Bars},
    use_place,
};
use results::figures::{By, Ratio, Sums, groups};
use results::reading::{Measure, Row};
use wording::{Language, say};
use yew::prelude::*;

/// More than this is a list, not a comparison.
const SHOWN: usize = 25;

/// A sum or a rate that can be drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Figure {
    Sum(Measure),
    Rate(Ratio),
}

impl Figure {
    pub fn id(self) -> &'static str {
        match self {
            Figure::Sum(measure) => measure.id(),
            Figure::Rate(ratio) => ratio.id(),
        }
    }

    pub fn name(self, language: Language) -> &'static str {
        match self {
            Figure::Sum(measure) => words::measure(language, measure),
            Figure::Rate(ratio) => words::ratio(language, ratio),
        }
    }

    pub fn of(self, sums: &Sums) -> Option<f64> {
        match self {
            Figure::Sum(measure) => sums.get(measure),
            Figure::Rate(ratio) => ratio.of(sums),
        }
    }

    pub fn shown(self, language: Language, value: f64, currency: &str) -> String {
        match self {
            Figure::Sum(measure) => words::value(language, measure, value, currency),
            Figure::Rate(ratio) => words::ratio_value(language, ratio, value, currency),
        }
    }
}

/// What these rows can be compared by: rates first, because they are fair between large and small.
pub fn figures_of(rows: &[Row]) -> Vec<Figure> {
    let sums = Sums::of(rows);
    let rates = Ratio::ALL.iter().map(|ratio| Figure::Rate(*ratio));
    let counts = Measure::ALL.iter().map(|(measure, _)| Figure::Sum(*measure));
    rates.chain(counts).filter(|figure| figure.of(&sums).is_some()).collect()
}

#[component]
pub fn Groups(props: &ChosenProps) -> Html {
    let language = use_place().language;
    let rows = &props.chosen.rows;
    let possible: Vec<By> = By::ALL.iter().copied().filter(|by| !by.is_time() && groups(rows, *by).len() > 1).collect();
    let by = use_state_eq(|| None::<By>);
    let what = use_state_eq(|| None::<String>);
    let figures = use_memo(rows.clone(), |rows| figures_of(rows));
    let Some(chosen_by) = by.filter(|by| possible.contains(by)).or(possible.first().copied()) else {
        return Html::default();
    };
    let Some(figure) = figures.iter().find(|figure| Some(figure.id()) == what.as_deref()).or(figures.first()).copied()
    else {
        return Html::default();
    };
    let bars: Vec<Bar> = groups(rows, chosen_by)
        .iter()
        .filter_map(|group| {
            let value = figure.of(&group.sums)?;
            let shown = figure.shown(language, value, &props.chosen.currency);
            Some(Bar { name: words::group(language, &group.name).into(), value, shown: shown.into() })
        })
        .take(SHOWN)
        .collect();
    let on_by = {
        let by = by.clone();
        Callback::from(move |id: String| by.set(By::from_id(&id)))
    };
    let on_what = {
        let what = what.clone();
        Callback::from(move |id: String| what.set(Some(id)))
    };
    let by_words = words::named(language, "results-by", chosen_by.id());
    html! {
        <section class="stack">
            <h2>{ say::results_groups(language) }</h2>
            <div class="pair no-print">
                <Select id="groups-by" label={say::results_groups_by(language)} chosen={chosen_by.id()} on_choose={on_by}
                    options={possible.iter().map(|by| (by.id().into(), words::named(language, "results-by", by.id()).into())).collect::<Vec<_>>()} />
                <Select id="groups-what" label={say::results_trend_what(language)} chosen={figure.id()} on_choose={on_what}
                    options={figures.iter().map(|figure| (figure.id().into(), figure.name(language).into())).collect::<Vec<_>>()} />
            </div>
            if bars.is_empty() {
                <p>{ say::results_group_none(language) }</p>
            } else {
                <Bars caption={format!("{}, {by_words}", figure.name(language))} name={by_words} value={figure.name(language)} {bars} />
            }
        </section>
    }
}
