//! The file beside the page, through `www/later.js`.

use js_sys::Promise;
use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};
use wording::Language;

#[wasm_bindgen(module = "/www/later.js")]
extern "C" {
    fn text(path: &str) -> Promise;
}

/// Fetches a file beside the page.
pub(super) fn file(path: &str, done: impl Fn(Option<String>) + 'static) {
    let done = std::rc::Rc::new(done);
    let refused = std::rc::Rc::clone(&done);
    let yes = Closure::once(move |text: JsValue| done(text.as_string()));
    let no = Closure::once(move |_: JsValue| refused(None));
    let _ = text(path).then2(&yes, &no);
    // The promise calls one of them once; the other is a few bytes.
    yes.forget();
    no.forget();
}

/// Fetches the file, then hands its text over; nothing where it could not be fetched.
pub(super) fn load(language: Language, done: impl Fn(Option<String>) + 'static) {
    file(&format!("embed/facts.{}.json", language.code()), done);
}
