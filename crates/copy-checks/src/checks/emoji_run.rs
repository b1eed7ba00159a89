//! Four emoji in a row or more: a screen reader says the name of each.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

const MANY: usize = 4;
/// The stars of a hotel or of a review.
const RATING: usize = 5;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.prose() {
        let mut emoji = part.text.emoji.iter().peekable();
        while let Some(first) = emoji.next() {
            let (mut count, mut end) = (1, first.end);
            while let Some(next) = emoji.next_if(|next| {
                part.text.raw.get(end..next.start).is_some_and(|gap| gap.chars().all(|sign| sign == ' '))
            }) {
                count += 1;
                end = next.end;
            }
            // "⭐⭐⭐⭐⭐" is a rating: people read it as one thing.
            let run = part.text.raw.get(first.start..end).unwrap_or_default();
            let rating = count <= RATING && run.chars().all(|sign| matches!(sign, '⭐' | '🌟' | ' ' | '\u{fe0f}'));
            if count >= MANY && !rating {
                let say = Say::EmojiInARow { count: count as i64 };
                out.at(Rule::EmojiRun, Severity::Advice, part.field, first.start..end, say);
            }
        }
    }
}
