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

/// The first file dropped on an element.
pub fn dropped(event: &web_sys::DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

/// Reads its bytes; `None` when the browser cannot.
pub fn read_bytes(file: &File, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    read(
        file,
        |reader, file| reader.read_as_array_buffer(file),
        |result| result.dyn_into::<js_sys::ArrayBuffer>().ok().map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec()),
        done,
    );
}

/// Reads it as UTF-8 text; `None` when the browser cannot.
pub fn read_text(file: &File, done: impl FnOnce(Option<String>) + 'static) {
    read(file, |reader, file| reader.read_as_text(file), |result| result.as_string(), done);
}

fn read<T: 'static>(
    file: &File,
    begin: impl FnOnce(&FileReader, &File) -> Result<(), wasm_bindgen::JsValue>,
    take: impl Fn(wasm_bindgen::JsValue) -> Option<T> + 'static,
    done: impl FnOnce(Option<T>) + 'static,
) {
    let (Ok(reader), done) = (FileReader::new(), Rc::new(RefCell::new(Some(done)))) else { return };
    let kept: Rc<RefCell<Option<Listener>>> = Rc::default();
    let (inner, holder) = (reader.clone(), Rc::clone(&kept));
    let listener = Listener::new(reader.as_ref(), "loadend", move |_| {
        let content = inner.result().ok().and_then(&take);
        if let Some(done) = done.borrow_mut().take() {
            done(content);
        }
        // Dropped after this call: a closure must not drop itself while it runs.
        let holder = Rc::clone(&holder);
        soon(move || drop(holder.borrow_mut().take()));
    });
    *kept.borrow_mut() = Some(listener);
    let _ = begin(&reader, file);
}
