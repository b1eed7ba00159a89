//! A crisis is not answered like a complaint: what to do first, and whether there is anything to answer.

use super::{Lint, Place};
use crate::{
    desk::Judged,
    triage::{Cue, Label},
};
use wording::{Language, say};

/// The kind of crisis a comment is, the one that cannot wait before the others; none where it is no crisis
/// or no phrase says which.
pub fn kind(judged: &Judged) -> Option<Cue> {
    let first = [Cue::SelfHarm, Cue::Threat].into_iter().find(|cue| judged.crises.contains(cue));
    first.or(judged.crises.first().copied()).filter(|_| judged.label == Label::Crisis)
}

/// What to do before a word is written, in order.
pub fn steps(language: Language, kind: Option<Cue>) -> [String; 3] {
    let kind = kind.map_or("any", Cue::id);
    [
        say::community_care_first(language, kind).to_owned(),
        say::community_care_then(language, &emergency(language), kind),
        say::community_care_team(language, kind).to_owned(),
    ]
}

/// Where the reply does not fit what the comment is.
pub fn unfit(language: Language, kind: Option<Cue>, place: Place, reply: &str) -> Option<Lint> {
    match kind {
        Some(Cue::Threat) if place == Place::Public => Some(Lint::Threat),
        Some(Cue::SelfHarm) if !lines(language).iter().any(|line| reply.contains(line)) => Some(Lint::NoHelp),
        _ => None,
    }
}

/// A number of the catalogue; each has its source and date there.
fn number(id: &str) -> &'static str {
    match facts::by_id(id).map(|fact| fact.value) {
        Some(facts::Value::Text(number)) => number,
        _ => "",
    }
}

const LINES: [&str; 6] = [
    "help-lines.it.telefono-amico",
    "help-lines.eu.emergency",
    "help-lines.uk.samaritans",
    "help-lines.us.lifeline",
    "help-lines.uk.emergency",
    "help-lines.us.emergency",
];

/// The numbers a reader of this language may be told to call.
fn lines(language: Language) -> Vec<&'static str> {
    let ids = if language == Language::It { &LINES[..2] } else { &LINES[1..] };
    ids.iter().map(|id| number(id)).filter(|number| !number.is_empty()).collect()
}

/// A help line is nobody's personal number.
pub(super) fn is_line(digits: &str) -> bool {
    LINES.iter().any(|id| number(id).chars().filter(char::is_ascii_digit).eq(digits.chars()))
}

/// Where to call in danger: one number in Italian, three in English, which is read in many countries.
fn emergency(language: Language) -> String {
    let [eu, uk, us] = ["eu", "uk", "us"].map(|place| number(&format!("help-lines.{place}.emergency")));
    if language == Language::It { eu.to_owned() } else { say::community_help_emergency(language, eu, uk, us) }
}

/// Whom to talk to now, for who thinks of hurting themselves.
pub(super) fn help(language: Language, tone: &str) -> String {
    let emergency = emergency(language);
    if language == Language::It {
        say::community_help_line(language, &emergency, number(LINES[0]), "", tone)
    } else {
        say::community_help_line(language, &emergency, number(LINES[2]), number(LINES[3]), tone)
    }
}
