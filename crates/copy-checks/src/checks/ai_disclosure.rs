//! What is generated and not declared: an image or a video marked as generated in a draft that does not say so, and a text
//! that itself tells that something generated passes for real.

mod passed_off;

use super::Cite;
use crate::{Finding, Findings, Rule, Severity, Subject, text::Text};
use lexicon::{Break, List};
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::Fact("ai.eu.deep-fakes"), Cite::Fact("ai.platforms.label")];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if let Some((part, range)) = passed_off::find(subject) {
        let words = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
        let say = if subject.country().in_union() {
            Say::GeneratedAsRealInUnion { words }
        } else {
            Say::GeneratedAsReal { words }
        };
        cite(subject, out.at(Rule::AiDisclosure, severity(subject), part.field, range, say));
        return;
    }
    let silent = subject.media().iter().filter(|media| media.ai_generated).any(|media| {
        let alt = media.alt_text.as_deref().unwrap_or_default();
        !says_so(&Text::new(alt, subject.language))
    });
    if !silent || !unlabelled(subject) {
        return;
    }
    // A draft without a text still has the field in which the label can stand.
    let field = subject.main().map(|part| part.field).or_else(|| subject.fields().first().map(|(field, _)| *field));
    let field = field.unwrap_or_else(|| facts::Field::Media.into());
    let say = if subject.country().in_union() { Say::GeneratedUnmarkedInUnion } else { Say::GeneratedUnmarked };
    cite(subject, out.whole(Rule::AiDisclosure, severity(subject), field, say));
}

fn severity(subject: &Subject<'_>) -> Severity {
    if subject.country().in_union() { Severity::Warning } else { Severity::Advice }
}

/// The rows that hold in the country and on the platform.
fn cite(subject: &Subject<'_>, finding: &mut Finding) {
    if subject.country().in_union() {
        finding.fact("ai.eu.deep-fakes");
    }
    if matches!(subject.platform(), "facebook" | "instagram" | "threads" | "tiktok" | "youtube") {
        finding.fact("ai.platforms.label");
    }
}

/// A phrase ("made with AI"), or the bare label: a hashtag, "[AI]", "AI |".
/// Whether no text of the draft says how it was made.
pub(crate) fn unlabelled(subject: &Subject<'_>) -> bool {
    !subject.parts.iter().any(|part| says_so(&part.text))
}

fn says_so(text: &Text<'_>) -> bool {
    let phrase = text.phrases(List::AiDisclosureLabel).any(|phrase| !text.denied(phrase.first));
    phrase
        || text.phrases(List::AiDisclosureMark).any(|phrase| {
            let starts = phrase.first == 0 || text.tokens.get(phrase.first).is_some_and(|token| token.before != Break::None);
            let ends = text.tokens.get(phrase.last + 1).is_none_or(|token| token.before != Break::None);
            text.hashtags.contains(&phrase.range) || (starts && ends)
        })
}
