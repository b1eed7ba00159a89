//! The same little word twice: "di di", "the the". Doublings that mean something ("piano piano",
//! "bla bla", "had had") are no slips, so only words that never stand twice are looked for. In Google's and
//! Microsoft's ads also any word three times: "Sale, sale, sale".

use super::{Cite, form};
use crate::{Findings, Part, Promise, Rule, Severity, Subject, text::Kind, text::Token, text::case};
use lexicon::Break;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = form::REPETITION;

/// Sorted.
#[rustfmt::skip]
const ITALIAN: &[&str] = &[
    "a", "abbiamo", "agli", "ai", "al", "alla", "alle", "allo", "anche", "che", "con", "cui", "da", "dai",
    "dal", "dalla", "dalle", "dallo", "degli", "dei", "del", "della", "delle", "dello", "di", "dopo", "durante",
    "e", "ed", "entro", "fra", "gli", "ha", "hai", "hanno", "ho", "i", "il", "in", "la", "le", "lo", "ma",
    "negli", "nei", "nel", "nella", "nelle", "nello", "non", "nostra", "nostre", "nostri", "nostro", "o", "ogni",
    "per", "possiamo", "quello", "questa", "queste", "questi", "questo", "se", "senza", "siamo", "sono",
    "sotto", "stiamo", "sua", "sui", "sul", "sulla", "sulle", "sullo", "suo", "tra", "tua", "tue", "tuo", "tuoi",
    "un", "una", "uno", "verso", "vogliamo", "vostra", "vostro", "è",
];
#[rustfmt::skip]
const ENGLISH: &[&str] = &[
    "a", "about", "after", "an", "and", "any", "are", "at", "be", "before", "between", "but", "by", "during",
    "each", "every", "for", "from", "has", "have", "if", "into", "is", "it", "its", "my", "not", "of", "or",
    "our", "some", "than", "the", "their", "them", "these", "they", "this", "to", "was", "we", "were", "where",
    "which", "with", "without", "would", "you", "your",
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let words = match subject.language {
        Language::It => ITALIAN,
        Language::En => ENGLISH,
    };
    for part in subject.prose() {
        let text = &part.text;
        // Nearly all texts end here.
        let again = |pair: &[Token]| matches!(pair, [first, second] if text.same(first, second));
        if !text.tokens.windows(2).any(again) {
            continue;
        }
        thrice(subject, part, out);
        for pair in text.tokens.windows(2) {
            let [first, second] = pair else { continue };
            if !text.same(first, second) {
                continue;
            }
            let between = text.raw.get(first.range().end..second.range().start).unwrap_or_default();
            if first.kind == Kind::Word
                && second.kind == Kind::Word
                && second.before == Break::None
                && case::lowered(text.written(first)) == case::lowered(text.written(second))
                && !between.is_empty()
                && between.chars().all(char::is_whitespace)
                && words.binary_search(&case::lowered(text.written(second)).as_str()).is_ok()
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

/// The same word three times, whatever stands between.
fn thrice(subject: &Subject<'_>, part: &Part<'_>, out: &mut Findings) {
    let text = &part.text;
    for three in text.tokens.windows(3) {
        let [first, second, third] = three else { continue };
        let same = text.same(first, second) && text.same(second, third);
        if same
            && first.kind == Kind::Word
            && text.folded(first).chars().count() >= 3
            && form::reviewed(subject)
        {
            let (severity, row) = form::judged(subject, form::Lapse::Repetition);
            let word = text.written(first);
            let range = first.range().start..third.range().end;
            let finding =
                out.at(Rule::RepeatedWord, severity, part.field, range, Say::WordTwice { word: word.into() });
            finding.fix(Promise::Choose, Say::FixReplace { text: word.into() }, word);
            row.into_iter().for_each(|row| {
                finding.fact(row);
            });
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
