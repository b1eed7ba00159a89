//! What the dictionary says, among the findings of the engine.

use super::kept;
use crate::engine::{Finding, Fix, Report};
use campaign::drafts::Draft;
use copy_checks::{FieldRef, Promise, Severity};
use many_texts::spelling::{Doubt, RULE, SAID, is_prose};
use std::ops::Range;
use wording::{Language, say};

/// Adds the words of a draft that are probably wrong.
pub fn add(report: &mut Report, language: Language, draft: &Draft) {
    let Some(variant) = draft.variants.first() else { return };
    for spec in draft.placement.fields() {
        if !is_prose(spec.field) {
            continue;
        }
        for (at, text) in variant.items(spec.field).iter().enumerate() {
            let field = if spec.list { FieldRef::at(spec.field, at) } else { FieldRef::from(spec.field) };
            if let Some(found) = kept::found(text) {
                add_to(report, language, field, text, &found);
            }
        }
    }
}

/// Adds what a dictionary said of a text.
pub fn add_to(report: &mut Report, language: Language, field: FieldRef, text: &str, found: &[Doubt]) {
    for found in found {
        let range = bytes(text, found.start)..bytes(text, found.end);
        if !said(report, field, &range) {
            report.findings.push(finding(language, field, range, found));
        }
    }
}

fn said(report: &Report, field: FieldRef, range: &Range<usize>) -> bool {
    report.findings.iter().any(|finding| {
        let overlaps = finding.range.as_ref().is_some_and(|other| other.start < range.end && range.start < other.end);
        finding.field == field && overlaps && SAID.contains(&finding.rule.as_str())
    })
}

fn finding(language: Language, field: FieldRef, range: Range<usize>, found: &Doubt) -> Finding {
    let replace = |right: &String| Fix {
        label: say::fix_replace(language, right),
        replacement: right.clone(),
        promise: Promise::Choose,
    };
    let learn = Fix {
        label: say::spelling_learn(language, &found.word),
        replacement: found.word.clone(),
        promise: Promise::Choose,
    };
    Finding {
        rule: RULE.into(),
        severity: if found.likely { Severity::Warning } else { Severity::Advice },
        field,
        range: Some(range),
        message: say::spelling_unknown(language, &found.word),
        why: say::spelling_why(language).into(),
        fixes: found.suggestions.iter().map(replace).chain([learn]).collect(),
        facts: Vec::new(),
    }
}

/// Whether a fix puts a word into the person's dictionary rather than into the text.
pub fn is_learn(language: Language, finding: &Finding, fix: &Fix) -> bool {
    finding.rule == RULE && fix.label == say::spelling_learn(language, &fix.replacement)
}

/// The byte at which so many UTF-16 units have passed.
fn bytes(text: &str, utf16: usize) -> usize {
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        if units >= utf16 {
            return at;
        }
        units += letter.len_utf16();
    }
    text.len()
}
