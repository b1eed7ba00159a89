//! The posts of the campaign that would still go out, to be held while a crisis lasts.

use super::{DeskProps, book::now};
use crate::{
    components::{Checkbox, Mark, Notice, use_place},
    store::{self, Opened, Saved},
};
use campaign::{Campaign, Edit};
use wording::{key, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub desk: DeskProps,
    /// Whether the level asks for it.
    pub stop: bool,
}

fn open(id: &str) -> Option<(Campaign, u64)> {
    match store::open(id) {
        Opened::There(campaign, revision) => Some((*campaign, revision)),
        _ => None,
    }
}

#[component]
pub(super) fn Scheduled(props: &Props) -> Html {
    let language = use_place().language;
    let hand = &props.desk.hand;
    let id = hand.book.batch.as_ref().map(|batch| batch.campaign.clone()).unwrap_or_default();
    let turn = use_state(|| 0_u32);
    let trouble = use_state_eq(|| Saved::Yes);
    let found = use_memo((id.clone(), *turn), |(id, _)| open(id));
    // The stored campaign is read anew before each change: another tab may be working on it.
    let hold = {
        let (id, turn, trouble, hand) = (id.clone(), turn.clone(), trouble.clone(), hand.clone());
        Callback::from(move |(drafts, held): (Vec<u32>, bool)| {
            let Some((campaign, revision)) = open(&id) else { return };
            let mut changed = campaign;
            let mut count = 0;
            for draft in drafts {
                if let Some(next) = campaign::apply(&changed, Edit::Hold { id: draft, held }) {
                    changed = next;
                    count += 1;
                }
            }
            if count == 0 {
                return;
            }
            let (saved, _) = store::save(&changed.touched(store::now()), revision);
            trouble.set(saved);
            turn.set(*turn + 1);
            if saved == Saved::Yes {
                let (note, at) = (
                    if held {
                        say::community_log_held(language, count)
                    } else {
                        say::community_log_freed(language, count)
                    },
                    now(),
                );
                hand.change(move |book| book.batch(|batch| batch.note(&note, at)));
            }
        })
    };
    let body = match &*found {
        None => html! { <p>{ say::community_scheduled_choose(language) }</p> },
        Some((campaign, _)) => {
            let items = campaign.scheduled(store::today());
            if items.is_empty() {
                html! { <p>{ say::community_scheduled_none(language, &campaign.name) }</p> }
            } else {
                let ids: Vec<u32> = items.iter().map(|item| item.draft.id).collect();
                let all_held = ids.iter().all(|id| campaign.is_held(*id));
                let on_all = {
                    let (hold, ids) = (hold.clone(), ids.clone());
                    Callback::from(move |_: MouseEvent| hold.emit((ids.clone(), !all_held)))
                };
                html! { <>
                    <p class="small muted">{ say::community_scheduled_of(language, items.len() as i64, &campaign.name) }</p>
                    <p><button type="button" class={if props.stop && !all_held { "button" } else { "button button-secondary" }} onclick={on_all}>
                        { if all_held { say::community_free_all(language) } else { say::community_hold_all(language) } }</button></p>
                    <ul role="list" class="community-scheduled">
                        for item in items.iter() { { line(language, campaign, item, &hold) } }
                    </ul>
                </> }
            }
        }
    };
    html! {
        <section class="stack" aria-labelledby="scheduled-title">
            <h3 id="scheduled-title">{ say::community_scheduled(language) }</h3>
            if *trouble != Saved::Yes { <Notice mark={Mark::Error} title={say::community_hold_failed(language)} /> }
            { body }
            <p class="small muted">{ say::community_scheduled_note(language) }</p>
        </section>
    }
}

fn line(
    language: wording::Language,
    campaign: &Campaign,
    item: &campaign::calendar::Item<'_>,
    hold: &Callback<(Vec<u32>, bool)>,
) -> Html {
    let id = item.draft.id;
    let time = item.time.map(|(hour, minute)| format!(" {hour}:{minute:02}")).unwrap_or_default();
    let place = key(language, &format!("placement-{}", item.draft.placement.id())).unwrap_or_default();
    let label: String = item.draft.label().chars().take(70).collect();
    let on_change = {
        let hold = hold.clone();
        Callback::from(move |held: bool| hold.emit((vec![id], held)))
    };
    html! {
        <li key={id}>
            <Checkbox id={format!("hold-{id}")} label={say::community_hold(language)} about={format!("{place}, {}{time}", item.date)} checked={campaign.is_held(id)} {on_change} />
            <p class="small"><span class="number">{ item.date.to_string() }{ time.clone() }</span>{ " · " }{ place }{ " · " }{ label }</p>
        </li>
    }
}
