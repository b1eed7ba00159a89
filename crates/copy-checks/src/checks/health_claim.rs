//! Promises of health: a product that cures, prevents, strengthens, purifies, slims.
//!
//! Many words of health are innocent: a physiotherapist treats backs, a charity fights cancer, a
//! gym burns fat. So most phrases count only where the rest of the draft speaks of something that
//! is sold to be eaten, drunk, spread or worn.

use super::{
    Cite,
    claims::{anywhere, of_lists, words},
};
use crate::{Country, Findings, Rule, Severity, Subject};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("eu-claims.health.authorised-only"),
    Cite::Fact("eu-claims.health.no-disease"),
    Cite::Fact("eu-claims.health.no-weight-rate"),
    Cite::Fact("eu-claims.health.no-false-cure"),
    Cite::Fact("us-claims.health.evidence"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let has = |list| anywhere(subject, list);
    // Who debunks a promise does not make it; an authorised medicine may say what it cures.
    if has(List::HealthClaimMyth) || has(List::HealthClaimMedicine) {
        return;
    }
    let product = has(List::HealthClaimProduct);
    let food = has(List::HealthClaimFood);
    if !product && has(List::HealthClaimCause) {
        return;
    }
    let mut lists = Vec::with_capacity(6);
    let care = !product && has(List::HealthClaimCare);
    if !care {
        lists.push(List::HealthClaim);
    }
    // Exercise does burn fat and lower blood pressure.
    let exercise = !product && has(List::HealthClaimExercise);
    if !care && !exercise {
        lists.extend([List::HealthClaimFunction, List::HealthClaimSlimming]);
    }
    if !care && (product || (!exercise && has(List::HealthClaimBroad))) {
        lists.push(List::HealthClaimWithProduct);
    }
    if !care && food {
        lists.push(List::HealthClaimWithFood);
    }
    // "Hai la psoriasi? Questa crema la guarisce."
    if !care && (has(List::HealthClaimAilment) || ((product || food) && has(List::HealthClaimTrouble))) {
        lists.push(List::HealthClaimPronoun);
    }
    for part in subject.prose() {
        for (list, phrase) in of_lists(&part.text, &lists) {
            let words = words(&part.text, &phrase);
            let say = match list {
                List::HealthClaim | List::HealthClaimPronoun => Say::HealthDisease { words },
                List::HealthClaimSlimming => Say::HealthSlimming { words },
                _ => Say::HealthEffect { words },
            };
            let finding = out.at(Rule::HealthClaim, Severity::Warning, part.field, phrase.range, say);
            if subject.country().in_union() {
                finding.fact("eu-claims.health.no-false-cure");
                if food || product {
                    finding.fact(match list {
                        List::HealthClaim | List::HealthClaimPronoun => "eu-claims.health.no-disease",
                        List::HealthClaimSlimming => "eu-claims.health.no-weight-rate",
                        _ => "eu-claims.health.authorised-only",
                    });
                }
            } else if subject.country() == Country::UNITED_STATES {
                finding.fact("us-claims.health.evidence");
            }
        }
    }
}
