//! Alcohol praised for the wrong reasons: excess, health, driving, minors, success. In a paid text
//! the mere mention wants an audience of age; in a post, a drink that is offered does.

use super::{
    Cite,
    claims::{anywhere, claimed, words},
};
use crate::{Country, Findings, Rule, Severity, Subject};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::Fact("it-claims.alcohol.law"), Cite::Fact("it-claims.alcohol.iap")];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if anywhere(subject, List::AlcoholSober) {
        return;
    }
    let mut praised = false;
    for part in subject.prose() {
        for phrase in claimed(&part.text, List::Alcohol) {
            let say = Say::AlcoholExcess { words: words(&part.text, &phrase) };
            let finding = out.at(Rule::Alcohol, Severity::Warning, part.field, phrase.range, say);
            if subject.country() == Country::ITALY {
                finding.fact("it-claims.alcohol.iap").fact("it-claims.alcohol.law");
            }
            praised = true;
        }
    }
    if praised || anywhere(subject, List::AlcoholFree) {
        return;
    }
    // "Festa dei diciassette anni? Ai drink pensiamo noi": who is too young and what is drunk stand apart.
    if anywhere(subject, List::AlcoholDrink) {
        let young = subject.prose().find_map(|part| Some((part, claimed(&part.text, List::AlcoholYoung).next()?)));
        if let Some((part, phrase)) = young {
            let say = Say::AlcoholExcess { words: words(&part.text, &phrase) };
            out.at(Rule::Alcohol, Severity::Warning, part.field, phrase.range, say);
            return;
        }
    }
    // A post that only names a drink sells none: "abbiamo brindato con il prosecco".
    if !subject.paid() && !anywhere(subject, List::AlcoholOffered) {
        return;
    }
    // One reminder for the whole text is enough.
    for part in subject.prose() {
        if let Some(phrase) = claimed(&part.text, List::AlcoholDrink).next() {
            let words = words(&part.text, &phrase);
            let say = if subject.paid() { Say::AlcoholAudience { words } } else { Say::AlcoholOffered { words } };
            let finding = out.at(Rule::Alcohol, Severity::Advice, part.field, phrase.range, say);
            if subject.country() == Country::ITALY {
                finding.fact("it-claims.alcohol.iap");
            }
            return;
        }
    }
}
