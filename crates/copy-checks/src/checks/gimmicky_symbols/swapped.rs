//! Words with a sign or a digit in the place of a letter: "$ale", "Ca$h", "0fferta", "sc0nto", "c1ick".

use crate::{Part, text::Wanted};
use std::ops::Range;

/// Words that are often written so; folded, sorted.
#[rustfmt::skip]
static WORDS: &[&str] = &[
    "affare", "affari", "all", "best", "big", "buono", "buy", "cash", "casino", "cheap", "clicca", "click", "code",
    "deal", "deals", "discount", "easy", "euro", "extra", "flowers", "free", "gain", "gratis", "gratuito",
    "guadagna", "guadagni", "guadagno", "hot", "hotel", "loan", "loans", "love", "money", "naked", "natale", "nero",
    "nude", "nuovo", "offer", "offers", "offerta", "offerte", "omaggio", "online", "party", "porno", "premi",
    "premio", "prestiti", "prestito", "prezzi", "prezzo", "price", "prices", "profit", "promo", "promozione",
    "regalo", "rich", "risparmia", "risparmio", "saldi", "saldo", "sale", "sales", "save", "saving", "savings",
    "sconti", "sconto", "secret", "segreto", "sesso", "sexy", "shop", "shopping", "soldi", "special", "speciale",
    "success", "successo", "summer", "super", "tickets", "tutti", "tutto", "viagra", "vinci", "win", "winner",
    "winter",
];

/// Sounds of digits in the place of words.
const SOUNDS: &[(&str, &str)] = &[
    ("2day", "today"), ("2morrow", "tomorrow"), ("2night", "tonight"), ("2nite", "tonight"), ("4u", "for you"), ("gr8", "great"), ("l8r", "later"),
];

/// Names of people and brands that are written so.
const NAMES: &[&str] = &["a$ap", "ke$ha", "ty dolla $ign", "$uicideboy$", "micro$oft", "joey bada$$", "curren$y", "tot@l", "€uroteam"];

pub(super) fn words(part: &Part<'_>) -> Vec<(Range<usize>, String)> {
    let raw = part.text.raw;
    let mut found = Vec::new();
    if !part.text.signs.begins(&[0xC2, 0xE2]) && !part.text.signs.digits() && !part.text.signs.any("$@!") {
        return found;
    }
    // A word without a sign or a digit is as it should be.
    let mut at = 0;
    let swaps = |sign: char| sign.is_ascii() || matches!(sign, '€' | '£');
    while let Some(place) = SWAPS.next(raw, at, swaps) {
        let before = raw.get(at..place).unwrap_or_default();
        let size = |last: usize| before.get(last..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        let start = at + before.rfind(|sign| !belongs(sign)).map_or(0, |last| last + size(last));
        let after = raw.get(place..).unwrap_or_default();
        at = place + after.find(|sign| !belongs(sign)).unwrap_or(after.len());
        let chunk = raw.get(start..at).unwrap_or_default();
        // Signs after a word are signs: "soldi!", "12€".
        let word = chunk.trim_end_matches(['!', '€', '£']);
        let link = part.text.links.iter().any(|link| link.range.contains(&start));
        let address = raw.get(start + word.len()..).is_some_and(|rest| {
            word.contains('@') && rest.starts_with('.') && rest.chars().nth(1).is_some_and(char::is_alphanumeric)
        });
        if link || address {
            continue;
        }
        if let Some(right) = unswapped(word) {
            found.push((start..start + word.len(), right));
        }
    }
    found
}

/// What stands for a letter begins so.
static SWAPS: Wanted = Wanted::new(b"$@!0123456789\xC2\xE2");

fn belongs(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '$' | '€' | '@' | '!' | '£')
}

