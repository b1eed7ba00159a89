//! Where a row comes from, and how it is told.

use super::{none, of_platforms};
use facts::{AUDIENCES, BENCHMARKS, Bilingual, CALENDARS, CATALOGUE_DATE, Confidence, FACTS, Holiday, Source};
use std::collections::BTreeSet;
use std::path::Path;

fn all_sources() -> impl Iterator<Item = (&'static str, &'static Source)> {
    let rows = FACTS.iter().map(|row| (row.id, &row.origin().source));
    let benchmarks = BENCHMARKS.iter().map(|row| (row.id, &row.source));
    let holidays = holidays().map(|row| (row.id, &row.origin().source));
    rows.chain(benchmarks).chain(AUDIENCES.iter().map(|row| (row.id, &row.source))).chain(holidays)
}

fn holidays() -> impl Iterator<Item = &'static Holiday> {
    CALENDARS.iter().flat_map(|calendar| calendar.holidays)
}

fn notes() -> impl Iterator<Item = (&'static str, Confidence, Option<Bilingual>)> {
    let facts = FACTS.iter().map(|row| (row.id, row.origin().confidence, row.origin().note));
    facts.chain(holidays().map(|row| (row.id, row.origin().confidence, row.origin().note)))
}

#[test]
fn every_address_is_https_and_has_a_host() {
    let wrong = all_sources().filter(|(_, source)| {
        let host = source.url.strip_prefix("https://").and_then(|rest| rest.split('/').next());
        !host.is_some_and(|host| host.contains('.') && !host.contains(['@', ' ']))
    });
    none("no https address", wrong.map(|(id, source)| format!("{id}: {}", source.url)));
}

#[test]
fn one_address_has_one_confidence_ceiling() {
    // What only secondary sources say is never "documented" by a vendor's own pages.
    let vendors = ["crates.io", "postiz", "posttruncate", "upload-post", "ayrshare", "socialsamosa", "coreyhaines31"];
    let wrong = FACTS.iter().filter(|row| {
        row.origin().confidence != Confidence::Reported
            && vendors.iter().any(|vendor| row.origin().source.url.contains(vendor))
    });
    none("a secondary source cannot document", wrong.map(|row| row.id));
}

#[test]
fn rows_that_are_not_documented_tell_why_in_both_languages() {
    let wrong = notes().filter(|(_, confidence, note)| *confidence != Confidence::Documented && note.is_none());
    none("no note", wrong.map(|(id, ..)| id));
    let notes = notes().filter_map(|(id, _, note)| Some((id, note?)));
    let wrong = notes.filter(|(_, note)| {
        let sentence = |text: &str| text.len() > 10 && text.ends_with(['.', '!', '?', ')', '”']);
        note.it == note.en || !sentence(note.it) || !sentence(note.en)
    });
    none("a note is a sentence in each language", wrong.map(|(id, note)| format!("{id}: {} | {}", note.it, note.en)));
}

#[test]
fn dates_are_of_the_catalogue() {
    let dates = FACTS.iter().map(|row| (row.id, row.origin().checked_on));
    let dates = dates.chain(BENCHMARKS.iter().map(|row| (row.id, row.checked_on)));
    let dates = dates.chain(AUDIENCES.iter().map(|row| (row.id, row.checked_on)));
    let wrong = dates.chain(holidays().map(|row| (row.id, row.origin().checked_on))).filter(|(_, date)| {
        *date > CATALOGUE_DATE || date.year < 2024 || !(1..=12).contains(&date.month) || !(1..=31).contains(&date.day)
    });
    none("read before 2024 or after the catalogue's date", wrong.map(|(id, date)| format!("{id}: {date}")));
}

#[test]
fn quotes_are_short() {
    let quotes =
        FACTS.iter().map(|row| (row.id, row.origin().quote)).chain(holidays().map(|row| (row.id, row.origin().quote)));
    let wrong = quotes.filter(|(_, quote)| quote.is_some_and(|quote| quote.chars().count() >= 300));
    none("a quote is one sentence", wrong.map(|(id, _)| id));
}

#[test]
fn ids_follow_one_pattern() {
    let mut seen = BTreeSet::new();
    let word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !word.starts_with('-')
            && !word.ends_with('-')
    };
    let wrong = FACTS.iter().filter(|row| {
        let mut words = row.id.split('.');
        let platform = words.next() == Some(row.platform);
        !platform || !row.id.split('.').all(word) || row.id.split('.').count() < 2 || !seen.insert(row.id)
    });
    none("platform.what.which, in small letters, once", wrong.map(|row| row.id));
}

#[test]
fn ids_of_platforms_name_placement_and_field() {
    let wrong = of_platforms().filter(|row| {
        let words: Vec<&str> = row.id.split('.').collect();
        let [platform, place, .., _] = words.as_slice() else { return true };
        let placed = row.placements.is_empty()
            || row.placements.iter().any(|p| p.id().strip_prefix(platform).is_some_and(|rest| &rest[1..] == *place))
            // A part of the placement that is published on its own: `facebook.page`, `facebook.reel`.
            || row.field.is_none();
        let fielded = row.field.is_none_or(|field| words.get(2) == Some(&field.name().replace('_', "-").as_str()));
        words.len() < 3 || !placed || !fielded
    });
    none("platform.placement.field.what", wrong.map(|row| row.id));
}

#[test]
fn every_named_source_is_used() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue");
    let mut unused = Vec::new();
    let mut files = 0;
    for part in ["platforms", "policies", "law", "holidays"] {
        for entry in std::fs::read_dir(folder.join(part)).into_iter().flatten() {
            let path = entry.unwrap().path();
            let file: toml::Table = std::fs::read_to_string(&path).unwrap().parse().unwrap();
            files += 1;
            let rows = file.get("fact").or(file.get("holiday")).and_then(|rows| rows.as_array()).into_iter().flatten();
            let used: BTreeSet<&str> = rows.filter_map(|row| row.get("source")?.as_str()).collect();
            let named = file.get("source").and_then(|sources| sources.as_table()).into_iter().flatten();
            for (name, _) in named.filter(|(name, _)| !used.contains(name.as_str())) {
                unused.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(files >= PLATFORM_FILES, "read only {files} files");
    none("a source nobody cites", unused);
}

const PLATFORM_FILES: usize = 20;
