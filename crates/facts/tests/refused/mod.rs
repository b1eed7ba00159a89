//! A catalogue with a mistake stops the build with a sentence that names the file and the line.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

const SETTINGS: &str = r#"catalogue_date = 2026-11-23
platforms = ["x"]
fields = ["text", "media"]
"#;

const PLATFORM: &str = r#"id = "x"
name = "X"

[source.help]
title = "Help"
url = "https://help.x.com"

[[placement]]
id = "x-post"
fields = [{ name = "text", required = true }]

[[fact]]
id = "x.post.text.length-max"
placements = ["x-post"]
field = "text"
about = "length-max"
value = 280
unit = "x-weighted"
strength = "hard"
source = "help"
checked_on = 2026-11-23
confidence = "documented"
"#;

const CALENDAR: &str = r#"id = "it"
country = "IT"

[source.law]
title = "Law"
url = "https://www.normattiva.it"

[[holiday]]
id = "it.liberation"
rule = { month = 4, day = 25 }
public = true
source = "law"
checked_on = 2026-11-23
confidence = "documented"
"#;

static FOLDERS: AtomicUsize = AtomicUsize::new(0);

/// What the build says of a catalogue.
fn mistakes(platform: &str, calendar: &str) -> Vec<String> {
    mistakes_with(platform, calendar, "change = []\n")
}

fn mistakes_with(platform: &str, calendar: &str, changes: &str) -> Vec<String> {
    let name = format!("catalogue-{}-{}", std::process::id(), FOLDERS.fetch_add(1, Ordering::Relaxed));
    let folder: PathBuf = std::env::temp_dir().join(name).join("catalogue");
    for (part, text) in [
        ("platforms/x.toml", platform),
        ("holidays/it.toml", calendar),
        ("catalogue.toml", SETTINGS),
        ("changes.toml", changes),
    ] {
        let file = folder.join(part);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let said = crate::read::catalogue(&folder).and_then(|catalogue| {
        crate::rules::check(&catalogue)?;
        Ok(crate::write::catalogue(&catalogue))
    });
    std::fs::remove_dir_all(folder.parent().unwrap()).unwrap();
    match said {
        Ok(code) => {
            assert!(code.contains("x.post.text.length-max") && code.contains("it.liberation"));
            Vec::new()
        }
        Err(mistakes) => mistakes,
    }
}

fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replace(from, to)
}

#[test]
fn a_right_catalogue_passes() {
    assert_eq!(mistakes(PLATFORM, CALENDAR), Vec::<String>::new());
}

#[test]
fn a_row_with_a_mistake_is_refused_with_file_and_line() {
    for (from, to, sentence) in [
        ("source = \"help\"\n", "", "missing field `source`"),
        ("checked_on = 2026-11-23\n", "", "missing field `checked_on`"),
        ("checked_on = 2026-11-23", "checked_on = 2026-11-24", "after the catalogue's own date"),
        ("checked_on = 2026-11-23", "checked_on = 10:00:00", "must be a date"),
        ("source = \"help\"", "source = \"page\"", "unknown source \"page\""),
        ("confidence = \"documented\"", "confidence = \"reported\"", "needs a note in Italian and English"),
        ("confidence = \"documented\"", "confidence = \"sure\"", "unknown confidence \"sure\""),
        ("unit = \"x-weighted\"", "unit = \"letters\"", "unknown unit \"letters\""),
        ("about = \"length-max\"", "about = \"length\"", "unknown about \"length\""),
        ("field = \"text\"", "field = \"media\"", "placement \"x-post\" has no field \"media\""),
        ("[\"x-post\"]", "[\"x-story\"]", "unknown placement \"x-story\""),
        ("value = 280", "value = -280", "the value must be"),
        ("value = 280", "value = { from = 9, to = 3 }", "the value must be"),
        ("value = 280", "value = 280\nquote = \" \"", "the quote is empty"),
        ("value = 280", "value = 280\nnote.it = \"Solo italiano.\"", "missing field `en`"),
        ("value = 280", "value = 280\nlimit = 3", "unknown field `limit`"),
        ("about = \"length-max\"", "about = \"length-max\"\nmedium = \"video\"", "medium \"video\": only of sizes"),
        ("about = \"length-max\"", "about = \"media-width-max\"", "say of what: medium"),
        ("\"x.post.text.length-max\"", "\"y.post.text.length-max\"", "the id must begin with \"x.\""),
    ] {
        let said = mistakes(&changed(PLATFORM, from, to), CALENDAR);
        let found = said.iter().find(|line| line.contains(sentence));
        let found = found.unwrap_or_else(|| panic!("{to}: expected \"{sentence}\", got {said:?}"));
        let place = found.strip_prefix("catalogue/platforms/x.toml:").unwrap_or_else(|| panic!("no file: {found}"));
        let line: usize = place.split(':').next().unwrap().parse().unwrap();
        assert!((12..=24).contains(&line), "{found}");
    }
}

