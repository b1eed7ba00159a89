//! A sentence that nobody reads to its end in one breath.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject, text::Kind};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

const WORDS: usize = 40;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.prose() {
        for sentence in &part.text.sentences {
            let inside = |start: usize| sentence.contains(&start) && !part.text.inside_entity(start);
            let tokens = part.text.tokens.iter().filter(|token| matches!(token.kind, Kind::Word | Kind::Number));
            let words = tokens.filter(|token| inside(token.range().start)).count();
            if words > WORDS {
                let say = Say::SentenceTooLong { words: words as i64 };
                out.at(Rule::SentenceLong, Severity::Advice, part.field, sentence.clone(), say);
            }
        }
    }
}
