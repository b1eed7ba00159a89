//! What the checks say of every text of `tests/`, a line each: two builds that should answer alike are compared by it.
//!
//! cargo run --release --package copy-checks --example answers > /tmp/before; … > /tmp/after; cmp /tmp/before /tmp/after
#![allow(clippy::unwrap_used)]

#[path = "../tests/drafts/samples.rs"]
#[allow(dead_code)] // only what was found is printed
mod samples;

use copy_checks::{Context, Draft, Memory, Report};
use facts::{Field, Placement};
use std::{
    collections::BTreeSet,
    fs,
    io::{self, BufWriter, Write},
    path::Path,
};
use wording::Language;

/// Placements that differ in what they count, in who reviews them and in whether they are paid for.
const PLACEMENTS: [Placement; 6] = [
    Placement::InstagramFeed,
    Placement::FacebookAd,
    Placement::XPost,
    Placement::MastodonPost,
    Placement::PinterestPin,
    Placement::TelegramPost,
];

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    // As they stand there: with their context, their media and their other fields.
    let series = samples::series();
    for sample in samples::samples().into_iter().chain(series.iter().flat_map(|name| samples::fresh(name))) {
        writeln!(out, "{:?} {:?} {:?}", sample.rule, sample.text, sample.findings)?;
    }
    let mut texts = BTreeSet::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"), &mut texts);
    let context = Context::default();
    let mut memory = Memory::default();
    for (language, text) in &texts {
        for placement in PLACEMENTS {
            let field = if placement.field(Field::Text).is_some() { Field::Text } else { Field::Description };
            let draft = Draft::new(placement, *language).with(field, text.as_str());
            let Report { findings, counts } = memory.check(&draft, &context);
            let counts: Vec<_> = counts.iter().map(|count| (count.value, count.limit)).collect();
            writeln!(out, "{placement:?} {text:?} {counts:?} {findings:?}")?;
        }
    }
    Ok(())
}

/// Every string of every TOML file; files and folders say the language.
fn gather(folder: &Path, texts: &mut BTreeSet<(Language, String)>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            gather(&path, texts);
        } else if path.extension().is_some_and(|end| end == "toml") {
            let name = path.to_string_lossy();
            let language = if name.contains("/it") || name.contains(".it") { Language::It } else { Language::En };
            strings(&toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap(), &mut |text| {
                texts.insert((language, text.to_owned()));
            });
        }
    }
}

fn strings(value: &toml::Value, take: &mut dyn FnMut(&str)) {
    match value {
        toml::Value::String(text) => take(text),
        toml::Value::Array(all) => all.iter().for_each(|one| strings(one, take)),
        toml::Value::Table(all) => all.values().for_each(|one| strings(one, take)),
        _ => {}
    }
}
