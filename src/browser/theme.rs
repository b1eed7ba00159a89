//! Light or dark.

/// `light`, `dark`, or `None` to follow the system.
pub fn set(theme: Option<&str>) {
    let Some(root) = super::document().and_then(|document| document.document_element()) else { return };
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
}

/// Whether the system asks for dark now.
pub fn system_is_dark() -> bool {
    super::window()
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten())
        .is_some_and(|query| query.matches())
}
