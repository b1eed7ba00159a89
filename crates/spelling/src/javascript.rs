//! What `www/workers/spelling.js` calls.

use crate::{Doubt, Speller};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wording::Language;

#[wasm_bindgen(js_name = Speller)]
pub struct JsSpeller(Speller);

/// A word that is probably wrong, with UTF-16 offsets.
#[derive(Serialize)]
struct Found<'a> {
    start: usize,
    end: usize,
    word: &'a str,
    likely: bool,
    suggestions: &'a [String],
}

#[wasm_bindgen(js_class = Speller)]
impl JsSpeller {
    /// For texts of a language, by its code.
    #[wasm_bindgen(constructor)]
    pub fn new(language: &str) -> JsSpeller {
        JsSpeller(Speller::new(Language::from_code(language).unwrap_or_default()))
    }

    /// Adds a dictionary; the language's own first.
    pub fn add(&mut self, rules: &str, words: &str) -> Result<(), JsError> {
        self.0.add(rules, words).map_err(|trouble| JsError::new(&trouble.0))
    }

    /// The person's own words, one a line.
    pub fn learn(&mut self, words: &str) {
        self.0.learn(words.lines());
    }

    /// What is probably wrong in a text, as JSON.
    pub fn check(&self, text: &str) -> String {
        let utf16 = |bytes: usize| text.get(..bytes).map_or(0, |before| before.encode_utf16().count());
        let unknown = self.0.check(text);
        let found: Vec<Found<'_>> = unknown
            .iter()
            .map(|unknown| Found {
                start: utf16(unknown.range.start),
                end: utf16(unknown.range.end),
                word: &unknown.word,
                likely: unknown.doubt == Doubt::Likely,
                suggestions: &unknown.suggestions,
            })
            .collect();
        serde_json::to_string(&found).unwrap_or_else(|_| "[]".to_owned())
    }
}
