//! Whose policy concerns a draft, and how grave that makes a finding.

use crate::{Severity, Subject, text::Text};
use facts::{Fact, Strength};
use lexicon::List;
use std::ops::Range;

/// The row on a topic of whoever reviews the draft: `personal-attributes` → `meta.policy.personal-attributes`.
pub(crate) fn row(subject: &Subject<'_>, topic: &str) -> Option<&'static Fact> {
    let issuer = match subject.platform() {
        "facebook" | "instagram" | "threads" => "meta",
        // An ad on YouTube is bought from Google; a video answers to YouTube itself.
        "youtube" if subject.paid() => "google",
        other => other,
    };
    facts::by_id(&format!("{issuer}.policy.{topic}"))
}

/// Bought, or shown by a creator who is paid for it.
pub(crate) fn promoted(subject: &Subject<'_>) -> bool {
    subject.paid() || subject.context.sponsored
}

/// Refused for sure where an official page forbids it in ads; a risk in other ads; otherwise advice.
pub(crate) fn severity(subject: &Subject<'_>, row: Option<&Fact>) -> Severity {
    let sure = |fact: &Fact| fact.strength == Strength::Hard && !fact.reported;
    match row {
        Some(fact) if subject.paid() && sure(fact) => Severity::Error,
        _ if promoted(subject) => Severity::Warning,
        _ => Severity::Advice,
    }
}

/// Whether the text speaks of a phrase instead of using it: denied, warned of earlier in the same
/// sentence, or quoted in the middle of a sentence.
pub(crate) fn spoken_of(text: &Text<'_>, place: &Range<usize>, first: usize) -> bool {
    text.denied(first) || warned(text, place.start)
}

/// A warning earlier in the sentence ("diffida di chi promette…"), or a scam named anywhere in it.
pub(crate) fn warned(text: &Text<'_>, place: usize) -> bool {
    let Some(sentence) = text.sentence_of(place) else { return false };
    let inside = |place: usize| sentence.contains(&place);
    text.phrases(List::PolicyTalk).any(|talk| inside(talk.range.start) && talk.range.start < place)
        || text.phrases(List::PolicyTalkAnywhere).any(|talk| inside(talk.range.start))
}

/// Whether the sentence a place lies in asks something.
pub(crate) fn asked(text: &Text<'_>, place: usize) -> bool {
    let Some(sentence) = text.sentence_of(place) else { return false };
    let end = text.raw.get(sentence.end..).unwrap_or_default().trim_start();
    text.raw
        .get(sentence.clone())
        .is_some_and(|said| said.trim_end_matches(['"', '»', '”', ')', '!', '.']).ends_with('?'))
        || end.starts_with('?')
}
