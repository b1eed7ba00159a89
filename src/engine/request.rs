//! A draft as the engine reads it (`copy_checks::wire::DraftIn`).

use facts::{Field, Placement};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Request<'a> {
    #[serde(serialize_with = "id")]
    pub placement: Placement,
    pub language: &'static str,
    pub fields: Fields<'a>,
    pub context: Context<'a>,
    pub media: Vec<MediaSent<'a>>,
}

/// An image or a video, measured by the page.
#[derive(Serialize)]
pub struct MediaSent<'a> {
    pub kind: &'static str,
    pub format: &'a str,
    pub width: Option<u32>,
    pub height: Option<u32>,
    /// Nothing of a file that was only named.
    pub bytes: Option<u64>,
    pub seconds: Option<f64>,
    pub alt_text: Option<&'a str>,
    pub ai_generated: bool,
}

/// The texts by field, in the placement's order.
pub struct Fields<'a>(pub Vec<(Field, Texts<'a>)>);

#[derive(Serialize)]
#[serde(untagged)]
pub enum Texts<'a> {
    One(&'a str),
    Many(&'a [String]),
}

#[derive(Serialize)]
pub struct Context<'a> {
    pub goal: Option<&'static str>,
    pub sponsored: bool,
    pub country: &'a str,
    pub keywords: &'a [String],
    pub audience: Option<Audience<'a>>,
    /// Limits set otherwise than the catalogue, by the fact they replace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overrides: Option<&'a BTreeMap<String, u64>>,
}

#[derive(Serialize)]
pub struct Audience<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promise: Option<&'a str>,
    /// The school most readers have finished: `primary`, `middle`, `high`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub education: Option<&'a str>,
}

impl<'a> Audience<'a> {
    /// What is known of the readers; nothing where nothing is.
    pub fn of(promise: Option<&'a str>, education: Option<&'a str>) -> Option<Self> {
        (promise.is_some() || education.is_some()).then_some(Self { promise, education })
    }
}

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (field, texts) in &self.0 {
            map.serialize_entry(field.name(), texts)?;
        }
        map.end()
    }
}

impl Request<'_> {
    /// The text a finding is about.
    pub(super) fn text(&self, field: Field, index: Option<u16>) -> &str {
        match self.fields.0.iter().find(|(of, _)| *of == field) {
            Some((_, Texts::One(text))) => text,
            Some((_, Texts::Many(texts))) => texts.get(usize::from(index.unwrap_or(0))).map_or("", String::as_str),
            None => "",
        }
    }
}

fn id<S: Serializer>(placement: &Placement, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(placement.id())
}
