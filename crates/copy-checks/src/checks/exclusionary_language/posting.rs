//! Limits by age, sex, looks or origin in an ad for a job or a home: "max 30 anni", "females only".
//!
//! The same words are innocent elsewhere ("under 30: half price"), so they count only where the text
//! is such an ad, and not where the law itself sets the age, as for apprentices.

use crate::{
    Subject, numbers,
    text::{Phrase, Text},
};
use lexicon::List;

/// Whether the draft offers work or a home, and this text names no age that the law itself sets.
pub(super) fn offers(subject: &Subject<'_>, text: &Text<'_>) -> bool {
    subject.parts.iter().any(|part| part.text.has(List::ExclusionaryLanguagePosting))
        && !text.has(List::ExclusionaryLanguageLawful)
}

/// The first limit of a text that offers work or a home.
pub(super) fn limit(text: &Text<'_>) -> Option<Phrase> {
    text.phrases(List::ExclusionaryLanguageLimit).find(|phrase| of_adults(text, phrase))
}

/// A number in the phrase, if any, is an age people work at and that is no age of majority.
fn of_adults(text: &Text<'_>, phrase: &Phrase) -> bool {
    let words = text.tokens.get(phrase.first..=phrase.last).unwrap_or_default();
    let mut numbers = words.iter().filter_map(|word| numbers::value(text, word)).peekable();
    numbers.peek().is_none() || numbers.any(|number| (19.0..=75.0).contains(&number) || (150.0..=190.0).contains(&number))
}