/// The word that is meant, with the capitals of the written one.
fn unswapped(word: &str) -> Option<String> {
    // Nearly all words end here.
    if !word.contains(|sign: char| sign.is_ascii_digit() || letter_of(sign).is_some()) {
        return None;
    }
    let lower = word.to_lowercase();
    if let Some((_, right)) = SOUNDS.iter().find(|(sound, _)| *sound == lower) {
        return Some((*right).to_owned());
    }
    let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
    let swaps = word.chars().filter(|sign| letter_of(*sign).is_some()).count();
    let others = word.chars().filter(|sign| sign.is_ascii_digit() && letter_of(*sign).is_none()).count();
    if letters < 2 || swaps == 0 || others > 0 || swaps > letters || NAMES.contains(&lower.as_str()) {
        return None;
    }
    let capitals = word.chars().filter(|sign| sign.is_alphabetic()).all(char::is_uppercase);
    // "1" stands for "i" and for "l".
    for one in ['i', 'l'] {
        let plain: String = word
            .chars()
            .map(|sign| letter_of(sign).map_or(sign, |letter| if sign == '1' { one } else { letter }))
            .collect();
        let lower = plain.to_lowercase();
        if WORDS.binary_search(&lower.as_str()).is_ok() || money_inside(word) || digit_for_vowel(word) {
            return Some(if capitals { plain.to_uppercase() } else { plain });
        }
    }
    None
}

fn letter_of(sign: char) -> Option<char> {
    Some(match sign {
        '$' | '5' => 's',
        '€' | '3' => 'e',
        '@' | '4' => 'a',
        '!' | '1' => 'i',
        '0' => 'o',
        '7' => 't',
        '£' => 'l',
        _ => return None,
    })
}

/// "bu$iness", "fr€ddo": a currency sign between small letters.
fn money_inside(word: &str) -> bool {
    let signs: Vec<char> = word.chars().collect();
    signs.windows(3).any(|three| {
        matches!(three, [before, '$' | '€', after] if before.is_lowercase() && after.is_lowercase())
    })
}

/// "n0vità", "w1nter", "s3rvizio": one digit between two consonants of a longer word, all in small letters but for
/// the first. Model names have their digits at the end, or several.
fn digit_for_vowel(word: &str) -> bool {
    let signs: Vec<char> = word.chars().collect();
    let digits = signs.iter().filter(|sign| sign.is_ascii_digit()).count();
    let plain = signs.iter().all(|sign| sign.is_alphanumeric());
    if digits != 1 || signs.len() < 5 || !plain || signs.iter().skip(1).any(|sign| sign.is_uppercase()) {
        return false;
    }
    let Some(place) = signs.iter().position(char::is_ascii_digit) else { return false };
    let consonant = |index: usize| signs.get(index).is_some_and(|sign| sign.is_alphabetic() && !"aeiouàèéìòù".contains(*sign));
    let vowels_after = signs.iter().skip(place + 1).any(|sign| "aeiouàèéìòù".contains(*sign));
    let digit = signs.get(place).copied().unwrap_or(' ');
    matches!(digit, '0' | '1' | '3')
        && (1..=4).contains(&place)
        && place + 3 <= signs.len()
        && consonant(place - 1)
        && consonant(place + 1)
        && vowels_after
        // "x" and "p" between sizes: "h3xa" is no word, "s3rver" is.
        && !signs.contains(&'x')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(WORDS.is_sorted());
    }

    #[test]
    fn swaps_and_names() {
        for (word, right) in
            [("$ale", "sale"), ("fr€e", "free"), ("Ca$h", "Cash"), ("S@LDI", "SALDI"), ("0fferta", "offerta"), ("c1ick", "click"), ("f1owers", "flowers"), ("n0vità", "novità"), ("@ll", "all")]
        {
            assert_eq!(unswapped(word).as_deref(), Some(right), "{word}");
        }
        for word in ["H2O", "B2B", "mp3", "CO2", "iPhone15", "tutt@", "ragazz@", "$100", "100€", "A$AP", "G7", "web3", "ps5", "1st", "30x40", "5G", "MP3s", "x3"] {
            assert_eq!(unswapped(word), None, "{word}");
        }
    }
}
