//! A campaign being worked on: edits in, saved after a pause and when the page goes away.

use crate::{
    browser::{Listener, Timeout},
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
    Edit(Box<Edit>),
    Put(Rc<Campaign>),
}

impl Reducible for Work {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let campaign = match act {
            Act::Edit(edit) => match campaign::apply(&self.campaign, *edit) {
                Some(campaign) => Rc::new(campaign.touched(store::now())),
                None => return self,
            },
            Act::Put(campaign) => campaign,
        };
        Rc::new(Work { campaign, changes: self.changes + 1 })
    }
}

#[derive(Clone, PartialEq)]
pub struct Session {
    pub campaign: Rc<Campaign>,
    pub saved: Saved,
    pub edit: Callback<Edit>,
    pub put: Callback<Rc<Campaign>>,
}

/// What still has to be written, shared with the listeners.
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

#[hook]
pub fn use_session(campaign: Campaign, revision: u64) -> Session {
    let work = {
        let campaign = Rc::new(campaign);
        use_reducer(move || Work { campaign, changes: 0 })
    };
    let saved = use_state(Saved::default);
    let waiting = {
        let campaign = work.campaign.clone();
        use_memo((), move |()| RefCell::new(Waiting { campaign, revision, dirty: false }))
    };
    {
        let (waiting, saved) = (waiting.clone(), saved.clone());
        use_effect_with((work.changes, work.campaign.clone()), move |(changes, campaign)| {
            let timer = (*changes > 0).then(|| {
                {
                    let mut waiting = waiting.borrow_mut();
                    waiting.campaign = campaign.clone();
                    waiting.dirty = true;
                }
                saved.set(Saved::Pending);
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
            let leaving = {
                let waiting = waiting.clone();
                Listener::window("pagehide", move |_| {
                    flush(&waiting);
                })
            };
            let hidden = {
                let waiting = waiting.clone();
                Listener::document("visibilitychange", move |_| {
                    flush(&waiting);
                })
            };
            let elsewhere = {
                let waiting = waiting.clone();
                Listener::window("storage", move |event| {
                    let key = js_sys::Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
                    if key.as_deref() == Some(keys::campaign(&waiting.borrow().campaign.id).as_str()) {
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
    let edit = use_callback((), {
        let dispatcher = dispatcher.clone();
        move |edit: Edit, ()| dispatcher.dispatch(Act::Edit(Box::new(edit)))
    });
    let put = use_callback((), move |campaign: Rc<Campaign>, ()| dispatcher.dispatch(Act::Put(campaign)));
    Session { campaign: work.campaign.clone(), saved: *saved, edit, put }
}
