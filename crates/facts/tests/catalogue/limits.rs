//! The limits of one field do not contradict each other.

use super::kinds::is_length;
use super::{none, of_platforms};
use facts::{About, Fact, Field, Placement, Unit, Value, about};
use std::collections::BTreeMap;

/// Every placement with each of its fields.
fn fields() -> impl Iterator<Item = (Placement, Field)> {
    Placement::ALL.iter().flat_map(|place| place.fields().iter().map(|spec| (*place, spec.field)))
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Whole(n) | Value::Between(_, n) => Some(*n as f64),
        Value::Decimal(n) => Some(*n),
        _ => None,
    }
}

/// Units that can be compared: the length of one text in bytes is another than in characters.
/// And sizes of pictures are none of video.
fn comparable(a: &Fact, b: &Fact) -> bool {
    if a.medium.is_some() && b.medium.is_some() && a.medium != b.medium {
        return false;
    }
    a.unit == b.unit || (is_length(a.unit) && is_length(b.unit) && a.unit != Unit::Bytes && b.unit != Unit::Bytes)
}

/// The rows of the lesser kind that are above every row of the greater one. Among rows that
/// contradict each other the most generous counts.
fn above(lesser: About, greater: About) -> Vec<String> {
    let mut wrong = Vec::new();
    for (place, field) in fields() {
        for low in about(place, Some(field), lesser) {
            let most = about(place, Some(field), greater)
                .filter(|high| comparable(low, high))
                .filter_map(|high| number(&high.value))
                .max_by(f64::total_cmp);
            if let (Some(low_number), Some(most)) = (number(&low.value), most)
                && low_number > most
            {
                wrong.push(format!("{} is {low_number}, the maximum {most}", low.id));
            }
        }
    }
    wrong
}

#[test]
fn lesser_limits_are_below_greater_ones() {
    use About::*;
    for (lesser, greater) in [
        (LengthMin, LengthMax),
        (LengthRecommended, LengthMax),
        (FoldPhone, LengthMax),
        (FoldDesktop, LengthMax),
        (ItemsMin, ItemsMax),
        (HashtagsRecommended, HashtagsMax),
        (MediaRatioMin, MediaRatioMax),
        (MediaRatioRecommended, MediaRatioMax),
        (MediaRatioMin, MediaRatioRecommended),
        (MediaWidthMin, MediaWidthMax),
        (MediaWidthMin, MediaWidthRecommended),
        (MediaWidthRecommended, MediaWidthMax),
        (MediaHeightMin, MediaHeightMax),
        (MediaHeightMin, MediaHeightRecommended),
        (MediaHeightRecommended, MediaHeightMax),
        (DurationMin, DurationMax),
    ] {
        none(&format!("{} above {}", lesser.name(), greater.name()), above(lesser, greater));
    }
}

#[test]
fn a_field_has_one_limit_of_each_kind_or_says_why_it_has_two() {
    // Several formats side by side, and Bluesky's two units, are no contradiction.
    let several = [About::MediaRatioRecommended, About::Other, About::Policy, About::Law];
    let mut seen: BTreeMap<_, Vec<&Fact>> = BTreeMap::new();
    for fact in of_platforms().filter(|fact| !several.contains(&fact.about)) {
        for place in fact.placements {
            seen.entry((*place, fact.field, fact.about, fact.unit, fact.medium)).or_default().push(fact);
        }
    }
    let wrong = seen.into_values().filter(|rows| rows.len() > 1).filter(|rows| {
        let tag = rows.first().and_then(|row| row.conflict);
        tag.is_none() || rows.iter().any(|row| row.conflict != tag)
    });
    none(
        "rows on one thing without a conflict tag",
        wrong.map(|rows| rows.iter().map(|row| row.id).collect::<Vec<_>>().join(", ")),
    );
}

#[test]
fn a_conflict_is_between_rows_of_one_thing_that_differ() {
    let mut tags: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in of_platforms() {
        if let Some(tag) = fact.conflict {
            tags.entry(tag).or_default().push(fact);
        }
    }
    assert!(tags.len() >= 14, "the reference lists 14 conflicts, the catalogue has {}", tags.len());
    let wrong = tags.iter().filter(|(_, rows)| {
        let alone = rows.len() < 2;
        let same = rows.windows(2).all(|pair| pair[0].value == pair[1].value);
        let apart = rows.iter().any(|row| row.platform != rows[0].platform || row.field != rows[0].field);
        alone || same || apart
    });
    none("no conflict", wrong.map(|(tag, _)| *tag));
}

#[test]
fn every_text_has_a_maximum_or_a_row_that_says_there_is_none() {
    let wrong = fields().filter(|(place, field)| {
        let required = place.field(*field).is_some_and(|spec| spec.required);
        let is_text = !matches!(field, Field::Link | Field::Media);
        let mut rows = facts::of_field(*place, *field);
        let told = rows.any(|row| {
            let none_published = row.id.ends_with(".length-max-published") && row.value == Value::YesNo(false);
            row.about == About::LengthMax || none_published
        });
        required && is_text && !told
    });
    none("no maximum, and no row that says none is published", wrong.map(|(p, f)| format!("{}.{}", p.id(), f.name())));
}
