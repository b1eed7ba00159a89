//! Whether the goal can be reached with this money, and what would make it so.

use super::placement::CASES;
use super::{Case, Feasibility, Outcome, PlacementForecast, Range, RateField, feasibility, placement_forecast};
use crate::campaign::Campaign;
use crate::goal::{Figures, Kpi, KpiKind, Period};
use crate::mix::budget_split;
use facts::Placement;

/// The answer for a campaign.
#[derive(Debug, Clone, PartialEq)]
pub struct Feasible {
    /// The chosen paid placements, each with its part of the budget; where none is chosen yet, every
    /// placement that has figures, each with the whole budget.
    pub placements: Vec<PlacementForecast>,
    /// Whether these are alternatives, because nothing is chosen yet.
    pub alternatives: bool,
    /// All of them together; with alternatives, the one that brings most.
    pub total: Range<Outcome>,
    pub verdict: Result<Verdict, Unanswered>,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unanswered {
    NoMetric,
    /// Advertising brings it only indirectly: followers, reviews, repeat rate.
    NotFromAds(Kpi),
    NoTarget,
    /// The target is counted a month or a week, and the dates are missing.
    NoDates,
    NoBudget,
    /// Nothing is known of the placements: rates to be typed, or an exchange rate.
    NoRates,
    /// Impressions are known; how many become a result is not.
    NoConversionRate,
    /// Results are known; what one is worth is not.
    NoOrderValue,
    /// How many people there are is not known.
    NoAudience,
}

/// How the goal compares with the forecast.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    pub metric: Kpi,
    /// What advertising must bring, beyond what comes already.
    pub needed: f64,
    /// What comes already in the same time.
    pub already: Option<f64>,
    pub results: Range<Option<f64>>,
    pub feasibility: Feasibility,
    /// What would bring the probable case to the goal; empty when it is there.
    pub ways: Vec<Way>,
    /// Where an order costs more than it leaves: a goal reached so is a loss.
    pub loss: Option<Loss>,
}

/// What an order costs in the probable case, and what it leaves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Loss {
    pub cpa: f64,
    pub leaves: f64,
}

/// One thing that would make the goal reachable, all else being equal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Way {
    /// Money in all.
    Budget(f64),
    /// Conversions of a hundred clicks, as a share.
    Cvr {
        from: f64,
        to: f64,
    },
    Ctr {
        from: f64,
        to: f64,
    },
    OrderValue {
        from: f64,
        to: f64,
    },
    /// What can be had with this money; of a rate, its probable value.
    Target(f64),
    /// The same money a day for longer.
    Days {
        from: f64,
        to: f64,
        budget: f64,
    },
    /// More people to reach: nobody can be reached who is not there.
    People(f64),
}

/// An order worth more than so many times today's is another product; a campaign so many times longer is
/// another campaign. Our judgement: beyond them a way is no advice.
const DEAREST_ORDER: f64 = 2.0;
const LONGEST: f64 = 3.0;

/// What is counted, and where in an outcome it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Impressions,
    Reach,
    Clicks,
    Conversions,
    Revenue,
    Cpm,
    Ctr,
    Cpc,
    Cvr,
    Cpa,
    Roas,
}

fn measure(kpi: Kpi) -> Option<Measure> {
    Some(match kpi {
        Kpi::Impressions => Measure::Impressions,
        Kpi::Reach => Measure::Reach,
        Kpi::Clicks => Measure::Clicks,
        Kpi::Leads | Kpi::Orders | Kpi::Installs | Kpi::Subscribers => Measure::Conversions,
        Kpi::Revenue => Measure::Revenue,
        Kpi::Cpm => Measure::Cpm,
        Kpi::Ctr => Measure::Ctr,
        Kpi::Cpc => Measure::Cpc,
        Kpi::Cvr => Measure::Cvr,
        Kpi::CostPerLead | Kpi::Cpa | Kpi::CostPerInstall => Measure::Cpa,
        Kpi::Roas => Measure::Roas,
        _ => return None,
    })
}

