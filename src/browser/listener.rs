//! An event listener that leaves when dropped.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

pub struct Listener {
    target: EventTarget,
    event: &'static str,
    closure: Closure<dyn FnMut(Event)>,
    capture: bool,
}

impl Listener {
    pub fn new(target: &EventTarget, event: &'static str, call: impl FnMut(Event) + 'static) -> Self {
        let closure = Closure::<dyn FnMut(Event)>::new(call);
        let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        Self { target: target.clone(), event, closure, capture: false }
    }

    /// On the window; `None` where there is no window.
    pub fn window(event: &'static str, call: impl FnMut(Event) + 'static) -> Option<Self> {
        Some(Self::new(super::window()?.as_ref(), event, call))
    }

    /// On the window, before any other listener of the same event.
    pub fn first(event: &'static str, call: impl FnMut(Event) + 'static) -> Option<Self> {
        let target: EventTarget = super::window()?.into();
        let closure = Closure::<dyn FnMut(Event)>::new(call);
        let _ = target.add_event_listener_with_callback_and_bool(event, closure.as_ref().unchecked_ref(), true);
        Some(Self { target, event, closure, capture: true })
    }

    /// On the document.
    pub fn document(event: &'static str, call: impl FnMut(Event) + 'static) -> Option<Self> {
        Some(Self::new(super::document()?.as_ref(), event, call))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let call = self.closure.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback_and_bool(self.event, call, self.capture);
    }
}
