//! What the person decides about money, people and the audience's size: the part `planning`.

mod edit;

pub use edit::PlanningEdit;

use crate::currency::Currency;
use crate::forecast::{Case, RateField};
use crate::number;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The part `planning` of a campaign. Numbers stay as typed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Planning {
    /// In which every amount of the campaign is counted.
    pub currency: Currency,
    /// How many units of that currency one unit of another is worth, by its code, as typed. Without
    /// it, amounts in that other currency are shown and not used.
    pub exchange: BTreeMap<String, String>,
    /// The person's own rates, by placement id; what is empty comes from results or benchmarks.
    pub rates: BTreeMap<String, PlacementRates>,
    /// The least worth spending a day on one advertisement, as typed.
    pub least_per_day: String,
    pub size: SizeQuery,
    /// Who does what, by task id.
    pub team: BTreeMap<String, Assigned>,
}

/// What is typed for one placement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PlacementRates {
    pub cpm: TypedRange,
    pub cpc: TypedRange,
    /// In per cent.
    pub ctr: TypedRange,
    /// In per cent.
    pub cvr: TypedRange,
    /// Where they come from.
    pub source: String,
}

/// A number in its three cases, as typed. `low` is what makes the result low.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TypedRange {
    pub low: String,
    pub mid: String,
    pub high: String,
}

/// Whom to count: residents of a country or of some of its regions, by age and sex.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SizeQuery {
    /// ISO 3166; empty: the campaign's country.
    pub country: String,
    /// NUTS 2; none: the whole country.
    pub regions: Vec<String>,
    /// Youngest and oldest, both included, as typed; empty: 18 and no end.
    pub from_age: String,
    pub to_age: String,
    /// `men`, `women` or empty for both.
    pub sex: String,
    /// How many of them in a hundred could want what is offered, as typed; empty: all.
    pub interested: String,
}

/// Who is responsible, accountable, consulted, informed, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Assigned {
    pub responsible: String,
    pub accountable: String,
    pub consulted: String,
    pub informed: String,
}

impl TypedRange {
    pub fn text(&self, case: Case) -> &str {
        match case {
            Case::Low => &self.low,
            Case::Mid => &self.mid,
            Case::High => &self.high,
        }
    }

    fn text_mut(&mut self, case: Case) -> &mut String {
        match case {
            Case::Low => &mut self.low,
            Case::Mid => &mut self.mid,
            Case::High => &mut self.high,
        }
    }

    /// The number of a case, if one above zero was typed.
    pub fn value(&self, case: Case) -> Option<f64> {
        number::value(self.text(case)).filter(|value| *value > 0.0)
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Assigned {
    pub fn who(&self, letter: crate::plan::Letter) -> &str {
        use crate::plan::Letter;
        match letter {
            Letter::Responsible => &self.responsible,
            Letter::Accountable => &self.accountable,
            Letter::Consulted => &self.consulted,
            Letter::Informed => &self.informed,
        }
    }
}

impl PlacementRates {
    pub fn get(&self, field: RateField) -> &TypedRange {
        match field {
            RateField::Cpm => &self.cpm,
            RateField::Cpc => &self.cpc,
            RateField::Ctr => &self.ctr,
            RateField::Cvr => &self.cvr,
        }
    }

    fn get_mut(&mut self, field: RateField) -> &mut TypedRange {
        match field {
            RateField::Cpm => &mut self.cpm,
            RateField::Cpc => &mut self.cpc,
            RateField::Ctr => &mut self.ctr,
            RateField::Cvr => &mut self.cvr,
        }
    }
}

/// Five a day: below, an auction brings too few views to learn anything. Our judgement, editable.
const LEAST_PER_DAY: f64 = 5.0;

impl Planning {
    /// How much one unit of this currency is worth in the campaign's; `None` while nobody said.
    pub fn worth(&self, currency: Currency) -> Option<f64> {
        if currency == self.currency {
            return Some(1.0);
        }
        self.exchange.get(currency.id()).and_then(|text| number::value(text)).filter(|worth| *worth > 0.0)
    }

    pub fn least_per_day(&self) -> f64 {
        number::value(&self.least_per_day).filter(|least| *least >= 0.0).unwrap_or(LEAST_PER_DAY)
    }
}