/// Feasibility of a campaign's goal.
pub fn feasible(campaign: &Campaign) -> Feasible {
    let figures = Figures::of(&campaign.goal);
    let budget = figures.budget.unwrap_or(0.0);
    let chosen: Vec<(Placement, f64)> = budget_split(campaign);
    let alternatives = chosen.is_empty();
    let placements: Vec<PlacementForecast> = if alternatives {
        let paid = Placement::ALL.iter().copied().filter(|placement| placement.paid());
        paid.map(|placement| placement_forecast(campaign, placement, budget))
            .filter(|one| one.known.iter().any(|(_, rate)| rate.is_ok()) || one.needs_exchange().is_some())
            .collect()
    } else {
        chosen.into_iter().map(|(placement, part)| placement_forecast(campaign, placement, part)).collect()
    };
    let parts: Vec<&PlacementForecast> = placements.iter().filter(|one| one.is_known()).collect();
    // Money on a placement of which nothing is known brings nothing we could count: its results are not
    // among the total's, so its cost must not be either.
    let spent = if alternatives { budget } else { parts.iter().map(|one| one.budget).sum() };
    let mut counted = parts.clone();
    let (total, reach) = if alternatives {
        let wanted = campaign.goal.metric.and_then(measure).unwrap_or(Measure::Clicks);
        let worth = |one: &PlacementForecast| value(wanted, &one.outcome.mid, one.reach.mid.map(|reach| reach.people));
        let better = parts.iter().max_by(|a, b| signed(wanted, worth(a)).total_cmp(&signed(wanted, worth(b))));
        counted = better.copied().into_iter().collect();
        better
            .map_or_else(Default::default, |one| (one.outcome, one.reach.map(|reach| reach.map(|reach| reach.people))))
    } else {
        let outcomes = CASES.map(|case| sum(spent, parts.iter().map(|one| one.outcome.get(case))));
        // The same people see several platforms: the widest single reach is certain, the sum is not.
        let reach = CASES
            .map(|case| parts.iter().filter_map(|one| one.reach.get(case)).map(|reach| reach.people).reduce(f64::max));
        (outcomes, reach)
    };
    let loss = loss(campaign, &total.mid);
    let verdict =
        verdict(campaign, &figures, spent, &total, &reach, &counted).map(|verdict| Verdict { loss, ..verdict });
    Feasible { placements, alternatives, total, verdict }
}

impl Feasible {
    /// The chosen placements that have money and of which nothing is known: outside the forecast.
    pub fn outside(&self) -> impl Iterator<Item = &PlacementForecast> {
        self.placements.iter().filter(|one| !self.alternatives && !one.is_known() && one.budget > 0.0)
    }
}

/// What is missing for a measure: the first that the arithmetic lacks.
fn lacking(measure: Measure, probable: &Outcome) -> Unanswered {
    let worth = matches!(measure, Measure::Revenue | Measure::Roas);
    match measure {
        _ if probable.impressions.is_none() => Unanswered::NoRates,
        Measure::Reach => Unanswered::NoAudience,
        _ if worth && probable.conversions.is_some() => Unanswered::NoOrderValue,
        Measure::Conversions | Measure::Cvr | Measure::Cpa | Measure::Revenue | Measure::Roas
            if probable.clicks.is_some() =>
        {
            Unanswered::NoConversionRate
        }
        _ => Unanswered::NoRates,
    }
}

/// What an order costs against what it leaves. A contact or a subscriber is no order: what one leaves is not known.
fn loss(campaign: &Campaign, probable: &Outcome) -> Option<Loss> {
    let orders = matches!(campaign.goal.metric, Some(Kpi::Orders | Kpi::Revenue | Kpi::Cpa | Kpi::Roas));
    let (cpa, leaves) = probable.cpa.zip(probable.break_even_cpa)?;
    (orders && cpa > leaves).then_some(Loss { cpa, leaves })
}

/// The CTR of a case: that of each placement, weighted by what is shown there. Where the CPM follows from it
/// the forecast of clicks takes the probable one, and the goal is still asked in three cases.
fn ctr(parts: &[&PlacementForecast], case: Case) -> Option<f64> {
    let of = |one: &PlacementForecast| {
        let known = one.known.iter().find(|(field, _)| *field == RateField::Ctr);
        let known = known.and_then(|(_, rate)| rate.ok()).map(|rate| rate.range.get(case));
        Some((one.outcome.mid.impressions?, known.or(one.rates.get(case).ctr)?))
    };
    let (clicks, shown) =
        parts.iter().filter_map(|one| of(one)).fold((0.0, 0.0), |sum, (on, ctr)| (sum.0 + on * ctr, sum.1 + on));
    (shown > 0.0).then(|| clicks / shown * 100.0)
}

