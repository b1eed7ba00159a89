//! Which Coso this is: a site, or the one file that holds everything and opens without any site (`coso.html`).

use js_sys::{Function, Reflect};
use std::cell::OnceCell;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    // Written by the build, so it never changes while the page lives.
    static SITE: OnceCell<Option<String>> = const { OnceCell::new() };
}

fn mark() -> Option<String> {
    super::document()?.query_selector("meta[name=coso-one-file]").ok()??.get_attribute("content")
}

/// `None` on a site. In the one file: the address of the site it comes from, empty where there is none.
fn site() -> Option<String> {
    SITE.with(|site| site.get_or_init(mark).clone())
}

pub fn is_one_file() -> bool {
    site().is_some()
}

/// The public site of the one file, with its last slash.
pub fn public_site() -> Option<String> {
    site().filter(|site| !site.is_empty())
}

/// The worker of this name, from within the file (`www/one-file.js`).
pub(super) fn worker(name: &str) -> Option<web_sys::Worker> {
    let loader = Reflect::get(&js_sys::global(), &"oneFile".into()).ok().filter(JsValue::is_object)?;
    let start: Function = Reflect::get(&loader, &"worker".into()).ok()?.dyn_into().ok()?;
    start.call1(&loader, &name.into()).ok()?.dyn_into().ok()
}
