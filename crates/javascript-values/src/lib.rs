//! Drafts out of JavaScript's objects, and answers as JSON: what the whole engine and the light one share.
//!
//! Apart from them because what a module exports is exported by whoever links it too.

mod reading;
mod told;
mod writing;

pub use told::Told;

use copy_checks::{
    Context, Draft, FieldRef, counting,
    wire::{CountOut, Explained, NumberOut, ReportOut, RuleOut, StandOut, Telling},
};
use facts::{Field, Placement, Unit};
use wasm_bindgen::prelude::*;
use wording::{Language, say};

pub type Answer<T = JsValue> = Result<T, JsError>;

pub fn language(code: Option<String>) -> Option<Language> {
    code.as_deref().and_then(Language::from_code)
}

/// A draft, its context, and the language of the answer.
pub fn given(draft: &JsValue, messages: Option<String>) -> Answer<(Draft, Context, Language)> {
    let messages = language(messages);
    let given =
        reading::draft(draft).map_err(|name| JsError::new(&say::refused_shape(messages.unwrap_or_default(), &name)))?;
    let speak = messages.or_else(|| language(given.language.clone())).unwrap_or_default();
    let (draft, context) = given.read().map_err(|refusal| JsError::new(&refusal.text(speak)))?;
    Ok((draft, context, speak))
}

pub fn report(report: &ReportOut) -> Answer {
    out(&writing::report(report))
}

pub fn picture(stands: &[StandOut]) -> Answer {
    out(&writing::picture(stands))
}

pub fn explained(explained: &Explained) -> Answer {
    out(&writing::explained(explained))
}

pub fn rules(rules: &[RuleOut<NumberOut>]) -> Answer {
    out(&writing::rules(rules))
}

pub fn placements(telling: &Telling) -> Answer {
    out(&writing::placements(&telling.placements(NumberOut::new)))
}

pub fn unknown_rule(rule: &str, language: Language) -> JsError {
    JsError::new(&say::refused_rule(language, rule))
}

pub fn count(text: String, platform: &str) -> Answer {
    let placement = Placement::from_id(platform)
        .or_else(|| Placement::ALL.iter().copied().find(|placement| placement.platform() == platform))
        .ok_or_else(|| JsError::new(&say::refused_placement(Language::En, platform)))?;
    let field = [Field::Text, Field::Title, Field::Headline, Field::Headlines]
        .into_iter()
        .find(|field| placement.field(*field).is_some())
        .unwrap_or(Field::Text);
    let mut draft = Draft::new(placement, Language::default());
    draft.fields.push((FieldRef::from(field), text));
    let mut json = writing::Json::default();
    for count in copy_checks::counts(&draft).iter().take(1) {
        writing::count(&mut json, &CountOut { value: count.value, limit: count.limit, unit: count.unit.name() });
    }
    out(&json.0)
}

pub fn cut(text: &str, unit: &str, limit: u32) -> Answer<u32> {
    let known = Unit::from_name(unit).ok_or_else(|| JsError::new(&say::refused_unit(Language::default(), unit)))?;
    Ok(u32::try_from(counting::prefix_utf16(known, text, limit as usize)).unwrap_or(u32::MAX))
}

fn out(json: &str) -> Answer {
    js_sys::JSON::parse(json).map_err(|_| JsError::new(json))
}
