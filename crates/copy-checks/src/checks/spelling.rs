//! Words that no dictionary knows. The dictionaries weigh more than all other checks together, so they are not here: who
//! has loaded them (the crate `spelling`) says what it found through [`finding`], and without them the rule is silent.

use super::Cite;
use crate::{FieldRef, Finding, Findings, Promise, Rule, Severity, Subject};
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(_: &Subject<'_>, _: &mut Findings) {}

/// A word at a place of a field, with what may have been meant. `likely`: a slip rather than a word of somebody's own.
pub fn finding(field: FieldRef, range: Range<usize>, word: &str, likely: bool, meant: &[String]) -> Finding {
    let severity = if likely { Severity::Warning } else { Severity::Advice };
    let say = Say::SpellingUnknown { word: word.to_owned() };
    let mut finding =
        Finding { rule: Rule::Spelling, severity, field, range: Some(range), say, fixes: Vec::new(), facts: Vec::new() };
    for right in meant {
        finding.fix(Promise::Choose, Say::FixReplace { text: right.clone() }, right.clone());
    }
    finding
}
