//! `embed/facts.it.json` and `embed/facts.en.json`: every fact of the catalogue with where it is
//! written, in the catalogue's order; what `src/catalogue/` reads.
//!
//! Beside the programs rather than in them, because it weighs more than all checks together and
//! only those who open a desk or the rulebook need it.

use crate::Outcome;
use facts::{FACTS, Fact, Medium, Value};
use serde::Serialize;
use std::fs;
use std::path::Path;
use wording::Language;

#[derive(Serialize)]
struct Row {
    id: &'static str,
    platform: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    placements: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
    about: &'static str,
    unit: &'static str,
    value: serde_json::Value,
    /// What it said before, where it changed, and since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    medium: Option<&'static str>,
    /// Rows with one tag contradict each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    conflict: Option<&'static str>,
    title: String,
    url: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<&'static str>,
    checked_on: String,
    confidence: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'static str>,
}

pub(super) fn write(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for &language in Language::ALL {
        let code = language.code();
        let rows: Vec<Row> = FACTS.iter().map(|fact| row(fact, language)).collect();
        let json = serde_json::to_string(&rows).map_err(|error| error.to_string())?;
        let file = folder.join(format!("facts.{code}.json"));
        fs::write(&file, json).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}

fn row(fact: &Fact, language: Language) -> Row {
    let origin = fact.origin();
    let change = facts::change_of(fact.id);
    Row {
        id: fact.id,
        platform: fact.platform,
        placements: fact.placements.iter().map(|placement| placement.id()).collect(),
        field: fact.field.map(|field| field.name()),
        about: fact.about.name(),
        unit: fact.unit.name(),
        value: value(fact.value),
        before: change.map(|change| value(change.before)),
        since: change.and_then(|change| change.since),
        medium: fact.medium.map(|medium| match medium {
            Medium::Picture => "picture",
            Medium::Video => "video",
        }),
        conflict: fact.conflict,
        title: wording::source_name(language, origin.source.title, origin.source.unread),
        url: origin.source.url,
        quote: origin.quote,
        checked_on: origin.checked_on.to_string(),
        confidence: origin.confidence.name(),
        note: origin.note.map(|note| match language {
            Language::It => note.it,
            Language::En => note.en,
        }),
    }
}

fn value(value: Value) -> serde_json::Value {
    match value {
        Value::Whole(n) => n.into(),
        Value::Decimal(n) => n.into(),
        Value::Between(low, high) => vec![low, high].into(),
        Value::YesNo(yes) => yes.into(),
        Value::Words(words) => words.into(),
        Value::Text(text) => text.into(),
    }
}
