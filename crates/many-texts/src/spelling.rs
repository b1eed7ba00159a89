//! What a dictionary says of the texts, among what the checks say. The desks use the same rules.

use crate::{
    Checks,
    drafting::Draft,
    results::{Finding, Report},
};
use facts::Field;
use serde::{Deserialize, Serialize};
use wording::{Language, say};

/// The id of the rule.
pub const RULE: &str = "spelling";

/// Rules that already say what is wrong with a word.
pub const SAID: &[&str] = &[
    "accent-error",
    "common-error",
    "placeholder-text",
    "gimmicky-spacing",
    "gimmicky-symbols",
    "styled-unicode",
    "profanity",
    "repeated-word",
    "link-malformed",
];

/// A word that is probably wrong, as `crates/spelling` writes it, with UTF-16 offsets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    pub start: usize,
    pub end: usize,
    pub word: String,
    pub likely: bool,
    pub suggestions: Vec<String>,
}

/// Whether a field holds sentences, rather than names, addresses and labels.
pub fn is_prose(field: Field) -> bool {
    !is_name(field) && !matches!(field, Field::Media | Field::Link | Field::Path1 | Field::Path2 | Field::Tags)
}

fn is_name(field: Field) -> bool {
    matches!(field, Field::BrandName | Field::BusinessName | Field::DisplayName)
}

/// What is probably wrong in a text; nothing where no dictionary is loaded.
pub(crate) fn doubts(checks: &mut dyn Checks, text: &str) -> Vec<Doubt> {
    checks.spell(text).and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default()
}

/// Adds the words of a row that are probably wrong. What the row itself calls its brand is spelt as it likes.
pub(crate) fn add(report: &mut Report, draft: &Draft<'_>, language: Language, checks: &mut dyn Checks) {
    let names: Vec<String> =
        draft.pieces.iter().filter(|piece| is_name(piece.spec.field)).map(|piece| piece.text.to_lowercase()).collect();
    let is_brand = |word: &str| {
        let word = word.to_lowercase();
        names.iter().any(|name| name.split(|letter: char| !letter.is_alphanumeric()).any(|part| part == word))
    };
    for (at, piece) in draft.pieces.iter().enumerate().filter(|(_, piece)| is_prose(piece.spec.field)) {
        let field = draft.name(at);
        for doubt in doubts(checks, piece.text) {
            let said = report.findings.iter().any(|finding| {
                finding.field == field
                    && SAID.contains(&finding.rule.as_str())
                    && finding.start.is_some_and(|start| start < doubt.end)
                    && finding.end.is_some_and(|end| doubt.start < end)
            });
            if said || is_brand(&doubt.word) {
                continue;
            }
            report.findings.push(Finding {
                rule: RULE.to_owned(),
                severity: if doubt.likely { "warning" } else { "advice" }.to_owned(),
                field: field.clone(),
                start: Some(doubt.start),
                end: Some(doubt.end),
                message: say::spelling_unknown(language, &doubt.word),
                fixes: Vec::new(),
            });
        }
    }
}
