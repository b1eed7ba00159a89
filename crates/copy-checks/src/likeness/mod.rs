//! A second look where a rule's phrases found nothing: texts that say the same in other words.
//!
//! The phrases of the lexicon find the words they know. Here all words of a text are weighed by how much more often
//! they stand in texts that a rule stops than in others (`lexicon/<language>/likeness/`, learnt by `cargo xtask
//! learn`). It is less sure and cannot say which words, so it never says more than advice, and points to a sentence.

pub mod features;
mod passages;
mod rules;

pub(crate) use passages::Passage;
pub use rules::{RULES, is_likeness};

use crate::{Findings, Severity, Subject, checks::Check};

/// Says so where a text is like those that a check's rule stops.
pub(crate) fn look(check: &Check, subject: &Subject<'_>, findings: &mut Findings) {
    let Some((number, rule)) = rules::of(check.rule) else { return };
    let mut like = subject.prose().filter_map(|part| Some((part, passages::most_like(&part.text, number)?)));
    let Some((part, range)) = like.next() else { return };
    drop(like);
    let told = rule.unless.iter().any(|list| subject.parts.iter().any(|part| part.text.has(*list)));
    if told || !(rule.heard)(subject) {
        return;
    }
    let finding = findings.at(check.rule, Severity::Advice, part.field, range, rule.say.clone());
    rules::cite(check, subject, finding);
}
