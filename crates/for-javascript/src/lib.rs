//! The engine for JavaScript: `check`, `count`, `rules`, `placements`. Thin: all of it is `copy_checks::wire`.
//!
//! What people import is `package/engine.js`, which loads this module and the languages asked for;
//! the types stand beside it in `package/engine.d.ts`.

mod reading;
mod writing;

use copy_checks::{
    Context, Draft, FieldRef, Memory, Rule, counting,
    wire::{self, ReportOut},
};
use facts::{Field, Placement, Unit};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wording::Language;

thread_local! {
    // The same text is asked about for every placement of a campaign, and again for its picture.
    static MEMORY: RefCell<Memory> = RefCell::default();
}

fn language(code: Option<String>) -> Option<Language> {
    code.as_deref().and_then(Language::from_code)
}

fn out(json: &str) -> Result<JsValue, JsError> {
    js_sys::JSON::parse(json).map_err(|_| JsError::new(json))
}

/// Takes in a language's phrases (`phrases.it.bin`): a draft is checked once its language is there.
/// False where another build made the file.
#[wasm_bindgen(skip_typescript)]
pub fn load(phrases: Vec<u8>) -> bool {
    lexicon::load(phrases).is_some()
}

/// A draft whose language is loaded, its context, and the language of the answer.
fn given(draft: &JsValue, messages: Option<String>) -> Result<(Draft, Context, Language), JsError> {
    let messages = language(messages);
    let given = reading::draft(draft)
        .map_err(|name| JsError::new(&wording::say::refused_shape(messages.unwrap_or_default(), &name)))?;
    let speak = messages.or_else(|| language(given.language.clone())).unwrap_or_default();
    let (draft, context) = given.read().map_err(|refusal| JsError::new(&refusal.text(speak)))?;
    if !lexicon::is_loaded(draft.language) {
        return Err(JsError::new(&wording::say::refused_not_loaded(speak, draft.language.code())));
    }
    Ok((draft, context, speak))
}

#[wasm_bindgen(skip_typescript)]
pub fn check(draft: &JsValue, messages: Option<String>) -> Result<JsValue, JsError> {
    let (draft, context, speak) = given(draft, messages)?;
    let report = MEMORY.with_borrow_mut(|memory| memory.check(&draft, &context));
    out(&writing::report(&ReportOut::new(&report, &draft, speak)))
}

#[wasm_bindgen(skip_typescript)]
pub fn picture(draft: &JsValue, messages: Option<String>) -> Result<JsValue, JsError> {
    let (draft, context, speak) = given(draft, messages)?;
    let picture = MEMORY.with_borrow_mut(|memory| memory.picture(&draft, &context));
    out(&writing::picture(&wire::stands(picture, speak)))
}

#[wasm_bindgen(skip_typescript)]
pub fn count(text: String, platform: &str) -> Result<JsValue, JsError> {
    let placement = Placement::from_id(platform)
        .or_else(|| Placement::ALL.iter().copied().find(|placement| placement.platform() == platform))
        .ok_or_else(|| JsError::new(&wording::say::refused_placement(Language::En, platform)))?;
    let field = [Field::Text, Field::Title, Field::Headline, Field::Headlines]
        .into_iter()
        .find(|field| placement.field(*field).is_some())
        .unwrap_or(Field::Text);
    let mut draft = Draft::new(placement, Language::default());
    draft.fields.push((FieldRef::from(field), text));
    let mut json = writing::Json::default();
    for count in copy_checks::counts(&draft).iter().take(1) {
        writing::count(&mut json, &wire::CountOut { value: count.value, limit: count.limit, unit: count.unit.name() });
    }
    out(&json.0)
}

#[wasm_bindgen(skip_typescript)]
pub fn explain(rule: &str, messages: Option<String>) -> Result<JsValue, JsError> {
    let language = language(messages).unwrap_or_default();
    let known = Rule::from_id(rule).ok_or_else(|| JsError::new(&wording::say::refused_rule(language, rule)))?;
    out(&writing::explained(&wire::explain(known, language)))
}

#[wasm_bindgen(skip_typescript)]
pub fn cut(text: &str, unit: &str, limit: u32) -> Result<u32, JsError> {
    let known =
        Unit::from_name(unit).ok_or_else(|| JsError::new(&wording::say::refused_unit(Language::default(), unit)))?;
    Ok(u32::try_from(counting::prefix_utf16(known, text, limit as usize)).unwrap_or(u32::MAX))
}

#[wasm_bindgen(skip_typescript)]
pub fn rules(messages: Option<String>) -> Result<JsValue, JsError> {
    out(&writing::rules(&wire::rules(language(messages).unwrap_or_default(), wire::NumberOut::new)))
}

#[wasm_bindgen(skip_typescript)]
pub fn placements() -> Result<JsValue, JsError> {
    out(&writing::placements(&wire::placements(wire::NumberOut::new)))
}
