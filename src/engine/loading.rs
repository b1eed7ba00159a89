//! Whether the engine is there yet, with the phrases of the language it reads, and whether it still answers.

use super::{came::Came, door};
use std::cell::RefCell;
use wording::Language;
use yew::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Loading,
    Ready,
    /// The package could not be loaded: no network at the first visit, or a half-published site.
    Failed,
    /// It was there and gave no answer: nothing it said, or did not say, may be read as an outcome.
    Broken,
}

#[derive(Default)]
struct Shown {
    last: u32,
    by: Vec<(u32, Callback<()>)>,
}

thread_local! {
    // Loaded once for the page's life; leaving a desk and coming back asks for nothing.
    static CAME: RefCell<Came> = RefCell::default();
    static SHOWN: RefCell<Shown> = RefCell::default();
}

fn tell() {
    let by = SHOWN.with_borrow(|shown| shown.by.clone());
    by.into_iter().for_each(|(_, show)| show.emit(()));
}

/// Whether a draft in a language can be checked: without its phrases the engine would refuse it, which is no fault.
pub(super) fn reads(language: &str) -> bool {
    Language::from_code(language).is_some_and(|language| CAME.with_borrow(|came| came.is_there(Some(language))))
}

/// An engine that was ready gave no answer. Everybody who shows what it says is told, and it stays so until somebody
/// asks again: another draft that is answered says nothing about this one.
pub(super) fn unanswered() {
    if CAME.with_borrow_mut(Came::fall_silent) {
        tell();
    }
}

/// The engine of a desk.
#[derive(Debug, Clone, PartialEq)]
pub struct Engine {
    language: Option<Language>,
    state: State,
}

impl Engine {
    pub fn state(&self) -> State {
        self.state
    }

    pub fn is_ready(&self) -> bool {
        self.state == State::Ready
    }

    /// Asks for the package again.
    pub fn load(&self) {
        let language = self.language;
        CAME.with_borrow_mut(|came| came.begin(language));
        tell();
        door::load(language, move |there| {
            CAME.with_borrow_mut(|came| came.end(language, there));
            tell();
        });
    }
}

/// The engine for texts in a language, loaded when the desk is first shown and when another language is written there;
/// without a language what needs no phrases: counting, cutting, explaining.
#[hook]
pub fn use_engine(language: impl Into<Option<Language>>) -> Engine {
    let language = language.into();
    let drawn_again = use_force_update();
    // Asked at each drawing: a language that has just been chosen is not ready because the one before it was.
    let engine = Engine { language, state: CAME.with_borrow(|came| came.state(language)) };
    use_effect_with((), move |()| {
        let id = SHOWN.with_borrow_mut(|shown| {
            shown.last += 1;
            shown.by.push((shown.last, Callback::from(move |()| drawn_again.force_update())));
            shown.last
        });
        move || SHOWN.with_borrow_mut(|shown| shown.by.retain(|(other, _)| *other != id))
    });
    {
        let engine = engine.clone();
        use_effect_with(language, move |language| {
            if CAME.with_borrow(|came| came.is_unasked(*language)) {
                engine.load();
            }
        });
    }
    engine
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{cell::Cell, rc::Rc};

    #[test]
    fn an_engine_that_does_not_answer_is_said_to_be_broken() {
        let now = || CAME.with_borrow(|came| came.state(Some(Language::It)));
        assert_eq!(now(), State::Ready);
        let heard = Rc::new(Cell::new(0));
        let ear = Rc::clone(&heard);
        SHOWN.with_borrow_mut(|shown| shown.by.push((1, Callback::from(move |()| ear.set(ear.get() + 1)))));
        assert_eq!(super::super::answered(Some(1)), Some(1));
        assert_eq!((now(), heard.get()), (State::Ready, 0), "an answer changes nothing");
        assert_eq!(super::super::answered(None::<u32>), None);
        assert_eq!((now(), heard.get()), (State::Broken, 1));
        super::super::answered(None::<u32>);
        super::super::answered(Some(1));
        assert_eq!((now(), heard.get()), (State::Broken, 1), "told once, and kept");
    }
}
