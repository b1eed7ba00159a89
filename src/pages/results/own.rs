//! One's own figures into the forecasts of a campaign, and out again.

use super::{Chosen, handed::Handed};
use crate::{
    components::use_place,
    store::{self, Opened, Saved},
};
use campaign::{
    Campaign, Edit,
    past_results::{PastResult, ResultEdit},
};
use results::figures::own;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub chosen: Chosen,
    pub campaign: AttrValue,
}

/// What was written: into which campaign, and the numbers of its new rows.
#[derive(Clone, PartialEq)]
struct Written {
    id: String,
    name: String,
    rows: Vec<u32>,
}

/// Changes a stored campaign; `None` where it is gone or could not be kept.
fn change(id: &str, edits: impl IntoIterator<Item = ResultEdit>) -> Option<Campaign> {
    let Opened::There(campaign, revision) = store::open(id) else { return None };
    let edits = edits.into_iter().map(Edit::PastResult);
    let changed = edits.fold(*campaign, |campaign, edit| campaign::apply(&campaign, edit).unwrap_or(campaign));
    let changed = changed.touched(store::now());
    (store::save(&changed, revision).0 == Saved::Yes).then_some(changed)
}

fn ids(campaign: &Campaign) -> Vec<u32> {
    campaign.parts.past_results.rows.iter().map(|row| row.id).collect()
}

fn write(id: &str, rows: Vec<PastResult>) -> Option<Written> {
    let Opened::There(before, _) = store::open(id) else { return None };
    let before = ids(&before);
    let after = change(id, rows.into_iter().map(|row| ResultEdit::Add(Box::new(row))))?;
    let rows = ids(&after).into_iter().filter(|id| !before.contains(id)).collect();
    Some(Written { id: id.to_owned(), name: after.name, rows })
}

#[component]
pub fn Own(props: &Props) -> Html {
    let language = use_place().language;
    let written = use_state(|| None::<Written>);
    let told = use_state(String::new);
    let rows = use_memo((props.chosen.clone(), language), |(chosen, language)| {
        own(&chosen.rows, &chosen.currency, |from, to| {
            let day = |day| campaign::words::date(day, *language);
            say::results_own_label(*language, &day(from), &day(to))
        })
    });
    let lack = if rows.is_empty() {
        Some(say::results_own_nothing(language))
    } else {
        props.campaign.is_empty().then(|| say::results_own_choose(language))
    };
    let on_write = {
        let (written, told, rows, id) = (written.clone(), told.clone(), rows.clone(), props.campaign.clone());
        Callback::from(move |_: MouseEvent| match write(&id, rows.to_vec()) {
            Some(done) => {
                told.set(say::results_own_done(language, &done.name));
                written.set(Some(done));
            }
            None => told.set(say::results_own_failed(language).to_owned()),
        })
    };
    let undo = (*written).clone().map(|done| {
        let (written, told) = (written.clone(), told.clone());
        Callback::from(move |_: MouseEvent| {
            let removed = change(&done.id, done.rows.iter().map(|id| ResultEdit::Remove { id: *id }));
            told.set(match removed {
                Some(_) => say::results_own_undone(language, &done.name),
                None => say::results_own_failed(language).to_owned(),
            });
            written.set(None);
        })
    });
    html! {
        <Handed label={say::results_own(language)} text={say::results_own_text(language)} lack={lack.map(AttrValue::from)}
            told={(*told).clone()} {on_write} {undo} />
    }
}
