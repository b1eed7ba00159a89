//! What we know, with where it is written: the rows of `embed/facts.<language>.json`, loaded when a
//! page first shows one, so that the first screen carries none of them.

#[cfg(target_arch = "wasm32")]
mod door;
#[cfg(not(target_arch = "wasm32"))]
#[path = "door_native.rs"]
mod door;
mod loading;
mod row;
pub mod words;

pub use loading::{Catalogue, State, use_catalogue};
pub use row::{Row, Value};

use facts::{About, Field, Placement};
use std::rc::Rc;

/// The text of a file beside the page; nothing where it does not come.
pub fn file(path: &str, done: impl Fn(Option<String>) + 'static) {
    door::file(path, done);
}

/// All rows, in the order of the catalogue.
#[derive(Debug, PartialEq, Default)]
pub struct Rows(Vec<Rc<Row>>);

impl Rows {
    fn read(json: &str) -> Option<Rows> {
        let rows: Vec<Row> = serde_json::from_str(json).ok()?;
        Some(Rows(rows.into_iter().map(Rc::new).collect()))
    }

    /// The rows themselves, where the page is drawn without a browser.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn known(language: wording::Language) -> Rows {
        Rows(facts::FACTS.iter().map(|fact| Rc::new(Row::of(fact, language))).collect())
    }

    /// A row and those that contradict it, in the order of the catalogue.
    pub fn rivals<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = &'a Rc<Row>> {
        self.iter().filter(|other| {
            other.id == row.id
                || (row.conflict.is_some() && other.conflict == row.conflict && other.platform == row.platform)
        })
    }

    pub fn iter(&self) -> impl Iterator<Item = &Rc<Row>> {
        self.0.iter()
    }

    /// The row with this id.
    pub fn of(&self, fact: &str) -> Option<&Rc<Row>> {
        self.iter().find(|row| row.id == fact)
    }

    /// The rows of one kind about a field of a placement.
    pub fn about(&self, placement: Placement, field: Field, about: About) -> impl Iterator<Item = &Rc<Row>> {
        let (placement, field, about) = (placement.id(), field.name(), about.name());
        self.iter().filter(move |row| {
            row.about == about
                && row.field.as_deref() == Some(field)
                && row.placements.iter().any(|there| there == placement)
        })
    }
}
