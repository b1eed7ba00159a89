//! The engine itself, where the page is rendered without a browser.

use copy_checks::{Rule, counting, wire};
use facts::Unit;
use wording::Language;

pub(super) fn load(_: Option<Language>, done: impl Fn(bool) + 'static) {
    done(true);
}

pub(super) fn check(draft: &str, language: &str) -> Option<String> {
    let given: wire::DraftIn = serde_json::from_str(draft).ok()?;
    let (draft, context) = given.read().ok()?;
    let report = copy_checks::check(&draft, &context);
    serde_json::to_string(&wire::ReportOut::new(&report, &draft, Language::from_code(language)?)).ok()
}

pub(super) fn explain(rule: &str, language: &str) -> Option<String> {
    serde_json::to_string(&wire::explain(Rule::from_id(rule)?, Language::from_code(language)?)).ok()
}

pub(super) fn picture(draft: &str, language: &str) -> Option<String> {
    let given: wire::DraftIn = serde_json::from_str(draft).ok()?;
    let (draft, context) = given.read().ok()?;
    serde_json::to_string(&wire::picture(&draft, &context, Language::from_code(language)?)).ok()
}

pub(super) fn cut(text: &str, unit: &str, limit: u32) -> Option<u32> {
    Some(counting::prefix_utf16(Unit::from_name(unit)?, text, limit as usize) as u32)
}
