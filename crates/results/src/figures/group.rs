//! Rows together by what they are about.

use super::Sums;
use crate::reading::{Measure, Row};
use std::collections::BTreeMap;

/// By what rows are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Campaign,
    AdSet,
    /// The ad, or the variant of a message.
    Ad,
    Type,
    Platform,
    Channel,
    Pillar,
    Segment,
    Month,
    Week,
}

impl By {
    pub const ALL: &'static [By] = &[
        By::Campaign,
        By::AdSet,
        By::Ad,
        By::Type,
        By::Platform,
        By::Channel,
        By::Pillar,
        By::Segment,
        By::Month,
        By::Week,
    ];

    pub const fn id(self) -> &'static str {
        match self {
            By::Campaign => "campaign",
            By::AdSet => "ad-set",
            By::Ad => "ad",
            By::Type => "type",
            By::Platform => "platform",
            By::Channel => "channel",
            By::Pillar => "pillar",
            By::Segment => "segment",
            By::Month => "month",
            By::Week => "week",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|by| by.id() == id)
    }

    /// Whether its groups follow each other in time.
    pub const fn is_time(self) -> bool {
        matches!(self, By::Month | By::Week)
    }

    /// `2026-11` for a month, its Monday for a week; `None` for a row that does not say.
    fn key(self, row: &Row) -> Option<String> {
        let measure = match self {
            By::Campaign => Measure::Campaign,
            By::AdSet => Measure::AdSet,
            By::Ad => Measure::Ad,
            By::Type => Measure::Type,
            By::Platform => Measure::Platform,
            By::Channel => Measure::Channel,
            By::Pillar => Measure::Pillar,
            By::Segment => Measure::Segment,
            By::Month | By::Week => {
                let period = row.period?;
                return match self {
                    // A row of several weeks belongs to none of them.
                    By::Week if period.to.monday() != period.from.monday() => None,
                    By::Week => Some(period.from.monday().to_string()),
                    _ if (period.from.year(), period.from.month()) != (period.to.year(), period.to.month()) => None,
                    _ => Some(format!("{}-{:02}", period.from.year(), period.from.month())),
                };
            }
        };
        Some(row.word(measure).to_owned()).filter(|word| !word.is_empty())
    }
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub name: String,
    pub sums: Sums,
}

/// The groups: in time order, or the most shown first. Rows that do not say are in none.
pub fn groups(rows: &[Row], by: By) -> Vec<Group> {
    let mut together: BTreeMap<String, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        if let Some(key) = by.key(row) {
            together.entry(key).or_default().push(row);
        }
    }
    let mut groups: Vec<Group> =
        together.into_iter().map(|(name, rows)| Group { name, sums: Sums::of(rows) }).collect();
    if !by.is_time() {
        let weight = |group: &Group| group.sums.get(Measure::Spend).or(group.sums.shown()).unwrap_or(0.0);
        groups.sort_by(|one, other| weight(other).total_cmp(&weight(one)));
    }
    groups
}
