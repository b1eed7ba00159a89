//! A link with `http://`: browsers warn before they open it.

use super::{Cite, hosts};
use crate::{Findings, Promise, Rule, Severity, Subject};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

const SCHEME: &str = "http://";

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.parts.iter().filter(|part| part.text.signs.any("/")) {
        // ASCII lower case keeps every byte where it was.
        let lower = part.text.raw.to_ascii_lowercase();
        for (at, _) in lower.match_indices(SCHEME) {
            let before = lower.get(..at).and_then(|before| before.chars().next_back());
            let rest = lower.get(at + SCHEME.len()..).unwrap_or_default();
            let host: &str = rest.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))).next().unwrap_or_default();
            // An address inside another one is no link of its own; "http://" alone is prose; two
            // schemes are `link-malformed`; a machine of one's own has no certificate.
            let inside = before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '=' | '/' | '%'));
            let name = host.trim_end_matches('.');
            if inside || !name.contains('.') || hosts::is_local(name) {
                continue;
            }
            let severity = if subject.paid() { Severity::Warning } else { Severity::Advice };
            let range = at..at + SCHEME.len();
            out.at(Rule::LinkInsecure, severity, part.field, range, Say::LinkNotSecure).fix(
                Promise::Choose,
                Say::FixReplace { text: "https://".into() },
                "https://",
            );
        }
    }
}
