//! A timeout that is cancelled when dropped.

use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, closure::Closure};

/// Calls once the page has been drawn anew.
pub fn soon(call: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(call);
    if let Some(window) = super::window() {
        let _ = window.set_timeout_with_callback(closure.unchecked_ref());
    }
}

/// The longest wait for a frame, in milliseconds: a page in the background draws none.
const NO_FRAME: i32 = 100;

/// Calls once what the browser has to draw now is on the screen.
pub fn after_paint(call: impl FnOnce() + 'static) {
    let Some(window) = super::window() else { return };
    let call = Rc::new(RefCell::new(Some(call)));
    let once = move || {
        if let Some(call) = call.take() {
            call();
        }
    };
    let late = Closure::once_into_js(once.clone());
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(late.unchecked_ref(), NO_FRAME);
    // A frame's callbacks run before it is drawn: what they put off comes after it.
    let frame = Closure::once_into_js(move |_: f64| soon(once));
    let _ = window.request_animation_frame(frame.unchecked_ref());
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
