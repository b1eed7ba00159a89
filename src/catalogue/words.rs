//! What a row says, in words.

use super::{Row, Rows, Value};
use facts::{About, Unit};
use wording::{Language, key, say, whole};

/// A value as people write it.
pub fn value(language: Language, value: &Value) -> String {
    match value {
        Value::Whole(n) => whole(language, *n as i64),
        Value::Decimal(n) => wording::decimal(language, *n, 2),
        Value::Between(low, high) => format!("{}–{}", whole(language, *low as i64), whole(language, *high as i64)),
        Value::YesNo(yes) => if *yes { say::yes(language) } else { say::no(language) }.to_owned(),
        Value::Words(words) => words.join(", "),
        Value::Text(text) => text.clone(),
    }
}

/// What a row is about. Where no usual name fits, the first sentence of its note says it, and the rest of the note follows.
pub fn about(language: Language, row: &Row) -> (String, Option<String>) {
    let note = row.note.clone();
    if row.about != About::Other.name() {
        return (key(language, &format!("about-{}", row.about)).unwrap_or_default().to_owned(), note);
    }
    match note.as_deref().map(|note| note.split_once(". ")) {
        Some(Some((first, rest))) => (first.to_owned(), Some(rest.to_owned())),
        Some(None) => (note.unwrap_or_default().trim_end_matches('.').to_owned(), None),
        None => (key(language, "about-other").unwrap_or_default().to_owned(), None),
    }
}

/// Where a row holds: its placements, or all those of its platform.
pub fn place(language: Language, row: &Row) -> String {
    let named = |id: &String| key(language, &format!("placement-{id}")).unwrap_or_default();
    if !row.placements.is_empty() {
        return row.placements.iter().map(named).collect::<Vec<_>>().join("; ");
    }
    let platform = facts::PLATFORMS.iter().find(|platform| platform.id == row.platform);
    platform.map_or(say::rulebook_everywhere(language), |platform| platform.name).to_owned()
}

/// Shorter times are said in seconds.
const TWO_MINUTES: u64 = 2 * 60;

/// What a row says, as people measure it: the number and its unit. Weights are in megabytes, long times in minutes or hours,
/// shapes as `4:5`; yes and no have no unit.
pub fn measured(language: Language, row: &Row, said: &Value) -> (String, &'static str) {
    let unit = |name: &str| key(language, &format!("unit-{name}")).unwrap_or_default();
    match (row.unit(), said) {
        (_, Value::YesNo(_)) => (value(language, said), ""),
        (Some(Unit::FileBytes), Value::Whole(bytes)) => {
            weight(language, *bytes).unwrap_or_else(|| (value(language, said), unit("file-bytes")))
        }
        (Some(Unit::Ratio), Value::Whole(ratio)) => (shape(language, *ratio as f64), ""),
        (Some(Unit::Ratio), Value::Decimal(ratio)) => (shape(language, *ratio), ""),
        (Some(Unit::Ratio), Value::Words(_)) => (value(language, said), ""),
        (Some(Unit::Seconds), Value::Whole(seconds)) => match seconds {
            0..TWO_MINUTES => (value(language, said), unit("seconds")),
            hours if hours % 3600 == 0 && *hours > 3600 => (whole(language, (hours / 3600) as i64), unit("hours")),
            minutes if minutes % 60 == 0 => (whole(language, (minutes / 60) as i64), unit("minutes")),
            _ => (value(language, said), unit("seconds")),
        },
        _ => (value(language, said), unit(&row.unit)),
    }
}

/// A weight in the largest unit that makes it a whole number: platforms publish whole numbers, of thousands of thousands or of
/// 1024 times 1024.
fn weight(language: Language, bytes: u64) -> Option<(String, &'static str)> {
    const UNITS: &[(u64, &str)] =
        &[(1 << 30, "GB"), (1_000_000_000, "GB"), (1 << 20, "MB"), (1_000_000, "MB"), (1 << 10, "kB"), (1_000, "kB")];
    let (unit, name) = UNITS.iter().find(|(unit, _)| bytes >= *unit && bytes.is_multiple_of(*unit))?;
    Some((whole(language, (bytes / unit) as i64), name))
}

/// What a row says, with its unit.
pub fn with_unit(language: Language, row: &Row) -> String {
    with_unit_of(language, row, &row.value)
}

