//! `catalogue/changes.toml`: what a row said before.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde::Deserialize;
use toml::value::Datetime;
use toml::{Spanned, Value};

use crate::read::{Catalogue, Fact};
use crate::rules::{at, unique, value_is_known};
use crate::write::value;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangesFile {
    change: Vec<Change>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    /// The row that says how it is now.
    fact: Spanned<String>,
    before: Value,
    /// `2025`, `2025-12` or `2025-12-18`.
    since: Option<String>,
}

pub(crate) fn check(catalogue: &Catalogue, mistakes: &mut Vec<String>) {
    let (path, text, file) = &catalogue.changes;
    let rows: Vec<&Fact> = catalogue.files.iter().flat_map(|file| &file.area.fact).collect();
    let mut seen = std::collections::BTreeMap::new();
    let known: BTreeSet<&str> = rows.iter().map(|row| row.id.get_ref().as_str()).collect();
    for change in &file.change {
        let id = change.fact.get_ref();
        let at = at(path, text, change.fact.span().start, id);
        unique(&mut seen, id, &at, mistakes);
        if !known.contains(id.as_str()) {
            mistakes.push(format!("{at}: no fact has this id"));
        }
        if !value_is_known(&change.before) {
            mistakes.push(format!("{at}: `before` must be a value as rows have them"));
        }
        if rows.iter().any(|row| row.id.get_ref() == id && row.value == change.before) {
            mistakes.push(format!("{at}: before and now are the same"));
        }
        if let Some(since) = change.since.as_deref()
            && !since_is_past(since, catalogue.settings.catalogue_date)
        {
            mistakes.push(format!(
                "{at}: since \"{since}\" must be a year, a month or a day such as 2025-12-18, not after the catalogue's own date"
            ));
        }
    }
}

fn since_is_past(since: &str, today: Datetime) -> bool {
    let parts: Vec<&str> = since.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let whole = matches!(lengths.as_slice(), [4] | [4, 2] | [4, 2, 2]);
    let today = today.date.map(|date| date.to_string()).unwrap_or_default();
    // Written so, earlier texts sort first.
    digits && whole && today.get(..since.len()).is_some_and(|today| since <= today)
}

pub(crate) fn code(catalogue: &Catalogue, code: &mut String) {
    *code += "/// What rows said before, in no order.\npub static CHANGES: &[Change] = &[\n";
    for change in &catalogue.changes.2.change {
        let (id, since) = (change.fact.get_ref(), &change.since);
        let _ = writeln!(code, "    Change {{ fact: {id:?}, before: {}, since: {since:?} }},", value(&change.before));
    }
    *code += "];\n\n";
}
