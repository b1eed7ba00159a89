//! The engine's package, through `www/later.js`.

use js_sys::Promise;
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};
use wording::Language;

#[wasm_bindgen(module = "/www/later.js")]
extern "C" {
    #[wasm_bindgen(js_name = load)]
    fn start(language: Option<&str>) -> Promise;
    #[wasm_bindgen(catch, js_name = check)]
    fn ask_check(draft: &str, language: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = explain)]
    fn ask_explain(rule: &str, language: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = picture)]
    fn ask_picture(draft: &str, language: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_name = cut)]
    fn ask_cut(text: &str, unit: &str, limit: u32) -> Result<u32, JsValue>;
}

/// Loads the package and the phrases of a language, then says whether they are there.
pub(super) fn load(language: Option<Language>, done: impl Fn(bool) + 'static) {
    let done = std::rc::Rc::new(done);
    let refused = std::rc::Rc::clone(&done);
    let yes = Closure::once(move |_: JsValue| done(true));
    let no = Closure::once(move |_: JsValue| refused(false));
    let _ = start(language.map(Language::code)).then2(&yes, &no);
    // The promise calls one of them once; the other is a few bytes.
    yes.forget();
    no.forget();
}

pub(super) fn check(draft: &str, language: &str) -> Option<String> {
    ask_check(draft, language).ok()
}

pub(super) fn explain(rule: &str, language: &str) -> Option<String> {
    ask_explain(rule, language).ok()
}

pub(super) fn picture(draft: &str, language: &str) -> Option<String> {
    ask_picture(draft, language).ok()
}

pub(super) fn cut(text: &str, unit: &str, limit: u32) -> Option<u32> {
    ask_cut(text, unit, limit).ok()
}
