//! The same headline or description twice in an ad: the platform shows them in turn, and two that are alike are one.

use super::{Cite, form};
use crate::{Findings, Part, Rule, Severity, Subject, text::Kind};
use facts::Field;
use wording::Say;

pub(super) const CITES: &[Cite] = form::REPETITION;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let judged = form::Judged::new(subject, form::Lapse::Repetition);
    for field in [Field::Headlines, Field::LongHeadlines, Field::Descriptions] {
        let texts: Vec<(&Part<'_>, Vec<String>)> = subject.of(field).map(|part| (part, words(part))).collect();
        for (index, (part, here)) in texts.iter().enumerate() {
            let earlier = texts.get(..index).unwrap_or_default().iter().filter(|(_, other)| !other.is_empty());
            let number = |other: &Part<'_>| other.field.index.map_or(1, |index| i64::from(index) + 1);
            if let Some((other, _)) = earlier.clone().find(|(_, other)| other == here) {
                let (severity, row) = judged.get();
                let say = Say::HeadlineTwice { number: number(other) };
                let finding = out.whole(Rule::HeadlineDuplicate, severity, part.field, say);
                row.into_iter().for_each(|row| {
                    finding.fact(row);
                });
            } else if let Some((other, _)) = earlier.clone().find(|(_, other)| alike(other, here)) {
                let say = Say::HeadlineNearlyTwice { number: number(other) };
                out.whole(Rule::HeadlineDuplicate, Severity::Advice, part.field, say);
            }
        }
    }
}

/// The words that tell one text from another: no capitals, accents or punctuation.
fn words(part: &Part<'_>) -> Vec<String> {
    part.text
        .tokens
        .iter()
        .filter(|token| token.kind != Kind::Hashtag)
        .map(|token| part.text.folded(token).to_owned())
        .collect()
}

/// The same words in another order, or all but a small one the same.
fn alike(one: &[String], other: &[String]) -> bool {
    const SMALL: &[&str] = &[
        "il", "lo", "la", "i", "gli", "le", "l'", "un", "una", "uno", "un'", "di", "da", "in", "con", "per", "a", "al", "ai", "alla", "e",
        "ed", "del", "dei", "della", "delle", "the", "an", "of", "for", "and", "to", "our", "your", "with",
    ];
    let content = |words: &[String]| {
        let mut kept: Vec<String> =
            words.iter().filter(|word| !SMALL.contains(&word.as_str())).map(|word| stem(word)).collect();
        lexicon::sort(&mut kept, |one, other| one < other);
        kept
    };
    let (one, other) = (content(one), content(other));
    one.len() >= 2 && one == other
}

/// Without the last vowel or "s": "scarpa" and "scarpe", "shoe" and "shoes".
fn stem(word: &str) -> String {
    if word.chars().count() < 4 || word.chars().any(|letter| letter.is_ascii_digit()) {
        return word.to_owned();
    }
    word.trim_end_matches(['s']).trim_end_matches(['a', 'e', 'i', 'o']).to_owned()
}
