//! What a budget brings on one placement.

use super::rates::{Lack, Origin, Rate, RateField, rate};
use super::{AssumptionField, Case, Outcome, Range, Rates, Reach, negative_binomial, outcome};
use crate::audience::size;
use crate::campaign::Campaign;
use facts::Placement;

/// The forecast of one placement, with what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacementForecast {
    pub placement: Placement,
    /// Its part of the budget, in the campaign's currency.
    pub budget: f64,
    pub rates: Range<Rates>,
    pub outcome: Range<Outcome>,
    pub reach: Range<Option<Reach>>,
    /// Each rate, or why there is none.
    pub known: Vec<(RateField, Result<Rate, Lack>)>,
}

/// How strongly impressions concentrate on the same people when nothing is known: the middle of
/// the values seen in media planning, more cautious than random duplication. Our judgement.
pub(super) const CONCENTRATION: f64 = 1.0;

/// What this budget brings there.
pub fn placement_forecast(campaign: &Campaign, placement: Placement, budget: f64) -> PlacementForecast {
    let known: Vec<_> = RateField::ALL.iter().map(|field| (*field, rate(campaign, placement, *field))).collect();
    let of = |wanted: RateField| {
        known.iter().find(|(field, _)| *field == wanted).and_then(|(_, rate)| rate.as_ref().ok()).copied()
    };
    let prices = prices(of(RateField::Cpm), of(RateField::Cpc), of(RateField::Ctr));
    let cvr = of(RateField::Cvr).map(|rate| rate.range);
    let value = order_value(campaign);
    let margin = |case| campaign.assumptions.get(AssumptionField::Margin).value(case).map(|margin| margin / 100.0);
    let rates = CASES.map(|case| Rates {
        cpm: prices.0.map(|range| range.get(case)),
        ctr: prices.1.map(|range| range.get(case)),
        cvr: cvr.map(|range| range.get(case)),
        order_value: value.map(|range| range.get(case)),
        margin: margin(case),
    });
    let outcome = rates.map(|rates| outcome(budget, &rates));
    let people = size::reachable(campaign, placement).map(|people| people.in_order(false));
    let reach =
        CASES.map(|case| negative_binomial(people.as_ref()?.get(case), outcome.get(case).impressions?, CONCENTRATION));
    PlacementForecast { placement, budget, rates, outcome, reach, known }
}

pub(super) const CASES: Range<Case> = Range { low: Case::Low, mid: Case::Mid, high: Case::High };

/// CPM and CTR. Of CPM, CPC and CTR two give the third (CPM = CPC × CTR × 1,000): the weakest is put
/// aside, the CPC when all are as strong.
///
/// Where the CPM is worked out, a low CTR would make a dear click a cheap impression and the low case the
/// highest: clicks are what the money buys there, and impressions follow from the probable CTR.
fn prices(cpm: Option<Rate>, cpc: Option<Rate>, ctr: Option<Rate>) -> (Option<Range<f64>>, Option<Range<f64>>) {
    let strength = |rate: &Option<Rate>| rate.map_or(u8::MAX, |rate| rate.origin.rank());
    let weakest = [strength(&cpc), strength(&cpm), strength(&ctr)];
    let most = weakest.iter().copied().max().unwrap_or(0);
    let [cpm_range, cpc_range, ctr_range] = [cpm, cpc, ctr].map(|rate| rate.map(|rate| rate.range));
    let joined = |a: Option<Range<f64>>, b: Option<Range<f64>>, with: fn(f64, f64) -> f64| {
        a.zip(b).map(|(a, b)| CASES.map(|case| with(a.get(case), b.get(case))))
    };
    if weakest[0] == most {
        (cpm_range, ctr_range)
    } else if weakest[1] == most {
        let probable = ctr_range.map(|range| CASES.map(|_| range.mid));
        (joined(cpc_range, probable, |cpc, ctr| cpc * ctr * 1000.0), probable)
    } else {
        (cpm_range, joined(cpm_range, cpc_range, |cpm, cpc| cpm / 1000.0 / cpc))
    }
}

/// What an order is worth: as typed, else the mean of the past results in the same currency.
pub fn order_value(campaign: &Campaign) -> Option<Range<f64>> {
    let typed = campaign.assumptions.get(AssumptionField::OrderValue);
    if !typed.is_empty() {
        let range = CASES.map(|case| typed.value(case));
        return Some(Range { low: range.low?, mid: range.mid?, high: range.high? }.in_order(false));
    }
    let rows = campaign.parts.past_results.rows.iter().filter_map(|row| {
        let figures = row.figures();
        let worth = campaign.parts.planning.worth(row.currency)?;
        Some((figures.revenue? * worth, figures.conversions.filter(|conversions| *conversions > 0.0)?))
    });
    let (revenue, conversions) = rows.fold((0.0, 0.0), |sum, row| (sum.0 + row.0, sum.1 + row.1));
    (revenue > 0.0 && conversions > 0.0).then(|| CASES.map(|_| revenue / conversions))
}

impl PlacementForecast {
    /// The first currency that would have to be priced before this placement can be forecast.
    pub fn needs_exchange(&self) -> Option<crate::currency::Currency> {
        self.known.iter().find_map(|(_, rate)| match rate {
            Err(Lack::NoExchange(_, currency)) => Some(*currency),
            _ => None,
        })
    }

    /// Whether anything could be computed.
    pub fn is_known(&self) -> bool {
        self.outcome.mid.impressions.is_some()
    }

    /// Whether a number rests on the person's own results.
    pub fn is_proven(&self) -> bool {
        self.known.iter().any(|(_, rate)| matches!(rate, Ok(Rate { origin: Origin::Past { .. } | Origin::Typed, .. })))
    }
}