#[test]
fn a_source_without_a_safe_address_is_refused() {
    for (from, to, sentence) in [
        ("https://help.x.com", "http://help.x.com", "must begin with https://"),
        ("https://help.x.com", "https://help x.com", "must begin with https://"),
        ("title = \"Help\"", "title = \" \"", "the source has no title"),
    ] {
        let said = mistakes(&changed(PLATFORM, from, to), CALENDAR);
        assert!(said.iter().any(|line| line.contains(sentence)), "{to}: {said:?}");
    }
}

#[test]
fn one_id_stands_for_one_row() {
    let row = PLATFORM.split_once("[[fact]]").unwrap().1;
    let said = mistakes(&format!("{PLATFORM}\n[[fact]]{row}"), CALENDAR);
    assert!(said.iter().any(|line| line.contains("already taken at catalogue/platforms/x.toml:13")), "{said:?}");
}

#[test]
fn a_day_that_does_not_come_every_year_is_refused() {
    for (to, sentence) in [
        ("{ month = 2, day = 29 }", "not every year"),
        ("{ month = 13, day = 1 }", "not every year"),
        ("{ month = 5, weekday = \"sunday\", nth = 5 }", "nth 1 to 4"),
        ("{ month = 5, weekday = \"domenica\", nth = 2 }", "unknown weekday \"domenica\""),
        ("{ month = 5, day = 1, easter = 1 }", "a rule is"),
        ("{ easter = 1, plus = 2 }", "a rule is"),
        ("{ month = 5 }", "a rule is"),
    ] {
        let said = mistakes(PLATFORM, &changed(CALENDAR, "{ month = 4, day = 25 }", to));
        let expected = |line: &&String| line.starts_with("catalogue/holidays/it.toml:9:") && line.contains(sentence);
        assert!(said.iter().any(|line| expected(&line)), "{to}: {said:?}");
    }
    for (from, to, sentence) in [
        ("it.liberation", "fr.liberation", "must begin with \"it.\""),
        ("public = true", "public_since = 1949", "public_since without public"),
        ("source = \"law\"", "source = \"decree\"", "unknown source \"decree\""),
        ("\"documented\"", "\"observed\"", "needs a note"),
    ] {
        let said = mistakes(PLATFORM, &changed(CALENDAR, from, to));
        assert!(said.iter().any(|line| line.contains(sentence)), "{to}: {said:?}");
    }
}

#[test]
fn a_change_with_a_mistake_is_refused_with_file_and_line() {
    const CHANGE: &str = "[[change]]\nfact = \"x.post.text.length-max\"\nbefore = 140\nsince = \"2017-11\"\n";
    assert_eq!(mistakes_with(PLATFORM, CALENDAR, CHANGE), Vec::<String>::new());
    for (from, to, sentence) in [
        ("x.post.text.length-max", "x.post.text.length", "no fact has this id"),
        ("before = 140", "before = 280", "before and now are the same"),
        ("before = 140", "before = -1", "`before` must be a value"),
        ("2017-11", "2026-12", "must be a year, a month or a day"),
        ("2017-11", "November", "must be a year, a month or a day"),
    ] {
        let said = mistakes_with(PLATFORM, CALENDAR, &changed(CHANGE, from, to));
        let wanted =
            said.iter().any(|mistake| mistake.starts_with("catalogue/changes.toml:2: ") && mistake.contains(sentence));
        assert!(wanted, "{to}: {said:?}");
    }
    let twice = mistakes_with(PLATFORM, CALENDAR, &format!("{CHANGE}{CHANGE}"));
    assert!(twice.iter().any(|mistake| mistake.contains("already taken")), "{twice:?}");
}
