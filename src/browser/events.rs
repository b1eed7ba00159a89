//! What an event says.

use wasm_bindgen::JsCast;

/// Tells whoever listens on the window that something happened.
pub fn tell_window(name: &str) {
    if let (Some(window), Ok(event)) = (super::window(), web_sys::Event::new(name)) {
        let _ = window.dispatch_event(&event);
    }
}

/// A click that the browser must handle itself: a new tab, a download, another button.
pub fn left_to_the_browser(event: &web_sys::MouseEvent) -> bool {
    event.default_prevented()
        || event.button() != 0
        || event.meta_key()
        || event.ctrl_key()
        || event.shift_key()
        || event.alt_key()
}

/// The value of the input, select or textarea an event comes from.
pub fn value(event: &web_sys::Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(input) = target.dyn_ref::<web_sys::HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        area.value()
    } else if let Some(select) = target.dyn_ref::<web_sys::HtmlSelectElement>() {
        select.value()
    } else {
        String::new()
    }
}

/// Whether the box an event comes from is now ticked.
pub fn checked(event: &web_sys::Event) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
        .is_some_and(|input| input.checked())
}

/// Lets the thing a drag starts on be carried; some browsers begin no drag without a load.
pub fn carry(event: &web_sys::Event, text: &str) {
    let get = |object: &wasm_bindgen::JsValue, name: &str| js_sys::Reflect::get(object, &name.into()).ok();
    let Some(transfer) = get(event, "dataTransfer") else { return };
    if let Some(set) = get(&transfer, "setData").and_then(|set| set.dyn_into::<js_sys::Function>().ok()) {
        let _ = set.call2(&transfer, &"text/plain".into(), &text.into());
    }
}
