//! Workbooks of Excel, through a module that is loaded when somebody drops one (`crates/spreadsheets`).

/// Rows, each with its number.
pub type Rows = Vec<(usize, Vec<String>)>;

/// The sheets of a workbook by name; `None` where it cannot be read.
pub type Sheets = Option<Vec<(String, Rows)>>;

#[cfg(target_arch = "wasm32")]
mod door {
    use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

    #[wasm_bindgen(module = "/www/sheets.js")]
    extern "C" {
        fn load() -> js_sys::Promise;
        #[wasm_bindgen(catch)]
        fn read(bytes: &[u8]) -> Result<Option<String>, JsValue>;
    }

    pub(super) fn rows(bytes: Vec<u8>, done: impl FnOnce(Option<String>) + 'static) {
        let done = std::rc::Rc::new(std::cell::Cell::new(Some(done)));
        let other = std::rc::Rc::clone(&done);
        let yes = Closure::once(move |_: JsValue| {
            if let Some(done) = done.take() {
                done(read(&bytes).ok().flatten());
            }
        });
        let no = Closure::once(move |_: JsValue| {
            if let Some(done) = other.take() {
                done(None);
            }
        });
        let _ = load().then2(&yes, &no);
        // The promise calls one of them once; the other is a few bytes.
        yes.forget();
        no.forget();
    }
}

/// Reads the bytes of a workbook and calls with its sheets.
#[cfg(target_arch = "wasm32")]
pub fn read(bytes: Vec<u8>, done: impl FnOnce(Sheets) + 'static) {
    door::rows(bytes, move |json| done(json.and_then(|json| serde_json::from_str(&json).ok())));
}

/// Without a browser nothing is dropped.
#[cfg(not(target_arch = "wasm32"))]
pub fn read(_: Vec<u8>, done: impl FnOnce(Sheets) + 'static) {
    done(None);
}
