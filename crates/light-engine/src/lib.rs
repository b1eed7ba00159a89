//! The light engine for JavaScript: counts, and the checks that need no phrases.
//!
//! Other people's pages load it first, and the whole engine (`for-javascript`) when they are at rest. It says of each
//! rule it has what the whole one says; which rules it has is in `copy_checks::checks::LIGHT`.

use copy_checks::{Rule, checks, wire};
use javascript_values::{self as values, Answer, language};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(skip_typescript)]
pub fn check(draft: &JsValue, messages: Option<String>) -> Answer {
    let (draft, context, speak) = values::given(draft, messages)?;
    let report = copy_checks::check_for(checks::LIGHT, &draft, &context);
    values::report(&wire::ReportOut::told(&report, &draft, speak, &wire::Telling::LIGHT))
}

#[wasm_bindgen(skip_typescript)]
pub fn count(text: String, platform: &str) -> Answer {
    values::count(text, platform)
}

#[wasm_bindgen(skip_typescript)]
pub fn cut(text: &str, unit: &str, limit: u32) -> Answer<u32> {
    values::cut(text, unit, limit)
}

#[wasm_bindgen(skip_typescript)]
pub fn explain(rule: &str, messages: Option<String>) -> Answer {
    let language = language(messages).unwrap_or_default();
    let known = Rule::from_id(rule).filter(|rule| checks::LIGHT.iter().any(|check| check.rule == *rule));
    let known = known.ok_or_else(|| values::unknown_rule(rule, language))?;
    values::explained(&wire::Telling::LIGHT.explain(known, language))
}

#[wasm_bindgen(skip_typescript)]
pub fn rules(messages: Option<String>) -> Answer {
    let language = language(messages).unwrap_or_default();
    values::rules(&wire::Telling::LIGHT.rules(checks::LIGHT, language, wire::NumberOut::new))
}

#[wasm_bindgen(skip_typescript)]
pub fn placements() -> Answer {
    values::placements(&wire::Telling::LIGHT)
}
