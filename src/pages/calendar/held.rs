//! Posts on hold: said above the calendar, and let go from there.

use super::Act;
use crate::components::{Mark, Notice, use_place};
use campaign::{Edit, calendar::items};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
}

#[component]
pub fn Held(props: &Props) -> Html {
    let language = use_place().language;
    let campaign = &props.act.desk.campaign;
    let planned = items(campaign);
    let ids: Vec<u32> = planned.iter().map(|item| item.draft.id).filter(|id| campaign.is_held(*id)).collect();
    if ids.is_empty() {
        return Html::default();
    }
    let title = say::calendar_held_count(language, ids.len() as i64);
    let onclick = {
        let change = props.act.change.clone();
        Callback::from(move |_: MouseEvent| {
            let edits = ids.iter().map(|id| Edit::Hold { id: *id, held: false }).collect();
            change.emit((say::calendar_freed(language).into(), edits));
        })
    };
    html! {
        <Notice mark={Mark::Warning} {title}>
            <p><button type="button" class="button button-secondary button-small" {onclick}>{ say::calendar_free_all(language) }</button></p>
        </Notice>
    }
}
