//! How soon a person must look.

use super::{Label, Urgency, cue::Cue, evidence::Evidence, matching::Match, tokens::Tokens};

/// The urgency, and the phrase that raised it.
pub(super) fn of(label: Label, tokens: &Tokens, evidence: &Evidence) -> (Urgency, Option<Match>) {
    let heaviest = |cue: Cue| evidence.of(cue).max_by(|one, other| one.weight.total_cmp(&other.weight)).copied();
    let (haste, repeat) = (evidence.points(Cue::Haste), evidence.points(Cue::Repeat));
    let exclaims = tokens.sentences.iter().any(|sentence| sentence.exclaims);
    match label {
        Label::Crisis => (Urgency::High, None),
        Label::Abuse if evidence.heaviest(Cue::Threat) >= 2.0 => (Urgency::High, None),
        Label::Question if haste >= 2.0 => (Urgency::High, heaviest(Cue::Haste)),
        Label::Complaint if haste >= 3.0 => (Urgency::High, heaviest(Cue::Haste)),
        Label::Complaint if repeat >= 2.0 && (haste >= 1.0 || exclaims || tokens.shouts()) => {
            (Urgency::High, heaviest(Cue::Repeat))
        }
        Label::Question | Label::Complaint | Label::Abuse => (Urgency::Normal, None),
        Label::Praise | Label::Spam | Label::Suggestion | Label::Other => (Urgency::Low, None),
    }
}
