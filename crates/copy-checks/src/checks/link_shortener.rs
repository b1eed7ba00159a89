//! A link that hides where it leads.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

/// Public shorteners. A company's own short domain is not among them: people know it.
const SHORTENERS: &[&str] = &[
    "bit.ly", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "cutt.ly", "rebrand.ly", "t.ly", "rb.gy",
    "shorturl.at", "tiny.cc", "v.gd", "adf.ly",
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in &subject.parts {
        for link in &part.text.links {
            let written = part.text.raw.get(link.range.clone()).unwrap_or_default();
            let lower = written.to_ascii_lowercase();
            let bare = lower.trim_start_matches("https://").trim_start_matches("http://");
            let host = bare.split(['/', '?', '#', ':']).next().unwrap_or_default();
            let host = host.strip_prefix("www.").unwrap_or(host);
            if SHORTENERS.contains(&host) {
                let say = Say::LinkShortened { host: host.to_owned() };
                out.at(Rule::LinkShortener, Severity::Advice, part.field, link.range.clone(), say);
            }
        }
    }
}
