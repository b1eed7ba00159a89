//! What follows from the typed numbers: how long, how much a day, how big a change.

use super::kpi::KpiKind;
use super::{Goal, Period};
use crate::date::Date;
use crate::number;

/// Average lengths, so that "60 a month" can be told by the day.
const DAYS_PER_MONTH: f64 = 365.25 / 12.0;
const DAYS_PER_WEEK: f64 = 7.0;

/// Everything that can be computed from a goal; `None` where a number is missing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Figures {
    /// First and last day included.
    pub days: Option<f64>,
    /// (target − baseline) ÷ baseline × 100.
    pub growth_per_cent: Option<f64>,
    /// target − baseline.
    pub difference: Option<f64>,
    /// Results needed over the whole campaign.
    pub needed: Option<f64>,
    pub needed_per_day: Option<f64>,
    pub needed_per_week: Option<f64>,
    pub budget: Option<f64>,
    pub budget_per_day: Option<f64>,
    /// What each needed result may cost.
    pub budget_per_result: Option<f64>,
}

impl Figures {
    pub fn of(goal: &Goal) -> Self {
        let baseline = number::value(&goal.baseline);
        let target = number::value(&goal.target);
        let budget = number::value(&goal.budget).filter(|budget| *budget >= 0.0);
        let days = days(goal);
        let difference = target.zip(baseline).map(|(target, baseline)| target - baseline);
        let needed = needed(goal, target, difference, days).filter(|needed| *needed >= 0.0);
        let needed_per_day = ratio(needed, days);
        Self {
            days,
            growth_per_cent: ratio(difference, baseline).map(|growth| growth * 100.0),
            difference,
            needed,
            needed_per_day,
            needed_per_week: needed_per_day.map(|daily| daily * DAYS_PER_WEEK),
            budget,
            budget_per_day: ratio(budget, days),
            budget_per_result: ratio(budget.filter(|budget| *budget > 0.0), needed),
        }
    }
}

fn days(goal: &Goal) -> Option<f64> {
    let days = Date::parse(&goal.end)?.days_since(Date::parse(&goal.start)?) + 1;
    (days > 1).then_some(f64::from(days))
}

fn needed(goal: &Goal, target: Option<f64>, difference: Option<f64>, days: Option<f64>) -> Option<f64> {
    match goal.metric?.kind() {
        KpiKind::Rate => None,
        KpiKind::Stock => difference,
        KpiKind::Flow => match goal.period {
            Period::Campaign => target,
            Period::Month => Some(target? / DAYS_PER_MONTH * days?),
            Period::Week => Some(target? / DAYS_PER_WEEK * days?),
        },
    }
}

/// The target for so many days: what is counted a month or a week, for as many of them; what is counted
/// over the whole campaign, and rates, as typed; of what grows, the growth.
pub fn target_over(goal: &Goal, days: f64) -> Option<f64> {
    let target = number::value(&goal.target)?;
    Some(match (goal.metric?.kind(), goal.period) {
        (KpiKind::Flow, Period::Month) => target / DAYS_PER_MONTH * days,
        (KpiKind::Flow, Period::Week) => target / DAYS_PER_WEEK * days,
        (KpiKind::Stock, _) => target - number::value(&goal.baseline).unwrap_or(0.0),
        _ => target,
    })
}

fn ratio(over: Option<f64>, under: Option<f64>) -> Option<f64> {
    let value = over? / under?;
    value.is_finite().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::super::Kpi;
    use super::*;

    fn goal(metric: Kpi, baseline: &str, target: &str, period: Period) -> Goal {
        Goal {
            metric: Some(metric),
            baseline: baseline.into(),
            target: target.into(),
            period,
            start: "2027-01-01".into(),
            end: "2027-01-28".into(),
            budget: "560".into(),
            ..Goal::default()
        }
    }

    #[test]
    fn figures_follow_the_kind_of_metric() {
        for (goal, needed, daily, per_result) in [
            (goal(Kpi::Leads, "20", "56", Period::Campaign), Some(56.0), Some(2.0), Some(10.0)),
            (goal(Kpi::Leads, "7", "14", Period::Week), Some(56.0), Some(2.0), Some(10.0)),
            (goal(Kpi::Followers, "1.000", "1.280", Period::Campaign), Some(280.0), Some(10.0), Some(2.0)),
            (goal(Kpi::Ctr, "1", "2", Period::Campaign), None, None, None),
        ] {
            let figures = Figures::of(&goal);
            assert_eq!(
                (figures.needed, figures.needed_per_day, figures.budget_per_result),
                (needed, daily, per_result)
            );
            assert_eq!((figures.days, figures.budget_per_day), (Some(28.0), Some(20.0)));
        }
    }

    #[test]
    fn growth_needs_a_baseline_above_zero() {
        assert_eq!(Figures::of(&goal(Kpi::Leads, "20", "50", Period::Campaign)).growth_per_cent, Some(150.0));
        assert_eq!(Figures::of(&goal(Kpi::Leads, "0", "50", Period::Campaign)).growth_per_cent, None);
        assert_eq!(Figures::of(&goal(Kpi::Cpa, "40", "30", Period::Campaign)).growth_per_cent, Some(-25.0));
    }
}
