//! Totals, rates and costs, and how far the campaign's goal is.

use super::{Chosen, words};
use crate::{
    components::{Mark, Notice, use_place},
    store::{self, Opened},
};
use campaign::goal::Kpi;
use results::figures::{Ratio, Sums, highest_reach};
use results::reading::Measure;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub chosen: Chosen,
    pub campaign: AttrValue,
    /// Several currencies: money is not added up.
    pub mixed: bool,
}

/// A line of the table: name, value, how it is worked out.
pub fn lines(language: Language, chosen: &Chosen, mixed: bool) -> Vec<(String, String, String)> {
    let sums = Sums::of(chosen.rows.iter());
    let is_money = |measure: Measure| matches!(measure, Measure::Spend | Measure::Revenue);
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
            <Goal chosen={props.chosen.clone()} campaign={props.campaign.clone()} />
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

#[derive(Properties, PartialEq)]
struct GoalProps {
    chosen: Chosen,
    campaign: AttrValue,
}

/// The goal's own figure, where the exports count it.
fn counted(kpi: Kpi, sums: &Sums) -> Option<f64> {
    match kpi {
        Kpi::Impressions => sums.shown(),
        Kpi::Clicks | Kpi::LandingPageViews => sums.clicks(),
        Kpi::Interactions => sums.interactions(),
        Kpi::Saves => sums.get(Measure::Saves),
        Kpi::Shares => sums.get(Measure::Shares),
        Kpi::Followers | Kpi::Subscribers => sums.get(Measure::Follows),
        Kpi::Leads => sums.get(Measure::Leads).or_else(|| sums.conversions()),
        Kpi::Orders | Kpi::Installs => sums.conversions(),
        Kpi::Revenue => sums.get(Measure::Revenue),
        Kpi::Ctr => Ratio::Ctr.of(sums).map(|share| share * 100.0),
        Kpi::Cvr => Ratio::Cvr.of(sums).map(|share| share * 100.0),
        Kpi::EngagementRate => Ratio::EngagementByImpressions.of(sums).map(|share| share * 100.0),
        Kpi::Cpc => Ratio::Cpc.of(sums),
        Kpi::Cpm => Ratio::Cpm.of(sums),
        Kpi::CostPerLead | Kpi::Cpa | Kpi::CostPerInstall => Ratio::CostPerConversion.of(sums),
        Kpi::Roas => Ratio::Roas.of(sums),
        Kpi::AverageOrder => Ratio::AverageOrder.of(sums),
        _ => None,
    }
}

#[component]
fn Goal(props: &GoalProps) -> Html {
    let language = use_place().language;
    let opened = use_memo(props.campaign.clone(), |id| (!id.is_empty()).then(|| store::open(id)));
    let Some(Opened::There(campaign, _)) = &*opened else { return Html::default() };
    let goal = &campaign.goal;
    let sums = Sums::of(props.chosen.rows.iter());
    let words = goal.metric.map(|kpi| (kpi, counted(kpi, &sums), campaign::number::value(&goal.target)));
    let progress = words.map(|(kpi, value, target)| match (value, target.filter(|target| *target > 0.0)) {
        (None, _) => {
            let name = wording::key(language, &format!("name-kpi-{}", kpi.id())).unwrap_or_default();
            (Mark::Advice, say::results_goal_other(language, name))
        }
        (Some(value), Some(target)) => {
            let shown = |number: f64| wording::decimal(language, number, u8::from(number.fract() != 0.0) * 2);
            let reached = if kpi.lower_is_better() { value <= target } else { value >= target };
            let share = wording::per_cent(language, value / target, 0);
            if reached {
                (Mark::Good, say::results_goal_reached(language, &shown(target), &shown(value)))
            } else {
                (Mark::Advice, say::results_goal_part(language, &share, &shown(target), &shown(value)))
            }
        }
        (Some(_), None) => (Mark::Advice, String::new()),
    });
    html! {
        <div class="stack">
            if !goal.action.trim().is_empty() { <p>{ say::results_goal(language, goal.action.trim().trim_end_matches('.')) }</p> }
            if let Some((mark, title)) = progress.filter(|(_, words)| !words.is_empty()) {
                <Notice {mark} {title} />
            }
        </div>
    }
}
