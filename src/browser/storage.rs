//! The browser's local storage, with its failures named.

use web_sys::Storage;

/// Why the browser did not keep something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// There is no room left for this site.
    Full,
    /// The browser refuses storage to this page (private mode, settings, a sandboxed frame).
    Blocked,
}

fn storage() -> Result<Storage, Trouble> {
    super::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(Trouble::Blocked)
}

pub fn read(key: &str) -> Result<Option<String>, Trouble> {
    storage()?.get_item(key).map_err(|_| Trouble::Blocked)
}

pub fn write(key: &str, text: &str) -> Result<(), Trouble> {
    storage()?.set_item(key, text).map_err(|error| {
        let name = js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
        match name.as_deref() {
            // Firefox has its own name for it.
            Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => Trouble::Full,
            _ => Trouble::Blocked,
        }
    })
}

pub fn remove(key: &str) -> Result<(), Trouble> {
    storage()?.remove_item(key).map_err(|_| Trouble::Blocked)
}

/// Every key that starts so.
pub fn keys(start: &str) -> Vec<String> {
    let Ok(storage) = storage() else { return Vec::new() };
    (0..storage.length().unwrap_or(0))
        .filter_map(|index| storage.key(index).ok().flatten())
        .filter(|key| key.starts_with(start))
        .collect()
}
