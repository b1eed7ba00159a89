//! `catalogue/holidays/`: the days people know, as rules from which every year's dates follow.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::read::{Note, Source};
use crate::vocabulary::{variant, words};
use crate::{rules, write};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CalendarFile {
    pub(crate) id: String,
    pub(crate) country: String,
    #[serde(default)]
    source: BTreeMap<String, Source>,
    holiday: Vec<Holiday>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holiday {
    id: Spanned<String>,
    rule: Rule,
    #[serde(default)]
    public: bool,
    /// First year in which it is public; absent: longer than anyone plans back.
    public_since: Option<i32>,
    /// The name of a `[source.NAME]` table of the same file.
    source: String,
    quote: Option<String>,
    checked_on: Datetime,
    confidence: String,
    note: Option<Note>,
}

/// `{ month, day }`, `{ month, weekday, nth }` or `{ easter }`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    month: Option<u8>,
    day: Option<u8>,
    /// By how many days it moves when it falls on such a weekday.
    #[serde(default)]
    moved: BTreeMap<String, i8>,
    weekday: Option<String>,
    /// -1: the last of the month.
    nth: Option<i8>,
    /// Days after that weekday.
    #[serde(default)]
    plus: i8,
    /// Days after Easter Sunday.
    easter: Option<i8>,
}

/// Days of a month in the shortest year: a rule must give a day every year.
const MONTHS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

impl Rule {
    /// As Rust code, or what is wrong with it.
    fn code(&self) -> Result<String, String> {
        let longest = |month: u8| MONTHS.get(usize::from(month).wrapping_sub(1)).copied();
        match (self.month, self.day, &self.weekday, self.nth, self.easter) {
            (Some(month), Some(day), None, None, None) if self.plus == 0 => {
                if !longest(month).is_some_and(|last| (1..=last).contains(&day)) {
                    return Err(format!("there is not every year a day {day} of month {month}"));
                }
                let mut moved = String::new();
                for (name, days) in &self.moved {
                    let _ = write!(moved, "({}, {days}), ", weekday(name)?);
                }
                Ok(format!("DayRule::Fixed {{ month: {month}, day: {day}, moved: &[{moved}] }}"))
            }
            (Some(month), None, Some(name), Some(nth), None) if self.moved.is_empty() => {
                if longest(month).is_none() || !matches!(nth, -1 | 1..=4) {
                    return Err("month is 1 to 12, nth 1 to 4, or -1 for the last".to_owned());
                }
                let weekday = weekday(name)?;
                let plus = self.plus;
                Ok(format!("DayRule::Nth {{ month: {month}, weekday: {weekday}, nth: {nth}, plus: {plus} }}"))
            }
            (None, None, None, None, Some(plus)) if self.plus == 0 && self.moved.is_empty() => {
                Ok(format!("DayRule::Easter {{ plus: {plus} }}"))
            }
            _ => Err("a rule is { month, day }, { month, weekday, nth } or { easter }".to_owned()),
        }
    }
}

fn weekday(name: &str) -> Result<String, String> {
    let day = variant("Weekday", name).ok_or_else(|| format!("unknown weekday \"{name}\": {}", words("Weekday")))?;
    Ok(format!("Weekday::{day}"))
}

pub(crate) fn check<'a>(
    calendars: &'a [(String, String, CalendarFile)],
    today: Datetime,
    seen: &mut BTreeMap<&'a str, String>,
    mistakes: &mut Vec<String>,
) {
    for (path, text, file) in calendars {
        for source in file.source.values() {
            rules::source(source, path, mistakes);
        }
        for row in &file.holiday {
            let at = rules::at(path, text, row.id.span().start, row.id.get_ref());
            rules::unique(seen, row.id.get_ref(), &at, mistakes);
            rules::date(row.checked_on, today, &at, mistakes);
            let mut wrong = |sentence: String| mistakes.push(format!("{at}: {sentence}"));
            if !row.id.get_ref().starts_with(&format!("{}.", file.id)) {
                wrong(format!("the id must begin with \"{}.\"", file.id));
            }
            if let Err(sentence) = row.rule.code() {
                wrong(sentence);
            }
            if row.public_since.is_some() && !row.public {
                wrong("public_since without public = true".to_owned());
            }
            if variant("Confidence", &row.confidence).is_none() {
                wrong(format!("unknown confidence \"{}\": {}", row.confidence, words("Confidence")));
            }
            match file.source.get(&row.source) {
                None => wrong(format!("unknown source \"{}\"", row.source)),
                Some(source) if row.confidence != "documented" && row.note.is_none() && source.note.is_none() => {
                    wrong("a row that is not \"documented\" needs a note in Italian and English".to_owned());
                }
                Some(_) => {}
            }
            if let Some(note) = &row.note {
                rules::note(note, &at, mistakes);
            }
        }
    }
}

pub(crate) fn code(calendars: &[(String, String, CalendarFile)], code: &mut String) {
    let mut origins = String::new();
    let mut place = 0;
    *code += "/// The days people know, one calendar a country.\n";
    *code += "pub static CALENDARS: &[Calendar] = &[\n";
    for (_, _, file) in calendars {
        let _ = writeln!(code, "    Calendar {{ id: {:?}, country: {:?}, holidays: &[", file.id, file.country);
        for row in &file.holiday {
            holiday(place, row, code);
            origin(row, file, &mut origins);
            place += 1;
        }
        *code += "    ] },\n";
    }
    *code += "];\n\n";
    let _ = writeln!(code, "static HOLIDAY_ORIGINS: [Origin; {place}] = [\n{origins}];\n");
}

fn holiday(place: usize, row: &Holiday, code: &mut String) {
    let name = row.id.get_ref().split_once('.').map_or("", |(_, name)| name);
    let public = row.public.then(|| row.public_since.unwrap_or_default().to_string());
    let _ = writeln!(
        code,
        "        Holiday {{ id: {:?}, name: {name:?}, rule: {}, public_since: {}, row: {place} }},",
        row.id.get_ref(),
        // The rules have passed: the rule can be written.
        row.rule.code().unwrap_or_default(),
        write::optional(public),
    );
}

fn origin(row: &Holiday, file: &CalendarFile, code: &mut String) {
    // The rules have passed, so the source is there.
    let Some(source) = file.source.get(&row.source) else { return };
    let note = row.note.as_ref().or(source.note.as_ref());
    let _ = writeln!(
        code,
        "    Origin {{ source: {}, quote: {:?}, checked_on: {}, confidence: Confidence::{}, note: {} }},",
        write::source(source),
        row.quote,
        write::date(row.checked_on),
        variant("Confidence", &row.confidence).unwrap_or_default(),
        write::optional(note.map(write::bilingual)),
    );
}
