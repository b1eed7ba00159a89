//! A timeout that is cancelled when dropped.

use wasm_bindgen::{JsCast, closure::Closure};

/// Calls once the page has been drawn anew.
pub fn soon(call: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(call);
    if let Some(window) = super::window() {
        let _ = window.set_timeout_with_callback(closure.unchecked_ref());
    }
}

pub struct Timeout {
    id: i32,
    _closure: Closure<dyn FnMut()>,
}

impl Timeout {
    /// `None` where there is no window.
    pub fn new(milliseconds: i32, call: impl FnOnce() + 'static) -> Option<Self> {
        let closure = Closure::once(call);
        let id = super::window()?
            .set_timeout_with_callback_and_timeout_and_arguments_0(closure.as_ref().unchecked_ref(), milliseconds)
            .ok()?;
        Some(Self { id, _closure: closure })
    }
}

impl Drop for Timeout {
    fn drop(&mut self) {
        if let Some(window) = super::window() {
            window.clear_timeout_with_handle(self.id);
        }
    }
}
