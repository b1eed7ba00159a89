//! What the teacher keeps in this browser, and how it is changed.

use crate::{
    browser::address,
    store::{self, Kept, Saved},
};
use std::rc::Rc;
use wording::{Language, say};
use workshop::{
    class::{Class, KEY, KIND, Workshop},
    exercise::Exercise,
    given,
};
use yew::prelude::*;

type Change = Rc<dyn Fn(&mut Workshop)>;

/// The desk as drawn, and the only way to change it.
#[derive(Clone, PartialEq)]
pub(super) struct Hand {
    pub desk: Rc<Workshop>,
    change: Callback<Change>,
}

impl Hand {
    pub fn change(&self, change: impl Fn(&mut Workshop) + 'static) {
        self.change.emit(Rc::new(change));
    }

    pub fn class(&self, exercise: &str, change: impl Fn(&mut Class) + 'static) {
        let id = exercise.to_owned();
        self.change(move |desk| change(desk.classes.entry(id.clone()).or_default()));
    }

    /// The teacher's own, or one of the given ones, with what gives the answers away.
    pub fn exercise(&self, language: Language, id: &str) -> Option<Exercise> {
        let own = self.desk.own.iter().find(|exercise| exercise.id == id).cloned();
        own.or_else(|| given::find(language, id))
    }

    pub fn is_own(&self, id: &str) -> bool {
        self.desk.own.iter().any(|exercise| exercise.id == id)
    }

    pub fn handed(&self, id: &str) -> usize {
        self.desk.classes.get(id).map_or(0, |class| class.handed.len())
    }
}

/// The desk, and what the person must know about how it is kept.
#[hook]
pub(super) fn use_desk(language: Language) -> (Hand, Option<&'static str>) {
    let opened = use_memo((), |()| store::open_desk::<Workshop>(KIND, KEY));
    let (start, known) = match &*opened {
        Kept::There(desk, revision) => (desk.clone(), *revision),
        _ => (Workshop::default(), 0),
    };
    let shown = use_state(|| Rc::new(start.clone()));
    // Files read together arrive one after the other, before the page is drawn again.
    let current = use_mut_ref(|| start);
    let revision = use_mut_ref(|| known);
    let saved = use_state_eq(|| Saved::Yes);
    let future = *opened == Kept::FromTheFuture;
    let change = {
        let (shown, saved) = (shown.clone(), saved.clone());
        Callback::from(move |change: Change| {
            change(&mut current.borrow_mut());
            let next = current.borrow().clone();
            if !future {
                let (outcome, now) = store::save_desk(KIND, KEY, &next, *revision.borrow());
                *revision.borrow_mut() = now;
                saved.set(outcome);
            }
            shown.set(Rc::new(next));
        })
    };
    let trouble = match (&*opened, *saved) {
        (Kept::FromTheFuture, _) => Some(say::class_trouble_future(language)),
        (_, Saved::Elsewhere) => Some(say::class_trouble_elsewhere(language)),
        (_, Saved::Full | Saved::Blocked) => Some(say::class_trouble_full(language)),
        (Kept::Unreadable, _) => Some(say::class_trouble_unreadable(language)),
        _ => None,
    };
    (Hand { desk: (*shown).clone(), change }, trouble)
}

/// Goes to what follows `#` on this page.
pub(super) fn go(fragment: &UseStateHandle<String>, language: Language, to: &str) {
    let path = crate::routes::Address::new(language, crate::routes::Route::Class).path();
    let mark = if to.is_empty() { "" } else { "/#" };
    address::push(&format!("{path}{mark}{to}"));
    fragment.set(to.to_owned());
}
