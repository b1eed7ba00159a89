//! Generic environmental claims: "ecologico", "green", "carbon neutral" and nothing that proves it.
//!
//! Silent where the draft says how much of what, or who certifies it; silent where it speaks about
//! such claims.

use super::{
    Cite,
    claims::{anywhere, claimed, words},
};
use crate::{Country, Findings, Rule, Severity, Subject};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] =
    &[Cite::Fact("eu-claims.green.generic"), Cite::Fact("it-claims.green"), Cite::Fact("us-claims.green.general")];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if anywhere(subject, List::GreenClaimProof) || anywhere(subject, List::GreenClaimTopic) {
        return;
    }
    let country = subject.country();
    let severity = if country.in_union() { Severity::Warning } else { Severity::Advice };
    for part in subject.prose() {
        for phrase in claimed(&part.text, List::GreenClaim) {
            let say = Say::GreenGeneric { words: words(&part.text, &phrase) };
            let finding = out.at(Rule::GreenClaim, severity, part.field, phrase.range, say);
            if country.in_union() {
                finding.fact("eu-claims.green.generic");
            }
            if country == Country::ITALY {
                finding.fact("it-claims.green");
            }
            if country == Country::UNITED_STATES {
                finding.fact("us-claims.green.general");
            }
        }
    }
}
