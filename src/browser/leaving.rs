//! Asking before a tab is closed over work that is nowhere else.

use super::Listener;

/// While it lives, the browser asks before it leaves the page.
pub fn ask() -> Option<Listener> {
    Listener::window("beforeunload", |event| event.prevent_default())
}
