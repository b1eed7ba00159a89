//! `new-fact PLATFORM`: asks for one fact and its source, and writes the row.

use crate::ask::{ask, ask_perhaps, choose};
use crate::{Outcome, args::Args, dates, project};
use ::facts::{About, Confidence, Strength, Unit};
use std::fs;

pub(crate) fn command(mut args: Args) -> Outcome {
    let platform = args.word().ok_or("which platform? cargo xtask new-fact instagram")?;
    let file = project::root().join(format!("catalogue/platforms/{platform}.toml"));
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;

    let id = ask(&mut args, "id", &format!("id, such as {platform}.feed.text.length-max"))?;
    if !id.starts_with(&format!("{platform}.")) {
        return Err(format!("the id must begin with \"{platform}.\""));
    }
    if text.contains(&format!("id = {}", quoted(&id))) {
        return Err(format!("{id} is in {} already", file.display()));
    }
    let placements = ask(&mut args, "placements", &format!("placements, such as {platform}-feed, {platform}-ad"))?;
    let field = ask_perhaps(&mut args, "field", "field, such as text (empty: about the whole placement)")?;
    let about = choose(&mut args, "about", "what it is about", &names(About::ALL, About::name))?;
    let sized = ["media-ratio", "media-width", "media-height"].iter().any(|start| about.starts_with(start));
    let medium = if sized { Some(choose(&mut args, "medium", "of what", &["picture", "video", "any"])?) } else { None };
    let value = ask(&mut args, "value", "value: 280, 1.91, true, a text, or { from = 50, to = 150 }")?;
    let unit = choose(&mut args, "unit", "counted in", &names(Unit::ALL, Unit::name))?;
    let strength = choose(&mut args, "strength", "hard: refused beyond it", &names(Strength::ALL, Strength::name))?;
    let confidence = choose(&mut args, "confidence", "how sure", &names(Confidence::ALL, Confidence::name))?;
    let source = ask(&mut args, "source", "source: a key of this file, or a new one, such as help")?;
    let mut text = text;
    if !text.contains(&format!("[source.{source}]")) {
        let title = ask(&mut args, "source-title", "title of the source")?;
        let url = ask(&mut args, "source-url", "its address")?;
        let table = format!("[source.{source}]\ntitle = {}\nurl = {}\n\n", quoted(&title), quoted(&url));
        text.insert_str(text.find("[[").unwrap_or(text.len()), &table);
    }
    let quote = ask_perhaps(&mut args, "quote", "the sentence that says it, in its language (empty: none)")?;
    let note_it = ask_perhaps(&mut args, "note-it", "a note in Italian (empty: none)")?;
    let note_en = ask_perhaps(&mut args, "note-en", "the note in English (empty: none)")?;
    args.finish()?;

    let placements: Vec<_> = placements.split(',').map(|name| quoted(name.trim())).collect();
    let mut row = format!("\n[[fact]]\nid = {}\nplacements = [{}]\n", quoted(&id), placements.join(", "));
    let mut key = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            row.push_str(&format!("{name} = {value}\n"));
        }
    };
    key("field", field.as_deref().map(quoted));
    key("about", Some(quoted(about)));
    key("medium", medium.map(quoted));
    key("value", Some(toml_value(&value)));
    key("unit", Some(quoted(unit)));
    key("strength", Some(quoted(strength)));
    key("source", Some(quoted(&source)));
    key("quote", quote.as_deref().map(quoted));
    key("checked_on", Some(dates::iso(dates::today())));
    key("confidence", Some(quoted(confidence)));
    key("note.it", note_it.as_deref().map(quoted));
    key("note.en", note_en.as_deref().map(quoted));
    text = format!("{}\n{row}", text.trim_end());
    text.parse::<toml::Table>().map_err(|error| format!("the row would break {}: {error}", file.display()))?;
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    date_catalogue(&dates::iso(dates::today()))?;
    println!("written to {}\nsee whether the catalogue accepts it: cargo test --package facts", file.display());
    Ok(())
}

/// A row read today needs a catalogue of today: no row may be dated after it.
fn date_catalogue(today: &str) -> Outcome {
    let file = project::root().join("catalogue/catalogue.toml");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    if let Some(text) = dated(&text, today) {
        fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
        println!("the catalogue is now of {today}");
    }
    Ok(())
}

/// The settings with today's date, when theirs is before it.
fn dated(settings: &str, today: &str) -> Option<String> {
    let line = settings.lines().find(|line| line.starts_with("catalogue_date = "))?;
    let date = line.trim_start_matches("catalogue_date = ");
    (date < today).then(|| settings.replacen(line, &format!("catalogue_date = {today}"), 1))
}

fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| name(*one)).collect()
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// As written where that is TOML (a number, a list, a table), as a text otherwise.
fn toml_value(value: &str) -> String {
    let is_toml = format!("value = {value}").parse::<toml::Table>().is_ok();
    if is_toml { value.to_owned() } else { quoted(value) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_catalogue_is_never_older_than_a_row() {
        let settings = "# The day.\ncatalogue_date = 2026-11-23\n\nplatforms = []\n";
        assert_eq!(super::dated(settings, "2026-11-23"), None);
        assert_eq!(super::dated(settings, "2025-12-31"), None);
        let later = "# The day.\ncatalogue_date = 2027-01-02\n\nplatforms = []\n";
        assert_eq!(super::dated(settings, "2027-01-02").as_deref(), Some(later));
    }

    #[test]
    fn values_are_toml() {
        for (given, written) in [
            ("280", "280"),
            ("true", "true"),
            ("{ from = 1, to = 2 }", "{ from = 1, to = 2 }"),
            ("[\"a\"]", "[\"a\"]"),
            ("no \"buy now\"", "'no \"buy now\"'"),
            ("perché", "\"perché\""),
        ] {
            assert_eq!(super::toml_value(given), written);
        }
    }
}