/// Adds counts; costs and shares follow from them. Unknown where no part knows it.
fn sum(budget: f64, parts: impl Iterator<Item = Outcome> + Clone) -> Outcome {
    let all = |of: fn(&Outcome) -> Option<f64>| parts.clone().filter_map(|part| of(&part)).reduce(|a, b| a + b);
    let (clicks, conversions, revenue) = (all(|o| o.clicks), all(|o| o.conversions), all(|o| o.revenue));
    let over = |count: Option<f64>| count.filter(|count| *count > 0.0).map(|count| budget / count);
    Outcome {
        impressions: all(|o| o.impressions),
        clicks,
        cpc: over(clicks),
        conversions,
        cpa: over(conversions),
        revenue,
        roas: revenue.filter(|_| budget > 0.0).map(|revenue| revenue / budget),
        break_even_cpa: parts.clone().find_map(|part| part.break_even_cpa),
    }
}

fn value(measure: Measure, of: &Outcome, reach: Option<f64>) -> Option<f64> {
    let per = |over: Option<f64>, under: Option<f64>| over.zip(under.filter(|under| *under > 0.0)).map(|(a, b)| a / b);
    match measure {
        Measure::Impressions => of.impressions,
        Measure::Reach => reach,
        Measure::Clicks => of.clicks,
        Measure::Conversions => of.conversions,
        Measure::Revenue => of.revenue,
        Measure::Cpm => per(of.cpc.zip(of.clicks).map(|(cpc, clicks)| cpc * clicks * 1000.0), of.impressions),
        Measure::Ctr => per(of.clicks, of.impressions).map(|share| share * 100.0),
        Measure::Cpc => of.cpc,
        Measure::Cvr => per(of.conversions, of.clicks).map(|share| share * 100.0),
        Measure::Cpa => of.cpa,
        Measure::Roas => of.roas,
    }
}

/// So that more is better.
fn signed(measure: Measure, value: Option<f64>) -> f64 {
    let cost = matches!(measure, Measure::Cpm | Measure::Cpc | Measure::Cpa);
    value.map_or(f64::NEG_INFINITY, |value| if cost { -value } else { value })
}

fn verdict(
    campaign: &Campaign,
    figures: &Figures,
    budget: f64,
    total: &Range<Outcome>,
    reach: &Range<Option<f64>>,
    parts: &[&PlacementForecast],
) -> Result<Verdict, Unanswered> {
    let metric = campaign.goal.metric.ok_or(Unanswered::NoMetric)?;
    let measure = measure(metric).ok_or(Unanswered::NotFromAds(metric))?;
    let target = crate::number::value(&campaign.goal.target).ok_or(Unanswered::NoTarget)?;
    let is_rate =
        matches!(measure, Measure::Cpm | Measure::Ctr | Measure::Cpc | Measure::Cvr | Measure::Cpa | Measure::Roas);
    let (needed, already) = if is_rate {
        (target, None)
    } else {
        let all = figures.needed.ok_or(Unanswered::NoDates)?;
        // What comes without this campaign goes on coming, at the same pace. Of what grows, the baseline is
        // there already and is not in what is needed.
        let flows = metric.kind() == KpiKind::Flow;
        let already =
            crate::number::value(&campaign.goal.baseline).filter(|baseline| flows && *baseline > 0.0 && target > 0.0);
        let already = already.map(|baseline| all * (baseline / target).min(1.0));
        (all - already.unwrap_or(0.0), already)
    };
    if figures.budget.unwrap_or(0.0).max(budget) <= 0.0 {
        return Err(Unanswered::NoBudget);
    }
    let results = CASES.map(|case| match measure {
        Measure::Ctr if !parts.is_empty() => ctr(parts, case),
        _ => value(measure, &total.get(case), reach.get(case)),
    });
    let results = results.around_the_middle(metric.lower_is_better());
    let feasibility = if metric.lower_is_better() {
        let flipped = results.map(|value| value.map(|value| -value));
        feasibility(-needed, &flipped)
    } else {
        feasibility(needed, &results)
    }
    .ok_or_else(|| lacking(measure, &total.mid))?;
    let mut verdict = Verdict { metric, needed, already, results, feasibility, ways: Vec::new(), loss: None };
    if matches!(feasibility, Feasibility::Ambitious | Feasibility::OutOfReach) {
        verdict.ways = ways(campaign, figures, budget, measure, &verdict, total, parts);
    }
    Ok(verdict)
}

