//! The desk being worked on: changes in, saved after a pause and when the page goes away.

use crate::{
    browser::{Listener, Timeout},
    store::{self, Kept, Saved},
};
use campaign::stored::keys;
use community::{
    desk::{Batch, Desk},
    queue::Instant,
};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// How long a pause in typing is.
const PAUSE: i32 = 300;
const DESK: &str = "community";
const BATCH: &str = "community-batch";

/// The desk and the batch that is open.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Book {
    pub desk: Desk,
    pub batch: Option<Batch>,
}

impl Book {
    /// Changes the open batch, and its line in the list.
    pub(super) fn batch(&mut self, change: impl FnOnce(&mut Batch)) {
        if let Some(batch) = &mut self.batch {
            change(batch);
            self.desk.list(batch);
        }
    }
}

/// A change, as pages send it.
#[derive(Clone)]
pub(super) struct Change(Rc<dyn Fn(&mut Book)>);

/// What pages get.
#[derive(Clone, PartialEq)]
pub(super) struct Hand {
    pub book: Rc<Book>,
    pub saved: Saved,
    send: Callback<Change>,
    /// Takes what another tab wrote.
    pub take_other: Callback<()>,
    /// Writes over what another tab wrote.
    pub keep_mine: Callback<()>,
    /// Opens another batch.
    pub open: Callback<String>,
    /// Begins a new batch.
    pub begin: Callback<Batch>,
    /// Removes a batch for good.
    pub erase: Callback<String>,
}

impl Hand {
    pub(super) fn change(&self, change: impl Fn(&mut Book) + 'static) {
        self.send.emit(Change(Rc::new(change)));
    }

    /// A callback that writes what was typed where `change` says.
    pub(super) fn typed(&self, change: impl Fn(&mut Book, String) + 'static) -> Callback<String> {
        let (hand, change) = (self.clone(), Rc::new(change));
        Callback::from(move |text: String| {
            let change = change.clone();
            hand.change(move |book| change(book, text.clone()));
        })
    }

    pub(super) fn click(&self, change: impl Fn(&mut Book) + 'static) -> Callback<MouseEvent> {
        let (hand, change) = (self.clone(), Rc::new(change));
        Callback::from(move |_: MouseEvent| {
            let change = change.clone();
            hand.change(move |book| change(book));
        })
    }
}

pub(super) fn now() -> Instant {
    Instant(store::now().0.div_euclid(60_000))
}

struct Work {
    book: Rc<Book>,
    changes: u32,
}

enum Act {
    /// The person changed something.
    Changed(Rc<Book>),
    /// What is stored.
    Put(Rc<Book>),
}

impl Reducible for Work {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        match act {
            Act::Changed(book) => Rc::new(Work { book, changes: self.changes + 1 }),
            Act::Put(book) => Rc::new(Work { book, changes: self.changes }),
        }
    }
}

/// The work as it is now, what is stored of it and what still has to be. A change is in here before it is drawn:
/// drawing may wait for its turn, and the page may be left meanwhile.
struct Shelf {
    book: Rc<Book>,
    desk_revision: u64,
    batch_revision: u64,
    dirty: bool,
    /// Whether what is stored is of a newer release, or could not be read.
    locked: bool,
}

fn open_batch(id: &str) -> (Option<Batch>, u64) {
    match store::open_desk::<Batch>(BATCH, &keys::community_batch(id)) {
        Kept::There(batch, revision) => (Some(batch), revision),
        _ => (None, 0),
    }
}

fn open_shelf() -> Shelf {
    let (desk, desk_revision, locked) = match store::open_desk::<Desk>(DESK, keys::COMMUNITY) {
        Kept::There(desk, revision) => (desk, revision, false),
        Kept::FromTheFuture => (Desk::default(), 0, true),
        Kept::Missing | Kept::Unreadable => (Desk::default(), 0, false),
    };
    let (batch, batch_revision) = open_batch(&desk.open);
    Shelf { book: Rc::new(Book { desk, batch }), desk_revision, batch_revision, dirty: false, locked }
}

impl Shelf {
    fn write(&mut self) -> Option<Saved> {
        if !self.dirty || self.locked {
            return None;
        }
        let (desk, revision) = store::save_desk(DESK, keys::COMMUNITY, &self.book.desk, self.desk_revision);
        self.desk_revision = revision;
        let batch = match &self.book.batch {
            Some(batch) => {
                let key = keys::community_batch(&batch.id);
                let (saved, revision) = store::save_desk(BATCH, &key, batch, self.batch_revision);
                self.batch_revision = revision;
                saved
            }
            None => Saved::Yes,
        };
        let saved = if desk == Saved::Yes { batch } else { desk };
        self.dirty = saved != Saved::Yes;
        Some(saved)
    }
}

