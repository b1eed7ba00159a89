//! Words that seem to know who reads: "Sei diabetico?", "Hai debiti?", "Meet other Jewish singles".
//!
//! Only in ads, and not in search ads: those answer what the person has just typed. "Tu" alone is
//! fine; so are an age group spoken of in passing ("per chi ha superato i 50") and the product
//! named as such ("consulenza sui debiti").

use super::Cite;
use crate::{
    Findings, Rule, Subject, numbers, policy,
    text::{Kind, Phrase, Text},
};
use facts::Placement;
use lexicon::List;
use std::cell::LazyCell;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("meta.policy.personal-attributes"),
    Cite::Fact("google.policy.personal-attributes"),
    Cite::Fact("microsoft.policy.personal-attributes"),
    Cite::Fact("pinterest.policy.personal-attributes"),
];

/// Whether it appears where ads are reviewed for it: who searches has said what it is about.
pub(crate) fn reviewed(subject: &Subject<'_>) -> bool {
    subject.paid() && !matches!(subject.placement(), Placement::GoogleSearchAd | Placement::MicrosoftSearchAd)
}

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if !reviewed(subject) {
        return;
    }
    let row = LazyCell::new(|| policy::row(subject, "personal-attributes"));
    // Only Meta counts a first name among the attributes; others offer it as a merge field.
    let names = matches!(subject.platform(), "facebook" | "instagram" | "threads");
    for part in subject.prose() {
        let text = &part.text;
        let mut found: Vec<Phrase> =
            text.phrases(List::PersonalAttribute).filter(|phrase| !text.denied(phrase.first)).collect();
        found.extend(
            text.phrases(List::PersonalAttributeQuestion).filter(|phrase| policy::asked(text, phrase.range.start)),
        );
        found.extend(text.phrases(List::PersonalAttributeShort).filter(|phrase| short_question(text, phrase)));
        found.extend(text.phrases(List::PersonalAttributeAge).filter(|phrase| of_age(text, phrase)));
        if names {
            found.extend(text.phrases(List::PersonalAttributeName));
        }
        lexicon::sort(&mut found, |one, other| (one.first, other.last) < (other.first, one.last));
        let mut after = 0;
        for phrase in found {
            if phrase.range.start < after || policy::warned(text, phrase.range.start) {
                continue;
            }
            after = phrase.range.end;
            let words = text.raw.get(phrase.range.clone()).unwrap_or_default().to_owned();
            let say = Say::PersonalAttributeImplied { words };
            let severity = policy::severity(subject, *row);
            let finding = out.at(Rule::PersonalAttribute, severity, part.field, phrase.range, say);
            if let Some(fact) = *row {
                finding.fact(fact.id);
            }
        }
    }
}

/// "Diabetico?", "Mal di schiena?": a question of a few words that names the attribute and asks
/// nothing else.
fn short_question(text: &Text<'_>, phrase: &Phrase) -> bool {
    let Some(sentence) = text.sentence_of(phrase.range.start) else { return false };
    let mut words = text.tokens.iter().filter(|token| sentence.contains(&token.range().start));
    let Some(first) = words.next() else { return false };
    let numbered = text.tokens.get(phrase.first..=phrase.last).unwrap_or_default().iter().any(|token| token.kind == Kind::Number);
    if numbered && !of_age(text, phrase) {
        return false;
    }
    let opens = match text.language {
        Language::It => matches!(
            text.folded(first),
            "cosa" | "cos'" | "che" | "come" | "quando" | "perche" | "quanto" | "quanti" | "chi" | "dove" | "quale"
                | "quali" | "sai" | "conosci" | "esiste" | "il" | "lo" | "la" | "l'" | "i" | "gli" | "le" | "un" | "una"
        ),
        Language::En => matches!(
            text.folded(first),
            "what" | "what's" | "how" | "when" | "why" | "who" | "where" | "which" | "is" | "can" | "does" | "the"
                | "a" | "an"
        ),
    };
    !opens && words.count() < 4 && policy::asked(text, phrase.range.start)
}

/// An age a person may have who is no longer just of age: "hai 18 anni?" asks for the law.
fn of_age(text: &Text<'_>, phrase: &Phrase) -> bool {
    let ages = text.tokens.get(phrase.first..=phrase.last).unwrap_or_default();
    ages.iter().filter_map(|token| numbers::value(text, token)).any(|age| (25.0..100.0).contains(&age) || (1920.0..2001.0).contains(&age))
}
