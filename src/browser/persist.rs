//! Asking the browser not to throw away what is kept here when it runs out of room.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Asks; the browser may ask the person. `None`: it has no such promise to give.
pub fn ask(done: impl FnOnce(Option<bool>) + 'static) {
    match call("persist") {
        Some(promise) => then(&promise, done),
        None => done(None),
    }
}

/// Whether it has been promised already.
pub fn is_given(done: impl FnOnce(Option<bool>) + 'static) {
    match call("persisted") {
        Some(promise) => then(&promise, done),
        None => done(None),
    }
}

fn call(method: &str) -> Option<Promise> {
    let navigator: JsValue = super::window()?.navigator().into();
    let storage = Reflect::get(&navigator, &"storage".into()).ok().filter(JsValue::is_object)?;
    let method: Function = Reflect::get(&storage, &method.into()).ok()?.dyn_into().ok()?;
    method.call0(&storage).ok()?.dyn_into().ok()
}

fn then(promise: &Promise, done: impl FnOnce(Option<bool>) + 'static) {
    let done = std::rc::Rc::new(std::cell::RefCell::new(Some(done)));
    let refused = std::rc::Rc::clone(&done);
    let yes = Closure::once(move |value: JsValue| {
        if let Some(done) = done.borrow_mut().take() {
            done(value.as_bool());
        }
    });
    let no = Closure::once(move |_: JsValue| {
        if let Some(done) = refused.borrow_mut().take() {
            done(None);
        }
    });
    let _ = promise.then2(&yes, &no);
    // The promise calls one of them once; the other is a few bytes.
    yes.forget();
    no.forget();
}
