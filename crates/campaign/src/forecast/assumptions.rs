use super::{Outcome, Range, Rates, Reach, negative_binomial, outcome};
use crate::named::named;
use crate::number;

named! {
    /// What a forecast assumes.
    AssumptionField, words "assumption" {
        Cpm = "cpm",
        /// In per cent, as typed.
        Ctr = "ctr",
        /// In per cent, as typed.
        Cvr = "cvr",
        OrderValue = "order-value",
        /// In per cent, as typed.
        Margin = "margin",
        /// People who can be reached.
        Audience = "audience",
    }
}

named! {
    /// The three cases.
    Case, words "case" {
        Low = "low",
        Mid = "mid",
        High = "high",
    }
}

/// One assumption in its three cases, as typed. `low` is what makes the result low.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assumption {
    pub low: String,
    pub mid: String,
    pub high: String,
    /// Where the numbers come from: a benchmark, last year's campaign.
    pub source: String,
}

/// All assumptions of a forecast.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assumptions {
    rows: [Assumption; AssumptionField::ALL.len()],
}

/// How strongly impressions concentrate on the same people when nothing is known: the middle of
/// the values seen in media planning, more cautious than random duplication. Our judgement.
const CONCENTRATION: f64 = 1.0;

impl Assumption {
    pub fn text(&self, case: Case) -> &str {
        match case {
            Case::Low => &self.low,
            Case::Mid => &self.mid,
            Case::High => &self.high,
        }
    }

    pub fn text_mut(&mut self, case: Case) -> &mut String {
        match case {
            Case::Low => &mut self.low,
            Case::Mid => &mut self.mid,
            Case::High => &mut self.high,
        }
    }

    /// The number of a case; a case left empty takes the middle one.
    pub fn value(&self, case: Case) -> Option<f64> {
        number::value(self.text(case)).or_else(|| number::value(&self.mid)).filter(|value| *value >= 0.0)
    }

    pub fn is_empty(&self) -> bool {
        Case::ALL.iter().all(|case| self.text(*case).trim().is_empty())
    }
}

impl Assumptions {
    pub fn get(&self, field: AssumptionField) -> &Assumption {
        &self.rows[field as usize]
    }

    pub fn get_mut(&mut self, field: AssumptionField) -> &mut Assumption {
        &mut self.rows[field as usize]
    }

    /// The rates of a case.
    pub fn rates(&self, case: Case) -> Rates {
        let value = |field| self.get(field).value(case);
        let share = |field| value(field).map(|per_cent| per_cent / 100.0);
        Rates {
            cpm: value(AssumptionField::Cpm),
            ctr: share(AssumptionField::Ctr),
            cvr: share(AssumptionField::Cvr),
            order_value: value(AssumptionField::OrderValue),
            margin: share(AssumptionField::Margin),
        }
    }

    /// What a budget brings in the three cases.
    pub fn forecast(&self, budget: f64) -> Range<Outcome> {
        Range { low: Case::Low, mid: Case::Mid, high: Case::High }.map(|case| outcome(budget, &self.rates(case)))
    }

    /// Whom a budget reaches in the three cases.
    pub fn reach(&self, budget: f64) -> Range<Option<Reach>> {
        Range { low: Case::Low, mid: Case::Mid, high: Case::High }.map(|case| {
            let impressions = outcome(budget, &self.rates(case)).impressions?;
            negative_binomial(self.get(AssumptionField::Audience).value(case)?, impressions, CONCENTRATION)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(rows: &[(AssumptionField, &str, &str, &str)]) -> Assumptions {
        let mut assumptions = Assumptions::default();
        for (field, low, mid, high) in rows {
            let row = assumptions.get_mut(*field);
            (row.low, row.mid, row.high) = ((*low).into(), (*mid).into(), (*high).into());
        }
        assumptions
    }

    #[test]
    fn three_cases_from_typed_numbers() {
        use AssumptionField::*;
        let assumptions = typed(&[
            (Cpm, "16", "9", "5"),
            (Ctr, "0,5", "1 %", "2"),
            (Cvr, "", "3", ""),
            (OrderValue, "", "60", ""),
            (Audience, "", "100.000", ""),
        ]);
        let forecast = assumptions.forecast(1000.0).map(|outcome| outcome.conversions.map(|value| value.round()));
        assert_eq!(forecast, Range { low: Some(9.0), mid: Some(33.0), high: Some(120.0) });
        let reach = assumptions.reach(900.0).mid.unwrap();
        assert_eq!(reach.people.round(), 50_000.0);
    }

    #[test]
    fn without_numbers_nothing_is_promised() {
        let forecast = Assumptions::default().forecast(1000.0);
        assert_eq!(forecast.mid, Outcome::default());
        assert_eq!(Assumptions::default().reach(1000.0).mid, None);
    }
}
