//! What an advertisement costs and brings on a placement: the person's own number, else what their
//! past results say, else a benchmark of the catalogue.

use super::benchmarks;
use super::{AssumptionField, Case, Range};
use crate::campaign::Campaign;
use crate::currency::Currency;
use crate::named::named;
use crate::past_results::{Measured, PastResult};
use facts::{Benchmark, Placement};

named! {
    /// What is known of a placement.
    RateField, words "rate" {
        Cpm = "cpm",
        Cpc = "cpc",
        /// A share in figures, in per cent where typed.
        Ctr = "ctr",
        Cvr = "cvr",
    }
}

/// Where a rate comes from; the first is the strongest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Origin {
    /// Typed for this placement.
    Typed,
    /// Typed for the whole campaign.
    Assumed,
    /// Of this many past results.
    Past {
        results: usize,
    },
    Benchmark(&'static Benchmark),
    /// CPM ÷ 1,000 ÷ CTR ÷ CPA of one and the same source.
    FromCpa(&'static Benchmark),
}

/// A rate in its three cases; `low` is what makes the result low, so the highest cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    pub range: Range<f64>,
    pub origin: Origin,
}

/// Why there is no rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lack {
    /// Nobody published one we could read.
    NoBenchmark,
    /// There is one in another currency, and nobody said what that is worth.
    NoExchange(&'static Benchmark, Currency),
}

/// How far a benchmark given as a single number may be from the person's own case. Our judgement.
pub const SPREAD: f64 = 0.3;

impl RateField {
    /// Money: high is bad.
    pub const fn is_cost(self) -> bool {
        matches!(self, Self::Cpm | Self::Cpc)
    }
}

impl Origin {
    /// The smaller, the stronger.
    pub(super) const fn rank(self) -> u8 {
        match self {
            Self::Typed => 0,
            Self::Assumed => 1,
            Self::Past { .. } => 2,
            Self::Benchmark(_) | Self::FromCpa(_) => 3,
        }
    }
}

/// The rate of a placement, its three cases in order: whoever types the lowest price as the low case means it well.
pub fn rate(campaign: &Campaign, placement: Placement, field: RateField) -> Result<Rate, Lack> {
    let found = found(campaign, placement, field)?;
    Ok(Rate { range: found.range.in_order(field.is_cost()), ..found })
}

fn found(campaign: &Campaign, placement: Placement, field: RateField) -> Result<Rate, Lack> {
    if let Some(range) = typed(campaign, placement, field) {
        return Ok(Rate { range, origin: Origin::Typed });
    }
    if let Some(range) = assumed(campaign, field) {
        return Ok(Rate { range, origin: Origin::Assumed });
    }
    if let Some((range, results)) = past(campaign, placement, field) {
        return Ok(Rate { range, origin: Origin::Past { results } });
    }
    benchmark(campaign, placement, field)
}

fn typed(campaign: &Campaign, placement: Placement, field: RateField) -> Option<Range<f64>> {
    let typed = campaign.parts.planning.rates.get(placement.id())?.get(field);
    let scale = if field.is_cost() { 1.0 } else { 0.01 };
    filled(Case::ALL.iter().map(|case| typed.value(*case).map(|value| value * scale)))
}

fn assumed(campaign: &Campaign, field: RateField) -> Option<Range<f64>> {
    let (of, scale) = match field {
        RateField::Cpm => (AssumptionField::Cpm, 1.0),
        RateField::Ctr => (AssumptionField::Ctr, 0.01),
        RateField::Cvr => (AssumptionField::Cvr, 0.01),
        RateField::Cpc => return None,
    };
    let typed = campaign.assumptions.get(of);
    filled(
        Case::ALL.iter().map(|case| {
            crate::number::value(typed.text(*case)).filter(|value| *value > 0.0).map(|value| value * scale)
        }),
    )
}

/// Low, middle and high where some were given: what is missing takes the middle, or stands half-way.
fn filled(mut cases: impl Iterator<Item = Option<f64>>) -> Option<Range<f64>> {
    let (low, mid, high) = (cases.next().flatten(), cases.next().flatten(), cases.next().flatten());
    let mid = mid.or_else(|| low.zip(high).map(|(low, high)| f64::midpoint(low, high))).or(low).or(high)?;
    Some(Range { low: low.unwrap_or(mid), mid, high: high.unwrap_or(mid) })
}

