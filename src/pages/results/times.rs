//! One's own best times into the calendar of a campaign, and out again.

use super::{handed::Handed, own::Props};
use crate::{
    components::use_place,
    store::{self, Opened, Saved},
};
use campaign::calendar::BestTimes;
use results::figures::for_calendar;
use wording::say;
use yew::prelude::*;

/// What was there before, to be put back.
#[derive(Clone, PartialEq)]
struct Written {
    id: String,
    name: String,
    before: BestTimes,
}

/// Puts times into a stored campaign; what was there, and its name. `None` where it could not be kept.
fn put(id: &str, times: BestTimes) -> Option<Written> {
    let Opened::There(campaign, revision) = store::open(id) else { return None };
    let mut changed = campaign.touched(store::now());
    let before = std::mem::replace(&mut changed.parts.best_times, times);
    let saved = store::save(&changed, revision).0 == Saved::Yes;
    saved.then(|| Written { id: id.to_owned(), name: changed.name, before })
}

#[component]
pub fn Times(props: &Props) -> Html {
    let language = use_place().language;
    let written = use_state(|| None::<Written>);
    let told = use_state(String::new);
    let times = use_memo(props.chosen.clone(), |chosen| {
        for_calendar(&chosen.rows, say::results_heading(language), store::today())
    });
    let lack = if times.rows.is_empty() {
        Some(say::results_times_nothing(language))
    } else {
        props.campaign.is_empty().then(|| say::results_own_choose(language))
    };
    let on_write = {
        let (written, told, times, id) = (written.clone(), told.clone(), times.clone(), props.campaign.clone());
        Callback::from(move |_: MouseEvent| match put(&id, (*times).clone()) {
            Some(done) => {
                told.set(say::results_times_done(language, &done.name));
                written.set(Some(done));
            }
            None => told.set(say::results_own_failed(language).to_owned()),
        })
    };
    let undo = (*written).clone().map(|done| {
        let (written, told) = (written.clone(), told.clone());
        Callback::from(move |_: MouseEvent| {
            told.set(match put(&done.id, done.before.clone()) {
                Some(_) => say::results_times_undone(language, &done.name),
                None => say::results_own_failed(language).to_owned(),
            });
            written.set(None);
        })
    });
    html! {
        <Handed label={say::results_times(language)} text={say::results_times_text(language)} lack={lack.map(AttrValue::from)}
            told={(*told).clone()} {on_write} {undo} />
    }
}
