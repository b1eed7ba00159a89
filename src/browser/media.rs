//! Reading an image or a video the person chose: kind, measures, duration. Nothing leaves the page.

mod sniff;
mod whole;

use super::{Listener, Timeout, timers::soon};
use sniff::Kind;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{
    DataTransfer, Event, EventTarget, File, FileReader, HtmlImageElement, HtmlInputElement, HtmlVideoElement, Url,
};
use whole::{Next, PIECE, Walk};

/// Heavier images are not opened: decoding them could stop the browser. Ours.
const MOST_BYTES: f64 = 209_715_200.0;
/// Images with more points are measured, not shown. Ours.
const MOST_POINTS: u64 = 110_000_000;
/// How long a file may take to open, in milliseconds.
const PATIENCE: i32 = 20_000;

/// The address under which the page shows a file; given back to the browser when dropped.
#[derive(Debug, PartialEq)]
pub struct ObjectUrl(String);

impl ObjectUrl {
    fn new(file: &File) -> Option<Self> {
        Url::create_object_url_with_blob(file).ok().map(Self)
    }

    pub fn address(&self) -> &str {
        &self.0
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// A file as far as it could be read.
#[derive(Debug, PartialEq)]
pub struct Measured {
    pub name: String,
    pub bytes: u64,
    pub video: bool,
    pub format: &'static str,
    /// Pixels; none where the browser does not open the format.
    pub width: Option<u32>,
    pub height: Option<u32>,
    pub seconds: Option<f64>,
    /// To show it; none where the browser cannot, or should not.
    pub picture: Option<ObjectUrl>,
}

/// Why a file was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It holds nothing.
    Empty,
    /// Neither an image nor a video, by its content.
    Other,
    /// Of a kind every browser opens, and it does not open.
    Broken,
    /// Its end is missing: the browser would show half of it, or nothing.
    Cut,
    /// The browser does not let the page read it: a folder, a file that was moved.
    Unreadable,
}

type Done = Rc<RefCell<Option<Box<dyn FnOnce(Result<Measured, Refused>)>>>>;

/// The files of a file input, which is emptied so that the same can be chosen again.
pub fn chosen(event: &Event) -> Vec<File> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// The files that were dropped on the page.
pub fn dropped(transfer: Option<&DataTransfer>) -> Vec<File> {
    listed(transfer.and_then(DataTransfer::files))
}

fn listed(files: Option<web_sys::FileList>) -> Vec<File> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|index| files.get(index)).collect()
}

/// Reads a file, then says what it is; `done` is called once.
pub fn read(file: File, done: impl FnOnce(Result<Measured, Refused>) + 'static) {
    let done: Done = Rc::new(RefCell::new(Some(Box::new(done))));
    if file.size() < 1.0 {
        return finish(&done, Err(Refused::Empty));
    }
    let inner = file.clone();
    piece(&file, 0, u64::from(sniff::HEAD), move |head| {
        let Some(head) = head else { return finish(&done, Err(Refused::Unreadable)) };
        let Some(kind) = sniff::kind(&head) else { return finish(&done, Err(Refused::Other)) };
        // What is too heavy to be opened is not read through either.
        let read = kind.video || inner.size() <= MOST_BYTES;
        match Walk::new(kind.format, inner.size() as u64).filter(|_| read) {
            Some(walk) => follow(inner, kind, walk, 0, done),
            None => open(&inner, kind, done),
        }
    });
}

/// Looks from a place on whether the file is whole, then opens it.
fn follow(file: File, kind: Kind, mut walk: Walk, at: u64, done: Done) {
    let inner = file.clone();
    piece(&file, at, PIECE, move |bytes| {
        let Some(bytes) = bytes else { return finish(&done, Err(Refused::Unreadable)) };
        match walk.take(at, &bytes) {
            Next::At(next) => follow(inner, kind, walk, next, done),
            Next::Whole => open(&inner, kind, done),
            Next::Cut => finish(&done, Err(Refused::Cut)),
        }
    });
}

