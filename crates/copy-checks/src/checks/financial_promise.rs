//! Earnings and returns promised as certain, loans promised to everybody, and figures of a credit
//! without the annual percentage rate.

use super::{
    Cite,
    claims::{anywhere, claimed, words},
};
use crate::{Country, Findings, Rule, Severity, Subject};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("eu-claims.misleading"),
    Cite::Fact("eu-claims.credit"),
    Cite::Fact("eu-claims.crypto"),
    Cite::Fact("it-claims.misleading"),
    Cite::Fact("it-claims.credit"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    // Who says that the money may be lost, or warns of swindlers, promises nothing.
    if anywhere(subject, List::FinancialPromiseWarning) {
        return;
    }
    let country = subject.country();
    for part in subject.prose() {
        for phrase in claimed(&part.text, List::FinancialPromise) {
            let crypto = part.text.phrases(List::FinancialPromiseCrypto).next().is_some();
            let say = Say::FinancialSure { words: words(&part.text, &phrase) };
            let finding = out.at(Rule::FinancialPromise, Severity::Warning, part.field, phrase.range, say);
            if country.in_union() {
                finding.fact("eu-claims.misleading");
                if crypto {
                    finding.fact("eu-claims.crypto");
                }
            }
            if country == Country::ITALY {
                finding.fact("it-claims.misleading");
            }
        }
    }
    if anywhere(subject, List::FinancialPromiseApr) {
        return;
    }
    for part in subject.prose() {
        for phrase in claimed(&part.text, List::FinancialPromiseCredit) {
            let say = Say::FinancialWithoutApr { words: words(&part.text, &phrase) };
            let finding = out.at(Rule::FinancialPromise, Severity::Warning, part.field, phrase.range, say);
            if country.in_union() {
                finding.fact("eu-claims.credit");
            }
            if country == Country::ITALY {
                finding.fact("it-claims.credit");
            }
        }
    }
}
