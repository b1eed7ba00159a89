//! The figures of the plan beside what the exports count, stage by stage.

use super::Chosen;
use crate::{
    components::{Icon, Mark, use_place},
    store::{self, Opened},
};
use campaign::{
    Campaign, Worded,
    goal::{Figures, Kpi, KpiKind, Period, Rank},
};
use results::figures::{Compared, PlanFigure, Sums, by_stage, compared};
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub chosen: Chosen,
    pub campaign: AttrValue,
}

/// What the table says of one figure: name, value, target, how far.
struct Said {
    name: &'static str,
    formula: String,
    value: String,
    target: String,
    mark: Mark,
    far: String,
}

/// With its sign: a share, an amount, a count.
fn shown(language: Language, kpi: Kpi, number: f64, currency: &str) -> String {
    let plain = || wording::decimal(language, number, u8::from(number.fract() != 0.0) * 2);
    match kpi {
        Kpi::Ctr | Kpi::Cvr | Kpi::EngagementRate => wording::per_cent(language, number / 100.0, 2),
        Kpi::Cpc | Kpi::Cpm | Kpi::CostPerLead | Kpi::Cpa | Kpi::CostPerInstall | Kpi::Revenue | Kpi::AverageOrder
            if !currency.is_empty() =>
        {
            wording::money(language, number, currency)
        }
        _ => plain(),
    }
}

fn said(language: Language, figure: &PlanFigure, currency: &str) -> Said {
    let shown = |number: f64| shown(language, figure.kpi, number, currency);
    let (mark, far) = match (figure.value, figure.target, figure.reached()) {
        (None, ..) => (Mark::Advice, say::stages_not_counted(language).to_owned()),
        (Some(_), Some(_), Some(true)) => (Mark::Good, say::stages_reached(language).to_owned()),
        (Some(value), Some(target), _) if !figure.kpi.lower_is_better() => {
            (Mark::Warning, say::stages_share(language, &wording::per_cent(language, value / target, 0)))
        }
        (Some(_), Some(_), _) => (Mark::Warning, say::stages_above(language).to_owned()),
        (Some(_), None, _) if figure.rank == Rank::Primary => {
            (Mark::Advice, say::stages_no_target(language).to_owned())
        }
        (Some(_), None, _) => (Mark::Advice, say::stages_explains(language).to_owned()),
    };
    Said {
        name: figure.kpi.word(language),
        formula: figure
            .kpi
            .formula()
            .map(|formula| campaign::goal::formula_words(formula, language))
            .unwrap_or_default(),
        value: figure.value.map(shown).unwrap_or_else(|| "–".into()),
        target: figure.target.map(shown).unwrap_or_else(|| "–".into()),
        mark,
        far,
    }
}

fn stages(language: Language, campaign: &Campaign, chosen: &Chosen, of: &Compared) -> Vec<(&'static str, Vec<Said>)> {
    let goal = &campaign.goal;
    let sums = Sums::of(of.rows.iter());
    by_stage(goal.objective, goal.metric, of.target, &sums)
        .iter()
        .map(|(stage, figures)| {
            let lines = figures.iter().map(|figure| said(language, figure, &chosen.currency));
            (stage.word(language), lines.collect())
        })
        .collect()
}

