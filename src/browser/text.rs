//! How wide a text is when drawn.

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// The width in pixels of a text in a font as CSS writes it; `None` where nothing can be drawn.
pub fn width(text: &str, font: &str) -> Option<f64> {
    let canvas = super::document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    context.set_font(font);
    Some(context.measure_text(text).ok()?.width())
}