fn ways(
    campaign: &Campaign,
    figures: &Figures,
    budget: f64,
    measure: Measure,
    verdict: &Verdict,
    total: &Range<Outcome>,
    parts: &[&PlacementForecast],
) -> Vec<Way> {
    let Some(mid) = verdict.results.mid.filter(|mid| *mid > 0.0) else { return Vec::new() };
    let short = verdict.needed / mid;
    let share = |measure| value(measure, &total.mid, None).map(|per_cent| per_cent / 100.0);
    let order = super::order_value(campaign).map(|range| range.mid);
    // A rate nobody has seen, here or elsewhere, is no way: the optimistic case is the best that is known.
    let best = |of: fn(&super::Rates) -> Option<f64>, field: RateField| {
        let known = parts.iter().flat_map(|one| &one.known).filter(|(known, _)| *known == field);
        let known = known.filter_map(|(_, rate)| rate.ok()).map(|rate| rate.range.high);
        known.chain(parts.iter().filter_map(|one| of(&one.rates.high))).fold(0.0, f64::max)
    };
    let within = |from: f64, by: f64, best: f64| Some((from, from * by)).filter(|(_, to)| *to <= best.min(1.0) + 1e-9);
    let cvr = |by: f64| share(Measure::Cvr).and_then(|from| within(from, by, best(|rates| rates.cvr, RateField::Cvr)));
    let ctr = |by: f64| share(Measure::Ctr).and_then(|from| within(from, by, best(|rates| rates.ctr, RateField::Ctr)));
    let order = order.filter(|_| short <= DEAREST_ORDER);
    let mut ways = Vec::new();
    match measure {
        Measure::Reach => ways.extend(reach_ways(budget, verdict.needed, parts)),
        Measure::Impressions | Measure::Clicks | Measure::Conversions | Measure::Revenue => {
            ways.push(Way::Budget(budget * short));
        }
        _ => {}
    }
    match measure {
        Measure::Clicks => ways.extend(ctr(short).map(|(from, to)| Way::Ctr { from, to })),
        Measure::Conversions => ways.extend(cvr(short).map(|(from, to)| Way::Cvr { from, to })),
        Measure::Revenue | Measure::Roas => {
            ways.extend(cvr(short).map(|(from, to)| Way::Cvr { from, to }));
            ways.extend(order.map(|from| Way::OrderValue { from, to: from * short }));
        }
        Measure::Cpa => ways.extend(cvr(1.0 / short).map(|(from, to)| Way::Cvr { from, to })),
        Measure::Cpc => ways.extend(ctr(1.0 / short).map(|(from, to)| Way::Ctr { from, to })),
        _ => {}
    }
    if matches!(measure, Measure::Impressions | Measure::Clicks | Measure::Conversions | Measure::Revenue)
        && campaign.goal.period == Period::Campaign
    {
        // Money a day as planned, for as long as it takes; what comes by itself comes for longer too.
        if let Some(days) = figures.days {
            let daily = (mid + verdict.already.unwrap_or(0.0)) / days;
            let whole = verdict.needed + verdict.already.unwrap_or(0.0);
            // Sixty days, not sixty-one for a rounding in the last place.
            let needed = (whole / daily - 1e-6).ceil();
            if needed <= days * LONGEST {
                ways.push(Way::Days { from: days, to: needed, budget: budget / days * needed });
            }
        }
    }
    let target = match measure {
        Measure::Cpm | Measure::Ctr | Measure::Cpc | Measure::Cvr | Measure::Cpa | Measure::Roas => mid,
        // What there will be: what is there, and what this brings.
        _ if campaign.goal.metric.is_some_and(|metric| metric.kind() == KpiKind::Stock) => {
            (crate::number::value(&campaign.goal.baseline).unwrap_or(0.0) + mid + 1e-6).floor()
        }
        // Back to how the person counts: with what comes already, a month or a week.
        _ => {
            let target = crate::number::value(&campaign.goal.target).unwrap_or(0.0);
            let whole = verdict.needed + verdict.already.unwrap_or(0.0);
            ((mid + verdict.already.unwrap_or(0.0)) / whole * target + 1e-6).floor()
        }
    };
    ways.push(Way::Target(target));
    ways
}

/// The negative binomial turned round: m = k ((1 − R/N)^(−1/k) − 1), I = N m.
fn reach_ways(budget: f64, needed: f64, parts: &[&PlacementForecast]) -> Option<Way> {
    let best =
        parts.iter().filter_map(|one| Some((one, one.reach.mid?))).max_by(|a, b| a.1.people.total_cmp(&b.1.people))?;
    let (one, reach) = best;
    let impressions = one.outcome.mid.impressions?;
    // GRP = I / N × 100.
    let audience = impressions / reach.gross_rating_points * 100.0;
    if needed >= audience {
        return Some(Way::People(needed));
    }
    let k = super::placement::CONCENTRATION;
    let mean = k * ((1.0 - needed / audience).powf(-1.0 / k) - 1.0);
    Some(Way::Budget(budget * (audience * mean / impressions)))
}

#[cfg(test)]
mod tests;
