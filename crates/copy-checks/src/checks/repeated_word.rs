//! The same little word twice: "di di", "the the". Doublings that mean something ("piano piano",
//! "bla bla", "had had") are no slips, so only words that never stand twice are looked for.

use super::Cite;
use crate::{Findings, Promise, Rule, Severity, Subject, text::Kind};
use lexicon::Break;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[];

const ITALIAN: &[&str] = &[
    "il", "lo", "gli", "un", "una", "di", "del", "della", "dei", "delle", "al", "alla", "con", "per", "che", "nel",
    "nella", "da", "dal", "dalla", "sul", "sulla", "e", "i", "le",
];
const ENGLISH: &[&str] =
    &["the", "a", "an", "of", "to", "and", "for", "with", "our", "your", "from", "at", "is", "are", "we", "this"];

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
            let same = text.written(first).to_lowercase() == text.written(second).to_lowercase();
            if first.kind == Kind::Word
                && second.kind == Kind::Word
                && second.before == Break::None
                && same
                && !between.is_empty()
                && between.chars().all(char::is_whitespace)
                && words.contains(&text.written(second).to_lowercase().as_str())
                && !text.inside_entity(first.range().start)
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
