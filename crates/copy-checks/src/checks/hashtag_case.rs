//! A hashtag of several words all in small letters, or all in capitals: a screen reader says one
//! long unknown word.
//!
//! Speaks only where the tag parts into words of the lists in `lexicon/*/tags/`; single words,
//! names and short tags stay.

use super::{Cite, tag_words};
use crate::{Findings, Promise, Rule, Severity, Subject, text};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.prose() {
        for range in &part.text.hashtags {
            let tag = part.text.raw.get(range.clone()).unwrap_or_default();
            let Some(right) = with_capitals(tag, subject) else { continue };
            let say = Say::HashtagWithoutCapitals { tag: tag.to_owned(), right: right.clone() };
            out.at(Rule::HashtagCase, Severity::Advice, part.field, range.clone(), say).fix(
                Promise::Safe,
                Say::FixReplace { text: right.clone() },
                right,
            );
        }
    }
}

/// The tag with a capital for each of its words, if it has several and no capital yet.
fn with_capitals(tag: &str, subject: &Subject<'_>) -> Option<String> {
    let body = tag.strip_prefix(['#', '＃'])?;
    let word = body.trim_end_matches(|c: char| c.is_ascii_digit());
    // A capital after the first letter parts the words already, unless all are capitals.
    let inside = word.chars().skip(1).filter(|letter| letter.is_uppercase()).count();
    if inside > 0 && word.contains(char::is_lowercase) {
        return None;
    }
    let folded = text::fold(word);
    // Letter for letter, or a place in the one is no place in the other.
    if folded.len() != word.chars().count() {
        return None;
    }
    let ends = tag_words::ends(&folded, subject.language)?;
    let mut right = String::from("#");
    for (at, letter) in body.chars().enumerate() {
        if at == 0 || ends.contains(&at) {
            right.extend(letter.to_uppercase());
        } else {
            right.extend(letter.to_lowercase());
        }
    }
    Some(right)
}
