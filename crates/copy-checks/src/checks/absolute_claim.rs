//! Superlatives that compare with everybody: "il migliore d'Italia", "n. 1", "the only one in the
//! world". Silent where the draft names who says so.

use super::{
    Cite,
    claims::{anywhere, claimed, words},
};
use crate::{
    Country, Findings, Rule, Severity, Subject,
    text::{Kind, Text},
};
use lexicon::List;
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] =
    &[Cite::Fact("eu-claims.superlatives"), Cite::Fact("eu-claims.misleading"), Cite::Fact("it-claims.misleading")];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if anywhere(subject, List::AbsoluteClaimProof) {
        return;
    }
    let country = subject.country();
    for part in subject.prose() {
        let text = &part.text;
        let listed = claimed(text, List::AbsoluteClaim).map(|phrase| (phrase.range.clone(), words(text, &phrase)));
        let mut all: Vec<(Range<usize>, String)> = listed.collect();
        for range in places(text).into_iter().chain(hash_one(text)) {
            if !all.iter().any(|(other, _)| other.start < range.end && range.start < other.end) {
                all.push((range.clone(), text.raw.get(range).unwrap_or_default().to_owned()));
            }
        }
        for (range, words) in all {
            let finding =
                out.at(Rule::AbsoluteClaim, Severity::Warning, part.field, range, Say::AbsoluteUnproven { words });
            if country.in_union() {
                finding.fact("eu-claims.superlatives").fact("eu-claims.misleading");
            }
            if country == Country::ITALY {
                finding.fact("it-claims.misleading");
            }
        }
    }
}

/// "the largest gym in Verona": the name of a place is a capital after the preposition, not a month.
fn places(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    for phrase in claimed(text, List::AbsoluteClaimPlace) {
        let Some(next) = text.tokens.get(phrase.last + 1) else { continue };
        let named = next.kind == Kind::Word
            && next.before == lexicon::Break::None
            && text.written(next).chars().next().is_some_and(char::is_uppercase)
            && text.written(next).chars().any(char::is_lowercase);
        if named && !text.has_at(List::AbsoluteClaimNoPlace, phrase.last + 1) {
            all.push(phrase.range.start..next.range().end);
        }
    }
    all
}

/// "#1 in Europe", "the #1 app": a rank, not "tip #1".
fn hash_one(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    for (index, token) in text.tokens.iter().enumerate() {
        let range = token.range();
        if token.kind != Kind::Number || text.written(token) != "1" {
            continue;
        }
        let Some(start) = range.start.checked_sub(1).filter(|at| text.raw.as_bytes().get(*at) == Some(&b'#')) else {
            continue;
        };
        let next = text.tokens.get(index + 1).filter(|next| next.before != lexicon::Break::Sentence);
        let next = next.map_or("", |next| text.folded(next));
        let before = index.checked_sub(1).and_then(|at| text.tokens.get(at)).map_or("", |last| text.folded(last));
        let ranks = before.ends_with("'s")
            || matches!(before, "the" | "are" | "we're" | "is" | "as" | "your" | "il" | "la" | "siamo" | "e" | "app")
            || matches!(next, "in" | "on" | "rated" | "trusted" | "selling" | "d'" | "nel" | "nella" | "al" | "del" | "per")
            || matches!(next, "brand" | "choice" | "provider" | "agency" | "platform" | "app" | "software" | "crm");
        if ranks && before != "rank" && !matches!(next, "priority" | "rule" | "tip" | "reason" | "mistake" | "fan" | "question") {
            all.push(start..range.end);
        }
    }
    all
}
