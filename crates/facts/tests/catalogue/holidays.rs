//! The calendars of days.

use super::none;
use facts::{CALENDARS, Confidence, DayRule, calendar};
use std::collections::BTreeSet;

#[test]
fn italy_the_union_and_the_united_states_have_one() {
    for country in ["IT", "EU", "US"] {
        assert!(calendar(country).is_some_and(|calendar| calendar.holidays.len() >= 15), "{country}");
    }
    assert!(calendar("XX").is_none());
}

#[test]
fn the_italian_holidays_are_those_of_the_law() {
    // Laws 260 of 1949, 336 of 2000 and 151 of 2025, and decree 792 of 1985.
    let expected = BTreeSet::from([
        "new-year",
        "epiphany",
        "easter",
        "easter-monday",
        "liberation",
        "labour",
        "republic",
        "ferragosto",
        "saint-francis",
        "all-saints",
        "immaculate",
        "christmas",
        "saint-stephen",
    ]);
    let italian = calendar("IT").unwrap().holidays;
    let public: BTreeSet<&str> = italian.iter().filter(|row| row.public_since.is_some()).map(|row| row.name).collect();
    assert_eq!(public, expected);
    assert!(italian.iter().all(|row| row.public_since.is_none() || row.origin().confidence == Confidence::Documented));
}

#[test]
fn the_federal_holidays_are_eleven() {
    let federal = calendar("US").unwrap().holidays.iter().filter(|row| row.is_public(2026));
    assert_eq!(federal.count(), 11);
}

#[test]
fn what_is_closed_by_law_says_where_that_is_written() {
    for country in ["IT", "US"] {
        let public = calendar(country).unwrap().holidays.iter().filter(|row| row.public_since.is_some());
        none("no quote of the law", public.filter(|row| row.origin().quote.is_none()).map(|row| row.id));
    }
}

#[test]
fn a_day_stands_once_in_a_calendar_and_is_the_same_day_in_all() {
    let mut rules: Vec<(&str, &str, DayRule)> = Vec::new();
    for calendar in CALENDARS {
        let names: BTreeSet<&str> = calendar.holidays.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), calendar.holidays.len(), "{}", calendar.id);
        rules.extend(calendar.holidays.iter().map(|row| (row.id, row.name, row.rule)));
    }
    // Fathers have another day in each country.
    let differ = rules.iter().filter(|(_, name, rule)| {
        *name != "fathers-day" && rules.iter().any(|(_, other, other_rule)| other == name && other_rule != rule)
    });
    none("one name, two days", differ.map(|(id, ..)| *id));
}
