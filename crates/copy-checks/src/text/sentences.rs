//! Where sentences begin and end.

use super::Token;
use lexicon::Break;
use std::ops::Range;

/// Shortenings after which a sentence goes on, lower case without their last point.
const SHORT: &[&str] = &[
    "es", "ecc", "dott", "dr", "prof", "sig", "sigg", "ing", "avv", "arch", "geom", "rag", "spa", "srl", "tel", "cell",
    "pag", "art", "n", "nr", "num", "fig", "vol", "cap", "max", "min", "ca", "c", "cfr", "vs", "mr", "mrs", "ms", "st",
    "inc", "ltd", "co", "corp", "etc", "e.g", "i.e", "eg", "ie", "no", "approx", "dept", "est", "p.iva", "s", "ss",
    "via", "p", "gen", "feb", "mar", "apr", "giu", "lug", "ago", "set", "ott", "nov", "dic", "jan", "jun", "jul",
    "aug", "sep", "oct", "dec", "a.c", "d.c", "a.m", "p.m",
];

/// Whether the point at `at` ends a shortening, or a single capital ("S.p.A.").
pub(super) fn abbreviation(raw: &str, at: usize) -> bool {
    let before = raw.get(..at).unwrap_or_default();
    let start = before
        .rfind([' ', '\n', '\t', '(', '\u{a0}', '\'', '’', '"', '«'])
        .map_or(0, |index| index + before.get(index..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let Some(word) = before.get(start..) else { return false };
    let mut letters = word.chars();
    if let (Some(only), None) = (letters.next(), letters.next()) {
        // "n. 1", "p. 12".
        let numbered =
            raw.get(at + 1..).unwrap_or_default().trim_start().starts_with(|next: char| next.is_ascii_digit());
        return only.is_uppercase() || (matches!(only, 'n' | 'p') && numbered);
    }
    if word.len() > 6 {
        return false;
    }
    let word = super::case::lowered(word);
    // Months and titles only: a sentence may well end in "no" or "set", so what follows decides.
    let rest = raw.get(at + 1..).unwrap_or_default().trim_start();
    let goes_on = rest.chars().next().is_some_and(|next| next.is_lowercase() || next.is_ascii_digit());
    let title = matches!(
        word.as_str(),
        "dott" | "dr" | "prof" | "sig" | "sigg" | "ing" | "avv" | "arch" | "geom" | "rag" | "mr" | "mrs" | "ms" | "st"
    );
    SHORT.contains(&word.as_str()) && (title || goes_on)
}

/// The sentences that hold at least one word.
pub(super) fn of(raw: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for token in tokens {
        let range = token.range();
        match all.last_mut() {
            Some(last) if token.before != Break::Sentence => last.end = range.end,
            _ => all.push(range),
        }
    }
    // A sentence takes in what follows its last word up to its own end mark.
    for sentence in &mut all {
        let rest = raw.get(sentence.end..).unwrap_or_default();
        let tail = rest.find(|letter: char| !matches!(letter, '.' | '!' | '?' | '…' | '"' | '»' | '”' | ')'));
        sentence.end += tail.unwrap_or(rest.len());
    }
    all
}
