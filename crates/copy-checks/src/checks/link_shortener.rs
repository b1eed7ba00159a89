//! A link that hides where it leads.

use super::{Cite, hosts};
use crate::{Findings, Rule, Severity, Subject};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in &subject.parts {
        for address in part.addresses() {
            let host = address.bare_host();
            // The name alone speaks of the shortener: only with a path does it lead somewhere.
            if hosts::is_shortener(&host) && address.path.len() > 1 {
                out.at(Rule::LinkShortener, Severity::Advice, part.field, address.range, Say::LinkShortened { host });
            }
        }
    }
}
