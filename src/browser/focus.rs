//! Where the person is on the page.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn html(id: &str) -> Option<HtmlElement> {
    super::document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn without_scrolling(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Moves focus to the element with this id.
pub fn to(id: &str) {
    if let Some(element) = html(id) {
        let _ = element.focus();
    }
}

/// Moves focus to an element that is about to appear.
pub fn soon_to(id: impl Into<String>) {
    let id = id.into();
    super::timers::soon(move || to(&id));
}

/// After a new page: its title, from the top.
pub fn to_heading(scroll_to_top: bool) {
    let Some(document) = super::document() else { return };
    if let Some(heading) = document.query_selector("main h1").ok().flatten() {
        let _ = heading.set_attribute("tabindex", "-1");
        if let Ok(heading) = heading.dyn_into::<HtmlElement>() {
            without_scrolling(&heading);
        }
    }
    if scroll_to_top && let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Selects a range of a textarea or an input, in UTF-16 units.
pub fn select_range(id: &str, start: u32, end: u32) {
    let Some(element) = html(id) else { return };
    let _ = element.focus();
    if let Some(area) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        let _ = area.set_selection_range(start, end);
    } else if let Some(input) = element.dyn_ref::<web_sys::HtmlInputElement>() {
        let _ = input.set_selection_range(start, end);
    }
}

/// The same in a field that is about to change.
pub fn soon_select(id: impl Into<String>, start: u32, end: u32) {
    let id = id.into();
    super::timers::soon(move || select_range(&id, start, end));
}

/// The page's title, once what had focus is gone.
pub fn soon_to_heading() {
    super::timers::soon(|| to_heading(false));
}

pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}