/// Reads so many bytes from a place of a file; `None` where the browser does not give them.
fn piece(file: &File, at: u64, length: u64, then: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let blob = file.slice_with_f64_and_f64(at as f64, (at + length) as f64);
    let (Ok(reader), Ok(blob)) = (FileReader::new(), blob) else { return then(None) };
    let inner = reader.clone();
    once(reader.as_ref(), &["loadend"], move |_| {
        let buffer = inner.result().ok().filter(|value| value.is_instance_of::<js_sys::ArrayBuffer>());
        then(buffer.map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec()));
    });
    let _ = reader.read_as_array_buffer(&blob);
}

fn open(file: &File, kind: Kind, done: Done) {
    if kind.video { open_video(file, kind, done) } else { open_image(file, kind, done) }
}

fn open_image(file: &File, kind: Kind, done: Done) {
    let url = ObjectUrl::new(file).filter(|_| file.size() <= MOST_BYTES);
    let (Some(url), Ok(image)) = (url, HtmlImageElement::new()) else {
        return finish(&done, Ok(unopened(file, kind)));
    };
    let (file, inner, address) = (file.clone(), image.clone(), url.address().to_owned());
    once(image.as_ref(), &["load", "error"], move |event| {
        let size = (inner.natural_width(), inner.natural_height());
        let there = event.is_some_and(|event| event.type_() == "load");
        let outcome = match size {
            // A drawing without measures of its own has none to check.
            (width, height) if there && width > 0 && height > 0 => {
                let light = u64::from(width) * u64::from(height) <= MOST_POINTS;
                let picture = Some(url).filter(|_| light);
                Ok(Measured { width: Some(width), height: Some(height), picture, ..unopened(&file, kind) })
            }
            _ if kind.plain => Err(Refused::Broken),
            _ => Ok(unopened(&file, kind)),
        };
        finish(&done, outcome);
    });
    image.set_src(&address);
}

fn open_video(file: &File, kind: Kind, done: Done) {
    let element = super::document().and_then(|document| document.create_element("video").ok());
    let video = element.and_then(|element| element.dyn_into::<HtmlVideoElement>().ok());
    let (Some(url), Some(video)) = (ObjectUrl::new(file), video) else {
        return finish(&done, Ok(unopened(file, kind)));
    };
    let (file, inner, address) = (file.clone(), video.clone(), url.address().to_owned());
    once(video.as_ref(), &["loadedmetadata", "error"], move |event| {
        let there = event.is_some_and(|event| event.type_() == "loadedmetadata");
        let measure = |side: u32| Some(side).filter(|side| there && *side > 0);
        let (width, height) = (measure(inner.video_width()), measure(inner.video_height()));
        // Recordings of a browser do not say how long they are.
        let seconds = Some(inner.duration()).filter(|seconds| there && seconds.is_finite() && *seconds > 0.0);
        let picture = Some(url).filter(|_| width.is_some());
        finish(&done, Ok(Measured { width, height, seconds, picture, ..unopened(&file, kind) }));
    });
    video.set_preload("metadata");
    video.set_src(&address);
}

/// What is known of a file that the browser does not open.
fn unopened(file: &File, kind: Kind) -> Measured {
    Measured {
        name: file.name(),
        bytes: file.size() as u64,
        video: kind.video,
        format: kind.format,
        width: None,
        height: None,
        seconds: None,
        picture: None,
    }
}

fn finish(done: &Done, outcome: Result<Measured, Refused>) {
    let call = done.borrow_mut().take();
    if let Some(call) = call {
        call(outcome);
    }
}

/// Calls once, at the first of the events; without one when the browser is silent for too long.
fn once(target: &EventTarget, events: &[&'static str], call: impl FnOnce(Option<&Event>) + 'static) {
    let call = Rc::new(RefCell::new(Some(call)));
    let kept: Rc<RefCell<(Vec<Listener>, Option<Timeout>)>> = Rc::default();
    let run = {
        let kept = Rc::clone(&kept);
        move |event: Option<&Event>| {
            let once = call.borrow_mut().take();
            if let Some(once) = once {
                once(event);
            }
            // Dropped after this call: a closure must not drop itself while it runs.
            let kept = Rc::clone(&kept);
            soon(move || drop(std::mem::take(&mut *kept.borrow_mut())));
        }
    };
    let listeners = events.iter().map(|event| {
        let run = run.clone();
        Listener::new(target, event, move |event| run(Some(&event)))
    });
    let listeners = listeners.collect();
    *kept.borrow_mut() = (listeners, Timeout::new(PATIENCE, move || run(None)));
}
