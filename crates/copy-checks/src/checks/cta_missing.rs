//! Copy with a goal that asks for nothing: it tells, and never says what to do next.
//!
//! Silent where no action is wanted (awareness, loyalty, no goal said), where the placement's button
//! says it, and where a link, a number or an address does.

use super::Cite;
use crate::{Findings, Goal, Rule, Severity, Subject, calls};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

/// Fewer words are a draft just begun.
const FEW: usize = 4;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let Some(goal) = subject.goal() else { return };
    if matches!(goal, Goal::Awareness | Goal::Loyalty) || calls::button(subject) {
        return;
    }
    let words: usize = calls::spoken(subject).map(|part| part.text.words().count()).sum();
    // People answer a question: it is the call of a post that wants a conversation.
    let asks = || goal == Goal::Engagement && calls::spoken(subject).any(|part| part.text.raw.contains('?'));
    if words < FEW || asks() || calls::of(subject).next().is_some() {
        return;
    }
    if let Some(main) = subject.main() {
        out.whole(Rule::CtaMissing, Severity::Advice, main.field, Say::CallMissing { goal: goal.id().to_owned() });
    }
}
