//! "!!!", "???", "?!?!": shouting with signs. One "?!" and the three dots of an ellipsis are fine.

use super::Cite;
use crate::{Findings, Promise, Rule, Severity, Subject};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let severity = if subject.paid() { Severity::Error } else { Severity::Advice };
    for part in subject.prose() {
        let mut run: Option<usize> = None;
        let end = part.text.raw.len();
        for (at, sign) in part.text.raw.char_indices().chain([(end, ' ')]) {
            if matches!(sign, '!' | '?') {
                run.get_or_insert(at);
                continue;
            }
            let Some(start) = run.take() else { continue };
            let signs = part.text.raw.get(start..at).unwrap_or_default();
            if signs.len() < 2 || matches!(signs, "?!" | "!?") || part.text.inside_entity(start) {
                continue;
            }
            let kept = if signs.contains('?') { "?" } else { "!" };
            let say = Say::PunctuationRepeated { signs: signs.to_owned() };
            out.at(Rule::RepeatedPunctuation, severity, part.field, start..at, say).fix(
                Promise::Safe,
                Say::FixReplace { text: kept.into() },
                kept,
            );
        }
    }
}
