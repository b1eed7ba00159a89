//! The file, once a language.

use super::{Rows, door};
use std::{cell::RefCell, rc::Rc};
use wording::Language;
use yew::prelude::*;

/// Whether the rows are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Loading,
    Ready,
    Failed,
}

/// The rows of a page; none until the file has come.
#[derive(Clone, PartialEq)]
pub struct Catalogue {
    pub rows: Rc<Rows>,
    pub state: State,
    /// Asks for the file again.
    pub retry: Callback<()>,
}

type Shown = UseStateHandle<State>;

thread_local! {
    // Kept for the page's life: pages come and go, the catalogue stays.
    static LOADED: RefCell<Option<(Language, Rc<Rows>)>> = const { RefCell::new(None) };
    // Who waits for the file: a desk has many fields, the file comes once.
    static WAITING: RefCell<Vec<(Language, Shown)>> = const { RefCell::new(Vec::new()) };
}

fn loaded(language: Language) -> Option<Rc<Rows>> {
    LOADED.with_borrow(|kept| kept.as_ref().filter(|(of, _)| *of == language).map(|(_, rows)| Rc::clone(rows)))
}

fn wait(language: Language, shown: Shown) {
    let first = WAITING.with_borrow_mut(|waiting| {
        let first = waiting.iter().all(|(of, _)| *of != language);
        waiting.push((language, shown));
        first
    });
    if first {
        door::load(language, move |text| arrived(language, text));
    }
}

fn arrived(language: Language, text: Option<String>) {
    let waited: Vec<Shown> = WAITING.with_borrow_mut(|waiting| {
        let (ours, others): (Vec<_>, Vec<_>) = std::mem::take(waiting).into_iter().partition(|(of, _)| *of == language);
        *waiting = others;
        ours.into_iter().map(|(_, shown)| shown).collect()
    });
    let rows = text.and_then(|text| Rows::read(&text)).map(Rc::new);
    let state = if rows.is_some() { State::Ready } else { State::Failed };
    if let Some(rows) = rows {
        LOADED.set(Some((language, rows)));
    }
    waited.into_iter().for_each(|shown| shown.set(state));
}

/// What we know, in a language.
#[hook]
pub fn use_catalogue(language: Language) -> Catalogue {
    let shown = use_state(|| State::Loading);
    {
        let shown = shown.clone();
        use_effect_with(language, move |language| match loaded(*language) {
            Some(_) => shown.set(State::Ready),
            None => wait(*language, shown),
        });
    }
    let retry = {
        let shown = shown.clone();
        Callback::from(move |()| {
            shown.set(State::Loading);
            wait(language, shown.clone());
        })
    };
    // Of the language that is shown now: the state may still be that of the other one.
    match loaded(language) {
        Some(rows) => Catalogue { rows, state: State::Ready, retry },
        None if *shown == State::Failed => Catalogue { rows: Rc::default(), state: State::Failed, retry },
        None => Catalogue { rows: Rc::default(), state: State::Loading, retry },
    }
}
