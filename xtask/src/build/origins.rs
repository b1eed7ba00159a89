//! `embed/facts.it.json` and `embed/facts.en.json`: where each fact of the catalogue is written, by id.
//!
//! Beside the programs rather than in them, because it weighs more than all checks together and
//! only those who ask "says who?" need it.

use crate::Outcome;
use facts::{Bilingual, FACTS, Fact};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[derive(Serialize)]
struct Origin {
    title: &'static str,
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
    for (code, note) in [("it", (|note| note.it) as fn(Bilingual) -> &'static str), ("en", |note| note.en)] {
        let origins: BTreeMap<&str, Origin> = FACTS.iter().map(|fact| (fact.id, origin(fact, note))).collect();
        let json = serde_json::to_string(&origins).map_err(|error| error.to_string())?;
        let file = folder.join(format!("facts.{code}.json"));
        fs::write(&file, json).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}

fn origin(fact: &Fact, note: fn(Bilingual) -> &'static str) -> Origin {
    let origin = fact.origin();
    Origin {
        title: origin.source.title,
        url: origin.source.url,
        quote: origin.quote,
        checked_on: origin.checked_on.to_string(),
        confidence: origin.confidence.name(),
        note: origin.note.map(note),
    }
}
