//! Whether the engine is there yet, and whether it still answers.

use super::door;
use std::cell::{Cell, RefCell};
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
    by: Vec<(u32, Callback<State>)>,
}

thread_local! {
    // Loaded once for the page's life; leaving a desk and coming back asks for nothing.
    static LOADED: Cell<bool> = const { Cell::new(cfg!(not(target_arch = "wasm32"))) };
    static BROKEN: Cell<bool> = const { Cell::new(false) };
    static SHOWN: RefCell<Shown> = RefCell::default();
}

fn now() -> State {
    match (LOADED.get(), BROKEN.get()) {
        (_, true) => State::Broken,
        (true, false) => State::Ready,
        (false, false) => State::Loading,
    }
}

fn tell() {
    let by = SHOWN.with_borrow(|shown| shown.by.clone());
    by.into_iter().for_each(|(_, show)| show.emit(now()));
}

/// An engine that was ready gave no answer. Everybody who shows what it says is told, and it stays so until somebody
/// asks again: another draft that is answered says nothing about this one.
pub(super) fn unanswered() {
    if LOADED.get() && !BROKEN.replace(true) {
        tell();
    }
}

/// The engine of a desk.
#[derive(Clone, PartialEq)]
pub struct Engine {
    state: UseStateHandle<State>,
}

impl Engine {
    pub fn state(&self) -> State {
        *self.state
    }

    pub fn is_ready(&self) -> bool {
        self.state() == State::Ready
    }

    /// Asks for the package again.
    pub fn load(&self) {
        let state = self.state.clone();
        BROKEN.set(false);
        state.set(State::Loading);
        door::load(move |there| {
            LOADED.set(there);
            state.set(if there { State::Ready } else { State::Failed });
            if there {
                tell();
            }
        });
    }
}

/// Loads the engine when the desk is first shown.
#[hook]
pub fn use_engine() -> Engine {
    let state = use_state(now);
    let engine = Engine { state };
    {
        let engine = engine.clone();
        use_effect_with((), move |()| {
            if engine.state() == State::Loading {
                engine.load();
            }
            let state = engine.state.clone();
            let id = SHOWN.with_borrow_mut(|shown| {
                shown.last += 1;
                shown.by.push((shown.last, Callback::from(move |now| state.set(now))));
                shown.last
            });
            move || SHOWN.with_borrow_mut(|shown| shown.by.retain(|(other, _)| *other != id))
        });
    }
    engine
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_that_does_not_answer_is_said_to_be_broken() {
        assert_eq!(now(), State::Ready);
        let heard = std::rc::Rc::new(Cell::new(None));
        let ear = std::rc::Rc::clone(&heard);
        SHOWN.with_borrow_mut(|shown| shown.by.push((1, Callback::from(move |state| ear.set(Some(state))))));
        assert_eq!(super::super::answered(Some(1)), Some(1));
        assert_eq!((now(), heard.get()), (State::Ready, None), "an answer changes nothing");
        assert_eq!(super::super::answered(None::<u32>), None);
        assert_eq!((now(), heard.take()), (State::Broken, Some(State::Broken)));
        super::super::answered(None::<u32>);
        super::super::answered(Some(1));
        assert_eq!((now(), heard.get()), (State::Broken, None), "told once, and kept");
    }
}