#[hook]
pub(super) fn use_book() -> Hand {
    let shelf = use_memo((), |()| RefCell::new(open_shelf()));
    let work = {
        let book = shelf.borrow().book.clone();
        use_reducer(move || Work { book, changes: 0 })
    };
    let saved = use_state_eq(Saved::default);
    {
        let (shelf, saved) = (shelf.clone(), saved.clone());
        use_effect_with(work.changes, move |changes| {
            let timer = (*changes > 0).then(|| {
                if *saved != Saved::Elsewhere && shelf.borrow().dirty {
                    saved.set(Saved::Pending);
                }
                Timeout::new(PAUSE, move || {
                    let outcome = shelf.borrow_mut().write();
                    if let Some(outcome) = outcome {
                        saved.set(outcome);
                    }
                })
            });
            move || drop(timer)
        });
    }
    {
        let (shelf, saved, dispatcher) = (shelf.clone(), saved.clone(), work.dispatcher());
        use_effect_with((), move |()| {
            let leaving = Listener::window("pagehide", {
                let shelf = shelf.clone();
                move |_| {
                    shelf.borrow_mut().write();
                }
            });
            let elsewhere = Listener::window("storage", {
                let shelf = shelf.clone();
                move |event| {
                    let key = js_sys::Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
                    if !key.is_some_and(|key| key.starts_with(keys::COMMUNITY)) {
                        return;
                    }
                    if shelf.borrow().dirty {
                        saved.set(Saved::Elsewhere);
                        return;
                    }
                    // Nothing here is unsaved: what the other tab wrote is taken over. The batch one is on stays.
                    let mut fresh = open_shelf();
                    let here = shelf.borrow().book.batch.as_ref().map(|batch| batch.id.clone());
                    if let Some(here) = here
                        && let (Some(batch), revision) = open_batch(&here)
                    {
                        fresh.book = Rc::new(Book { desk: fresh.book.desk.clone(), batch: Some(batch) });
                        fresh.batch_revision = revision;
                    }
                    let book = fresh.book.clone();
                    *shelf.borrow_mut() = fresh;
                    dispatcher.dispatch(Act::Put(book));
                }
            });
            move || {
                shelf.borrow_mut().write();
                drop((leaving, elsewhere));
            }
        });
    }
    let send = use_callback((), {
        let (shelf, dispatcher) = (shelf.clone(), work.dispatcher());
        move |Change(change): Change, ()| {
            let mut book = (*shelf.borrow().book).clone();
            change(&mut book);
            if book == *shelf.borrow().book {
                return;
            }
            let book = Rc::new(book);
            {
                let mut shelf = shelf.borrow_mut();
                shelf.book = book.clone();
                shelf.dirty = true;
            }
            dispatcher.dispatch(Act::Changed(book));
        }
    });
    let take_other = use_callback((), {
        let (shelf, saved, dispatcher) = (shelf.clone(), saved.clone(), work.dispatcher());
        move |(), ()| {
            let fresh = open_shelf();
            let book = fresh.book.clone();
            *shelf.borrow_mut() = fresh;
            dispatcher.dispatch(Act::Put(book));
            saved.set(Saved::Yes);
        }
    });
    let keep_mine = use_callback((), {
        let (shelf, saved) = (shelf.clone(), saved.clone());
        move |(), ()| {
            let fresh = open_shelf();
            let mut shelf = shelf.borrow_mut();
            shelf.desk_revision = fresh.desk_revision;
            if let Some(batch) = &shelf.book.batch {
                shelf.batch_revision = open_batch(&batch.id).1;
            }
            shelf.dirty = true;
            if let Some(outcome) = shelf.write() {
                saved.set(outcome);
            }
        }
    });
    let open = use_callback((), {
        let (shelf, saved, dispatcher) = (shelf.clone(), saved.clone(), work.dispatcher());
        move |id: String, ()| {
            let book = {
                let mut shelf = shelf.borrow_mut();
                shelf.write();
                let (batch, revision) = open_batch(&id);
                let mut desk = shelf.book.desk.clone();
                desk.open = id;
                shelf.batch_revision = revision;
                shelf.book = Rc::new(Book { desk, batch });
                shelf.dirty = true;
                if let Some(outcome) = shelf.write() {
                    saved.set(outcome);
                }
                shelf.book.clone()
            };
            dispatcher.dispatch(Act::Put(book));
        }
    });
    let begin = use_callback((), {
        let (shelf, saved, dispatcher) = (shelf.clone(), saved.clone(), work.dispatcher());
        move |batch: Batch, ()| {
            let book = {
                let mut shelf = shelf.borrow_mut();
                // What was done to the batch before is written first.
                shelf.write();
                let mut desk = shelf.book.desk.clone();
                desk.open = batch.id.clone();
                desk.list(&batch);
                shelf.batch_revision = 0;
                shelf.book = Rc::new(Book { desk, batch: Some(batch) });
                shelf.dirty = true;
                if let Some(outcome) = shelf.write() {
                    saved.set(outcome);
                }
                shelf.book.clone()
            };
            dispatcher.dispatch(Act::Put(book));
        }
    });
    let erase = use_callback((), {
        let (shelf, saved, dispatcher) = (shelf.clone(), saved.clone(), work.dispatcher());
        move |id: String, ()| {
            let book = {
                let mut shelf = shelf.borrow_mut();
                let mut desk = shelf.book.desk.clone();
                desk.batches.retain(|line| line.id != id);
                let next = desk.batches.first().map(|line| line.id.clone()).unwrap_or_default();
                let (batch, revision) = open_batch(&next);
                desk.open = next;
                shelf.batch_revision = revision;
                shelf.book = Rc::new(Book { desk, batch });
                shelf.dirty = true;
                if let Some(outcome) = shelf.write() {
                    saved.set(outcome);
                }
                store::erase_desk(&keys::community_batch(&id));
                shelf.book.clone()
            };
            dispatcher.dispatch(Act::Put(book));
        }
    });
    Hand { book: work.book.clone(), saved: *saved, send, take_other, keep_mine, open, begin, erase }
}
