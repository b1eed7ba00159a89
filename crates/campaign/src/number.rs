//! Numbers as people type them: "1.000", "1,5", "€ 2 500,00", "12 %".
//!
//! The text stays as typed; it is read whenever a figure is needed, so that half a number
//! is never thrown away.

/// What a typed text says as a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Typed {
    Empty,
    Number(f64),
    NotANumber,
}

/// The number in a text, if it is one.
pub fn value(text: &str) -> Option<f64> {
    match read(text) {
        Typed::Number(n) => Some(n),
        Typed::Empty | Typed::NotANumber => None,
    }
}

/// Reads a number in Italian or English notation.
///
/// One mark followed by exactly three digits is read as thousands ("1.000", "1,000"), unless the
/// part before it is 0; with both marks the last one is the decimal mark.
pub fn read(text: &str) -> Typed {
    let bare = strip(text);
    if bare.is_empty() {
        return if text.trim().is_empty() { Typed::Empty } else { Typed::NotANumber };
    }
    let (negative, digits) = match bare.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, bare.strip_prefix('+').unwrap_or(&bare)),
    };
    match normalise(digits).and_then(|text| text.parse::<f64>().ok()) {
        Some(n) if n.is_finite() => Typed::Number(if negative { -n } else { n }),
        _ => Typed::NotANumber,
    }
}

/// Without spaces, apostrophes used for thousands, currency and per cent signs.
fn strip(text: &str) -> String {
    let trimmed = text.trim().trim_matches(['€', '$', '£', '%', ' ', '\u{a0}']);
    let trimmed = ["EUR", "eur", "euro", "USD", "GBP", "CHF"]
        .iter()
        .fold(trimmed, |text, currency| text.strip_suffix(currency).or(text.strip_prefix(currency)).unwrap_or(text));
    trimmed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’')).collect()
}

fn normalise(digits: &str) -> Option<String> {
    let allowed = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.' || c == ',') || !digits.chars().all(allowed) {
        return None;
    }
    let decimal = match (digits.rfind('.'), digits.rfind(',')) {
        (Some(dot), Some(comma)) => Some(if dot > comma { '.' } else { ',' }),
        (Some(_), None) => single_mark(digits, '.'),
        (None, Some(_)) => single_mark(digits, ','),
        (None, None) => None,
    };
    let (whole, fraction) = match decimal {
        Some(mark) => digits.rsplit_once(mark)?,
        None => (digits, ""),
    };
    let whole = ungroup(whole)?;
    (!whole.is_empty() || !fraction.is_empty()).then(|| format!("0{whole}.{fraction}0"))
}

/// Whether the only kind of mark in the text is a decimal one.
fn single_mark(digits: &str, mark: char) -> Option<char> {
    let (before, after) = digits.split_once(mark)?;
    let grouped = after.split(mark).all(|group| group.len() == 3) && (1..=3).contains(&before.len());
    let thousands = grouped && before != "0";
    (!thousands).then_some(mark)
}

/// Digits without their thousands marks; `None` when the groups are not of three.
fn ungroup(whole: &str) -> Option<String> {
    let mut groups = whole.split(['.', ',']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let sound = rest.is_empty() || ((1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3));
    sound.then(|| format!("{first}{}", rest.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_notations() {
        for (text, expected) in [
            ("", Typed::Empty),
            ("   ", Typed::Empty),
            ("60", Typed::Number(60.0)),
            ("1.000", Typed::Number(1000.0)),
            ("1,000", Typed::Number(1000.0)),
            ("1.5", Typed::Number(1.5)),
            ("1,5", Typed::Number(1.5)),
            ("0.125", Typed::Number(0.125)),
            ("0,125", Typed::Number(0.125)),
            ("1.234.567", Typed::Number(1_234_567.0)),
            ("1.234,56", Typed::Number(1234.56)),
            ("1,234.56", Typed::Number(1234.56)),
            ("2 500", Typed::Number(2500.0)),
            ("2'500", Typed::Number(2500.0)),
            ("€ 2.500,00", Typed::Number(2500.0)),
            ("300 euro", Typed::Number(300.0)),
            ("5 %", Typed::Number(5.0)),
            ("-3", Typed::Number(-3.0)),
            (",5", Typed::Number(0.5)),
            ("12,", Typed::Number(12.0)),
            ("12a", Typed::NotANumber),
            ("tanti", Typed::NotANumber),
            ("1.2.3", Typed::NotANumber),
            ("1.00,000.5", Typed::NotANumber),
            ("--2", Typed::NotANumber),
            ("inf", Typed::NotANumber),
            (".", Typed::NotANumber),
            ("%", Typed::NotANumber),
            ("1e9", Typed::NotANumber),
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
    }
}