/// Which days are compared, what the target is for them, and what was left out.
fn about(language: Language, campaign: &Campaign, chosen: &Chosen, of: &Compared) -> Vec<String> {
    let day = |day| campaign::words::date(day, language);
    let goal = &campaign.goal;
    let mut said = Vec::new();
    if let Some(((from, to), length)) = of.days.zip(of.length()) {
        said.push(say::stages_compared(language, i64::from(length), &day(from), &day(to)));
        let whole = Figures::of(goal).days;
        match (goal.metric, of.target, campaign::number::value(&goal.target)) {
            (Some(metric), Some(target), Some(typed))
                if metric.kind() == KpiKind::Flow && goal.period != Period::Campaign =>
            {
                let number = |number| shown(language, metric, number, &chosen.currency);
                let target = if target < 100.0 { (target * 10.0).round() / 10.0 } else { target.round() };
                said.push(say::stages_scaled(language, goal.period.word(language), &number(target), &number(typed)));
            }
            (Some(metric), Some(_), _) if metric.kind() == KpiKind::Flow => {
                let part = whole.filter(|whole| *whole > f64::from(length));
                said.extend(part.map(|whole| say::stages_part(language, i64::from(length), whole as i64)));
            }
            _ => {}
        }
    }
    if of.outside > 0 {
        let edge = |edge: Option<campaign::Date>| edge.map(day).unwrap_or_else(|| "…".into());
        let (start, end) = (edge(of.campaign.0), edge(of.campaign.1));
        said.push(say::stages_outside(language, &end, of.outside as i64, &start));
    }
    if of.undated > 0 {
        said.push(say::stages_undated(language, of.undated as i64));
    }
    said
}

/// The same as part of the report; empty without a campaign or a goal.
pub fn markdown(language: Language, chosen: &Chosen, id: &str) -> String {
    let Some(campaign) = opened(id) else { return String::new() };
    let of = compared(&chosen.rows, &campaign.goal);
    let all = stages(language, &campaign, chosen, &of);
    if all.is_empty() {
        return String::new();
    }
    let mut out = format!("\n## {}\n", say::stages_heading(language, &campaign.name));
    out.push_str(&format!("\n{}\n", about(language, &campaign, chosen, &of).join(" ")));
    if of.rows.is_empty() {
        return out;
    }
    for (stage, lines) in all {
        out.push_str(&format!("\n### {stage}\n\n"));
        for line in lines {
            let target = if line.target == "–" { String::new() } else { format!(" / {}", line.target) };
            out.push_str(&format!("- {}: **{}**{target}. {}\n", line.name, line.value, line.far));
        }
    }
    out
}

fn opened(id: &str) -> Option<Campaign> {
    match (!id.is_empty()).then(|| store::open(id)) {
        Some(Opened::There(campaign, _)) => Some(*campaign),
        _ => None,
    }
}

#[component]
pub fn Stages(props: &Props) -> Html {
    let language = use_place().language;
    let campaign = use_memo(props.campaign.clone(), |id| opened(id));
    let Some(campaign) = &*campaign else { return Html::default() };
    let of = compared(&props.chosen.rows, &campaign.goal);
    let all = stages(language, campaign, &props.chosen, &of);
    if all.is_empty() {
        return html! { <p class="measure muted no-print">{ say::stages_none(language, &campaign.name) }</p> };
    }
    let heading = say::stages_heading(language, &campaign.name);
    html! {
        <section class="stack">
            <h2>{ heading.clone() }</h2>
            for sentence in about(language, campaign, &props.chosen, &of) { <p class="measure">{ sentence }</p> }
            if of.rows.is_empty() {
                <p class="measure muted">{ say::stages_none_within(language) }</p>
            } else {
            <p class="measure">{ say::stages_text(language) }</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label={heading.clone()}>
                <table class="stages">
                    <caption class="hidden-visually">{ heading }</caption>
                    <thead><tr>
                        <th scope="col">{ say::results_figure(language) }</th>
                        <th scope="col" class="number">{ say::results_value(language) }</th>
                        <th scope="col" class="number">{ say::stages_target(language) }</th>
                        <th scope="col">{ say::stages_far(language) }</th>
                        <th scope="col">{ say::results_formula(language) }</th>
                    </tr></thead>
                    for (stage, lines) in all {
                        <tbody>
                            <tr><th scope="rowgroup" colspan="5">{ stage }</th></tr>
                            for line in lines {
                                <tr><th scope="row">{ line.name }</th><td class="number">{ line.value }</td><td class="number">{ line.target }</td>
                                    <td class={line.mark.tone()}><span class="state-line"><Icon mark={line.mark} />{ line.far }</span></td>
                                    <td class="small muted">{ line.formula }</td></tr>
                            }
                        </tbody>
                    }
                </table>
            </div>
            }
        </section>
    }
}
