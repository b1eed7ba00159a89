//! What `www/workers/many.js` calls. Questions and answers cross as JSON texts (`many_texts::protocol`).

use many_texts::{Desk, protocol::Ask};
use wasm_bindgen::prelude::*;

/// A table of texts, in a worker of its own.
#[wasm_bindgen(js_name = Desk)]
#[derive(Default)]
pub struct JsDesk(Desk);

#[wasm_bindgen(js_class = Desk)]
impl JsDesk {
    #[wasm_bindgen(constructor)]
    pub fn new() -> JsDesk {
        JsDesk::default()
    }

    /// Takes a file and says what is in it.
    pub fn open(&mut self, bytes: Vec<u8>) -> Option<String> {
        serde_json::to_string(&self.0.open(bytes)).ok()
    }

    /// Answers a question; `check` is the engine's, with JSON texts.
    pub fn ask(&mut self, question: &str, check: &js_sys::Function) -> Option<String> {
        let question: Ask = serde_json::from_str(question).ok()?;
        serde_json::to_string(&self.0.ask(question, &mut |draft, language| engine(check, draft, language))).ok()
    }

    /// Works on so many rows more; false when there is nothing left to do.
    pub fn step(&mut self, rows: usize, check: &js_sys::Function) -> bool {
        self.0.step(rows, &mut |draft, language| engine(check, draft, language))
    }

    /// How far the work has come.
    pub fn progress(&self) -> Option<String> {
        serde_json::to_string(&self.0.progress()).ok()
    }
}

fn engine(check: &js_sys::Function, draft: &str, language: &str) -> Result<String, String> {
    match check.call2(&JsValue::NULL, &draft.into(), &language.into()) {
        Ok(report) => report.as_string().ok_or_else(|| "no report".to_owned()),
        Err(error) => Err(js_sys::Error::from(error).message().into()),
    }
}
