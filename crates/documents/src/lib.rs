//! Files made only when somebody asks for them. Weighs too much for the page, so the browser loads it then
//! (`www/documents.js`); natively it is an ordinary library.

mod docx;
mod plan;

pub use docx::docx;
pub use plan::{Bar, Block, Document, Section};

use wasm_bindgen::prelude::wasm_bindgen;

/// The bytes of a DOCX file from the JSON of a plan (`campaign::plan::Document`).
///
/// # Errors
/// Where the text is no such JSON, in English: only a mistake of ours leads there.
#[wasm_bindgen(js_name = planAsDocx)]
pub fn plan_as_docx(json: &str) -> Result<Vec<u8>, String> {
    let document: Document = serde_json::from_str(json).map_err(|error| error.to_string())?;
    docx(&document)
}
