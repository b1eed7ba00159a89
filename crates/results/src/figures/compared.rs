//! Which rows a campaign's goal may be compared with, and what the goal asks of the days they cover.

use crate::reading::Row;
use campaign::Date;
use campaign::goal::{Goal, target_over};

/// The rows of a campaign's days, and what was left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    pub rows: Vec<Row>,
    /// First and last day of the rows that say one.
    pub days: Option<(Date, Date)>,
    /// Rows not wholly within the campaign.
    pub outside: usize,
    /// Rows that say no day: they count, and nobody can tell whether they should.
    pub undated: usize,
    /// The campaign's own days, where it says them.
    pub campaign: (Option<Date>, Option<Date>),
    /// The target of the days compared; `None` where the goal has none, or it cannot be told for how long.
    pub target: Option<f64>,
}

impl Compared {
    /// How many days are compared, from the first to the last.
    pub fn length(&self) -> Option<i32> {
        self.days.map(|(from, to)| to.days_since(from) + 1)
    }
}

/// Rows against a goal. A campaign without dates takes them all.
pub fn compared(rows: &[Row], goal: &Goal) -> Compared {
    let (start, end) = (Date::parse(&goal.start), Date::parse(&goal.end));
    let inside = |row: &&Row| {
        row.period.is_none_or(|period| {
            start.is_none_or(|start| period.from >= start) && end.is_none_or(|end| period.to <= end)
        })
    };
    let within: Vec<Row> = rows.iter().filter(inside).cloned().collect();
    let periods = || within.iter().filter_map(|row| row.period);
    let days = periods().map(|period| period.from).min().zip(periods().map(|period| period.to).max());
    let length = days.map(|(from, to)| f64::from(to.days_since(from) + 1));
    // Without days a target of a month cannot be told; one of the whole campaign can.
    let target = match length {
        Some(days) => target_over(goal, days),
        None => target_over(goal, 1.0).filter(|one| target_over(goal, 2.0) == Some(*one)),
    };
    Compared {
        outside: rows.len() - within.len(),
        undated: within.iter().filter(|row| row.period.is_none()).count(),
        days,
        campaign: (start, end),
        target,
        rows: within,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::row;
    use super::*;
    use crate::reading::Measure;
    use campaign::goal::{Kpi, Period};

    fn goal(metric: Kpi, target: &str, period: Period) -> Goal {
        Goal { metric: Some(metric), target: target.into(), period, ..Goal::default() }
    }

    fn days(from: u32, to: u32) -> Vec<Row> {
        (from..=to).map(|day| row((2026, 7, day), &[(Measure::Conversions, 1.0)])).collect()
    }

    #[test]
    fn a_target_of_a_month_is_that_of_the_days_covered() {
        let monthly = goal(Kpi::Orders, "40", Period::Month);
        let found = compared(&days(1, 15), &monthly);
        assert_eq!(found.length(), Some(15));
        assert!((found.target.unwrap() - 40.0 * 15.0 / 30.4375).abs() < 1e-9);
        assert_eq!(compared(&days(1, 14), &goal(Kpi::Orders, "10", Period::Week)).target, Some(20.0));
        assert_eq!(compared(&days(1, 14), &goal(Kpi::Orders, "40", Period::Campaign)).target, Some(40.0));
        assert_eq!(
            compared(&days(1, 14), &goal(Kpi::Cpa, "25", Period::Month)).target,
            Some(25.0),
            "a cost is no flow"
        );
        let grows = Goal { baseline: "1000".into(), ..goal(Kpi::Followers, "1200", Period::Campaign) };
        assert_eq!(compared(&days(1, 14), &grows).target, Some(200.0), "new followers against the growth");
    }

    #[test]
    fn rows_outside_the_campaign_are_left_out_and_counted() {
        let spring =
            Goal { start: "2026-07-10".into(), end: "2026-07-20".into(), ..goal(Kpi::Orders, "40", Period::Month) };
        let mut rows = days(1, 31);
        rows.push(Row { period: None, ..rows[0].clone() });
        let found = compared(&rows, &spring);
        assert_eq!((found.rows.len(), found.outside, found.undated, found.length()), (12, 20, 1, Some(11)));
        let next = Goal { start: "2027-03-01".into(), end: "2027-04-30".into(), ..spring };
        let found = compared(&days(1, 31), &next);
        assert_eq!((found.rows.len(), found.outside, found.days, found.target), (0, 31, None, None));
    }
}
