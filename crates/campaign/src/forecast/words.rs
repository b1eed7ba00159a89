//! A forecast in words: formulas with their numbers, where they come from, what would help.

use super::{Feasible, Origin, Outcome, PlacementForecast, RateField, Rates, Unanswered, Way};
use crate::campaign::Campaign;
use crate::date::Date;
use crate::goal::{Kpi, KpiKind};
use crate::words::{self, Worded};
use wording::{Language, decimal, money, per_cent, say};

/// Where a rate comes from, short.
pub fn origin_words(origin: &Origin, language: Language) -> String {
    match origin {
        Origin::Typed => say::origin_typed(language).into(),
        Origin::Assumed => say::origin_assumed(language).into(),
        Origin::Past { results } => say::origin_past(language, i64::try_from(*results).unwrap_or(i64::MAX)),
        Origin::Benchmark(row) => say::origin_benchmark(language, words::country(row.country, language), row.period),
        Origin::FromCpa(row) => say::origin_from_cpa(language, words::country(row.country, language), row.period),
    }
}

/// The arithmetic of one case with its numbers in it, line by line.
pub fn formula_lines(one: &PlacementForecast, currency: &str, language: Language) -> Vec<String> {
    let rates: Rates = one.rates.mid;
    let Outcome { impressions, clicks, conversions, cpa, roas, revenue, break_even_cpa, .. } = one.outcome.mid;
    let cash = |amount: f64| money(language, amount, currency);
    let whole = |value: f64| decimal(language, value, 0);
    let few = |value: f64| decimal(language, value, if value < 100.0 { 1 } else { 0 });
    let share = |share: f64| per_cent(language, share, 2);
    let mut lines = Vec::new();
    if let (Some(impressions), Some(cpm)) = (impressions, rates.cpm) {
        lines.push(say::formula_impressions(language, &cash(one.budget), &cash(cpm), &whole(impressions)));
        if let (Some(clicks), Some(ctr)) = (clicks, rates.ctr) {
            lines.push(say::formula_clicks(language, &few(clicks), &share(ctr), &whole(impressions)));
        }
    }
    if let (Some(conversions), Some(clicks), Some(cvr)) = (conversions, clicks, rates.cvr) {
        lines.push(say::formula_conversions(language, &few(clicks), &few(conversions), &share(cvr)));
    }
    if let (Some(cpa), Some(conversions)) = (cpa, conversions) {
        lines.push(say::formula_cpa(language, &cash(one.budget), &few(conversions), &cash(cpa)));
    }
    if let (Some(roas), Some(revenue)) = (roas, revenue) {
        lines.push(say::formula_roas(language, &cash(one.budget), &cash(revenue), &decimal(language, roas, 2)));
    }
    if let (Some(even), Some(value), Some(margin)) = (break_even_cpa, rates.order_value, rates.margin) {
        lines.push(say::formula_break_even(language, &cash(even), &share(margin), &cash(value)));
    }
    if let (Some(reach), Some(impressions)) = (one.reach.mid, impressions) {
        let audience = impressions / reach.gross_rating_points * 100.0;
        let frequency = decimal(language, reach.frequency, 1);
        lines.push(say::formula_reach(
            language,
            &whole(audience),
            &frequency,
            &whole(impressions),
            &whole(reach.people),
        ));
    }
    lines
}

/// The sentence for why there is no answer.
pub fn unanswered_words(why: Unanswered, language: Language) -> String {
    match why {
        Unanswered::NoMetric => say::unanswered_metric(language).into(),
        Unanswered::NotFromAds(kpi) => say::unanswered_not_from_ads(language, kpi.word(language)),
        Unanswered::NoTarget => say::unanswered_target(language).into(),
        Unanswered::NoDates => say::unanswered_dates(language).into(),
        Unanswered::NoBudget => say::unanswered_budget(language).into(),
        Unanswered::NoRates => say::unanswered_rates(language).into(),
        Unanswered::NoConversionRate => say::unanswered_conversion_rate(language).into(),
        Unanswered::NoOrderValue => say::unanswered_order_value(language).into(),
        Unanswered::NoAudience => say::unanswered_audience(language).into(),
    }
}

