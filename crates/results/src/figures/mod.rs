//! From rows to figures: sums, rates, groups, changes, best times.

mod benchmarks;
mod best_times;
mod changes;
mod compared;
mod followers;
mod group;
mod kpis;
mod own;
mod ratio;
mod variants;

pub use benchmarks::{Beside, Side, beside};
pub use best_times::{BLOCK_HOURS, BestTimes, Block, best_times, for_calendar};
pub use changes::{Change, Halves, Sure, Verdict, changes, halves};
pub use compared::{Compared, compared};
pub use followers::{Followers, Segment, followers};
pub use group::{By, Group, groups};
pub use kpis::{PlanFigure, by_stage};
pub use own::own;
pub use ratio::{Part, Ratio, Unit};
pub use variants::{Behind, Trial, Variant, trials};

use crate::reading::{Measure, Row};
use std::collections::BTreeMap;

/// What rows add up to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sums {
    values: BTreeMap<Measure, f64>,
    parts: BTreeMap<Part, f64>,
    /// Above and below the line, of the rows that count both.
    pairs: BTreeMap<Ratio, (f64, f64)>,
    pub rows: usize,
}

impl Sums {
    /// Adds rows up. Reach is left out: the same people are in many rows, and their sum is nobody's.
    ///
    /// What a rate is worked out from is taken row by row: the interactions of posts have nothing to do
    /// with the impressions of ads that stand in the next file.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut sums = Self::default();
        for row in rows {
            sums.rows += 1;
            for (measure, value) in row.values.iter().filter(|(measure, _)| measure.adds_up()) {
                *sums.values.entry(*measure).or_default() += value;
            }
            for part in Part::ALL {
                if let Some(value) = part.of_row(row) {
                    *sums.parts.entry(*part).or_default() += value;
                }
            }
            for ratio in Ratio::ALL {
                let (above, below, _) = ratio.parts();
                // An ad's orders of no value are orders whose value nobody tracks.
                let untold = *ratio == Ratio::AverageOrder
                    && row.values.contains_key(&Measure::Spend)
                    && row.value(Measure::Revenue) == Some(0.0);
                if let Some((above, below)) = above.of_row(row).zip(below.of_row(row)).filter(|_| !untold) {
                    let pair = sums.pairs.entry(*ratio).or_default();
                    *pair = (pair.0 + above, pair.1 + below);
                }
            }
        }
        sums
    }

    pub fn get(&self, measure: Measure) -> Option<f64> {
        self.values.get(&measure).copied()
    }

    /// Reactions, comments, shares and saves, or what the export calls interactions where it says so.
    pub fn interactions(&self) -> Option<f64> {
        Part::Interactions.of(self)
    }

    /// Conversions, or what stands for them: leads, then the results of an ad.
    pub fn conversions(&self) -> Option<f64> {
        Part::Conversions.of(self)
    }

    pub fn clicks(&self) -> Option<f64> {
        Part::Clicks.of(self)
    }

    /// How often something was shown: impressions, or views where a platform counts those.
    pub fn shown(&self) -> Option<f64> {
        Part::Shown.of(self)
    }
}

/// The highest reach of a single row: at least so many people were reached in all, never the sum.
pub fn highest_reach(rows: &[Row]) -> Option<f64> {
    rows.iter().filter_map(|row| row.value(Measure::Reach)).max_by(f64::total_cmp)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::reading::Period;
    use campaign::Date;

    pub(crate) fn row(day: (i32, u32, u32), values: &[(Measure, f64)]) -> Row {
        let from = Date::new(day.0, day.1, day.2).expect("a day");
        Row {
            line: 1,
            period: Some(Period { from, to: from, hour: None }),
            words: BTreeMap::new(),
            values: values.iter().copied().collect(),
        }
    }

    #[test]
    fn people_are_never_added_up() {
        let rows = [
            row((2026, 11, 2), &[(Measure::Impressions, 900.0), (Measure::Reach, 500.0), (Measure::Reactions, 3.0)]),
            row((2026, 11, 3), &[(Measure::Impressions, 700.0), (Measure::Reach, 600.0), (Measure::Comments, 2.0)]),
        ];
        let sums = Sums::of(&rows);
        assert_eq!((sums.get(Measure::Impressions), sums.get(Measure::Reach)), (Some(1600.0), None));
        assert_eq!((sums.interactions(), highest_reach(&rows)), (Some(5.0), Some(600.0)));
        assert_eq!((sums.clicks(), sums.conversions()), (None, None), "nothing counted is not zero");
    }

    #[test]
    fn a_rate_takes_both_its_parts_from_the_same_rows() {
        let ad = row((2026, 11, 2), &[(Measure::Impressions, 100_000.0), (Measure::Spend, 900.0)]);
        let ad_with_clicks = row((2026, 11, 3), &[(Measure::Impressions, 1000.0), (Measure::Clicks, 20.0)]);
        let post = row((2026, 11, 2), &[(Measure::Views, 2000.0), (Measure::Reactions, 60.0), (Measure::Leads, 1.0)]);
        let sums = Sums::of([&ad, &ad_with_clicks, &post]);
        assert_eq!(Ratio::EngagementByImpressions.of(&sums), Some(0.03), "of the post alone");
        assert_eq!(Ratio::Ctr.of(&sums), Some(0.02), "not over the impressions whose clicks nobody exported");
        assert_eq!(sums.shown(), Some(103_000.0));
        let other = row((2026, 11, 4), &[(Measure::Conversions, 4.0)]);
        assert_eq!(Sums::of([&post, &other]).conversions(), Some(5.0), "each file has its own word for them");
    }
}
