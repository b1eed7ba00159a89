//! After a panic the state may be half-written: the shell's crash panel takes over.

use web_sys::{CustomEvent, CustomEventInit};

/// Shows every later panic on the crash panel, and in the console for developers.
pub fn show_on_the_crash_panel() {
    yew::set_custom_panic_hook(Box::new(|information| {
        let detail = information.to_string();
        web_sys::console::error_1(&detail.as_str().into());
        let options = CustomEventInit::new();
        options.set_detail(&detail.as_str().into());
        if let (Some(window), Ok(event)) =
            (super::window(), CustomEvent::new_with_event_init_dict("coso:crash", &options))
        {
            let _ = window.dispatch_event(&event);
        }
    }));
}
