//! What a row says, in words.

use super::{Row, Rows, Value};
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

/// What a row says, with its unit.
pub fn with_unit(language: Language, row: &Row) -> String {
    let unit = key(language, &format!("unit-{}", row.unit)).unwrap_or_default();
    format!("{} {unit}", value(language, &row.value)).trim_end().to_owned()
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
