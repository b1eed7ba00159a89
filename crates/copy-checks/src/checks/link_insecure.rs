//! A link with `http://`: browsers warn before they open it.

use super::Cite;
use crate::{Findings, Promise, Rule, Severity, Subject};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let severity = if subject.paid() { Severity::Warning } else { Severity::Advice };
    for part in &subject.parts {
        // ASCII lower case keeps every byte where it was.
        let lower = part.text.raw.to_ascii_lowercase();
        for (at, scheme) in lower.match_indices("http://") {
            let host = lower.get(at + scheme.len()..).unwrap_or_default();
            // Two schemes are `link-malformed`; a machine of one's own has no certificate.
            if host.starts_with("http") || host.starts_with("localhost") || host.starts_with("127.") {
                continue;
            }
            let range = at..at + scheme.len();
            out.at(Rule::LinkInsecure, severity, part.field, range, Say::LinkNotSecure).fix(
                Promise::Choose,
                Say::FixReplace { text: "https://".into() },
                "https://",
            );
        }
    }
}
