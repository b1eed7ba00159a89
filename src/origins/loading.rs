//! The file, once a language.

use super::{Origins, door};
use std::{cell::RefCell, rc::Rc};
use wording::Language;
use yew::prelude::*;

type Shown = UseStateHandle<Option<Rc<Origins>>>;

thread_local! {
    // Kept for the page's life: pages come and go, the catalogue stays.
    static LOADED: RefCell<Option<(Language, Rc<Origins>)>> = const { RefCell::new(None) };
    // Who waits for the file: a desk has many fields, the file comes once.
    static WAITING: RefCell<Vec<(Language, Shown)>> = const { RefCell::new(Vec::new()) };
}

fn loaded(language: Language) -> Option<Rc<Origins>> {
    LOADED.with_borrow(|kept| kept.as_ref().filter(|(of, _)| *of == language).map(|(_, origins)| Rc::clone(origins)))
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
        let (ours, others) = std::mem::take(waiting).into_iter().partition(|(of, _)| *of == language);
        *waiting = others;
        let ours: Vec<(Language, Shown)> = ours;
        ours.into_iter().map(|(_, shown)| shown).collect()
    });
    // Without the file a finding still says what and why; only "says who" is missing.
    let Some(origins) = text.and_then(|text| Origins::read(&text)).map(Rc::new) else { return };
    LOADED.set(Some((language, Rc::clone(&origins))));
    waited.into_iter().for_each(|shown| shown.set(Some(Rc::clone(&origins))));
}

/// Where the facts are written; empty until the file has come.
#[hook]
pub fn use_origins(language: Language) -> Rc<Origins> {
    let shown = use_state(|| None::<Rc<Origins>>);
    {
        let shown = shown.clone();
        use_effect_with(language, move |language| match loaded(*language) {
            Some(origins) => shown.set(Some(origins)),
            None => wait(*language, shown),
        });
    }
    // Of the language that is shown now: the state may still hold the other one.
    loaded(language).unwrap_or_default()
}
