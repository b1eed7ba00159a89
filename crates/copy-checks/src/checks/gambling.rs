//! Games and bets for money. Italy forbids every form of advertising for them; elsewhere the
//! platforms want an authorisation before they show it.

use super::{
    Cite,
    claims::{anywhere, of_lists, words},
};
use crate::{Country, Findings, Rule, Severity, Subject};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::Fact("it-claims.gambling.ban")];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    // Who helps people to stop, or reports about it, does not advertise it.
    if anywhere(subject, List::GamblingHelp) {
        return;
    }
    let italy = subject.country() == Country::ITALY;
    for part in subject.prose() {
        let text = &part.text;
        // A welcome bonus or a free spin is gambling only beside a casino, a bet, a deposit.
        let mut kinds = text.phrases(List::GamblingContext).map(|phrase| phrase.first);
        let together = kinds.next().is_some_and(|first| kinds.any(|other| other != first));
        let lists: &[List] = if together && !text.has(List::GamblingVenue) { &[List::Gambling, List::GamblingWeak] } else { &[List::Gambling] };
        for (_, phrase) in of_lists(text, lists) {
            let words = words(text, &phrase);
            let (severity, say) = match (italy, subject.paid()) {
                (true, _) => (Severity::Error, Say::GamblingForbidden { words }),
                (false, true) => (Severity::Warning, Say::GamblingPermission { words }),
                (false, false) => (Severity::Advice, Say::GamblingPermission { words }),
            };
            let finding = out.at(Rule::Gambling, severity, part.field, phrase.range, say);
            if italy {
                finding.fact("it-claims.gambling.ban");
            }
        }
    }
}
