//! A call that leads elsewhere than the goal: contacts are wanted and the copy asks for a like.
//!
//! Speaks only where every call of the draft leads elsewhere; one that may serve the goal is enough
//! for silence.

use super::{Cite, claims::beside};
use crate::{
    Findings, Goal, Rule, Severity, Subject,
    calls::{self, Call, Kind},
};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let Some(goal) = subject.goal() else { return };
    if matches!(goal, Goal::Awareness | Goal::Loyalty) || calls::button(subject) {
        return;
    }
    // A question is a call of its own where a conversation is the goal.
    if goal == Goal::Engagement && calls::spoken(subject).any(|part| part.text.raw.contains('?')) {
        return;
    }
    // "Comment INFO and we'll send it to you" collects contacts.
    let exchange = calls::spoken(subject).any(|part| part.text.has(List::CtaGoalMismatchExchange));
    let names_app = calls::spoken(subject).any(|part| part.text.has(List::CtaGoalMismatchApp));
    let elsewhere = |call: &Call| match (goal, call.kind) {
        (Goal::Leads | Goal::Sales | Goal::Traffic | Goal::App, Kind::Comment) => !exchange,
        (Goal::Leads | Goal::Sales | Goal::Traffic | Goal::App, Kind::Social) => !exchange,
        (Goal::Leads, Kind::Buy) => true,
        (Goal::Traffic, Kind::Phone) => true,
        (Goal::Leads | Goal::Sales | Goal::App, Kind::Watch) => true,
        (Goal::Sales | Goal::App, Kind::Apply) => true,
        // Nobody orders in the app by telephone, unless the same sentence says so.
        (Goal::App, Kind::Phone) => !beside_the_app(subject, call),
        (Goal::App, Kind::Visit | Kind::Buy) => !names_app,
        (Goal::Engagement, Kind::Buy | Kind::App | Kind::Phone) => true,
        _ => false,
    };
    let calls: Vec<Call> = calls::of(subject).collect();
    let overlap = |a: &Call, b: &Call| a.field == b.field && a.range.start < b.range.end && b.range.start < a.range.end;
    let fits = |call: &Call| {
        // Where a link leads nobody knows; it serves visits and sales, not contacts or a conversation.
        let neutral = call.kind == Kind::Link && matches!(goal, Goal::Leads | Goal::Engagement);
        !neutral && !elsewhere(call) && !calls.iter().any(|other| elsewhere(other) && overlap(call, other))
    };
    if calls.iter().any(fits) {
        return;
    }
    let Some(call) = calls.iter().filter(|call| elsewhere(call)).min_by_key(|call| call.range.start) else { return };
    let written = subject.parts.iter().find(|part| part.field == call.field).map(|part| part.text.raw);
    let words = written.and_then(|text| text.get(call.range.clone())).unwrap_or_default().to_owned();
    let say = Say::CallMismatch { goal: goal.id().to_owned(), words };
    out.at(Rule::CtaGoalMismatch, Severity::Advice, call.field, call.range.clone(), say);
}

/// Whether the sentence of the call names the app.
fn beside_the_app(subject: &Subject<'_>, call: &Call) -> bool {
    let part = subject.parts.iter().find(|part| part.field == call.field);
    part.is_some_and(|part| beside(&part.text, call.range.start, List::CtaGoalMismatchApp))
}
