//! Whether the engine is there yet.

use super::door;
use std::cell::Cell;
use yew::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Loading,
    Ready,
    /// The package could not be loaded: no network at the first visit, or a half-published site.
    Failed,
}

thread_local! {
    // Loaded once for the page's life; leaving a desk and coming back asks for nothing.
    static LOADED: Cell<bool> = const { Cell::new(cfg!(not(target_arch = "wasm32"))) };
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
        state.set(State::Loading);
        door::load(move |there| {
            LOADED.set(there);
            state.set(if there { State::Ready } else { State::Failed });
        });
    }
}

/// Loads the engine when the desk is first shown.
#[hook]
pub fn use_engine() -> Engine {
    let state = use_state(|| if LOADED.get() { State::Ready } else { State::Loading });
    let engine = Engine { state };
    {
        let engine = engine.clone();
        use_effect_with((), move |()| {
            if !engine.is_ready() {
                engine.load();
            }
        });
    }
    engine
}
