//! What money can bring: impressions, clicks, conversions, in a low, a middle and a high case.
//!
//! A forecast is arithmetic on assumptions. The assumptions are shown, dated and editable; the
//! page fills them from the catalogue's benchmarks or from the person's own results.

mod assumptions;
mod benchmarks;
mod feasible;
mod placement;
mod rates;
mod reach;
mod words;

pub use assumptions::{Assumption, AssumptionField, Assumptions, Case};
pub use feasible::{Feasible, Loss, Unanswered, Verdict, Way, feasible};
pub use placement::{PlacementForecast, order_value, placement_forecast};
pub use rates::{Lack, Origin, Rate, RateField, SPREAD, rate};
pub use reach::{Reach, negative_binomial, random_duplication};
pub use words::{formula_lines, origin_words, outside_words, rate_value, unanswered_words, way_words};

use crate::named::named;

/// The numbers of one case. Rates are shares: 1 % is 0.01.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rates {
    pub cpm: Option<f64>,
    pub ctr: Option<f64>,
    pub cvr: Option<f64>,
    /// Average order value.
    pub order_value: Option<f64>,
    /// Share of the order value that remains.
    pub margin: Option<f64>,
}

/// What follows from a budget and one case's rates.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Outcome {
    pub impressions: Option<f64>,
    pub clicks: Option<f64>,
    pub cpc: Option<f64>,
    pub conversions: Option<f64>,
    pub cpa: Option<f64>,
    pub revenue: Option<f64>,
    pub roas: Option<f64>,
    /// The CPA at which an order leaves nothing.
    pub break_even_cpa: Option<f64>,
}

/// The same thing in three cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Range<T> {
    pub low: T,
    pub mid: T,
    pub high: T,
}

impl<T: Copy> Range<T> {
    pub fn get(&self, case: Case) -> T {
        match case {
            Case::Low => self.low,
            Case::Mid => self.mid,
            Case::High => self.high,
        }
    }
}

impl Range<f64> {
    /// Low, middle and high in this order whatever was typed where; of a cost the low case is the dearest.
    pub fn in_order(self, cost: bool) -> Self {
        let mut all = [self.low, self.mid, self.high];
        all.sort_by(f64::total_cmp);
        let [least, mid, most] = all;
        if cost { Self { low: most, mid, high: least } } else { Self { low: least, mid, high: most } }
    }
}

impl Range<Option<f64>> {
    /// The low case never above the probable one, nor the high one below it: they are about the same money.
    pub fn around_the_middle(self, cost: bool) -> Self {
        let Some(mid) = self.mid else { return self };
        let worse = |low: f64| if cost { low.max(mid) } else { low.min(mid) };
        let better = |high: f64| if cost { high.min(mid) } else { high.max(mid) };
        Self { low: self.low.map(worse), mid: self.mid, high: self.high.map(better) }
    }
}

impl<T> Range<T> {
    pub fn map<U>(self, f: impl Fn(T) -> U) -> Range<U> {
        Range { low: f(self.low), mid: f(self.mid), high: f(self.high) }
    }
}

/// Arithmetic of one case; what lacks a number stays `None`.
pub fn outcome(budget: f64, rates: &Rates) -> Outcome {
    let budget = Some(budget).filter(|budget| *budget >= 0.0);
    let impressions = budget.zip(rates.cpm).and_then(|(budget, cpm)| divide(budget * 1000.0, cpm));
    let clicks = product(impressions, rates.ctr);
    let conversions = product(clicks, rates.cvr);
    let revenue = product(conversions, rates.order_value);
    let per = |count: Option<f64>| budget.zip(count).and_then(|(budget, count)| divide(budget, count));
    Outcome {
        impressions,
        clicks,
        cpc: per(clicks),
        conversions,
        cpa: per(conversions),
        revenue,
        roas: revenue.zip(budget).and_then(|(revenue, budget)| divide(revenue, budget)),
        break_even_cpa: product(rates.order_value, rates.margin),
    }
}

/// The budget that brings so many conversions.
pub fn required_budget(conversions: f64, rates: &Rates) -> Option<f64> {
    let per_impression = product(rates.ctr, rates.cvr)?;
    divide(conversions * rates.cpm? / 1000.0, per_impression)
}

named! {
    /// How a goal compares with what a budget is likely to bring.
    Feasibility, words "feasibility" {
        /// Even the low case gets there.
        Likely = "likely",
        /// The middle case gets there, the low one does not.
        Possible = "possible",
        /// Only the high case gets there.
        Ambitious = "ambitious",
        /// Not even the high case gets there.
        OutOfReach = "out-of-reach",
    }
}

/// Whether so many results are to be expected; `None` when the middle case is unknown.
pub fn feasibility(needed: f64, results: &Range<Option<f64>>) -> Option<Feasibility> {
    let mid = results.mid?;
    let reaches = |results: f64| results >= needed;
    Some(if reaches(results.low.unwrap_or(mid)) {
        Feasibility::Likely
    } else if reaches(mid) {
        Feasibility::Possible
    } else if reaches(results.high.unwrap_or(mid)) {
        Feasibility::Ambitious
    } else {
        Feasibility::OutOfReach
    })
}

fn product(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    a.zip(b).map(|(a, b)| a * b).filter(|value| value.is_finite())
}

fn divide(over: f64, under: f64) -> Option<f64> {
    let value = over / under;
    (under > 0.0 && value.is_finite()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATES: Rates =
        Rates { cpm: Some(9.0), ctr: Some(0.01), cvr: Some(0.03), order_value: Some(60.0), margin: Some(0.4) };

    fn near(value: Option<f64>, expected: f64) {
        let value = value.unwrap();
        assert!((value - expected).abs() < 0.005 * expected.max(1.0).log10().max(1.0), "{value} is not {expected}");
    }

    #[test]
    fn golden_values_of_the_reference() {
        let outcome = outcome(1000.0, &RATES);
        near(outcome.impressions.map(f64::round), 111_111.0);
        near(outcome.clicks, 1111.11);
        near(outcome.cpc, 0.90);
        near(outcome.conversions, 33.33);
        near(outcome.cpa, 30.0);
        near(outcome.roas, 2.0);
        near(outcome.revenue, 2000.0);
        near(outcome.break_even_cpa, 24.0);
        near(required_budget(100.0, &RATES), 3000.0);
    }

    #[test]
    fn missing_and_zero_numbers_give_no_answer() {
        let unknown = outcome(1000.0, &Rates { cpm: Some(9.0), ..Rates::default() });
        assert!(unknown.impressions.is_some());
        assert_eq!((unknown.clicks, unknown.cpa, unknown.roas), (None, None, None));
        assert_eq!(outcome(1000.0, &Rates { cpm: Some(0.0), ..RATES }).impressions, None);
        assert_eq!(required_budget(10.0, &Rates { cvr: Some(0.0), ..RATES }), None);
        assert_eq!(outcome(0.0, &RATES).cpa, None);
        assert_eq!(outcome(f64::NAN, &RATES), Outcome { break_even_cpa: Some(24.0), ..Outcome::default() });
    }

    #[test]
    fn goals_are_placed_in_the_range() {
        let results = Range { low: Some(10.0), mid: Some(20.0), high: Some(40.0) };
        for (needed, expected) in [
            (10.0, Feasibility::Likely),
            (15.0, Feasibility::Possible),
            (40.0, Feasibility::Ambitious),
            (41.0, Feasibility::OutOfReach),
        ] {
            assert_eq!(feasibility(needed, &results), Some(expected), "{needed}");
        }
        assert_eq!(feasibility(1.0, &Range::default()), None);
    }
}
