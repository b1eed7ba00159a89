//! A sentence that nobody reads to its end in one breath. A list, whose items stand between commas, bullets or emoji, is
//! read item by item; a new line begins a new sentence.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject, text::Kind};
use lexicon::Break;
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

const WORDS: usize = 40;
/// Items of fewer words than this, on average, make a list.
const ITEM: usize = 4;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.prose() {
        // A word takes a letter and a space.
        for sentence in part.text.sentences.iter().filter(|sentence| sentence.len() > 2 * WORDS) {
            let all = &part.text.tokens;
            let first = all.partition_point(|token| token.range().start < sentence.start);
            let inside = all.iter().skip(first).take_while(|token| token.range().start < sentence.end);
            let tokens = inside.filter(|token| matches!(token.kind, Kind::Word | Kind::Number));
            let (mut words, mut items) = (0, 1);
            for token in tokens.filter(|token| !part.text.inside_entity(token.range().start)) {
                words += 1;
                items += usize::from(token.before == Break::Soft);
            }
            if words > WORDS && words > items * ITEM {
                let say = Say::SentenceTooLong { words: words as i64 };
                out.at(Rule::SentenceLong, Severity::Advice, part.field, sentence.clone(), say);
            }
        }
    }
}
