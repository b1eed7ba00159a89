//! The same little word twice: "di di", "the the". Doublings that mean something ("piano piano",
//! "bla bla", "had had") are no slips, so only words that never stand twice are looked for.

use super::Cite;
use crate::{Findings, Part, Promise, Rule, Severity, Subject, text::Kind, text::Token};
use lexicon::Break;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[];

/// Sorted.
#[rustfmt::skip]
const ITALIAN: &[&str] = &[
    "a", "agli", "ai", "al", "alla", "alle", "allo", "che", "con", "cui", "da", "dai", "dal", "dalla", "dalle",
    "dallo", "degli", "dei", "del", "della", "delle", "dello", "di", "e", "ed", "fra", "gli", "ha", "hai",
    "hanno", "ho", "i", "il", "in", "la", "le", "lo", "negli", "nei", "nel", "nella", "nelle", "nello", "nostra",
    "nostre", "nostri", "nostro", "o", "ogni", "per", "quello", "questa", "queste", "questi", "questo", "se",
    "sua", "sui", "sul", "sulla", "sulle", "sullo", "suo", "tra", "tua", "tue", "tuo", "tuoi", "un", "una", "uno",
    "vostra", "vostro", "è",
];
#[rustfmt::skip]
const ENGLISH: &[&str] = &[
    "a", "about", "an", "and", "are", "at", "be", "by", "for", "from", "has", "if", "into", "is", "its", "my",
    "of", "or", "our", "than", "the", "their", "these", "they", "this", "to", "was", "we", "were", "where",
    "which", "with", "would", "your",
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let words = match subject.language {
        Language::It => ITALIAN,
        Language::En => ENGLISH,
    };
    for part in subject.prose() {
        let text = &part.text;
        for pair in text.tokens.windows(2) {
            let [first, second] = pair else { continue };
            let between = text.raw.get(first.range().end..second.range().start).unwrap_or_default();
            if first.kind == Kind::Word
                && second.kind == Kind::Word
                && second.before == Break::None
                && text.folded(first) == text.folded(second)
                && text.written(first).to_lowercase() == text.written(second).to_lowercase()
                && !between.is_empty()
                && between.chars().all(char::is_whitespace)
                && words.binary_search(&text.written(second).to_lowercase().as_str()).is_ok()
                && !text.inside_entity(first.range().start)
                // A hymn has "la la", a phrase "da a": the third makes it a refrain.
                && !sung(part, first.range().start, second)
                // "A a" and "E e" name letters.
                && (text.written(first) == text.written(second) || text.written(first).len() > 1)
            {
                let word = text.written(first);
                let range = first.range().start..second.range().end;
                out.at(Rule::RepeatedWord, Severity::Warning, part.field, range, Say::WordTwice { word: word.into() })
                    .fix(Promise::Safe, Say::FixReplace { text: word.into() }, word);
            }
        }
    }
}

/// "la la la": a word three times, or with a comma before it, is meant.
fn sung(part: &Part<'_>, start: usize, second: &Token) -> bool {
    let text = &part.text;
    let again = text.tokens.iter().find(|token| token.range().start >= second.range().end);
    let before = text.tokens.iter().rev().find(|token| token.range().end <= start);
    [again, before].into_iter().flatten().any(|token| text.folded(token) == text.folded(second))
}
