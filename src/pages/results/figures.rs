//! Totals, rates and costs.

use super::{Chosen, words};
use crate::components::use_place;
use results::figures::{Ratio, Sums, highest_reach};
use results::reading::Measure;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub chosen: Chosen,
    /// Several currencies: money is not added up.
    pub mixed: bool,
}

/// A line of the table: name, value, how it is worked out.
pub fn lines(language: Language, chosen: &Chosen, mixed: bool) -> Vec<(String, String, String)> {
    let sums = Sums::of(chosen.rows.iter());
    let is_money = |measure: Measure| matches!(measure, Measure::Spend | Measure::Revenue | Measure::SiteRevenue);
    let mut lines = Vec::new();
    for (measure, _) in Measure::ALL {
        if let Some(value) = sums.get(*measure).filter(|_| !(mixed && is_money(*measure))) {
            let name = words::measure(language, *measure).to_owned();
            lines.push((name, words::value(language, *measure, value, &chosen.currency), String::new()));
        }
    }
    for ratio in Ratio::ALL {
        let money = ratio.unit() == results::figures::Unit::Money || *ratio == Ratio::Roas;
        if let Some(value) = ratio.of(&sums).filter(|_| !(mixed && money)) {
            let formula = words::named(language, "ratio-formula", ratio.id()).to_owned();
            let value = words::ratio_value(language, *ratio, value, &chosen.currency);
            lines.push((words::ratio(language, *ratio).to_owned(), value, formula));
        }
    }
    lines
}

#[component]
pub fn Figures(props: &Props) -> Html {
    let language = use_place().language;
    let reach = highest_reach(&props.chosen.rows);
    html! {
        <section class="stack">
            <h2>{ say::results_figures(language) }</h2>
            <div class="table-scroll" tabindex="0" role="region" aria-label={say::results_figures_caption(language)}>
                <table>
                    <caption class="hidden-visually">{ say::results_figures_caption(language) }</caption>
                    <thead><tr><th scope="col">{ say::results_figure(language) }</th><th scope="col" class="number">{ say::results_value(language) }</th>
                        <th scope="col">{ say::results_formula(language) }</th></tr></thead>
                    <tbody>
                        for (name, value, formula) in lines(language, &props.chosen, props.mixed) {
                            <tr><th scope="row">{ name }</th><td class="number">{ value }</td><td class="small muted">{ formula }</td></tr>
                        }
                        if let Some(reach) = reach {
                            <tr><th scope="row">{ words::measure(language, Measure::Reach) }</th>
                                <td class="number">{ "≥ " }{ words::value(language, Measure::Reach, reach, "") }</td>
                                <td class="small muted">{ say::results_reach_note(language) }</td></tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="small muted">{ say::results_shown_note(language) }</p>
        </section>
    }
}
