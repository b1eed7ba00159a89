//! The desk being worked on: changes in, saved after a pause and when the page goes away.

use super::{super::saving::PAUSE, shelf::Shelf};
use crate::{
    browser::{Listener, Timeout},
    store::{self, Saved},
};
use campaign::stored::keys;
use community::{
    desk::{Batch, Desk},
    queue::Instant,
};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

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

/// Writes at the end of a pause that begins now.
fn after_a_pause(shelf: &Rc<RefCell<Shelf>>, draw: &UseForceUpdateHandle) {
    let pause = Timeout::new(PAUSE, {
        let (shelf, draw) = (shelf.clone(), draw.clone());
        move || {
            if shelf.borrow_mut().write() {
                draw.force_update();
            }
        }
    });
    shelf.borrow_mut().saving.wait(pause);
}

/// A callback that does something with the shelf and has it drawn.
#[hook]
fn use_act<T: 'static>(
    shelf: &Rc<RefCell<Shelf>>,
    draw: &UseForceUpdateHandle,
    act: impl Fn(&mut Shelf, T) + 'static,
) -> Callback<T> {
    let (shelf, draw) = (shelf.clone(), draw.clone());
    use_callback((), move |given: T, ()| {
        act(&mut shelf.borrow_mut(), given);
        draw.force_update();
    })
}

#[hook]
pub(super) fn use_book() -> Hand {
    let draw = use_force_update();
    let shelf = use_memo((), |()| RefCell::new(Shelf::open()));
    {
        let (shelf, draw) = (shelf.clone(), draw.clone());
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
                    // What is unsaved here meets what the other tab wrote when it is written.
                    if !key.is_some_and(|key| key.starts_with(keys::COMMUNITY)) || shelf.borrow().saving.is_dirty() {
                        return;
                    }
                    shelf.borrow_mut().read_again();
                    draw.force_update();
                }
            });
            move || {
                let mut shelf = shelf.borrow_mut();
                shelf.write();
                shelf.saving.stop();
                drop((leaving, elsewhere));
            }
        });
    }
    let send = use_callback((), {
        let (shelf, draw) = (shelf.clone(), draw.clone());
        move |Change(change): Change, ()| {
            let mut book = (*shelf.borrow().book).clone();
            change(&mut book);
            if book == *shelf.borrow().book {
                return;
            }
            shelf.borrow_mut().put(book);
            after_a_pause(&shelf, &draw);
            draw.force_update();
        }
    });
    let take_other = use_act(&shelf, &draw, |shelf, ()| shelf.take_other());
    let keep_mine = use_act(&shelf, &draw, |shelf, ()| shelf.keep_mine());
    let open = use_act(&shelf, &draw, |shelf, id| shelf.open_another(id));
    let begin = use_act(&shelf, &draw, |shelf, batch| shelf.begin(batch));
    let erase = use_act(&shelf, &draw, |shelf, id: String| shelf.erase(&id));
    let (book, saved) = {
        let shelf = shelf.borrow();
        (shelf.book.clone(), shelf.saving.state())
    };
    Hand { book, saved, send, take_other, keep_mine, open, begin, erase }
}
