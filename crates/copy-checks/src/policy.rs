//! Whose policy concerns a draft, and how grave that makes a finding.

use crate::{Finding, Findings, Rule, Severity, Subject, checks::Check, likeness, text::Text};
use facts::{Fact, Strength};
use lexicon::List;
use std::ops::Range;

/// The row on a topic of whoever reviews the draft: `personal-attributes` → `meta.policy.personal-attributes`.
pub(crate) fn row(subject: &Subject<'_>, topic: &str) -> Option<&'static Fact> {
    facts::by_id(&format!("{}.policy.{topic}", issuer(subject)))
}

/// Whose review the draft meets.
pub(crate) fn issuer(subject: &Subject<'_>) -> &'static str {
    match subject.platform() {
        "facebook" | "instagram" | "threads" => "meta",
        // An ad on YouTube is bought from Google; a video answers to YouTube itself.
        "youtube" if subject.paid() => "google",
        other => other,
    }
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

/// Runs a check, and leaves out what stands in words that the text only talks about.
pub(crate) fn run(check: &Check, subject: &Subject<'_>, findings: &mut Findings) {
    let before = findings.all().len();
    (check.run)(subject, findings);
    if findings.all().len() == before {
        likeness::look(check, subject, findings);
    }
    if speaks_of_words(check.rule) {
        findings.leave_out_after(before, |finding| discussed(subject, finding));
    }
}

/// Rules that mind what words promise or ask: words that a text only talks about do neither.
fn speaks_of_words(rule: Rule) -> bool {
    use Rule::*;
    matches!(
        rule,
        Clickbait
            | EngagementBait
            | Profanity
            | PlaceholderText
            | UnrealisticOutcome
            | HealthClaim
            | FinancialPromise
            | Alcohol
            | AbsoluteClaim
            | UrgencyVague
            | GreenClaim
            | BeforeAfter
            | ExclusionaryLanguage
            | Anglicism
    )
}

/// Whether what was found stands between quotation marks in a text that speaks about such words: the title of a book,
/// a slogan taken apart, a lesson on promises. What a customer says between quotation marks is used.
fn discussed(subject: &Subject<'_>, finding: &Finding) -> bool {
    let Some(range) = &finding.range else { return false };
    let Some(part) = subject.parts.iter().find(|part| part.field == finding.field) else { return false };
    let text = &part.text;
    if !text.has(List::PolicyTalkQuoted) {
        return false;
    }
    let Some(quoted) = quotation(text.raw, range) else { return false };
    text.phrases(List::PolicyTalkQuoted).any(|talk| !quoted.contains(&talk.range.start))
}

/// The quotation that holds a place.
fn quotation(raw: &str, place: &Range<usize>) -> Option<Range<usize>> {
    [('«', '»'), ('“', '”'), ('"', '"'), ('‘', '’')].into_iter().find_map(|(open, close)| {
        let before = raw.get(..place.start)?;
        let start = before.rfind(open)?;
        let inside = before.get(start + open.len_utf8()..)?;
        // Marks that open and close alike: an odd one opens.
        let opens = if open == close { before.matches(open).count() % 2 == 1 } else { !inside.contains(close) };
        let end = place.end + raw.get(place.end..)?.find(close)?;
        opens.then_some(start..end)
    })
}
