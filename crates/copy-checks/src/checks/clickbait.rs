//! Lines that withhold or exaggerate to be clicked: "Non crederai mai a cosa…", "one weird trick".

use super::Cite;
use crate::{Findings, Rule, Subject, policy};
use lexicon::List;
use std::cell::LazyCell;
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("meta.policy.clickbait"),
    Cite::Fact("google.policy.clickbait"),
    Cite::Fact("x.policy.clickbait"),
    Cite::Fact("tiktok.policy.clickbait"),
    Cite::Fact("microsoft.policy.clickbait"),
    Cite::Fact("pinterest.policy.clickbait"),
    Cite::Fact("reddit.policy.clickbait"),
    Cite::Fact("youtube.policy.clickbait"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let row = LazyCell::new(|| policy::row(subject, "clickbait"));
    for part in subject.prose() {
        let text = &part.text;
        for phrase in text.phrases(List::Clickbait) {
            if policy::warned(text, phrase.range.start) || text.mentioned(phrase.range.start) {
                continue;
            }
            let words = text.raw.get(phrase.range.clone()).unwrap_or_default().to_owned();
            let severity = policy::severity(subject, *row);
            let finding = out.at(Rule::Clickbait, severity, part.field, phrase.range, Say::ClickbaitLine { words });
            if let Some(fact) = *row {
                finding.fact(fact.id);
            }
        }
    }
}
