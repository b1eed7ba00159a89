//! The browser's own language model, where there is one: `www/on-device.js`.

#[cfg(target_arch = "wasm32")]
mod door {
    use js_sys::Promise;
    use wasm_bindgen::{JsValue, closure::Closure, prelude::wasm_bindgen};

    #[wasm_bindgen(module = "/www/on-device.js")]
    extern "C" {
        #[wasm_bindgen(js_name = availability)]
        fn start_availability(language: &str) -> Promise;
        #[wasm_bindgen(js_name = ask)]
        fn start_ask(prompt: &str, language: &str) -> Promise;
    }

    fn wait(promise: &Promise, done: impl Fn(Option<String>) + 'static) {
        let done = std::rc::Rc::new(done);
        let refused = std::rc::Rc::clone(&done);
        let yes = Closure::once(move |text: JsValue| done(text.as_string()));
        let no = Closure::once(move |_: JsValue| refused(None));
        let _ = promise.then2(&yes, &no);
        // The promise calls one of them once; the other is a few bytes.
        yes.forget();
        no.forget();
    }

    pub(super) fn availability(language: &str, done: impl Fn(Option<String>) + 'static) {
        wait(&start_availability(language), done);
    }

    pub(super) fn ask(prompt: &str, language: &str, done: impl Fn(Option<String>) + 'static) {
        wait(&start_ask(prompt, language), done);
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod door {
    pub(super) fn availability(_: &str, done: impl Fn(Option<String>) + 'static) {
        done(None);
    }

    pub(super) fn ask(_: &str, _: &str, done: impl Fn(Option<String>) + 'static) {
        done(None);
    }
}

/// Whether there is a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Model {
    Absent,
    /// It must be downloaded by the browser first.
    ToDownload,
    Ready,
}

/// Whether the browser knows of such models at all. Costs nothing and starts nothing.
pub fn is_known() -> bool {
    cfg!(target_arch = "wasm32") && js_sys::Reflect::has(&js_sys::global(), &"LanguageModel".into()).unwrap_or(false)
}

/// Looks for it, then says. The browser may start its service for that: only when the person asks.
pub fn look(language: &str, done: impl Fn(Model) + 'static) {
    door::availability(language, move |state| {
        done(match state.as_deref() {
            Some("available") => Model::Ready,
            Some("downloadable" | "downloading") => Model::ToDownload,
            _ => Model::Absent,
        });
    });
}

/// Asks it; `None` where it did not answer.
pub fn ask(prompt: &str, language: &str, done: impl Fn(Option<String>) + 'static) {
    door::ask(prompt, language, done);
}
