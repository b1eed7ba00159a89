//! An exclamation mark in the headline of a search ad, which Google does not take.

use super::Cite;
use crate::{Findings, Promise, Rule, Severity, Subject};
use facts::Field;
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if !subject.paid() || !matches!(subject.platform(), "google" | "microsoft") {
        return;
    }
    for part in subject.of(Field::Headlines) {
        for (at, sign) in part.text.raw.char_indices().filter(|(_, sign)| matches!(sign, '!' | '！' | '¡')) {
            let range = at..at + sign.len_utf8();
            out.at(Rule::HeadlineExclamation, Severity::Error, part.field, range, Say::ExclamationInHeadline).fix(
                Promise::Safe,
                Say::FixRemove { text: sign.into() },
                "",
            );
        }
    }
}
