//! What every row must satisfy before code is written from it. The softer rules, about
//! what a good catalogue holds, are tests in `tests/catalogue/`.

use std::collections::{BTreeMap, BTreeSet};

use toml::Value;
use toml::value::Datetime;

use crate::read::{Catalogue, Fact, File, Note, Source, line_of};
use crate::{changes, holidays, population, tools, vocabulary};

/// What a row may point to.
struct Known<'a> {
    fields: BTreeSet<&'a str>,
    /// Placement → its fields.
    placements: BTreeMap<&'a str, BTreeSet<&'a str>>,
    today: Datetime,
}

pub(crate) fn check(catalogue: &Catalogue) -> Result<(), Vec<String>> {
    let mut mistakes = Vec::new();
    let known = Known {
        fields: catalogue.settings.fields.iter().map(String::as_str).collect(),
        placements: placements(catalogue),
        today: catalogue.settings.catalogue_date,
    };
    let mut seen = BTreeMap::new();
    for file in &catalogue.files {
        for placement in &file.area.placement {
            let at = at(&file.path, &file.text, placement.id.span().start, placement.id.get_ref());
            unique(&mut seen, placement.id.get_ref(), &at, &mut mistakes);
            let prefix = format!("{}-", file.area.id);
            if !placement.id.get_ref().starts_with(&prefix) {
                mistakes.push(format!("{at}: the id must begin with \"{prefix}\""));
            }
            for field in placement.fields.iter().filter(|field| !known.fields.contains(field.name.as_str())) {
                mistakes.push(format!(
                    "{at}: unknown field \"{}\": add it to `fields` of catalogue/catalogue.toml",
                    field.name
                ));
            }
        }
        for (name, source) in &file.area.source {
            let at = format!("{}: source \"{name}\"", file.path);
            self::source(source, &at, &mut mistakes);
        }
        for fact in &file.area.fact {
            let at = at(&file.path, &file.text, fact.id.span().start, fact.id.get_ref());
            unique(&mut seen, fact.id.get_ref(), &at, &mut mistakes);
            row(fact, file, &known, &at, &mut mistakes);
        }
    }
    figures(catalogue, &known, &mut seen, &mut mistakes);
    changes::check(catalogue, &mut mistakes);
    holidays::check(&catalogue.calendars, known.today, &mut seen, &mut mistakes);
    population::check(&catalogue.populations, known.today, &mut seen, &mut mistakes);
    tools::check(&catalogue.tools, known.today, &mut seen, &mut mistakes);
    if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
}

fn placements(catalogue: &Catalogue) -> BTreeMap<&str, BTreeSet<&str>> {
    let all = catalogue.files.iter().flat_map(|file| &file.area.placement);
    all.map(|placement| {
        let fields = placement.fields.iter().map(|field| field.name.as_str()).collect();
        (placement.id.get_ref().as_str(), fields)
    })
    .collect()
}

fn row(fact: &Fact, file: &File, known: &Known, at: &str, mistakes: &mut Vec<String>) {
    let mut wrong = |sentence: String| mistakes.push(format!("{at}: {sentence}"));

    if !fact.id.get_ref().starts_with(&format!("{}.", file.area.id)) {
        wrong(format!("the id must begin with \"{}.\"", file.area.id));
    }
    for (type_name, key, word) in [
        ("About", "about", &fact.about),
        ("Unit", "unit", &fact.unit),
        ("Strength", "strength", &fact.strength),
        ("Confidence", "confidence", &fact.confidence),
    ] {
        if vocabulary::variant(type_name, word).is_none() {
            wrong(format!("unknown {key} \"{word}\": one of {}", vocabulary::words(type_name)));
        }
    }
    if fact.strength == "hard" && source_of(fact, file).is_ok_and(|source| source.unread) {
        wrong("a limit that no page read states cannot be hard".to_owned());
    }
    for placement in &fact.placements {
        match known.placements.get(placement.as_str()) {
            None => wrong(format!("unknown placement \"{placement}\"")),
            Some(fields) => {
                let missing = fact.field.as_deref().filter(|field| !fields.contains(field));
                if let Some(field) = missing {
                    wrong(format!("placement \"{placement}\" has no field \"{field}\""));
                }
            }
        }
    }
    if let Some(field) = fact.field.as_deref().filter(|field| !known.fields.contains(field)) {
        wrong(format!("unknown field \"{field}\""));
    }
    let sized = ["media-ratio", "media-width", "media-height"].iter().any(|start| fact.about.starts_with(start));
    match fact.medium.as_deref() {
        None if sized => wrong("say of what: medium = \"picture\", \"video\" or \"any\"".to_owned()),
        Some("picture" | "video" | "any") if sized => {}
        None => {}
        Some(medium) => wrong(format!("medium \"{medium}\": only of sizes, and picture, video or any")),
    }
    if !value_is_known(&fact.value) {
        wrong("the value must be a number, true or false, a text, a list of texts, or { from, to }".to_owned());
    }
    if fact.quote.as_ref().is_some_and(|quote| quote.trim().is_empty()) {
        wrong("the quote is empty: leave the key out where there is none".to_owned());
    }
    match source_of(fact, file) {
        Err(sentence) => wrong(sentence),
        Ok(source) => {
            self::source(&source, at, mistakes);
            let noted = fact.note.as_ref().or(source.note.as_ref());
            if fact.confidence != "documented" && noted.is_none() {
                mistakes.push(format!("{at}: a row that is not \"documented\" needs a note in Italian and English"));
            }
        }
    }
    if let Some(note) = &fact.note {
        self::note(note, at, mistakes);
    }
    date(fact.checked_on, known.today, at, mistakes);
}

