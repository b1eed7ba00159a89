//! Campaigning for an election, a referendum or a law: what platforms do not take as an ad in the
//! Union, and what must carry a label where it is paid for.

use super::Cite;
use crate::{Findings, Part, Rule, Severity, Subject, text::Kind};
use lexicon::{Break, List};
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("political.eu.label"),
    Cite::Fact("meta.policy.political-eu"),
    Cite::Fact("google.policy.political-eu"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let Some((part, range)) = subject.prose().find_map(|part| Some((part, campaigning(part)?))) else { return };
    let words = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
    let union = subject.country().in_union();
    let (severity, say) = match (subject.paid(), union) {
        (true, true) => (Severity::Warning, Say::PoliticalAdInUnion { words }),
        (true, false) => (Severity::Warning, Say::PoliticalAd { words }),
        (false, _) => (Severity::Advice, Say::PoliticalPost { words }),
    };
    let finding = out.at(Rule::PoliticalContent, severity, part.field, range, say);
    if union {
        finding.fact("political.eu.label");
        match subject.platform() {
            "facebook" | "instagram" | "threads" => finding.fact("meta.policy.political-eu"),
            "google" | "youtube" => finding.fact("google.policy.political-eu"),
            _ => finding,
        };
    }
}

fn campaigning(part: &Part<'_>) -> Option<Range<usize>> {
    let text = &part.text;
    if let Some(phrase) = text.phrases(List::PoliticalContentSure).next() {
        return Some(phrase.range);
    }
    let token = |index: usize| text.tokens.get(index);
    let slogan = text.phrases(List::PoliticalContentSlogan).find(|phrase| {
        let named = phrase.first.checked_sub(1).and_then(token).is_some_and(|name| {
            text.written(name).starts_with(char::is_uppercase) && token(phrase.first).is_some_and(|it| it.before == Break::None)
        });
        // "Sara Melis sindaca 2026" ends in the year.
        named && token(phrase.last + 1).is_none_or(|next| next.before != Break::None || next.kind == Kind::Number)
    });
    if let Some(phrase) = slogan {
        return text.tokens.get(phrase.first - 1).map(|name| name.range().start..phrase.range.end);
    }
    // "Vote" alone may be about ice cream: it takes an election in the same text.
    let vote = text.phrases(List::PoliticalContentVote).next()?;
    text.has(List::PoliticalContentOffice).then_some(vote.range)
}
