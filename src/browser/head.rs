//! The document's head.

/// Title, language and description of the page shown.
pub fn set(title: &str, language: &str, description: &str) {
    let Some(document) = super::document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language);
    }
    if let Ok(Some(meta)) = document.query_selector("meta[name=description]") {
        let _ = meta.set_attribute("content", description);
    }
}

/// Tells the shell that the app runs, so that it no longer waits for a failure.
pub fn started() {
    if let Some(root) = super::document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-started", "yes");
    }
}
