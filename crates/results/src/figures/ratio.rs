//! Rates and costs, each with what it is worked out from.

use super::Sums;
use crate::reading::{Measure, Row};

/// A figure worked out from two counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ratio {
    Ctr,
    Cpc,
    Cpm,
    Cvr,
    CostPerConversion,
    Roas,
    AverageOrder,
    /// Interactions for each time the post was shown.
    EngagementByImpressions,
    /// New followers for each time the post was shown.
    FollowRate,
    EngagedSessions,
    OpenRate,
    EmailClickRate,
    ClicksPerOpen,
    UnsubscribeRate,
}

/// What stands above or below the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Clicks,
    Shown,
    Spend,
    Conversions,
    /// Conversions that are not contacts.
    Orders,
    Revenue,
    Interactions,
    Follows,
    Sessions,
    EngagedSessions,
    /// E-mails that arrived, or all that were sent where the file does not say.
    Delivered,
    Opens,
    EmailClicks,
    Unsubscribes,
}

impl Part {
    pub const ALL: &'static [Part] = &[
        Part::Clicks,
        Part::Shown,
        Part::Spend,
        Part::Conversions,
        Part::Orders,
        Part::Revenue,
        Part::Interactions,
        Part::Follows,
        Part::Sessions,
        Part::EngagedSessions,
        Part::Delivered,
        Part::Opens,
        Part::EmailClicks,
        Part::Unsubscribes,
    ];

    pub const fn id(self) -> &'static str {
        match self {
            Part::Clicks => "clicks",
            Part::Shown => "shown",
            Part::Spend => "spend",
            Part::Conversions => "conversions",
            Part::Orders => "orders",
            Part::Revenue => "revenue",
            Part::Interactions => "interactions",
            Part::Follows => "follows",
            Part::Sessions => "sessions",
            Part::EngagedSessions => "engaged-sessions",
            Part::Delivered => "delivered",
            Part::Opens => "opens",
            Part::EmailClicks => "email-clicks",
            Part::Unsubscribes => "unsubscribes",
        }
    }

    /// Of all rows that count it.
    pub fn of(self, sums: &Sums) -> Option<f64> {
        sums.parts.get(&self).copied()
    }

    pub(super) fn of_row(self, row: &Row) -> Option<f64> {
        use Measure as M;
        let first = |measures: &[M]| measures.iter().find_map(|measure| row.value(*measure));
        match self {
            Part::Clicks => first(&[M::Clicks, M::AllClicks]),
            Part::Shown => first(&[M::Impressions, M::Views]),
            Part::Spend => row.value(M::Spend),
            Part::Conversions => first(&[M::Conversions, M::Leads, M::Results]),
            Part::Orders => {
                row.value(M::Conversions).or(row.value(M::Results).filter(|_| row.value(M::Leads).is_none()))
            }
            Part::Revenue => row.value(M::Revenue),
            Part::Interactions => row.value(M::Engagements).or_else(|| {
                let parts = [M::Reactions, M::Comments, M::Shares, M::Saves];
                parts.into_iter().filter_map(|part| row.value(part)).reduce(|sum, part| sum + part)
            }),
            Part::Follows => row.value(M::Follows),
            Part::Sessions => row.value(M::Sessions),
            Part::EngagedSessions => row.value(M::EngagedSessions),
            Part::Delivered => first(&[M::Delivered, M::Recipients]),
            Part::Opens => row.value(M::Opens),
            Part::EmailClicks => row.value(M::EmailClicks),
            Part::Unsubscribes => row.value(M::Unsubscribes),
        }
    }
}

/// How a figure is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Percent,
    Money,
    /// So many times.
    Times,
}

