//! The only place that names the window, storage and time.
//!
//! Outside a browser (tests, prerendering) there is no window: everything here then answers as a
//! browser without storage would, so that every page renders natively to a string.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod edition;
pub mod events;
pub mod files;
pub mod focus;
pub mod head;
pub mod ids;
pub mod language_model;
pub mod leaving;
pub mod listener;
pub mod media;
pub mod page_head;
pub mod panic;
pub mod persist;
pub mod storage;
pub mod text;
pub mod theme;
pub mod timers;
pub mod worker;

pub use listener::Listener;
pub use timers::Timeout;
pub use worker::{Said, Worker};

#[allow(clippy::disallowed_methods)]
pub(crate) fn window() -> Option<web_sys::Window> {
    // Natively wasm-bindgen's imports panic.
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

pub(crate) fn document() -> Option<web_sys::Document> {
    window()?.document()
}
