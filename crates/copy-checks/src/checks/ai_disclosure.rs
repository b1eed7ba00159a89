//! An image or a video that a person marked as generated, in a draft that does not say so.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject, text::Text};
use lexicon::{Break, List};
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::Fact("ai.eu.deep-fakes"), Cite::Fact("ai.platforms.label")];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let silent = subject.media().iter().filter(|media| media.ai_generated).any(|media| {
        let alt = media.alt_text.as_deref().unwrap_or_default();
        !says_so(&Text::new(alt, subject.language))
    });
    if !silent || subject.parts.iter().any(|part| says_so(&part.text)) {
        return;
    }
    // A draft without a text still has the field in which the label can stand.
    let field = subject.main().map(|part| part.field).or_else(|| subject.fields().first().map(|(field, _)| *field));
    let field = field.unwrap_or_else(|| facts::Field::Media.into());
    let union = subject.country().in_union();
    let (severity, say) =
        if union { (Severity::Warning, Say::GeneratedUnmarkedInUnion) } else { (Severity::Advice, Say::GeneratedUnmarked) };
    let finding = out.whole(Rule::AiDisclosure, severity, field, say);
    if union {
        finding.fact("ai.eu.deep-fakes");
    }
    if matches!(subject.platform(), "facebook" | "instagram" | "threads" | "tiktok" | "youtube") {
        finding.fact("ai.platforms.label");
    }
}

/// A phrase ("made with AI"), or the bare label: a hashtag, "[AI]", "AI |".
fn says_so(text: &Text<'_>) -> bool {
    let phrase = text.phrases(List::AiDisclosureLabel).any(|phrase| !text.denied(phrase.first));
    phrase
        || text.phrases(List::AiDisclosureMark).any(|phrase| {
            let starts = phrase.first == 0 || text.tokens.get(phrase.first).is_some_and(|token| token.before != Break::None);
            let ends = text.tokens.get(phrase.last + 1).is_none_or(|token| token.before != Break::None);
            text.hashtags.contains(&phrase.range) || (starts && ends)
        })
}