impl Ratio {
    pub const ALL: &'static [Ratio] = &[
        Ratio::Ctr,
        Ratio::Cpc,
        Ratio::Cpm,
        Ratio::Cvr,
        Ratio::CostPerConversion,
        Ratio::Roas,
        Ratio::AverageOrder,
        Ratio::EngagementByImpressions,
        Ratio::FollowRate,
        Ratio::EngagedSessions,
        Ratio::OpenRate,
        Ratio::EmailClickRate,
        Ratio::ClicksPerOpen,
        Ratio::UnsubscribeRate,
    ];

    pub const fn id(self) -> &'static str {
        match self {
            Ratio::Ctr => "ctr",
            Ratio::Cpc => "cpc",
            Ratio::Cpm => "cpm",
            Ratio::Cvr => "cvr",
            Ratio::CostPerConversion => "cost-per-conversion",
            Ratio::Roas => "roas",
            Ratio::AverageOrder => "average-order",
            Ratio::EngagementByImpressions => "engagement-by-impressions",
            Ratio::FollowRate => "follow-rate",
            Ratio::EngagedSessions => "engaged-sessions",
            Ratio::OpenRate => "open-rate",
            Ratio::EmailClickRate => "email-click-rate",
            Ratio::ClicksPerOpen => "clicks-per-open",
            Ratio::UnsubscribeRate => "unsubscribe-rate",
        }
    }

    /// Above the line, below it, and what the quotient is multiplied with.
    pub const fn parts(self) -> (Part, Part, f64) {
        match self {
            Ratio::Ctr => (Part::Clicks, Part::Shown, 1.0),
            Ratio::Cpc => (Part::Spend, Part::Clicks, 1.0),
            Ratio::Cpm => (Part::Spend, Part::Shown, 1000.0),
            Ratio::Cvr => (Part::Conversions, Part::Clicks, 1.0),
            Ratio::CostPerConversion => (Part::Spend, Part::Conversions, 1.0),
            Ratio::Roas => (Part::Revenue, Part::Spend, 1.0),
            Ratio::AverageOrder => (Part::Revenue, Part::Conversions, 1.0),
            Ratio::EngagementByImpressions => (Part::Interactions, Part::Shown, 1.0),
            Ratio::FollowRate => (Part::Follows, Part::Shown, 1.0),
            Ratio::EngagedSessions => (Part::EngagedSessions, Part::Sessions, 1.0),
            Ratio::OpenRate => (Part::Opens, Part::Delivered, 1.0),
            Ratio::EmailClickRate => (Part::EmailClicks, Part::Delivered, 1.0),
            Ratio::ClicksPerOpen => (Part::EmailClicks, Part::Opens, 1.0),
            Ratio::UnsubscribeRate => (Part::Unsubscribes, Part::Delivered, 1.0),
        }
    }

    pub const fn unit(self) -> Unit {
        match self {
            Ratio::Cpc | Ratio::Cpm | Ratio::CostPerConversion | Ratio::AverageOrder => Unit::Money,
            Ratio::Roas => Unit::Times,
            _ => Unit::Percent,
        }
    }

    pub const fn lower_is_better(self) -> bool {
        matches!(self, Ratio::Cpc | Ratio::Cpm | Ratio::CostPerConversion | Ratio::UnsubscribeRate)
    }

    /// What stands above and below the line, of the rows that count both.
    pub fn pair(self, sums: &Sums) -> Option<(f64, f64)> {
        sums.pairs.get(&self).copied()
    }

    /// `None` where no row counts both parts, or it would divide by nothing.
    pub fn of(self, sums: &Sums) -> Option<f64> {
        let (above, below) = self.pair(sums)?;
        (below > 0.0).then(|| above / below * self.parts().2)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::row;
    use super::*;

    #[test]
    fn the_golden_campaign_gives_its_figures() {
        // reference: budget 1000, CPM 9, CTR 1 %, CVR 3 %, order of 60
        let row = row(
            (2026, 11, 2),
            &[
                (Measure::Spend, 1000.0),
                (Measure::Impressions, 1_000_000.0 / 9.0),
                (Measure::Clicks, 10_000.0 / 9.0),
                (Measure::Conversions, 100.0 / 3.0),
                (Measure::Revenue, 2000.0),
            ],
        );
        let sums = Sums::of([&row]);
        for (ratio, value) in [
            (Ratio::Cpm, 9.0),
            (Ratio::Ctr, 0.01),
            (Ratio::Cpc, 0.9),
            (Ratio::Cvr, 0.03),
            (Ratio::CostPerConversion, 30.0),
            (Ratio::Roas, 2.0),
            (Ratio::AverageOrder, 60.0),
        ] {
            let found = ratio.of(&sums).expect("all parts are there");
            assert!((found - value).abs() < 1e-9, "{ratio:?}: {found}");
        }
        assert_eq!(Ratio::EngagementByImpressions.of(&sums), None);
    }
}
