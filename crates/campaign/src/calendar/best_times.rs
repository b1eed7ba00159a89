//! When posts do best, from the person's own export. The Results desk writes this part, the calendar
//! reads it; where it is empty the calendar shows the survey of the catalogue instead.

use serde::{Deserialize, Serialize};

/// The part `best_times`: one row for each platform, weekday and block of hours that has enough posts.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BestTimes {
    /// The file the numbers come from, as the person would recognise it.
    pub source: String,
    /// The day they were computed: `2026-11-26`.
    pub computed_on: String,
    /// In any order.
    pub rows: Vec<BestTime>,
}

/// How the posts of one block of the week did.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BestTime {
    /// Id of a platform of the catalogue: `instagram`.
    pub platform: String,
    /// ISO 8601: 1 is Monday, 7 Sunday; in the campaign's zone.
    pub weekday: u8,
    /// The block, from this hour to before that one: 9 and 12.
    pub from_hour: u8,
    pub to_hour: u8,
    /// Median of engagement per impression, drawn towards the mean of all where posts are few; 0.031.
    pub rate: f64,
    /// How many posts it stands on.
    pub posts: u32,
}

impl BestTimes {
    /// The blocks of a platform, the best first.
    pub fn of(&self, platform: &str) -> Vec<&BestTime> {
        let mut rows: Vec<&BestTime> =
            self.rows.iter().filter(|row| row.platform == platform && (1..=7).contains(&row.weekday)).collect();
        rows.sort_by(|one, other| other.rate.total_cmp(&one.rate));
        rows
    }
}
