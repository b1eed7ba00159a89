//! What the checks on claims share.

use crate::{
    Subject,
    text::{Phrase, Text},
};
use lexicon::List;

/// Whether any text of the draft holds a phrase of the list: a proof may stand in the description
/// while the claim stands in the headline.
pub(super) fn anywhere(subject: &Subject<'_>, list: List) -> bool {
    subject.parts.iter().any(|part| part.text.has(list))
}

/// The phrases of a list that the text claims, without those it denies ("non è una cura").
pub(super) fn claimed<'t>(text: &'t Text<'_>, list: List) -> impl Iterator<Item = Phrase> + 't {
    text.phrases(list).filter(|phrase| !text.denied(phrase.first))
}

/// The phrases of several lists, each with its list; of overlapping ones only the first.
pub(super) fn of_lists(text: &Text<'_>, lists: &[List]) -> Vec<(List, Phrase)> {
    let mut all: Vec<(List, Phrase)> = Vec::new();
    for list in lists {
        for phrase in claimed(text, *list) {
            let free = all.iter().all(|(_, other)| phrase.first > other.last || phrase.last < other.first);
            if free {
                all.push((*list, phrase));
            }
        }
    }
    all
}

/// The words as they stand in the text.
pub(super) fn words(text: &Text<'_>, phrase: &Phrase) -> String {
    text.raw.get(phrase.range.clone()).unwrap_or_default().to_owned()
}

/// Whether a phrase of the list stands in the same sentence as the place.
pub(super) fn beside(text: &Text<'_>, place: usize, list: List) -> bool {
    let Some(sentence) = text.sentence_of(place) else { return false };
    text.phrases(list).any(|phrase| sentence.contains(&phrase.range.start))
}
