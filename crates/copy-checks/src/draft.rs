//! What is checked: a placement, the texts of its fields, what hangs on it.

use facts::{Field, Placement};
use std::fmt;
use wording::Language;

/// A draft for one placement.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub placement: Placement,
    /// The language the copy is written in.
    pub language: Language,
    /// In the order in which they are shown; the texts of a list one by one.
    pub fields: Vec<(FieldRef, String)>,
    pub media: Vec<Media>,
}

impl Draft {
    pub fn new(placement: Placement, language: Language) -> Self {
        Draft { placement, language, fields: Vec::new(), media: Vec::new() }
    }

    /// The same draft with one field more.
    pub fn with(mut self, field: Field, text: impl Into<String>) -> Self {
        self.fields.push((FieldRef::from(field), text.into()));
        self
    }
}

/// A field, or one text of a list: `text`, `headlines[2]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldRef {
    pub field: Field,
    pub index: Option<u16>,
}

impl From<Field> for FieldRef {
    fn from(field: Field) -> Self {
        FieldRef { field, index: None }
    }
}

impl FieldRef {
    pub fn at(field: Field, index: usize) -> Self {
        FieldRef { field, index: u16::try_from(index).ok() }
    }

    /// As it is displayed; nearly every field is one by itself, and needs no formatting.
    pub(crate) fn written(self) -> String {
        if self.index.is_none() { self.field.name().to_owned() } else { self.to_string() }
    }
}

impl fmt::Display for FieldRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.index {
            Some(index) => write!(f, "{}[{index}]", self.field.name()),
            None => f.write_str(self.field.name()),
        }
    }
}

/// An image or a video, as far as the page could read it without sending it anywhere.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Media {
    pub kind: MediaKind,
    /// `jpeg`, `png`, `mp4`: lower case, without a dot.
    pub format: String,
    pub width: Option<u32>,
    pub height: Option<u32>,
    pub bytes: Option<u64>,
    pub seconds: Option<f64>,
    pub alt_text: Option<String>,
    /// The person says it was made or altered by a generative model.
    pub ai_generated: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MediaKind {
    #[default]
    Image,
    Video,
}