/// The past results that say most about a placement: its own, else its platform's, else all.
fn past(campaign: &Campaign, placement: Placement, field: RateField) -> Option<(Range<f64>, usize)> {
    let rows = &campaign.parts.past_results.rows;
    [placement.id(), placement.platform(), ""].into_iter().find_map(|channel| {
        let counts: Vec<(f64, f64)> = rows
            .iter()
            .filter(|row| row.channel.trim() == channel)
            .filter_map(|row| counts(campaign, row, field))
            .collect();
        let (over, under) = counts.iter().fold((0.0, 0.0), |sum, row| (sum.0 + row.0, sum.1 + row.1));
        let mid = (over > 0.0 && under > 0.0).then(|| over / under)?;
        Some((spread(&counts, mid, field), counts.len()))
    })
}

/// What is divided by what: money in the campaign's currency.
fn counts(campaign: &Campaign, row: &PastResult, field: RateField) -> Option<(f64, f64)> {
    let Measured { impressions, clicks, conversions, spend, .. } = row.figures();
    let spend = spend.zip(campaign.parts.planning.worth(row.currency)).map(|(spend, worth)| spend * worth);
    let (over, under) = match field {
        RateField::Cpm => (spend, impressions.map(|impressions| impressions / 1000.0)),
        RateField::Cpc => (spend, clicks),
        RateField::Ctr => (clicks, impressions),
        RateField::Cvr => (conversions, clicks),
    };
    over.zip(under).filter(|(_, under)| *under > 0.0)
}

/// Several results: the worst and the best of them. One: for shares its 95 % interval (Wilson),
/// for costs what a single campaign may have had by chance.
fn spread(counts: &[(f64, f64)], mid: f64, field: RateField) -> Range<f64> {
    let single: Vec<f64> = counts.iter().map(|(over, under)| over / under).filter(|value| *value > 0.0).collect();
    let (least, most) = if single.len() > 1 {
        (single.iter().copied().fold(f64::INFINITY, f64::min), single.iter().copied().fold(0.0, f64::max))
    } else if field.is_cost() {
        (mid * (1.0 - SPREAD), mid * (1.0 + SPREAD))
    } else {
        counts.first().map_or((mid, mid), |(over, under)| wilson(*over, *under))
    };
    if field.is_cost() { Range { low: most, mid, high: least } } else { Range { low: least, mid, high: most } }
}

/// The 95 % interval of a share (reference golden values in the tests).
pub(super) fn wilson(successes: f64, trials: f64) -> (f64, f64) {
    const Z: f64 = 1.959_964;
    let share = (successes / trials).min(1.0);
    let wide = 1.0 + Z * Z / trials;
    let centre = share + Z * Z / (2.0 * trials);
    let half = Z * (share * (1.0 - share) / trials + Z * Z / (4.0 * trials * trials)).sqrt();
    ((centre - half) / wide, (centre + half) / wide)
}

fn benchmark(campaign: &Campaign, placement: Placement, field: RateField) -> Result<Rate, Lack> {
    let country = campaign.country.as_str();
    let objective = campaign.goal.objective;
    if field == RateField::Cvr
        && let Some((row, share)) = benchmarks::from_cpa(placement, objective)
    {
        let range = Range { low: share * (1.0 - SPREAD), mid: share, high: share * (1.0 + SPREAD) };
        return Ok(Rate { range, origin: Origin::FromCpa(row) });
    }
    let row = benchmarks::find(placement, field, objective, country).ok_or(Lack::NoBenchmark)?;
    let scale = match Currency::of_unit(row.unit) {
        None => 0.01,
        Some(currency) => campaign.parts.planning.worth(currency).ok_or(Lack::NoExchange(row, currency))?,
    };
    let (low, high) = if field.is_cost() { (row.high, row.low) } else { (row.low, row.high) };
    let mut range = filled([low, row.mid, high].into_iter()).ok_or(Lack::NoBenchmark)?.map(|value| value * scale);
    if low.is_none() && high.is_none() {
        let (worse, better) = if field.is_cost() { (1.0 + SPREAD, 1.0 - SPREAD) } else { (1.0 - SPREAD, 1.0 + SPREAD) };
        range = Range { low: range.mid * worse, mid: range.mid, high: range.mid * better };
    }
    Ok(Rate { range, origin: Origin::Benchmark(row) })
}

#[cfg(test)]
mod tests;
