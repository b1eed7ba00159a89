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

/// The fact with this id.
pub fn by_id(id: &str) -> Option<&'static Fact> {
    FACTS.iter().find(|fact| fact.id == id)
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
