//! The rules for which texts are compared: when it is worth saying, and in which words.

use crate::{
    Country, Finding, Rule, Subject,
    checks::{Check, Cite, ai_disclosure, engagement_bait, personal_attribute, self_focused},
    policy,
};
use lexicon::List;
use wording::Say;

pub struct Like {
    pub rule: Rule,
    pub(super) say: Say,
    /// Whether the rule minds it there; asked last, so that what was worked out serves other placements.
    pub(super) heard: fn(&Subject<'_>) -> bool,
    /// What answers the rule wherever it stands: a proof, a warning, a reason.
    pub(super) unless: &'static [List],
}

/// In the order of `lexicon::LIKENESS`, which is that of their ids.
pub static RULES: &[Like] = &[
    Like {
        rule: Rule::AbsoluteClaim,
        say: Say::LikeAbsoluteClaim,
        heard: anywhere,
        unless: &[List::AbsoluteClaimProof],
    },
    Like {
        rule: Rule::AiDisclosure,
        say: Say::LikeAiDisclosure,
        heard: ai_disclosure::unlabelled,
        unless: &[List::AiDisclosureTopic],
    },
    Like {
        rule: Rule::BeforeAfter,
        say: Say::LikeBeforeAfter,
        heard: |subject| policy::promoted(subject) || policy::row(subject, "before-after").is_some(),
        unless: &[],
    },
    Like { rule: Rule::Clickbait, say: Say::LikeClickbait, heard: anywhere, unless: &[] },
    Like { rule: Rule::EngagementBait, say: Say::LikeEngagementBait, heard: engagement_bait::social, unless: &[] },
    Like { rule: Rule::ExclusionaryLanguage, say: Say::LikeExclusionaryLanguage, heard: anywhere, unless: &[] },
    Like {
        rule: Rule::FinancialPromise,
        say: Say::LikeFinancialPromise,
        heard: anywhere,
        unless: &[List::FinancialPromiseWarning],
    },
    Like { rule: Rule::Gambling, say: Say::LikeGambling, heard: anywhere, unless: &[List::GamblingHelp] },
    Like {
        rule: Rule::GreenClaim,
        say: Say::LikeGreenClaim,
        heard: anywhere,
        unless: &[List::GreenClaimProof, List::GreenClaimTopic],
    },
    Like { rule: Rule::HealthClaim, say: Say::LikeHealthClaim, heard: anywhere, unless: &[] },
    Like {
        rule: Rule::PersonalAttribute,
        say: Say::LikePersonalAttribute,
        heard: personal_attribute::reviewed,
        unless: &[],
    },
    Like { rule: Rule::PoliticalContent, say: Say::LikePoliticalContent, heard: anywhere, unless: &[] },
    Like {
        rule: Rule::PriceReduction,
        say: Say::LikePriceReduction,
        heard: |subject| subject.country().in_union(),
        unless: &[List::PriceReductionStated, List::PriceReductionAdvice, List::PriceReductionReserved],
    },
    Like { rule: Rule::PrizeContest, say: Say::LikePrizeContest, heard: anywhere, unless: &[List::PrizeContestRules] },
    Like { rule: Rule::RestrictedProduct, say: Say::LikeRestrictedProduct, heard: anywhere, unless: &[] },
    Like { rule: Rule::SelfFocused, say: Say::LikeSelfFocused, heard: self_focused::long_enough, unless: &[] },
    Like { rule: Rule::UnrealisticOutcome, say: Say::LikeUnrealisticOutcome, heard: anywhere, unless: &[] },
    Like { rule: Rule::UrgencyVague, say: Say::LikeUrgencyVague, heard: anywhere, unless: &[List::UrgencyVagueReason] },
];

fn anywhere(_: &Subject<'_>) -> bool {
    true
}

/// The number of a rule and what is known of it.
pub(super) fn of(rule: Rule) -> Option<(usize, &'static Like)> {
    RULES.iter().enumerate().find(|(_, like)| like.rule == rule)
}

/// Whether a sentence was said for likeness alone.
pub fn is_likeness(say: &Say) -> bool {
    RULES.iter().any(|like| like.say == *say)
}

/// The rows of a check that hold in the country and on the platform. What is forbidden for a product depends on the
/// product, which is not known here.
pub(super) fn cite(check: &Check, subject: &Subject<'_>, finding: &mut Finding) {
    if check.rule == Rule::RestrictedProduct {
        return;
    }
    let country = subject.country();
    for cite in check.cites {
        let Cite::Fact(id) = cite else { continue };
        let mut names = id.split(['.', '-']);
        let (scope, kind) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
        let place = if matches!(scope, "ai" | "political" | "contests") { kind } else { scope };
        let holds = match place {
            "eu" => country.in_union(),
            "it" => country == Country::ITALY,
            "us" => country == Country::UNITED_STATES,
            "platforms" => true,
            issuer => issuer == policy::issuer(subject),
        };
        if holds {
            finding.fact(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lexicon_knows_the_same_rules_in_the_same_order() {
        let ids: Vec<&str> = RULES.iter().map(|like| like.rule.id()).collect();
        assert_eq!(ids, lexicon::LIKENESS);
    }
}
