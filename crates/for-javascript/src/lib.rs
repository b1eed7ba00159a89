//! The engine for JavaScript: `check`, `count`, `rules`, `placements`. Thin: all of it is `copy_checks::wire`.
//!
//! What people import is `package/engine.js`, which loads this module and the languages asked for;
//! the types stand beside it in `package/engine.d.ts`. `light-engine` is the small one that comes before it.

use copy_checks::{
    Context, Draft, Memory, Rule,
    wire::{self, ReportOut},
};
use javascript_values::{self as values, Answer, Told, language};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wording::Language;

thread_local! {
    // The same text is asked about for every placement of a campaign, and again for its picture.
    static MEMORY: RefCell<Memory> = RefCell::default();
    // And so is the same found, which `engine.js` keeps.
    static TOLD: RefCell<Told> = RefCell::default();
}

/// Takes in a language's phrases (`phrases.it.bin`): a draft is checked once its language is there.
/// False where another build made the file.
#[wasm_bindgen(skip_typescript)]
pub fn load(phrases: Vec<u8>) -> bool {
    lexicon::load(phrases).is_some()
}

/// A draft whose language is loaded, its context, and the language of the answer.
fn given(draft: &JsValue, messages: Option<String>) -> Answer<(Draft, Context, Language)> {
    let (draft, context, speak) = values::given(draft, messages)?;
    if !lexicon::is_loaded(draft.language) {
        return Err(JsError::new(&wording::say::refused_not_loaded(speak, draft.language.code())));
    }
    Ok((draft, context, speak))
}

/// A report whose findings stand in twos: the place where `engine.js` keeps a finding, and the finding, or null where it
/// is there.
#[wasm_bindgen(skip_typescript)]
pub fn check(draft: &JsValue, messages: Option<String>) -> Answer {
    let (draft, context, speak) = given(draft, messages)?;
    let report = MEMORY.with_borrow_mut(|memory| memory.check(&draft, &context));
    TOLD.with_borrow_mut(|told| told.report(ReportOut::new(&report, &draft, speak)))
}

#[wasm_bindgen(skip_typescript)]
pub fn picture(draft: &JsValue, messages: Option<String>) -> Answer {
    let (draft, context, speak) = given(draft, messages)?;
    let picture = MEMORY.with_borrow_mut(|memory| memory.picture(&draft, &context));
    values::picture(&wire::stands(picture, speak))
}

#[wasm_bindgen(skip_typescript)]
pub fn count(text: String, platform: &str) -> Answer {
    values::count(text, platform)
}

#[wasm_bindgen(skip_typescript)]
pub fn explain(rule: &str, messages: Option<String>) -> Answer {
    let language = language(messages).unwrap_or_default();
    let known = Rule::from_id(rule).ok_or_else(|| values::unknown_rule(rule, language))?;
    values::explained(&wire::explain(known, language))
}

#[wasm_bindgen(skip_typescript)]
pub fn cut(text: &str, unit: &str, limit: u32) -> Answer<u32> {
    values::cut(text, unit, limit)
}

#[wasm_bindgen(skip_typescript)]
pub fn rules(messages: Option<String>) -> Answer {
    values::rules(&wire::rules(language(messages).unwrap_or_default(), wire::NumberOut::new))
}

#[wasm_bindgen(skip_typescript)]
pub fn placements() -> Answer {
    values::placements(&wire::Telling::WHOLE)
}
