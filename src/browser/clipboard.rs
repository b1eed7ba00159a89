//! Copying a text.

use wasm_bindgen::{JsValue, closure::Closure};

/// Copies, then says whether the browser did.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let Some(window) = super::window() else { return done(false) };
    let clipboard = window.navigator().clipboard();
    // Pages not served over HTTPS have no clipboard at all.
    if JsValue::from(&clipboard).is_undefined() {
        return done(false);
    }
    let done = std::rc::Rc::new(done);
    let refused = std::rc::Rc::clone(&done);
    let yes = Closure::once(move |_: JsValue| done(true));
    let no = Closure::once(move |_: JsValue| refused(false));
    let _ = clipboard.write_text(text).then2(&yes, &no);
    // The promise calls one of them once; the other is a few bytes.
    yes.forget();
    no.forget();
}
