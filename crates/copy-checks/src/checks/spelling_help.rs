//! What the checks on single words share: words as written in lower case, and right words with the capitals of
//! the wrong ones.

use crate::{
    sieve::Sieve,
    text::{Text, Token},
};
use std::borrow::Cow;

/// The word as written, in lower case and with straight apostrophes: accents stay.
pub(super) fn lower<'t>(text: &'t Text<'_>, token: &Token) -> Cow<'t, str> {
    // Without accents to lose, folded is in lower case.
    if token.is_ascii() {
        return Cow::Borrowed(text.folded(token));
    }
    let written = text.written(token);
    // So it is written already, nearly always: "perché".
    let small = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '\'' | 'ß'..='ö' | 'ø'..='ÿ');
    if written.chars().all(small) {
        return Cow::Borrowed(written);
    }
    Cow::Owned(written.to_lowercase().replace(['’', 'ʼ', '‘'], "'"))
}

/// A sorted table of wrong words and right ones.
pub(super) struct Wrong {
    words: &'static [(&'static str, &'static str)],
    pub(super) sieve: Sieve,
}

impl Wrong {
    pub(super) const fn new(words: &'static [(&'static str, &'static str)]) -> Wrong {
        let mut sieve = Sieve::NONE;
        let mut index = 0;
        while index < words.len() {
            sieve = sieve.with(words[index].0);
            index += 1;
        }
        Wrong { words, sieve }
    }

    /// The right word.
    #[inline]
    pub(super) fn right(&self, wrong: &str) -> Option<&'static str> {
        if !self.sieve.passes(wrong) {
            return None;
        }
        let found = self.words.binary_search_by(|(word, _)| (*word).cmp(wrong)).ok()?;
        self.words.get(found).map(|(_, right)| *right)
    }
}

/// The right words with the capitals of the written ones and the apostrophe the text uses.
pub(super) fn cased(text: &Text<'_>, written: &str, right: &str) -> String {
    let right = if text.raw.contains('’') { right.replace('\'', "’") } else { right.to_owned() };
    let letters = || written.chars().filter(|letter| letter.is_alphabetic());
    if letters().count() > 1 && letters().all(char::is_uppercase) {
        return right.to_uppercase();
    }
    let mut rest = right.chars();
    match rest.next() {
        Some(first) if written.starts_with(char::is_uppercase) => first.to_uppercase().chain(rest).collect(),
        _ => right,
    }
}

/// Whether an apostrophe at `at` closes a quotation that a straight or curly sign opened in the same paragraph.
pub(super) fn closes_quotation(text: &Text<'_>, at: usize) -> bool {
    let before = text.raw.get(..at).unwrap_or_default();
    let paragraph = before.rfind('\n').map_or(before, |line| before.get(line..).unwrap_or_default());
    let mut open = false;
    let mut last = ' ';
    let mut signs = paragraph.chars().peekable();
    while let Some(sign) = signs.next() {
        if matches!(sign, '\'' | '‘' | '’') {
            let free = last.is_whitespace() || matches!(last, '(' | '"' | '«' | '“' | '—' | '–');
            let word_after = signs.peek().is_some_and(|next| next.is_alphanumeric());
            let word_before = last.is_alphanumeric();
            if free && word_after {
                open = true;
            } else if open && word_before && !word_after {
                open = false;
            }
        }
        last = sign;
    }
    open
}
