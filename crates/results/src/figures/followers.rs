//! Who follows, by age, place, trade: what an export of the audience says.

use crate::reading::{Measure, Row};
use campaign::Date;
use std::collections::BTreeMap;

/// A part of the followers.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    pub name: String,
    pub followers: f64,
    /// Of those the export counts.
    pub share: f64,
}

/// The segments of one platform, the largest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Followers {
    pub platform: String,
    pub segments: Vec<Segment>,
}

/// Followers are how many there are at a moment: of each segment its last day counts, never the sum.
pub fn followers(rows: &[Row]) -> Vec<Followers> {
    type Last = (Option<Date>, f64);
    let mut by_platform: BTreeMap<&str, BTreeMap<&str, Last>> = BTreeMap::new();
    for row in rows {
        let (segment, count) = (row.word(Measure::Segment), row.value(Measure::Followers));
        let Some(count) = count.filter(|count| *count >= 0.0 && !segment.is_empty()) else { continue };
        let day = row.period.map(|period| period.to);
        let segments = by_platform.entry(row.word(Measure::Platform)).or_default();
        let last = segments.entry(segment).or_insert((day, count));
        if day >= last.0 {
            *last = (day, count);
        }
    }
    let of = |(platform, segments): (&str, BTreeMap<&str, Last>)| {
        let all: f64 = segments.values().map(|(_, count)| count).sum();
        let share = |count: f64| if all > 0.0 { count / all } else { 0.0 };
        let one = |(name, (_, count)): (&&str, &Last)| Segment {
            name: (*name).to_owned(),
            followers: *count,
            share: share(*count),
        };
        let mut segments: Vec<Segment> = segments.iter().map(one).collect();
        segments.sort_by(|one, other| other.followers.total_cmp(&one.followers));
        Followers { platform: platform.to_owned(), segments }
    };
    by_platform.into_iter().map(of).filter(|found| found.segments.len() > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Choices, read};

    #[test]
    fn the_last_day_counts_and_age_and_gender_stand_together() {
        let text = "Giorno,Età,Genere,Follower\n2026-10-01,25-34,Donne,100\n2026-10-31,25-34,Donne,120\n\
                    2026-10-31,35-44,Donne,60\n2026-10-31,25-34,Uomini,20\n";
        let rows = read(text.as_bytes(), &Choices::default()).rows;
        let found = followers(&rows);
        assert_eq!(found.len(), 1);
        let said: Vec<(&str, f64, f64)> =
            found[0].segments.iter().map(|one| (one.name.as_str(), one.followers, one.share)).collect();
        assert_eq!(said, [("25-34 · Donne", 120.0, 0.6), ("35-44 · Donne", 60.0, 0.3), ("25-34 · Uomini", 20.0, 0.1)]);
    }

    #[test]
    fn an_export_without_segments_says_nothing() {
        let rows = read("Data,Follower\n2026-10-01,100\n".as_bytes(), &Choices::default()).rows;
        assert!(followers(&rows).is_empty());
    }
}
