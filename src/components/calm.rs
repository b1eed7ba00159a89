//! Typing that waits for nobody: the letter is drawn first, what follows from it afterwards.

use crate::browser::{Listener, timers};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// What was typed and not told yet. It is told after the next frame; sooner when the field or the page is left.
#[derive(Clone)]
pub struct Calm {
    typed: Rc<RefCell<Option<AttrValue>>>,
    on_text: Rc<RefCell<Callback<String>>>,
}

#[hook]
pub fn use_calm(on_text: &Callback<String>, wanted: bool) -> Calm {
    let calm = use_memo((), |()| Calm { typed: Rc::default(), on_text: Rc::default() });
    // Whoever listens now hears it, not whoever did when the letter was typed.
    *calm.on_text.borrow_mut() = on_text.clone();
    {
        let calm = calm.clone();
        use_effect_with(wanted, move |wanted| {
            // Before the listeners that save.
            let leaving = wanted.then(|| {
                ["pagehide", "popstate"].map(|event| {
                    let calm = calm.clone();
                    Listener::first(event, move |_| calm.tell())
                })
            });
            move || {
                calm.tell();
                drop(leaving);
            }
        });
    }
    Calm::clone(&calm)
}

impl Calm {
    pub fn typed(&self, text: String) {
        let waits = self.typed.borrow_mut().replace(text.into()).is_some();
        if !waits {
            let calm = self.clone();
            timers::after_paint(move || calm.tell());
        }
    }

    pub fn tell(&self) {
        let typed = self.typed.take();
        if let Some(text) = typed {
            let on_text = self.on_text.borrow().clone();
            on_text.emit(text.to_string());
        }
    }

    /// What the field holds: a drawing in between must not take a letter back.
    pub fn value(&self, told: &AttrValue) -> AttrValue {
        self.typed.borrow().clone().unwrap_or_else(|| told.clone())
    }
}
