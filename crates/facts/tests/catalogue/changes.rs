//! What the catalogue says of its own changes.

use super::none;
use facts::{CHANGES, Value, by_id, change_of};

#[test]
fn the_changes_people_ask_about_are_there() {
    for (id, before, since) in [
        ("instagram.feed.text.hashtags-max-app", Value::Whole(30), Some("2025-12-18")),
        ("linkedin.ad.text.length-max", Value::Whole(600), None),
        ("facebook.ad.text.length-recommended", Value::Whole(125), None),
        ("threads.post.text.links-max", Value::YesNo(false), Some("2025-12-22")),
    ] {
        let change = change_of(id).unwrap_or_else(|| panic!("{id} did not change"));
        assert_eq!((&change.before, change.since), (&before, since), "{id}");
    }
}

#[test]
fn a_change_is_between_values_of_one_kind() {
    // A number after a number; a limit that is new has none before.
    let odd = CHANGES.iter().filter(|change| {
        let now = by_id(change.fact).map(|fact| fact.value);
        !matches!(
            (change.before, now),
            (Value::Whole(_) | Value::YesNo(false), Some(Value::Whole(_) | Value::Between(..)))
                | (Value::YesNo(_), Some(Value::YesNo(_)))
        )
    });
    none("before and now cannot be compared", odd.map(|change| change.fact));
}
