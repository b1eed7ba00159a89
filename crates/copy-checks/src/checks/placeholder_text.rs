//! Words of a template that nobody replaced: "Lorem ipsum", "[nome]", "{{first_name}}" is a merge
//! tag and stays.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

const LEFT: &[&str] = &[
    "lorem ipsum", "[nome]", "[cognome]", "[prodotto]", "[azienda]", "[data]", "[link]", "[città]", "[prezzo]",
    "[inserire", "[inserisci", "[name]", "[your name]", "[product]", "[company]", "[date]", "[city]", "[price]",
    "[insert", "[your ", "inserire qui", "insert text here", "testo di prova", "xxxx",
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in &subject.parts {
        // ASCII lower case keeps every byte where it was.
        let lower = part.text.raw.to_ascii_lowercase();
        for left in LEFT {
            for (at, _) in lower.match_indices(left) {
                if part.text.inside_entity(at) {
                    continue;
                }
                let words = part.text.raw.get(at..at + left.len()).unwrap_or_default().to_owned();
                let say = Say::PlaceholderLeft { words };
                out.at(Rule::PlaceholderText, Severity::Error, part.field, at..at + left.len(), say);
            }
        }
    }
}
