//! A text that is too hard for its readers, by Gulpease (Italian) or Flesch (English). Below a hundred words the figures
//! are only a hint, so there only what is far too hard is said.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject, readability};
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[];

/// Below this many words a figure says nothing.
const LEAST_WORDS: usize = 30;
/// How far below the limit a text must lie that has fewer words than `ENOUGH_WORDS`, and one that has hardly any.
const SHORT: f64 = 8.0;
const VERY_SHORT: f64 = 15.0;
const VERY_SHORT_WORDS: usize = 60;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let school = subject.context.audience.as_ref().and_then(|audience| audience.education);
    for part in subject.prose() {
        // A quick look: three signs a word are few.
        if part.text.raw.len() < LEAST_WORDS * 3 {
            continue;
        }
        let words = readability::words(&part.text);
        let limit = readability::at_least(subject.language, school);
        let margin = match words {
            words if words < VERY_SHORT_WORDS => VERY_SHORT,
            words if words < readability::ENOUGH_WORDS => SHORT,
            _ => 0.0,
        };
        if words < LEAST_WORDS || readability::surely_reaches(&part.text, words, limit - margin) {
            continue;
        }
        let measured = readability::of(&part.text);
        let Some(score) = measured.score.filter(|score| *score < limit - margin) else { continue };
        let short = measured.indicative();
        let score = score.round() as i64;
        let limit = limit as i64;
        let say = match (subject.language, short) {
            (Language::It, false) => Say::GulpeaseLow { score, limit },
            (Language::It, true) => Say::GulpeaseLowInShort { score, limit },
            (Language::En, false) => Say::FleschLow { score, limit },
            (Language::En, true) => Say::FleschLowInShort { score, limit },
        };
        let severity = if short || school.is_none() { Severity::Advice } else { Severity::Warning };
        out.whole(Rule::ReadabilityLow, severity, part.field, say);
    }
}
