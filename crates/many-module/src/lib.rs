//! What `www/workers/many.js` calls. Questions and answers cross as JSON texts (`many_texts::protocol`).

use js_sys::Function;
use many_texts::{Checks, Desk, protocol::Ask};
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

    /// A file of so many bytes follows.
    pub fn begin(&mut self, size: usize) {
        self.0.begin(size);
    }

    /// The text of a workbook's sheet follows, of so many bytes.
    #[wasm_bindgen(js_name = beginSheet)]
    pub fn begin_sheet(&mut self, size: usize) {
        self.0.begin_sheet(size);
    }

    /// Takes a piece of the file; false where it must be brought again from its beginning.
    pub fn feed(&mut self, bytes: &[u8]) -> bool {
        self.0.feed(bytes)
    }

    /// Says what is in the file; nothing where it must be brought again from its beginning.
    pub fn end(&mut self) -> Option<String> {
        serde_json::to_string(&self.0.end()?).ok()
    }

    /// How far the reading is.
    pub fn read(&self) -> Option<String> {
        serde_json::to_string(&self.0.read()).ok()
    }

    /// Answers a question; `check` is the engine's, `spell` a dictionary's once one is loaded, both with JSON texts.
    pub fn ask(&mut self, question: &str, check: &Function, spell: Option<Function>) -> Option<String> {
        let question: Ask = serde_json::from_str(question).ok()?;
        serde_json::to_string(&self.0.ask(question, &mut Outside { check, spell })).ok()
    }

    /// Works on so many rows more; false when there is nothing left to do.
    pub fn step(&mut self, rows: usize, check: &Function, spell: Option<Function>) -> bool {
        self.0.step(rows, &mut Outside { check, spell })
    }

    /// So many rows more of the file that was asked for; nothing when it is complete.
    pub fn write(&mut self, rows: usize) -> Option<String> {
        self.0.write(rows)
    }

    /// How far the work has come.
    pub fn progress(&self) -> Option<String> {
        serde_json::to_string(&self.0.progress()).ok()
    }
}

/// The engine and the dictionary beside this module.
struct Outside<'a> {
    check: &'a Function,
    spell: Option<Function>,
}

impl Checks for Outside<'_> {
    fn check(&mut self, draft: &str, language: &str) -> Result<String, String> {
        match self.check.call2(&JsValue::NULL, &draft.into(), &language.into()) {
            Ok(report) => report.as_string().ok_or_else(|| "no report".to_owned()),
            Err(error) => Err(js_sys::Error::from(error).message().into()),
        }
    }

    fn spell(&mut self, text: &str) -> Option<String> {
        self.spell.as_ref()?.call1(&JsValue::NULL, &text.into()).ok()?.as_string()
    }
}
