//! The module beside the page, through `www/documents.js`.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};

#[wasm_bindgen(module = "/www/documents.js")]
extern "C" {
    #[wasm_bindgen(js_name = planAsDocx)]
    fn make(json: &str) -> Promise;
}

/// Makes the file, then hands its bytes over; nothing where the module could not be loaded.
pub fn plan_as_docx(json: &str, done: impl Fn(Option<Vec<u8>>) + 'static) {
    let done = std::rc::Rc::new(done);
    let refused = std::rc::Rc::clone(&done);
    let yes =
        Closure::once(move |bytes: JsValue| done(bytes.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())));
    let no = Closure::once(move |_: JsValue| refused(None));
    let _ = make(json).then2(&yes, &no);
    // The promise calls one of them once; the other is a few bytes.
    yes.forget();
    no.forget();
}
