//! What Coso knows: the catalogue of platforms, policies and law as typed constants.
//!
//! `build.rs` reads `catalogue/` and writes `Placement`, `Field`, `FACTS` and their look-ups;
//! a row without source or date stops the build with file and line.

mod figures;
mod holidays;
mod model;
mod population;
mod tools;
pub mod utm;

pub use figures::{Audience, Benchmark};
pub use holidays::{Calendar, DayRule, Holiday};
pub use model::{
    About, Bilingual, Change, Confidence, Date, Fact, FieldSpec, Medium, Origin, Platform, Source, Strength, Unit,
    Value, Weekday,
};
pub use population::{Census, Population};
pub use tools::{ToolLimit, limits_of};

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// All rows, in the catalogue's order.
pub struct Facts;

impl Facts {
    pub fn iter(&self) -> impl Iterator<Item = &'static Fact> + Clone {
        // The two tables are in that order each.
        let (mut limits, mut others) = (LIMITS.as_slice(), OTHERS.as_slice());
        std::iter::from_fn(move || {
            let next = match (limits.first(), others.first()) {
                (Some(limit), Some(other)) if limit.row < other.row => &mut limits,
                (Some(_), None) => &mut limits,
                _ => &mut others,
            };
            let (first, rest) = next.split_first()?;
            *next = rest;
            Some(first)
        })
    }

    pub fn len(&self) -> usize {
        LIMITS.len() + OTHERS.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The rows that the checks that count a text read, and those that may be set otherwise; who asks for no others
/// carries no others.
pub fn limits() -> &'static [Fact] {
    &LIMITS
}

/// As [`about`], of the rows of [`limits`].
pub fn limits_about(
    placement: Placement,
    field: Option<Field>,
    about: About,
) -> impl Iterator<Item = &'static Fact> + Clone {
    placement.limits().iter().copied().filter(move |fact| fact.field == field && fact.about == about)
}

/// The fact with this id.
pub fn by_id(id: &str) -> Option<&'static Fact> {
    let fact = |place: &u16| {
        let place = usize::from(*place);
        LIMITS.get(place).or_else(|| OTHERS.get(place.checked_sub(LIMITS.len())?))
    };
    let at = BY_ID.partition_point(|place| fact(place).is_some_and(|fact| fact.id < id));
    BY_ID.get(at).and_then(fact).filter(|fact| fact.id == id)
}

/// What the row with this id said before, where it changed.
pub fn change_of(id: &str) -> Option<&'static Change> {
    CHANGES.iter().find(|change| change.fact == id)
}

/// Everything known about one field of one placement.
pub fn of_field(placement: Placement, field: Field) -> impl Iterator<Item = &'static Fact> {
    placement.facts().iter().copied().filter(move |fact| fact.field == Some(field))
}

/// The facts of one kind for a placement: for a field, or for the whole of it (`None`).
pub fn about(placement: Placement, field: Option<Field>, about: About) -> impl Iterator<Item = &'static Fact> {
    placement.facts().iter().copied().filter(move |fact| fact.field == field && fact.about == about)
}

/// The calendar of a country (ISO 3166), or of the Union's institutions (`EU`).
pub fn calendar(country: &str) -> Option<&'static Calendar> {
    CALENDARS.iter().find(|calendar| calendar.country == country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_come_in_the_order_of_the_catalogue_and_none_is_lost() {
        let rows: Vec<u16> = FACTS.iter().map(|fact| fact.row).collect();
        assert_eq!(rows, (0..FACTS.len() as u16).collect::<Vec<_>>());
        assert!(limits().len() > 200 && limits().len() * 2 < FACTS.len());
    }

    #[test]
    fn every_row_is_found_by_its_id_and_no_other_is() {
        assert!(FACTS.iter().all(|fact| by_id(fact.id).is_some_and(|found| std::ptr::eq(found, fact))));
        for unknown in ["", "a", "meta.policy", "meta.policy.alcohol.", "x.post.text.length-ma", "zzz"] {
            assert!(by_id(unknown).is_none(), "{unknown}");
        }
    }

    #[test]
    fn limits_are_told_as_all_rows_tell_them() {
        for placement in Placement::ALL.iter().copied() {
            let fields = placement.fields().iter().map(|spec| Some(spec.field)).chain([None]);
            for (field, kind) in fields.flat_map(|field| About::ALL.iter().map(move |kind| (field, *kind))) {
                if limits().iter().any(|fact| fact.about == kind) {
                    assert!(limits_about(placement, field, kind).eq(about(placement, field, kind)));
                }
            }
        }
        // A limit that may be set is among them: the light engine refuses no row that the whole one knows.
        assert!(FACTS.iter().all(|fact| !fact.about.can_be_set() || limits().iter().any(|limit| limit.id == fact.id)));
    }
}
