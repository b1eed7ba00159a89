//! Amounts in digits and in words: "5.000", "5,5", "dieci", "two".

use crate::{
    sieve::Sieve,
    text::{Kind, Text, Token},
};
use wording::Language;

const IT: &[(&str, f64)] = &[
    ("un", 1.0),
    ("uno", 1.0),
    ("una", 1.0),
    ("un'", 1.0),
    ("due", 2.0),
    ("tre", 3.0),
    ("quattro", 4.0),
    ("cinque", 5.0),
    ("sei", 6.0),
    ("sette", 7.0),
    ("otto", 8.0),
    ("nove", 9.0),
    ("dieci", 10.0),
    ("undici", 11.0),
    ("dodici", 12.0),
    ("tredici", 13.0),
    ("quattordici", 14.0),
    ("quindici", 15.0),
    ("sedici", 16.0),
    ("diciassette", 17.0),
    ("diciotto", 18.0),
    ("diciannove", 19.0),
    ("venti", 20.0),
    ("ventuno", 21.0),
    ("venticinque", 25.0),
    ("trenta", 30.0),
    ("trentacinque", 35.0),
    ("quaranta", 40.0),
    ("quarantacinque", 45.0),
    ("cinquanta", 50.0),
    ("sessanta", 60.0),
    ("settanta", 70.0),
    ("ottanta", 80.0),
    ("novanta", 90.0),
    ("cento", 100.0),
    ("centocinquanta", 150.0),
    ("duecento", 200.0),
    ("trecento", 300.0),
    ("quattrocento", 400.0),
    ("cinquecento", 500.0),
    ("ottocento", 800.0),
    ("mille", 1000.0),
    ("duemila", 2000.0),
    ("tremila", 3000.0),
    ("quattromila", 4000.0),
    ("cinquemila", 5000.0),
    ("diecimila", 10_000.0),
    ("ventimila", 20_000.0),
    ("cinquantamila", 50_000.0),
    ("centomila", 100_000.0),
    ("poche", 3.0),
    ("pochi", 3.0),
    ("pochissimi", 2.0),
    ("pochissime", 2.0),
];

const EN: &[(&str, f64)] = &[
    ("a", 1.0),
    ("an", 1.0),
    ("one", 1.0),
    ("single", 1.0),
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("eleven", 11.0),
    ("twelve", 12.0),
    ("thirteen", 13.0),
    ("fourteen", 14.0),
    ("fifteen", 15.0),
    ("sixteen", 16.0),
    ("seventeen", 17.0),
    ("eighteen", 18.0),
    ("nineteen", 19.0),
    ("twenty", 20.0),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("seventy", 70.0),
    ("eighty", 80.0),
    ("ninety", 90.0),
    ("hundred", 100.0),
    ("thousand", 1000.0),
    ("few", 3.0),
];

static IN_WORDS: Sieve = sieve(IT).or(&sieve(EN));

const fn sieve(words: &[(&str, f64)]) -> Sieve {
    let (mut sieve, mut index) = (Sieve::NONE, 0);
    while index < words.len() {
        sieve = sieve.with(words[index].0);
        index += 1;
    }
    sieve
}

/// Whether a phrase may take the token for a number: digits, and words that say one and nothing else. "Uno" and "one"
/// are articles too, "sei" a verb, "pochi" and "few" no number.
pub(crate) fn is_number(language: Language, token: &Token, folded: &str) -> bool {
    token.kind == Kind::Number
        || token.passes(&IN_WORDS)
            && in_words(language, folded).is_some_and(|value| value >= 2.0)
            && !matches!(folded, "sei" | "few" | "poche" | "pochi" | "pochissimi" | "pochissime")
}

/// What a token counts, if it counts.
pub(crate) fn value(text: &Text<'_>, token: &Token) -> Option<f64> {
    let folded = text.folded(token);
    if token.kind == Kind::Number {
        return digits(folded);
    }
    in_words(text.language, folded)
}

fn in_words(language: Language, folded: &str) -> Option<f64> {
    let words = match language {
        Language::It => IT,
        Language::En => EN,
    };
    words.iter().find(|(word, _)| *word == folded).map(|(_, value)| *value)
}

/// "5.000" and "5,000" are five thousand; "5,5" and "5.5" are five and a half.
fn digits(written: &str) -> Option<f64> {
    let groups: Vec<&str> = written.split(['.', ',']).collect();
    let (first, others) = groups.split_first()?;
    if !others.is_empty() && others.iter().all(|group| group.len() == 3) {
        return Some(of_digits(&groups.concat(), ""));
    }
    match others {
        [decimals] => Some(of_digits(first, decimals)),
        _ => Some(of_digits(first, "")),
    }
}

/// The number that digits write, those after the point apart. The standard library reads numbers to
/// the last bit, with tables that weigh ten kilobytes; prices and amounts do not need that.
pub(crate) fn of_digits(whole: &str, decimals: &str) -> f64 {
    let add = |value: f64, digit: u8| value * 10.0 + f64::from(digit.saturating_sub(b'0'));
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).fold(0.0, add);
    let scale = decimals.bytes().fold(1.0, |scale, _| scale * 10.0);
    digits(whole) + digits(decimals) / scale
}
