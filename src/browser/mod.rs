//! The only place that names the window, storage and time.
//!
//! Everything here is called from effects and event handlers, never while rendering: components
//! must render natively to a string.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod events;
pub mod files;
pub mod focus;
pub mod head;
pub mod ids;
pub mod listener;
pub mod panic;
pub mod storage;
pub mod theme;
pub mod timers;

pub use listener::Listener;
pub use timers::Timeout;

#[allow(clippy::disallowed_methods)]
pub(crate) fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

pub(crate) fn document() -> Option<web_sys::Document> {
    window()?.document()
}