/// The source a row names, or carries itself.
pub(crate) fn source_of(fact: &Fact, file: &File) -> Result<Source, String> {
    match &fact.source {
        Value::String(name) => {
            file.area.source.get(name).cloned().ok_or_else(|| {
                format!("unknown source \"{name}\": add [source.{name}] with title and url to this file")
            })
        }
        Value::Table(_) => {
            let source: Result<Source, _> = fact.source.clone().try_into();
            source.map_err(|error| format!("source: {}", error.message()))
        }
        _ => Err("source must be a name or { title = \"…\", url = \"https://…\" }".to_owned()),
    }
}

/// Both ends of `{ from = 50, to = 150 }`.
pub(crate) fn range(value: &Value) -> Option<(u64, u64)> {
    let table = value.as_table().filter(|table| table.len() == 2)?;
    let end = |key| u64::try_from(table.get(key)?.as_integer()?).ok();
    let (from, to) = (end("from")?, end("to")?);
    (from < to).then_some((from, to))
}

pub(crate) fn value_is_known(value: &Value) -> bool {
    match value {
        Value::Integer(number) => *number >= 0,
        Value::Float(number) => number.is_finite() && *number >= 0.0,
        Value::Boolean(_) => true,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(words) => !words.is_empty() && words.iter().all(Value::is_str),
        Value::Table(_) => range(value).is_some(),
        Value::Datetime(_) => false,
    }
}

fn figures<'a>(
    catalogue: &'a Catalogue,
    known: &Known,
    seen: &mut BTreeMap<&'a str, String>,
    mistakes: &mut Vec<String>,
) {
    let areas: BTreeSet<&str> = catalogue.files.iter().map(|file| file.area.id.as_str()).collect();
    let benchmarks = catalogue.benchmarks.iter().flat_map(|(path, text, file)| {
        file.benchmark
            .iter()
            .map(move |b| (path, text, &b.id, &b.platform, &b.source, b.checked_on, &b.confidence, &b.definition))
    });
    let audiences = catalogue.audiences.iter().flat_map(|(path, text, file)| {
        file.audience
            .iter()
            .map(move |a| (path, text, &a.id, &a.platform, &a.source, a.checked_on, &a.confidence, &a.definition))
    });
    for (path, text, id, platform, source, checked_on, confidence, definition) in benchmarks.chain(audiences) {
        let at = at(path, text, id.span().start, id.get_ref());
        unique(seen, id.get_ref(), &at, mistakes);
        self::source(source, &at, mistakes);
        note(definition, &at, mistakes);
        date(checked_on, known.today, &at, mistakes);
        if !areas.contains(platform.as_str()) {
            mistakes.push(format!("{at}: unknown platform \"{platform}\""));
        }
        if vocabulary::variant("Confidence", confidence).is_none() {
            mistakes.push(format!("{at}: unknown confidence \"{confidence}\""));
        }
    }
    for (path, text, file) in &catalogue.benchmarks {
        for row in file.benchmark.iter().filter(|row| [row.low, row.mid, row.high].iter().all(Option::is_none)) {
            let at = at(path, text, row.id.span().start, row.id.get_ref());
            mistakes.push(format!("{at}: give at least one of low, mid, high"));
        }
    }
}

pub(crate) fn unique<'a>(seen: &mut BTreeMap<&'a str, String>, id: &'a str, at: &str, mistakes: &mut Vec<String>) {
    match seen.get(id) {
        Some(first) => mistakes.push(format!("{at}: this id is already taken at {first}")),
        None => {
            seen.insert(id, at.to_owned());
        }
    }
}

pub(crate) fn source(source: &Source, at: &str, mistakes: &mut Vec<String>) {
    if source.title.trim().is_empty() {
        mistakes.push(format!("{at}: the source has no title"));
    }
    if !source.url.starts_with("https://") || source.url.contains(char::is_whitespace) {
        mistakes.push(format!("{at}: the source's address must begin with https://, not \"{}\"", source.url));
    }
    if let Some(note) = &source.note {
        self::note(note, at, mistakes);
    }
}

pub(crate) fn note(note: &Note, at: &str, mistakes: &mut Vec<String>) {
    if note.it.trim().is_empty() || note.en.trim().is_empty() {
        mistakes.push(format!("{at}: a note needs both languages"));
    }
}

pub(crate) fn date(checked_on: Datetime, today: Datetime, at: &str, mistakes: &mut Vec<String>) {
    match (checked_on.date, today.date) {
        (Some(checked), Some(today)) if checked <= today => {}
        (Some(checked), Some(today)) => {
            mistakes.push(format!("{at}: checked_on {checked} is after the catalogue's own date {today}"));
        }
        _ => mistakes.push(format!("{at}: checked_on must be a date such as 2026-11-23")),
    }
}

pub(crate) fn at(path: &str, text: &str, offset: usize, id: &str) -> String {
    format!("{path}:{}: {id}", line_of(text, offset))
}
