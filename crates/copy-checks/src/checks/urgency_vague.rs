//! Haste without a date: "affrettati!", "hurry!" and never until when.
//!
//! Silent where the draft names a day, an hour, a date or how many are left: then the haste has its
//! reason.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if subject.prose().any(|part| part.text.has(List::UrgencyVagueReason)) {
        return;
    }
    for part in subject.prose() {
        for phrase in part.text.phrases(List::UrgencyVague) {
            let words = part.text.raw[phrase.range.clone()].to_owned();
            out.at(Rule::UrgencyVague, Severity::Advice, part.field, phrase.range, Say::UrgencyWithoutDate { words });
        }
    }
}