/// What a row said once, with its unit.
pub fn with_unit_of(language: Language, row: &Row, said: &Value) -> String {
    let (number, unit) = measured(language, row, said);
    format!("{number} {unit}").trim_end().to_owned()
}

/// `4:5`, `1,91:1`: a shape as people call it.
pub fn shape(language: Language, ratio: f64) -> String {
    const NAMED: &[(f64, &str)] = &[
        (9.0 / 16.0, "9:16"),
        (2.0 / 3.0, "2:3"),
        (3.0 / 4.0, "3:4"),
        (4.0 / 5.0, "4:5"),
        (1.0, "1:1"),
        (5.0 / 4.0, "5:4"),
        (4.0 / 3.0, "4:3"),
        (3.0 / 2.0, "3:2"),
        (16.0 / 9.0, "16:9"),
        (2.0, "2:1"),
        (3.0, "3:1"),
        (1.0 / 3.0, "1:3"),
        (0.5, "1:2"),
    ];
    match NAMED.iter().find(|(known, _)| (ratio / known - 1.0).abs() < 0.012) {
        Some((_, name)) => (*name).to_owned(),
        None if ratio < 1.0 => format!("1:{}", wording::decimal(language, 1.0 / ratio, 2)),
        None => format!("{}:1", wording::decimal(language, ratio, 2)),
    }
}

/// The numbers of rows that contradict each other, lowest and highest: "5–30". `None` where the row
/// is contradicted by none, or not by a number.
pub fn range(language: Language, rows: &Rows, row: &Row) -> Option<String> {
    let ends = rows.rivals(row).filter_map(|rival| match rival.value {
        Value::Whole(n) => Some((n as f64, n as f64)),
        Value::Decimal(n) => Some((n, n)),
        Value::Between(low, high) => Some((low as f64, high as f64)),
        _ => None,
    });
    let (low, high) = ends.reduce(|(low, high), (a, b)| (low.min(a), high.max(b)))?;
    let number = |n: f64| match n.fract() {
        0.0 => whole(language, n as i64),
        _ => wording::decimal(language, n, 2),
    };
    (low < high).then(|| format!("{}–{}", number(low), number(high)))
}

/// `18 dicembre 2025`, `2025`: the day, the month or the year from which something holds.
pub fn since(language: Language, since: &str) -> String {
    let mut parts = since.splitn(3, '-').map(|part| part.parse::<u32>().ok());
    let (year, month, day) = (parts.next().flatten(), parts.next().flatten(), parts.next().flatten());
    let date = year.zip(month).and_then(|(year, month)| campaign::Date::new(year as i32, month, day.unwrap_or(1)));
    match (date, day) {
        (Some(date), Some(_)) => campaign::words::date(date, language),
        // "dicembre 2025": the whole date without its day.
        (Some(date), None) => {
            let words = campaign::words::date(date, language);
            words.split_once(' ').map_or(words.clone(), |(_, rest)| rest.to_owned())
        }
        (None, _) => since.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, It};

    fn row(id: &str, language: Language) -> std::rc::Rc<Row> {
        Rows::known(language).of(id).expect("a fact of the catalogue").clone()
    }

    fn said(id: &str, language: Language) -> String {
        with_unit(language, &row(id, language))
    }

    #[test]
    fn measures_read_as_people_say_them() {
        assert_eq!(weight(En, 104_857_600), Some(("100".into(), "MB")));
        assert_eq!(weight(It, 20_000), Some(("20".into(), "kB")));
        assert_eq!(weight(It, 1_000_001), None);
        assert_eq!(said("linkedin.ad.media.carousel-ratio", It), "1:1");
        assert_eq!((shape(It, 0.8), shape(It, 1.91), shape(En, 0.4)), ("4:5".into(), "1,91:1".into(), "1:2.50".into()));
        assert_eq!(said("linkedin.post.text.hashtags-max-published", It), "No", "and no unit");
    }

    #[test]
    fn every_row_says_what_it_is_about() {
        for language in [It, En] {
            for row in Rows::known(language).iter() {
                let (what, _) = about(language, row);
                let other = key(language, "about-other").unwrap_or_default();
                assert!(!what.is_empty() && what != other && !place(language, row).is_empty(), "{}", row.id);
            }
        }
        let (what, rest) = about(It, &row("linkedin.post.text.hashtags-max-published", It));
        assert_eq!(
            (what.as_str(), rest.as_deref()),
            ("LinkedIn non pubblica un massimo di hashtag", Some("Conoscenza di settore, non verificata."),)
        );
    }
}
