//! A campaign being worked on: edits in, saved after a pause and when the page goes away.

use crate::{
    browser::{Listener, Timeout},
    components::use_place,
    store::{self, Saved},
};
use campaign::{Campaign, Edit, stored::keys};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// How long a pause in typing is.
const PAUSE: i32 = 300;

pub struct Work {
    pub campaign: Rc<Campaign>,
    changes: u32,
}

pub enum Act {
    Put(Rc<Campaign>),
    /// What is stored: nothing of it needs saving.
    Load(Rc<Campaign>),
}

impl Reducible for Work {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let campaign = match act {
            Act::Put(campaign) => campaign,
            Act::Load(campaign) => return Rc::new(Work { campaign, changes: self.changes }),
        };
        Rc::new(Work { campaign, changes: self.changes + 1 })
    }
}

#[derive(Clone, PartialEq)]
pub struct Session {
    pub campaign: Rc<Campaign>,
    pub saved: Saved,
    /// The name under which a version was set aside, once the person has chosen between two.
    pub set_aside: Option<AttrValue>,
    pub edit: Callback<Edit>,
    pub put: Callback<Rc<Campaign>>,
    /// Takes the version that another tab wrote.
    pub take_other: Callback<()>,
    /// Goes on with this one; the other is set aside.
    pub keep_mine: Callback<()>,
}

/// The campaign as it is now and what of it still has to be written, shared with the listeners. An edit is in here
/// before it is drawn: drawing may wait for its turn, and the page may be left meanwhile.
struct Waiting {
    campaign: Rc<Campaign>,
    revision: u64,
    dirty: bool,
}

fn flush(waiting: &RefCell<Waiting>) -> Option<Saved> {
    let mut waiting = waiting.borrow_mut();
    if !waiting.dirty {
        return None;
    }
    let (saved, revision) = store::save(&waiting.campaign, waiting.revision);
    waiting.revision = revision;
    // What could not be written stays due: the next pause tries again.
    waiting.dirty = saved != Saved::Yes;
    Some(saved)
}

/// Whether another tab has stored something else than what is here.
fn changed_elsewhere(waiting: &RefCell<Waiting>) -> bool {
    let mut waiting = waiting.borrow_mut();
    match store::stored_now(&waiting.campaign.id) {
        Some((theirs, revision)) if revision != waiting.revision => {
            if store::differ(&waiting.campaign, &theirs) {
                return true;
            }
            waiting.revision = revision;
            false
        }
        _ => false,
    }
}

#[hook]
pub fn use_session(campaign: Campaign, revision: u64) -> Session {
    let language = use_place().language;
    let work = {
        let campaign = Rc::new(campaign);
        use_reducer(move || Work { campaign, changes: 0 })
    };
    let saved = use_state_eq(Saved::default);
    let set_aside = use_state_eq(|| None::<AttrValue>);
    let waiting = {
        let campaign = work.campaign.clone();
        use_memo((), move |()| RefCell::new(Waiting { campaign, revision, dirty: false }))
    };
    {
        let (waiting, saved) = (waiting.clone(), saved.clone());
        use_effect_with(work.changes, move |changes| {
            let timer = (*changes > 0).then(|| {
                // While two versions wait for a choice, nothing is saved and the question stays. An earlier pause may
                // have ended before this was drawn: then it is written already.
                if *saved != Saved::Elsewhere && waiting.borrow().dirty {
                    saved.set(Saved::Pending);
                }
                Timeout::new(PAUSE, move || {
                    if let Some(outcome) = flush(&waiting) {
                        saved.set(outcome);
                    }
                })
            });
            move || drop(timer)
        });
    }
    {
        let (waiting, saved) = (waiting.clone(), saved.clone());
        use_effect_with((), move |()| {
            if store::is_refused(&waiting.borrow().campaign.id.clone()) {
                waiting.borrow_mut().dirty = true;
                saved.set(flush(&waiting).unwrap_or_default());
            }
            let write_now = {
                let (waiting, saved) = (waiting.clone(), saved.clone());
                move || {
                    if let Some(outcome) = flush(&waiting) {
                        saved.set(outcome);
                    }
                }
            };
            let leaving = Listener::window("pagehide", {
                let write_now = write_now.clone();
                move |_| write_now()
            });
            let hidden = Listener::document("visibilitychange", move |_| write_now());
            let elsewhere = {
                let waiting = waiting.clone();
                Listener::window("storage", move |event| {
                    let key = js_sys::Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
                    let ours = key.as_deref() == Some(keys::campaign(&waiting.borrow().campaign.id).as_str());
                    if ours && changed_elsewhere(&waiting) {
                        saved.set(Saved::Elsewhere);
                    }
                })
            };
            move || {
                flush(&waiting);
                drop((leaving, hidden, elsewhere));
            }
        });
    }
    let dispatcher = work.dispatcher();
    let put = use_callback((), {
        let (dispatcher, waiting) = (dispatcher.clone(), waiting.clone());
        move |campaign: Rc<Campaign>, ()| {
            {
                let mut waiting = waiting.borrow_mut();
                waiting.campaign = campaign.clone();
                waiting.dirty = true;
            }
            dispatcher.dispatch(Act::Put(campaign));
        }
    });
    let edit = use_callback((), {
        let (put, waiting) = (put.clone(), waiting.clone());
        move |edit: Edit, ()| {
            let edited = campaign::apply(&waiting.borrow().campaign, edit);
            if let Some(campaign) = edited {
                put.emit(Rc::new(campaign.touched(store::now())));
            }
        }
    });
    let take_other = {
        let (waiting, saved, set_aside) = (waiting.clone(), saved.clone(), set_aside.clone());
        Callback::from(move |()| {
            let mut waiting = waiting.borrow_mut();
            let Some((theirs, revision)) = store::stored_now(&waiting.campaign.id) else { return };
            // What was typed here and never saved is in no other place.
            if waiting.dirty {
                set_aside.set(Some(store::set_aside(&waiting.campaign, language).into()));
            }
            let theirs = Rc::new(theirs);
            *waiting = Waiting { campaign: theirs.clone(), revision, dirty: false };
            dispatcher.dispatch(Act::Load(theirs));
            saved.set(Saved::Yes);
        })
    };
    let keep_mine = {
        let (waiting, saved, set_aside) = (waiting.clone(), saved.clone(), set_aside.clone());
        Callback::from(move |()| {
            let id = waiting.borrow().campaign.id.clone();
            if let Some((theirs, revision)) = store::stored_now(&id) {
                set_aside.set(Some(store::set_aside(&theirs, language).into()));
                waiting.borrow_mut().revision = revision;
            }
            waiting.borrow_mut().dirty = true;
            saved.set(flush(&waiting).unwrap_or_default());
        })
    };
    Session {
        campaign: work.campaign.clone(),
        saved: *saved,
        set_aside: (*set_aside).clone(),
        edit,
        put,
        take_other,
        keep_mine,
    }
}
