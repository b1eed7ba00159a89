//! Reading a file the person chose.

use super::{Listener, timers::soon};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Event, File, FileReader, HtmlInputElement};

/// The first file of a file input, which is emptied so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Option<File> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The first file that was dropped on an element; the browser does not open it.
pub fn dropped(event: &web_sys::DragEvent) -> Option<File> {
    event.prevent_default();
    event.data_transfer()?.files()?.get(0)
}

/// Reads it as UTF-8 text; `None` when the browser cannot.
pub fn read_text(file: &File, done: impl FnOnce(Option<String>) + 'static) {
    let (Ok(reader), done) = (FileReader::new(), Rc::new(RefCell::new(Some(done)))) else { return };
    let kept: Rc<RefCell<Option<Listener>>> = Rc::default();
    let (inner, holder) = (reader.clone(), Rc::clone(&kept));
    let listener = Listener::new(reader.as_ref(), "loadend", move |_| {
        let text = inner.result().ok().and_then(|value| value.as_string());
        if let Some(done) = done.borrow_mut().take() {
            done(text);
        }
        // Dropped after this call: a closure must not drop itself while it runs.
        let holder = Rc::clone(&holder);
        soon(move || drop(holder.borrow_mut().take()));
    });
    *kept.borrow_mut() = Some(listener);
    let _ = reader.read_as_text(file);
}
