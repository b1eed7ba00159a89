//! Copying a text, and saying whether the browser did.

use crate::browser::{clipboard, focus};
use wording::{Language, say};
use yew::prelude::*;

/// What was copied last, and whether the browser let it.
#[derive(Clone)]
pub struct Copying(UseStateHandle<Option<(AttrValue, bool)>>);

#[hook]
pub fn use_copying() -> Copying {
    Copying(use_state(|| None))
}

impl Copying {
    /// Copies on a click.
    pub fn on_click(&self, text: impl Into<AttrValue>) -> Callback<MouseEvent> {
        self.made(text.into(), None)
    }

    /// The same for a text that stands in a field: it is selected where the browser refuses, to be copied by hand.
    pub fn on_click_of(&self, text: impl Into<AttrValue>, field: impl Into<AttrValue>) -> Callback<MouseEvent> {
        self.made(text.into(), Some(field.into()))
    }

    fn made(&self, text: AttrValue, field: Option<AttrValue>) -> Callback<MouseEvent> {
        let last = self.0.clone();
        Callback::from(move |_: MouseEvent| {
            let (last, field, copied) = (last.clone(), field.clone(), text.clone());
            clipboard::copy(&text, move |done| {
                last.set(Some((copied.clone(), done)));
                if let Some(field) = field.as_deref().filter(|_| !done) {
                    focus::select_range(field, 0, u32::MAX);
                }
            });
        })
    }

    /// Whether this text was copied; nothing of a text that has changed since.
    pub fn done(&self, text: &str) -> Option<bool> {
        self.0.as_ref().filter(|(copied, _)| copied == text).map(|(_, done)| *done)
    }

    /// The same in words, for a status line.
    pub fn said(&self, text: &str, language: Language) -> &'static str {
        match self.done(text) {
            Some(true) => say::copied(language),
            Some(false) => say::copy_failed(language),
            None => "",
        }
    }
}
