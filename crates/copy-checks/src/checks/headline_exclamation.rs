//! An exclamation mark in the headline of an ad of Google's, which does not take it; Microsoft's pages we read do not
//! say, so there it is a risk.

use super::Cite;
use crate::{Findings, Promise, Rule, Severity, Subject};
use facts::Field;
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::Fact(ROW)];

const ROW: &str = "google.policy.headline-exclamation";

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    if !subject.paid() || !matches!(subject.platform(), "google" | "microsoft") {
        return;
    }
    let google = subject.platform() == "google";
    let severity = if google { Severity::Error } else { Severity::Warning };
    for part in subject.of(Field::Headlines) {
        for (at, sign) in part.text.raw.char_indices().filter(|(_, sign)| matches!(sign, '!' | '！' | '¡')) {
            let range = at..at + sign.len_utf8();
            let finding = out.at(Rule::HeadlineExclamation, severity, part.field, range, Say::ExclamationInHeadline);
            finding.fix(Promise::Safe, Say::FixRemove { text: sign.into() }, "");
            if google {
                finding.fact(ROW);
            }
        }
    }
}
