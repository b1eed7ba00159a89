//! A figure over weeks or months.

use super::{
    ChosenProps,
    groups::{Figure, figures_of},
    words,
};
use crate::components::{
    Select,
    charts::{Line, Point},
    use_place,
};
use results::figures::{By, groups};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Trend(props: &ChosenProps) -> Html {
    let language = use_place().language;
    let by = use_state_eq(|| By::Week);
    let what = use_state_eq(|| None::<String>);
    let together = use_memo((props.chosen.rows.clone(), *by), |(rows, by)| groups(rows, *by));
    // Of a figure that was counted once there is no course to draw.
    let figures = use_memo((props.chosen.rows.clone(), *by), |(rows, by)| {
        let together = groups(rows, *by);
        let counted = |figure: &Figure| together.iter().filter(|group| figure.of(&group.sums).is_some()).count();
        figures_of(rows).into_iter().filter(|figure| counted(figure) > 1).collect::<Vec<_>>()
    });
    let figure = figures.iter().find(|figure| Some(figure.id()) == what.as_deref()).or(figures.first()).copied();
    let Some(figure) = figure else { return Html::default() };
    let currency = &props.chosen.currency;
    let points: Vec<Point> = together
        .iter()
        .map(|group| {
            let value = figure.of(&group.sums);
            let shown = value.map_or("–".into(), |value| figure.shown(language, value, currency));
            Point { name: words::group(language, &group.name).into(), value, shown: shown.into() }
        })
        .collect();
    let most = points.iter().filter_map(|point| point.value).fold(0.0_f64, f64::max);
    let name = figure.name(language);
    let by_words = words::named(language, "results-by", by.id());
    let on_by = {
        let by = by.clone();
        Callback::from(move |id: String| by.set(By::from_id(&id).unwrap_or(By::Week)))
    };
    let on_what = {
        let what = what.clone();
        Callback::from(move |id: String| what.set(Some(id)))
    };
    let bys = [By::Week, By::Month]
        .map(|by| (AttrValue::from(by.id()), AttrValue::from(words::named(language, "results-by", by.id()))));
    html! {
        <section class="stack">
            <h2>{ say::results_trend(language) }</h2>
            <div class="pair no-print">
                <Select id="trend-what" label={say::results_trend_what(language)} chosen={figure.id()} on_choose={on_what}
                    options={figures.iter().map(|figure| (figure.id().into(), figure.name(language).into())).collect::<Vec<_>>()} />
                <Select id="trend-by" label={say::results_trend_by(language)} chosen={by.id()} on_choose={on_by} options={bys.to_vec()} />
            </div>
            <Line label={say::results_chart_label(language, &format!("{name}, {by_words}"))} caption={format!("{name}, {by_words}")}
                open={say::results_chart_table(language)} name={by_words} value={name} {points}
                most={figure.shown(language, most, currency)} />
        </section>
    }
}
