//! Numbers as each language writes them: `63.206` and `0,48 %` in Italian, `63,206` and `0.48%`.

use crate::Language;

/// Appends a whole number with its thousands separated.
pub fn number(language: Language, value: i64, out: &mut String) {
    let digits = value.unsigned_abs().to_string();
    if value < 0 {
        out.push('−');
    }
    // Italian style leaves four-figure numbers whole; we separate them all, so that columns align.
    let separator = match language {
        Language::It => '.',
        Language::En => ',',
    };
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
}

pub fn whole(language: Language, value: i64) -> String {
    let mut out = String::new();
    number(language, value, &mut out);
    out
}

/// A number with this many decimals, rounded half away from zero.
pub fn decimal(language: Language, value: f64, decimals: u8) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let scale = 10_i64.pow(u32::from(decimals.min(9)));
    let scaled = (value * scale as f64).round();
    if scaled.abs() > 9e17 {
        return "–".into();
    }
    let scaled = scaled as i64;
    let mut out = String::new();
    if scaled < 0 {
        out.push('−');
    }
    number(language, (scaled / scale).abs(), &mut out);
    if decimals > 0 {
        out.push(match language {
            Language::It => ',',
            Language::En => '.',
        });
        let fraction = (scaled % scale).unsigned_abs().to_string();
        for _ in fraction.len()..usize::from(decimals.min(9)) {
            out.push('0');
        }
        out.push_str(&fraction);
    }
    out
}

/// A share as per cent: 0.0123 is "1,2 %" or "1.2%".
pub fn per_cent(language: Language, share: f64, decimals: u8) -> String {
    let number = decimal(language, share * 100.0, decimals);
    match language {
        Language::It => format!("{number}\u{a0}%"),
        Language::En => format!("{number}%"),
    }
}

/// An amount with its currency: "1.200,00 €" or "€1,200.00".
pub fn money(language: Language, amount: f64, currency: &str) -> String {
    let number = decimal(language, amount, 2);
    let sign = match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        other => other,
    };
    match language {
        Language::It => format!("{number}\u{a0}{sign}"),
        Language::En if sign.chars().count() == 1 => format!("{sign}{number}"),
        Language::En => format!("{sign} {number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, It};

    #[test]
    fn numbers_read_as_people_write_them() {
        for (value, it, en) in
            [(0, "0", "0"), (999, "999", "999"), (2200, "2.200", "2,200"), (-63206, "−63.206", "−63,206")]
        {
            assert_eq!((whole(It, value).as_str(), whole(En, value).as_str()), (it, en));
        }
        assert_eq!(decimal(It, 1234.5, 2), "1.234,50");
        assert_eq!(decimal(En, -0.05, 1), "−0.1");
        assert_eq!(decimal(En, 0.05, 2), "0.05");
        assert_eq!(decimal(It, f64::NAN, 2), "–");
        assert_eq!(per_cent(It, 0.0123, 1), "1,2\u{a0}%");
        assert_eq!(money(En, 1200.0, "EUR"), "€1,200.00");
        assert_eq!(money(It, 1200.0, "EUR"), "1.200,00\u{a0}€");
    }
}
