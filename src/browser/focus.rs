//! Where the person is on the page.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

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

/// Shows the label of a field first, then focuses the field: the person sees what is asked.
pub fn to_field(id: &str) {
    let Some(document) = super::document() else { return };
    let Some(field) = html(id) else { return };
    let label = field
        .closest("fieldset")
        .ok()
        .flatten()
        .and_then(|fieldset| fieldset.query_selector("legend").ok().flatten())
        .or_else(|| document.query_selector(&format!("label[for='{id}']")).ok().flatten());
    match label {
        Some(label) => label.scroll_into_view(),
        None => field.scroll_into_view(),
    }
    without_scrolling(&field);
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

pub fn show(id: &str) {
    if let Some(element) = html(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
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

/// Opens a native dialog as modal.
pub fn open_dialog(id: &str) {
    if let Some(dialog) = html(id).and_then(|element| element.dyn_into::<web_sys::HtmlDialogElement>().ok())
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}

pub fn close_dialog(id: &str) {
    if let Some(dialog) = html(id).and_then(|element| element.dyn_into::<web_sys::HtmlDialogElement>().ok())
        && dialog.open()
    {
        dialog.close();
    }
}

pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}
