//! An exclamation mark in the headline of an ad of Google's, which does not take it; Microsoft's pages we read do not
//! say, so there it is a risk.

use super::Cite;
use crate::{Findings, Promise, Rule, Severity, Subject};
use facts::Field;
use std::ops::Range;
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
        for range in runs(part.text.raw) {
            let text = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let finding = out.at(Rule::HeadlineExclamation, severity, part.field, range, Say::ExclamationInHeadline);
            finding.fix(Promise::Safe, Say::FixRemove { text }, "");
            if google {
                finding.fact(ROW);
            }
        }
    }
}

/// Where the marks stand; several in a row are one mistake.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, sign) in text.char_indices().filter(|(_, sign)| matches!(sign, '!' | '！' | '¡')) {
        let end = at + sign.len_utf8();
        match runs.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => runs.push(at..end),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_a_row_are_one() {
        assert_eq!(runs("Il top!!! Ora! ¡Ya!"), [6..9, 13..14, 15..17, 19..20]);
        assert_eq!(runs("Il top"), []);
    }
}
