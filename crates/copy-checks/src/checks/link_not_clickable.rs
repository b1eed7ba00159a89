//! An address where the platform shows it as plain text: nobody can open it.
//!
//! A name alone ("siamo anche su Booking.com") is not meant to be opened; a name that a verb or an
//! arrow points to is. Who already sends people to the link in the profile knows.

use super::{Cite, hosts};
use crate::{Findings, Part, Rule, Severity, Subject, entities::Address};
use facts::{About, Strength, Value, about};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::About(About::LinkClickable)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.prose().filter(|part| !part.text.links.is_empty()) {
        let closed = about(subject.placement(), Some(part.field.field), About::LinkClickable)
            .find(|fact| fact.value == Value::YesNo(false));
        let Some(fact) = closed else { continue };
        let refused = fact.strength == Strength::Hard && !fact.reported;
        let severity = if refused { Severity::Error } else { Severity::Warning };
        let profile = part.text.has(List::LinkNotClickableProfile);
        for address in part.addresses() {
            if !refused && address.is_bare() && (profile || !pointed_to(part, &address)) {
                continue;
            }
            let say = if refused { Say::LinkRefusedHere } else { Say::LinkStaysText };
            out.at(Rule::LinkNotClickable, severity, part.field, address.range, say).fact(fact.id);
        }
    }
}

/// Somebody is sent there: "prenota su …", "👉 …", "info: …".
fn pointed_to(part: &Part<'_>, address: &Address<'_>) -> bool {
    if hosts::is_of_others(&address.bare_host()) {
        return false;
    }
    let before = part.text.raw.get(..address.range.start).unwrap_or_default().trim_end();
    let Some(sign) = before.chars().next_back() else { return true };
    if matches!(sign, ':' | '→' | '➡' | '>' | '\u{fe0f}' | '(' | '-' | '–') || !sign.is_alphanumeric() && part.text.emoji.iter().any(|emoji| emoji.end == before.len()) {
        return true;
    }
    let line = part.text.raw.get(..address.range.start).is_some_and(|raw| raw.ends_with('\n'));
    // The words before the address in its sentence.
    line || part.text.phrases(List::LinkNotClickablePointer).any(|phrase| {
        phrase.range.end <= address.range.start
            && part.text.raw.get(phrase.range.end..address.range.start).is_some_and(|gap| {
                gap.len() < 40 && !gap.contains(['.', '!', '?', '\n'])
            })
    })
}
