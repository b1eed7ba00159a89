//! Changes of the planning part.

use super::{Planning, SizeQuery};
use crate::currency::Currency;
use crate::forecast::{Case, RateField};
use crate::plan::{Letter, Task};
use facts::Placement;

/// One change; wrapped in `Edit::Planning`.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanningEdit {
    Currency(Currency),
    /// How much one unit of another currency is worth.
    Worth {
        currency: Currency,
        text: String,
    },
    Rate {
        placement: Placement,
        field: RateField,
        case: Case,
        text: String,
    },
    RateSource {
        placement: Placement,
        text: String,
    },
    LeastPerDay(String),
    Size(SizeQuery),
    Assign {
        task: Task,
        letter: Letter,
        who: String,
    },
}

impl Planning {
    pub(crate) fn apply(&mut self, edit: PlanningEdit) {
        match edit {
            PlanningEdit::Currency(currency) => {
                // "1 dollar = 0.92 euros" says nothing of francs.
                if currency != self.currency {
                    self.exchange.clear();
                }
                self.currency = currency;
            }
            PlanningEdit::Worth { currency, text } => put(&mut self.exchange, currency.id(), text, String::is_empty),
            PlanningEdit::Rate { placement, field, case, text } => {
                let mut rates = self.rates.remove(placement.id()).unwrap_or_default();
                *rates.get_mut(field).text_mut(case) = text;
                put(&mut self.rates, placement.id(), rates, |rates| {
                    RateField::ALL.iter().all(|field| rates.get(*field).is_empty()) && rates.source.is_empty()
                });
            }
            PlanningEdit::RateSource { placement, text } => {
                let mut rates = self.rates.remove(placement.id()).unwrap_or_default();
                rates.source = text;
                put(&mut self.rates, placement.id(), rates, |rates| *rates == Default::default());
            }
            PlanningEdit::LeastPerDay(text) => self.least_per_day = text,
            PlanningEdit::Size(query) => self.size = query,
            PlanningEdit::Assign { task, letter, who } => {
                let mut assigned = self.team.remove(task.id()).unwrap_or_default();
                *match letter {
                    Letter::Responsible => &mut assigned.responsible,
                    Letter::Accountable => &mut assigned.accountable,
                    Letter::Consulted => &mut assigned.consulted,
                    Letter::Informed => &mut assigned.informed,
                } = who;
                put(&mut self.team, task.id(), assigned, |assigned| *assigned == Default::default());
            }
        }
    }
}

/// Puts it in, or takes it out where it says nothing.
fn put<T>(map: &mut std::collections::BTreeMap<String, T>, key: &str, value: T, is_empty: impl FnOnce(&T) -> bool) {
    if is_empty(&value) {
        map.remove(key);
    } else {
        map.insert(key.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Campaign, Edit, apply};

    fn after(campaign: &Campaign, edit: PlanningEdit) -> Campaign {
        apply(campaign, Edit::Planning(edit)).unwrap()
    }

    #[test]
    fn what_is_cleared_leaves_no_trace() {
        let blank = Campaign::default();
        let rate = |text: &str| PlanningEdit::Rate {
            placement: Placement::FacebookAd,
            field: RateField::Ctr,
            case: Case::Mid,
            text: text.into(),
        };
        let typed = after(&blank, rate("1,5"));
        assert_eq!(typed.parts.planning.rates["facebook-ad"].ctr.value(Case::Mid), Some(1.5));
        assert_eq!(after(&typed, rate("")).parts, blank.parts);
        let assign =
            |who: &str| PlanningEdit::Assign { task: Task::Answer, letter: Letter::Responsible, who: who.into() };
        let assigned = after(&blank, assign("Anna"));
        assert_eq!(after(&assigned, assign("")).parts, blank.parts);
    }

    #[test]
    fn an_exchange_rate_is_of_one_pair_of_currencies() {
        let worth = PlanningEdit::Worth { currency: Currency::Usd, text: "0,92".into() };
        let campaign = after(&Campaign::default(), worth);
        assert_eq!(campaign.parts.planning.worth(Currency::Usd), Some(0.92));
        assert_eq!(campaign.parts.planning.worth(Currency::Gbp), None);
        let swiss = after(&campaign, PlanningEdit::Currency(Currency::Chf));
        assert_eq!(
            (swiss.parts.planning.worth(Currency::Usd), swiss.parts.planning.worth(Currency::Chf)),
            (None, Some(1.0))
        );
    }
}
