//! Limits a person or a team set otherwise than the catalogue: their Mastodon server's, a paid account's.

use super::envelope::{Kind, Read, open, seal};
use crate::number;
use facts::{Fact, Unit, by_id};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The largest limit that is believed; files are counted in bytes.
const MOST: u64 = 1_000_000;
const MOST_BYTES: u64 = 1 << 40;

/// A file's weight is typed and shown in these.
pub const MEGABYTE: u64 = 1 << 20;

/// The limits by the fact they replace.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Overrides {
    pub limits: BTreeMap<String, u64>,
}

/// Whether a fact is a limit that may be set otherwise.
pub fn can_be_set(fact: &Fact) -> bool {
    fact.about.can_be_set() && fact.at_most().is_some()
}

fn believed(unit: Unit, limit: u64) -> bool {
    (1..=if unit == Unit::FileBytes { MOST_BYTES } else { MOST }).contains(&limit)
}

impl Overrides {
    /// A limit as typed, in the unit of its fact, a file's weight in megabytes; `None` where it is no
    /// number that could be one. What is typed with separators of thousands is understood.
    pub fn number(unit: Unit, typed: &str) -> Option<u64> {
        if unit == Unit::FileBytes {
            let bytes = number::value(typed).filter(|value| value.is_finite())? * MEGABYTE as f64;
            return Some(bytes.round() as u64).filter(|limit| believed(unit, *limit));
        }
        let whole = number::value(typed).filter(|value| value.fract() == 0.0 && (0.0..=MOST as f64).contains(value))?;
        Some(whole as u64).filter(|limit| believed(unit, *limit))
    }

    /// The same with one limit set, or taken back.
    pub fn with(mut self, fact: &str, limit: Option<u64>) -> Self {
        let known = by_id(fact).filter(|fact| can_be_set(fact));
        match limit.filter(|limit| known.is_some_and(|fact| believed(fact.unit, *limit))) {
            Some(limit) => {
                self.limits.insert(fact.to_owned(), limit);
            }
            None => {
                self.limits.remove(fact);
            }
        }
        self
    }

    /// What can be used of a file somebody sent, and how many of its limits cannot.
    pub fn checked(self) -> (Self, usize) {
        let all = self.limits.len();
        let good = self.limits.into_iter().fold(Self::default(), |good, (fact, limit)| good.with(&fact, Some(limit)));
        let left_out = all - good.limits.len();
        (good, left_out)
    }
}

/// The limits in a text from storage or a file.
pub fn read_overrides(text: &str) -> Read<Overrides> {
    open(text, Kind::Overrides, serde_json::from_value)
}

/// The text to store or to download.
pub fn write_overrides(overrides: &Overrides, revision: u64) -> String {
    seal(Kind::Overrides, revision, overrides)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stored::{self, Problem};

    const MASTODON: &str = "mastodon.post.text.length-max";

    #[test]
    fn a_limit_is_set_kept_and_taken_back() {
        let mine = Overrides::default().with(MASTODON, Some(5_000));
        let text = write_overrides(&mine, 3);
        assert_eq!(read_overrides(&text), Read::Whole { value: mine.clone(), revision: 3 });
        assert_eq!(mine.with(MASTODON, None), Overrides::default());
    }

    #[test]
    fn counts_weights_and_durations_can_be_set_too() {
        for (fact, limit) in [
            ("instagram.feed.text.hashtags-max-app", 3),
            ("instagram.feed.text.mentions-max-api", 10),
            ("mastodon.post.media.image-weight-max", 40 * MEGABYTE),
            ("linkedin.post.media.duration-max", 1_800),
        ] {
            assert_eq!(Overrides::default().with(fact, Some(limit)).limits.get(fact), Some(&limit), "{fact}");
        }
        // No file of a petabyte, no million tags.
        for (fact, limit) in [
            ("mastodon.post.media.image-weight-max", MOST_BYTES + 1),
            ("instagram.feed.text.hashtags-max-app", MOST + 1),
        ] {
            assert_eq!(Overrides::default().with(fact, Some(limit)), Overrides::default(), "{fact}");
        }
    }

    #[test]
    fn weights_are_typed_in_megabytes() {
        for (typed, limit) in
            [("40", Some(40 * MEGABYTE)), ("1,5", Some(MEGABYTE * 3 / 2)), ("0", None), ("tanti", None)]
        {
            assert_eq!(Overrides::number(Unit::FileBytes, typed), limit, "{typed}");
        }
    }

    #[test]
    fn only_limits_of_the_catalogue_can_be_set() {
        for (fact, limit) in
            [("mastodon.post.text.link-clickable", 9), ("nobody.knows", 9), (MASTODON, 0), (MASTODON, MOST + 1)]
        {
            assert_eq!(Overrides::default().with(fact, Some(limit)), Overrides::default(), "{fact} {limit}");
        }
    }

    #[test]
    fn a_file_is_checked_before_it_is_kept() {
        let sent = Overrides { limits: BTreeMap::from([(MASTODON.into(), 5_000), ("nobody.knows".into(), 9)]) };
        let (good, left_out) = sent.checked();
        assert_eq!((good.limits.len(), left_out), (1, 1));
        assert_eq!(
            read_overrides(r#"{"format":"coso","version":2,"data":{"kind":"overrides","limits":{"a":-1}}}"#),
            Read::Unreadable { problem: Problem::WrongShape }
        );
        let campaign = stored::write(&crate::Campaign::default(), 1);
        assert_eq!(read_overrides(&campaign), Read::Unreadable { problem: Problem::AnotherKind });
    }

    #[test]
    fn numbers_are_read_as_typed() {
        for (typed, limit) in [
            ("5000", Some(5_000)),
            (" 25.000 ", Some(25_000)),
            ("25,000", Some(25_000)),
            ("0", None),
            ("-5", None),
            ("5.000,5", None),
            ("1,5", None),
            ("molti", None),
            ("", None),
        ] {
            assert_eq!(Overrides::number(Unit::Characters, typed), limit, "{typed}");
        }
    }
}
