//! The engine for JavaScript: `check`, `count`, `rules`, `placements`. Thin: all of it is `copy_checks::wire`.

use copy_checks::{
    Draft, FieldRef, Rule, counting,
    wire::{self, DraftIn, ReportOut},
};
use facts::{Field, Placement, Unit};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wording::Language;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = r#"
export type LanguageCode = "it" | "en";
export interface Draft {
  placement: string;
  language?: LanguageCode;
  fields: Record<string, string | string[]>;
  context?: {
    goal?: "awareness" | "traffic" | "engagement" | "leads" | "sales" | "app" | "loyalty";
    paid?: boolean;
    sponsored?: boolean;
    country?: string;
    keywords?: string[];
    audience?: { words?: string[]; education?: "primary" | "middle" | "high"; promise?: string };
  };
}
export interface Finding {
  rule: string;
  severity: "error" | "warning" | "advice";
  field: string;
  /** UTF-16 offsets; null where the whole field is meant. */
  start: number | null;
  end: number | null;
  message: string;
  why: string;
  fixes: { label: string; replacement: string; promise: "safe" | "choose" | "advice" }[];
  /** Ids of catalogue rows: `facts.it.json` and `facts.en.json` say where each is written. */
  facts: string[];
}
export interface Count { value: number; limit: number | null; unit: string }
export interface Report { findings: Finding[]; counts: Record<string, Count> }
/** Checks a draft; `messages` is the language of the findings (the draft's own where it is left out). */
export function check(draft: Draft, messages?: LanguageCode): Report;
/** A part of a strong text: what is there, what has room, what is missing. */
export interface Stand {
  id: string;
  state: "missing" | "room" | "there";
  title: string;
  why: string;
  how: string;
  facts: string[];
}
/** What makes a draft strong, part by part; no score. */
export function picture(draft: Draft, messages?: LanguageCode): Stand[];
/** How long a text is on a platform (`x`) or in a placement (`x-post`). */
export function count(text: string, platform: string): Count;
/** A rule's name and what to do about it. */
export function explain(rule: string, messages?: LanguageCode): { title: string; what_to_do: string };
/** How many UTF-16 units of a text fit in a limit, counted in a unit of `counts`; never inside a character. */
export function cut(text: string, unit: string, limit: number): number;
/** A row of the catalogue. Its source, quote, date and confidence: `facts.it.json`, `facts.en.json`, by id. */
export interface Fact { id: string; value: unknown; unit: string; strength: "hard" | "soft" }
export interface Rule { id: string; family: string; title: string; why: string; what_to_do: string; facts: Fact[] }
export interface Placement {
  id: string;
  platform: string;
  paid: boolean;
  fields: { name: string; list: boolean; required: boolean }[];
  facts: Fact[];
}
export function rules(messages?: LanguageCode): Rule[];
export function placements(): Placement[];
"#;

fn language(code: Option<String>) -> Option<Language> {
    code.as_deref().and_then(Language::from_code)
}

fn out(value: &impl Serialize) -> Result<JsValue, JsError> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| JsError::new(&error.to_string()))
}

#[wasm_bindgen(skip_typescript)]
pub fn check(draft: JsValue, messages: Option<String>) -> Result<JsValue, JsError> {
    let given: DraftIn = serde_wasm_bindgen::from_value(draft).map_err(|error| JsError::new(&error.to_string()))?;
    let speak = language(messages).or_else(|| language(given.language.clone())).unwrap_or_default();
    let (draft, context) = given.read().map_err(|refusal| JsError::new(&refusal.text(speak)))?;
    out(&ReportOut::new(&copy_checks::check(&draft, &context), &draft, speak))
}

#[wasm_bindgen(skip_typescript)]
pub fn picture(draft: JsValue, messages: Option<String>) -> Result<JsValue, JsError> {
    let given: DraftIn = serde_wasm_bindgen::from_value(draft).map_err(|error| JsError::new(&error.to_string()))?;
    let speak = language(messages).or_else(|| language(given.language.clone())).unwrap_or_default();
    let (draft, context) = given.read().map_err(|refusal| JsError::new(&refusal.text(speak)))?;
    out(&wire::picture(&draft, &context, speak))
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
    let counts = copy_checks::counts(&draft);
    let count =
        counts.first().map(|count| wire::CountOut { value: count.value, limit: count.limit, unit: count.unit.name() });
    out(&count)
}

#[wasm_bindgen(skip_typescript)]
pub fn explain(rule: &str, messages: Option<String>) -> Result<JsValue, JsError> {
    let language = language(messages).unwrap_or_default();
    let known = Rule::from_id(rule).ok_or_else(|| JsError::new(&wording::say::refused_rule(language, rule)))?;
    out(&wire::explain(known, language))
}

#[wasm_bindgen(skip_typescript)]
pub fn cut(text: &str, unit: &str, limit: u32) -> Result<u32, JsError> {
    let known =
        Unit::from_name(unit).ok_or_else(|| JsError::new(&wording::say::refused_unit(Language::default(), unit)))?;
    Ok(u32::try_from(counting::prefix_utf16(known, text, limit as usize)).unwrap_or(u32::MAX))
}

#[wasm_bindgen(skip_typescript)]
pub fn rules(messages: Option<String>) -> Result<JsValue, JsError> {
    out(&wire::rules(language(messages).unwrap_or_default(), wire::NumberOut::new))
}

#[wasm_bindgen(skip_typescript)]
pub fn placements() -> Result<JsValue, JsError> {
    out(&wire::placements(wire::NumberOut::new))
}
