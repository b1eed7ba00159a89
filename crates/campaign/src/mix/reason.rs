//! Why a factor gave its points, in words.

use super::factor::Reason;
use crate::words::Worded;
use wording::{Language, say};

/// The sentence for a reason.
pub fn reason_words(reason: &Reason, language: Language) -> String {
    let hours = |hours: f64| wording::decimal(language, hours, 1);
    match *reason {
        Reason::GoalFit { objective, fit } => say::reason_goal_fit(language, fit.id(), objective.word(language)),
        Reason::GoalUnknown => say::reason_goal_unknown(language).into(),
        Reason::PeopleThere { there, of } => say::reason_people_there(language, whole(of), whole(there)),
        Reason::OwnPeople => say::reason_own_people(language).into(),
        Reason::Searchers => say::reason_searchers(language).into(),
        Reason::PeopleUnknown => say::reason_people_unknown(language).into(),
        Reason::ContentReady { kind } => say::reason_content_ready(language, kind.word(language)),
        Reason::ContentPossible { kind, better } => {
            say::reason_content_possible(language, &lower_first(better.word(language)), kind.word(language))
        }
        Reason::ContentMissing { needed } => say::reason_content_missing(language, &lower_first(needed.word(language))),
        Reason::ContentUnknown => say::reason_content_unknown(language).into(),
        Reason::PurchaseFit { market, purchase, fit } => {
            let how = [market.map(|market| market.word(language)), purchase.map(|purchase| purchase.word(language))];
            let how: Vec<String> = how.into_iter().flatten().map(lower_first).collect();
            say::reason_purchase_fit(language, fit.id(), &how.join("; "))
        }
        Reason::PurchaseUnknown => say::reason_purchase_unknown(language).into(),
        Reason::Hours { needed, available } => say::reason_hours(language, &hours(available), &hours(needed)),
        Reason::HoursUnknown { needed } => say::reason_hours_unknown(language, &hours(needed)),
        Reason::BudgetThere => say::reason_budget_there(language).into(),
        Reason::BudgetMissing => say::reason_budget_missing(language).into(),
        Reason::BudgetUnknown => say::reason_budget_unknown(language).into(),
    }
}

/// Why a placement is in the proposed set.
pub fn taken_words(why: &super::WhyTaken, language: Language) -> String {
    match why {
        super::WhyTaken::Owned => say::taken_owned(language).into(),
        super::WhyTaken::Worth { share } => say::taken_worth(language, &wording::per_cent(language, *share, 0)),
    }
}

/// Why a placement is not in the proposed set.
pub fn left_words(why: &super::WhyLeft, currency: &str, language: Language) -> String {
    match why {
        super::WhyLeft::PoorFit => say::left_poor_fit(language).into(),
        super::WhyLeft::Content { needed } => {
            say::reason_content_missing(language, &lower_first(needed.word(language)))
        }
        super::WhyLeft::Money { needed } => say::left_money(language, &wording::money(language, *needed, currency)),
        super::WhyLeft::Hours { missing } => say::left_hours(language, &wording::decimal(language, *missing, 1)),
        super::WhyLeft::Outweighed { out, loss } => {
            say::left_outweighed(language, &wording::per_cent(language, *loss, 0), &names(out, language))
        }
    }
}

/// What a change would do to the proposed set.
pub fn sensitivity_words(one: &super::Sensitivity, language: Language) -> String {
    let parts = [
        (!one.enters.is_empty())
            .then(|| say::mix_enters(language, whole(one.enters.len()), &names(&one.enters, language))),
        (!one.leaves.is_empty())
            .then(|| say::mix_leaves(language, whole(one.leaves.len()), &names(&one.leaves, language))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { say::mix_unchanged(language).into() } else { parts.join("; ") }
}

fn names(placements: &[facts::Placement], language: Language) -> String {
    placements.iter().map(|one| crate::words::placement(*one, language)).collect::<Vec<_>>().join(" · ")
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
