//! Giving the person a file.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves a text as a file; false where the browser does not let us.
pub fn text(name: &str, mime: &str, content: &str) -> bool {
    save(name, mime, &JsValue::from_str(content)).is_some()
}

/// Saves bytes as a file; false where the browser does not let us.
pub fn bytes(name: &str, mime: &str, content: &[u8]) -> bool {
    save(name, mime, &js_sys::Uint8Array::from(content)).is_some()
}

fn save(name: &str, mime: &str, content: &JsValue) -> Option<()> {
    let parts = js_sys::Array::of1(content);
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    blob(name, &Blob::new_with_blob_sequence_and_options(&parts, &options).ok()?)
}

/// Saves what a worker made as a file.
pub fn blob(name: &str, blob: &Blob) -> Option<()> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let document = super::document()?;
    let link = document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&url);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    let _ = Url::revoke_object_url(&url);
    Some(())
}