/// Which of the chosen placements the forecast leaves out, and why: one sentence a reason.
pub fn outside_words(campaign: &Campaign, answer: &Feasible, language: Language) -> Vec<String> {
    let named = |of: &[&PlacementForecast]| {
        let names: Vec<&str> = of.iter().map(|one| words::placement(one.placement, language)).collect();
        let budget = of.iter().map(|one| one.budget).sum();
        (names.join(" · "), money(language, budget, campaign.parts.planning.currency.code()))
    };
    let (priced, unknown): (Vec<_>, Vec<_>) = answer.outside().partition(|one| one.needs_exchange().is_some());
    let mut out = Vec::new();
    let mut currencies: Vec<&str> =
        priced.iter().filter_map(|one| one.needs_exchange()).map(|currency| currency.code()).collect();
    currencies.dedup();
    if !priced.is_empty() {
        let (names, budget) = named(&priced);
        out.push(say::outside_exchange(language, &budget, &currencies.join(", "), &names));
    }
    if !unknown.is_empty() {
        let (names, budget) = named(&unknown);
        out.push(say::outside_no_benchmark(language, &budget, &names));
    }
    if !out.is_empty() && answer.total.mid.impressions.is_some() {
        out.push(say::outside_rest(language).into());
    }
    out
}

/// What would make the goal reachable, one sentence each.
pub fn way_words(way: &Way, campaign: &Campaign, language: Language) -> String {
    let currency = campaign.parts.planning.currency.code();
    let cash = |amount: f64| money(language, amount, currency);
    let share = |share: f64| per_cent(language, share, 2);
    match *way {
        Way::Budget(budget) => say::way_budget(language, &cash(budget.ceil())),
        Way::Cvr { from, to } => say::way_cvr(language, &share(from), &share(to)),
        Way::Ctr { from, to } => say::way_ctr(language, &share(from), &share(to)),
        Way::OrderValue { from, to } => say::way_order_value(language, &cash(from), &cash(to)),
        Way::Target(target) => {
            let metric = campaign.goal.metric;
            let target = target_words(target, metric, campaign.goal.unit.trim(), currency, language);
            // A rate has no time: "CPA 25 €", not "25 € a month".
            let rate = metric.is_some_and(|metric| metric.kind() == KpiKind::Rate);
            match metric.filter(|_| rate) {
                Some(metric) => say::way_target_rate(language, metric.word(language), &target),
                None => say::way_target(language, campaign.goal.period.word(language), &target),
            }
        }
        Way::Days { from, to, budget } => {
            let end = Date::parse(&campaign.goal.start).map(|start| start.plus_days(to as i32 - 1));
            let (budget, from, to) = (cash(budget.ceil()), from as i64, to as i64);
            match end {
                Some(end) => say::way_days(language, &budget, &words::date(end, language), from, to),
                None => say::way_days_open(language, &budget, from, to),
            }
        }
        Way::People(people) => say::way_people(language, &decimal(language, people, 0)),
    }
}

/// A target in what its metric is counted in; the person's own word only where things are counted.
fn target_words(target: f64, metric: Option<Kpi>, unit: &str, currency: &str, language: Language) -> String {
    let decimals = if target.fract().abs() < 0.005 { 0 } else { 2 };
    match metric {
        Some(
            Kpi::Revenue | Kpi::Cpm | Kpi::Cpc | Kpi::Cpa | Kpi::CostPerLead | Kpi::CostPerInstall | Kpi::AverageOrder,
        ) => money(language, target, currency),
        Some(Kpi::Ctr | Kpi::Cvr) => per_cent(language, target / 100.0, 2),
        Some(metric) if metric.kind() == KpiKind::Rate => decimal(language, target, decimals),
        _ => format!("{} {unit}", decimal(language, target, decimals)).trim().to_owned(),
    }
}

/// The name of a rate with where it comes from, for tables.
pub fn rate_value(field: RateField, value: f64, currency: &str, language: Language) -> String {
    if field.is_cost() { money(language, value, currency) } else { per_cent(language, value, 2) }
}
