//! A program beside the page, so that long work freezes nothing.

use super::{Listener, edition};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, File, MessageEvent, WorkerOptions, WorkerType};

/// What a worker says.
pub enum Said {
    Text(String),
    File(Blob),
    /// It stopped, or could not start.
    Failed,
}

/// Ends with the worker when dropped.
pub struct Worker {
    worker: web_sys::Worker,
    _listeners: [Listener; 2],
}

impl Worker {
    /// Starts the module at a path below the page's base; `None` where there are no workers.
    pub fn start(path: &str, heard: impl Fn(Said) + 'static) -> Option<Self> {
        super::window()?;
        let worker = if edition::is_one_file() { edition::worker(path)? } else { beside_the_page(path)? };
        let heard = std::rc::Rc::new(heard);
        let failed = std::rc::Rc::clone(&heard);
        let listeners = [
            Listener::new(worker.as_ref(), "message", move |event| {
                let Ok(event) = event.dyn_into::<MessageEvent>() else { return };
                let data = event.data();
                match data.as_string() {
                    Some(text) => heard(Said::Text(text)),
                    None => {
                        if let Ok(blob) = get(&data, "blob").dyn_into::<Blob>() {
                            heard(Said::File(blob));
                        }
                    }
                }
            }),
            Listener::new(worker.as_ref(), "error", move |_| failed(Said::Failed)),
        ];
        Some(Self { worker, _listeners: listeners })
    }

    /// Sends `{ name: text }`.
    pub fn send(&self, name: &str, text: &str) {
        self.post(name, &JsValue::from_str(text));
    }

    /// Sends `{ name: file }`; the page never reads its bytes.
    pub fn send_file(&self, name: &str, file: &File) {
        self.post(name, file.as_ref());
    }

    fn post(&self, name: &str, value: &JsValue) {
        let message = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&message, &name.into(), value);
        let _ = self.worker.post_message(&message);
    }
}

fn beside_the_page(path: &str) -> Option<web_sys::Worker> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let base = super::document()?.base_uri().ok()??;
    let address = web_sys::Url::new_with_base(path, &base).ok()?;
    web_sys::Worker::new_with_options(&address.href(), &options).ok()
}

fn get(object: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
