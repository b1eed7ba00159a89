//! A campaign being worked on: edits in, saved after a pause and when the page goes away.

use super::saving::{PAUSE, Saving};
use crate::{
    browser::{Listener, Timeout},
    components::use_place,
    store::{self, Saved},
};
use campaign::{Campaign, Edit, stored::keys};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

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

/// The campaign as it is now and what of it still has to be written, shared with the listeners. All that is shown of
/// it is read from here: an edit is in here before it is drawn, since drawing may wait for its turn and the page may be
/// left meanwhile.
struct Waiting {
    campaign: Rc<Campaign>,
    /// What stood in storage when this tab last looked: only what differs from it was changed elsewhere.
    stored: Rc<Campaign>,
    revision: u64,
    saving: Saving,
}

impl Waiting {
    fn of(campaign: Rc<Campaign>, revision: u64) -> Self {
        Self { stored: campaign.clone(), campaign, revision, saving: Saving::default() }
    }

    /// Whether another tab has stored something else than what this one knew of.
    fn changed_elsewhere(&mut self) -> bool {
        let Some((theirs, revision)) = store::stored_now(&self.campaign.id) else { return false };
        if revision <= self.revision {
            return false;
        }
        if store::differ(&self.stored, &theirs) && store::differ(&self.campaign, &theirs) {
            return true;
        }
        self.stored = Rc::new(theirs);
        self.revision = revision;
        false
    }

    /// Writes what is due; whether there was something.
    fn flush(&mut self) -> bool {
        if !self.saving.is_time() {
            return false;
        }
        if self.changed_elsewhere() {
            self.saving.came(Saved::Elsewhere);
            return true;
        }
        let (saved, revision) = store::save(&self.campaign, self.revision);
        self.revision = revision;
        self.saving.came(saved);
        if saved == Saved::Yes {
            self.stored = self.campaign.clone();
        }
        true
    }

    fn write_over(&mut self) {
        self.saving.changed();
        self.flush();
    }
}

/// Writes at the end of a pause that begins now.
fn after_a_pause(waiting: &Rc<RefCell<Waiting>>, draw: &UseForceUpdateHandle) {
    let pause = Timeout::new(PAUSE, {
        let (waiting, draw) = (waiting.clone(), draw.clone());
        move || {
            if waiting.borrow_mut().flush() {
                draw.force_update();
            }
        }
    });
    waiting.borrow_mut().saving.wait(pause);
}

#[hook]
pub fn use_session(campaign: Campaign, revision: u64) -> Session {
    let language = use_place().language;
    let draw = use_force_update();
    let waiting = use_memo((), move |()| RefCell::new(Waiting::of(Rc::new(campaign), revision)));
    let set_aside = use_state_eq(|| None::<AttrValue>);
    {
        let (waiting, draw) = (waiting.clone(), draw.clone());
        use_effect_with((), move |()| {
            if store::is_refused(&waiting.borrow().campaign.id) {
                waiting.borrow_mut().write_over();
                draw.force_update();
            }
            let write_now = {
                let (waiting, draw) = (waiting.clone(), draw.clone());
                move || {
                    if waiting.borrow_mut().flush() {
                        draw.force_update();
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
                    if ours && waiting.borrow_mut().changed_elsewhere() {
                        waiting.borrow_mut().saving.met_another();
                        draw.force_update();
                    }
                })
            };
            move || {
                let mut waiting = waiting.borrow_mut();
                waiting.flush();
                waiting.saving.stop();
                drop((leaving, hidden, elsewhere));
            }
        });
    }
    let put = use_callback((), {
        let (waiting, draw) = (waiting.clone(), draw.clone());
        move |campaign: Rc<Campaign>, ()| {
            {
                let mut waiting = waiting.borrow_mut();
                waiting.campaign = campaign;
                waiting.saving.changed();
            }
            after_a_pause(&waiting, &draw);
            draw.force_update();
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
        let (waiting, draw, set_aside) = (waiting.clone(), draw.clone(), set_aside.clone());
        Callback::from(move |()| {
            let Some((theirs, revision)) = store::stored_now(&waiting.borrow().campaign.id) else { return };
            // What was typed here and never saved is in no other place.
            if waiting.borrow().saving.is_dirty() {
                set_aside.set(Some(store::set_aside(&waiting.borrow().campaign, language).into()));
            }
            *waiting.borrow_mut() = Waiting { saving: Saving::done(), ..Waiting::of(Rc::new(theirs), revision) };
            draw.force_update();
        })
    };
    let keep_mine = {
        let (waiting, draw, set_aside) = (waiting.clone(), draw.clone(), set_aside.clone());
        Callback::from(move |()| {
            let there = store::stored_now(&waiting.borrow().campaign.id);
            if let Some((theirs, revision)) = there {
                set_aside.set(Some(store::set_aside(&theirs, language).into()));
                let mut waiting = waiting.borrow_mut();
                waiting.stored = Rc::new(theirs);
                waiting.revision = revision;
            }
            waiting.borrow_mut().write_over();
            draw.force_update();
        })
    };
    let (campaign, saved) = {
        let waiting = waiting.borrow();
        (waiting.campaign.clone(), waiting.saving.state())
    };
    Session { campaign, saved, set_aside: (*set_aside).clone(), edit, put, take_other, keep_mine }
}
