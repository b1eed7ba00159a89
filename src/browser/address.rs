//! The address bar. In the one file the path stands behind the mark: `coso.html#/it/campagne#new`.

use super::{Listener, edition, window};
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

/// What follows the first `#` of the address bar.
fn hash() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The path within the app, with its first slash: `/it/controlla`.
pub fn path() -> String {
    if edition::is_one_file() {
        return split(&hash()).0.to_owned();
    }
    let full = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    let base = base();
    match full.strip_prefix(&base) {
        Some(rest) => format!("/{rest}"),
        None => full,
    }
}

/// What follows `#`, never sent to a server.
pub fn fragment() -> String {
    let hash = hash();
    if edition::is_one_file() { split(&hash).1.to_owned() } else { hash }
}

/// In the one file: path and fragment.
fn split(hash: &str) -> (&str, &str) {
    hash.split_once('#').unwrap_or((hash, ""))
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

/// The site and the folder of the app, for links that others open: `https://example.org/coso/`. `None` in a
/// one file that comes from no site.
pub fn public() -> Option<String> {
    if edition::is_one_file() {
        return edition::public_site();
    }
    let origin = window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    Some(format!("{origin}{}", base()))
}

/// What a link to a path within the app has as its address: relative to the page's base, so that the app works
/// in a sub-folder.
pub fn href(path: &str) -> String {
    if edition::is_one_file() { format!("#{path}") } else { path.trim_start_matches('/').to_owned() }
}

fn with_base(path: &str) -> String {
    if edition::is_one_file() {
        return format!("#{path}");
    }
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

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn in_one_file_the_path_comes_first() {
        for (hash, path, fragment) in [
            ("", "", ""),
            ("/it/controlla", "/it/controlla", ""),
            ("/it/campagne#new", "/it/campagne", "new"),
            ("/en/received/#ab#c", "/en/received/", "ab#c"),
        ] {
            assert_eq!(split(hash), (path, fragment), "{hash}");
        }
    }
}
