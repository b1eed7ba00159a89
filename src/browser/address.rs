//! The address bar.

use super::{Listener, window};
use wasm_bindgen::JsValue;

/// The folder the app is served from, with its last slash: `/` or `/coso/`.
pub fn base() -> String {
    let uri = super::document().and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default();
    let path = if uri.is_empty() {
        String::new()
    } else {
        web_sys::Url::new(&uri).map(|url| url.pathname()).unwrap_or_default()
    };
    match path.rfind('/') {
        Some(end) => path[..=end].to_owned(),
        None => "/".into(),
    }
}

/// The path within the app, with its first slash: `/it/controlla`.
pub fn path() -> String {
    let full = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    let base = base();
    match full.strip_prefix(&base) {
        Some(rest) => format!("/{rest}"),
        None => full,
    }
}

/// What follows `#`, never sent to a server.
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The same with its mark: `#abc`, or nothing.
pub fn fragment_with_mark() -> String {
    match fragment().as_str() {
        "" => String::new(),
        fragment => format!("#{fragment}"),
    }
}

/// Calls with what follows `#` when a link changes only that.
pub fn on_fragment(call: impl Fn(String) + 'static) -> Option<Listener> {
    Listener::window("hashchange", move |_| call(fragment()))
}

/// The site and the folder of the app: `https://example.org/coso/`.
pub fn origin_and_base() -> String {
    let origin = window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    format!("{origin}{}", base())
}

fn with_base(path: &str) -> String {
    format!("{}{}", base(), path.trim_start_matches('/'))
}

pub fn push(path: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&with_base(path)));
    }
}

pub fn replace(path: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&with_base(path)));
    }
}

/// Loads the page that the address bar names: another program draws it.
pub fn load() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Calls when the person goes back or forward.
pub fn on_pop(mut call: impl FnMut() + 'static) -> Option<Listener> {
    Listener::window("popstate", move |_| call())
}

/// The browser's languages, the preferred first.
pub fn languages() -> Vec<String> {
    window()
        .map(|window| window.navigator().languages())
        .map(|list| list.iter().filter_map(|code| code.as_string()).collect())
        .unwrap_or_default()
}
