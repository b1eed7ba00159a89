//! One post in the calendar: opened with a click or Enter, moved by dragging or with Shift and arrows.

use super::Act;
use crate::{
    browser::events,
    components::{Icon, Mark, use_place},
    pages::campaign_desk::named,
};
use campaign::{
    Worded,
    calendar::{clock_words, first_line},
    drafts::Status,
    words,
};
use wording::say;
use yew::prelude::*;

/// The id of the button of a post.
pub(super) fn entry_id(id: u32) -> String {
    format!("post-{id}")
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
    pub id: u32,
    /// Whether the day is said, where no heading says it.
    #[prop_or_default]
    pub dated: bool,
}

#[component]
pub fn Entry(props: &Props) -> Html {
    let language = use_place().language;
    let Props { act, id, dated } = props;
    let id = *id;
    let campaign = &act.desk.campaign;
    let Some(draft) = campaign.draft(id) else { return Html::default() };
    let onclick = {
        let open = act.open.clone();
        Callback::from(move |_: MouseEvent| open.emit(id))
    };
    let onkeydown = {
        let act = act.clone();
        Callback::from(move |event: KeyboardEvent| {
            // Not a button: Firefox lets nobody drag those.
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                act.open.emit(id);
                return;
            }
            let days = match (event.shift_key(), event.key().as_str()) {
                (true, "ArrowLeft") => -1,
                (true, "ArrowRight") => 1,
                (true, "ArrowUp") => -7,
                (true, "ArrowDown") => 7,
                _ => return,
            };
            event.prevent_default();
            act.shift(id, days, language);
        })
    };
    let ondragstart = {
        let dragged = act.dragged.clone();
        Callback::from(move |event: DragEvent| {
            *dragged.0.borrow_mut() = Some(id);
            events::carry(&event, &id.to_string());
        })
    };
    let ondragend = {
        let dragged = act.dragged.clone();
        Callback::from(move |_: DragEvent| *dragged.0.borrow_mut() = None)
    };
    let label = first_line(draft.label());
    let time = draft.hour_and_minute().map(clock_words);
    html! {
        <li class="cal-item">
            <div role="button" tabindex="0" id={entry_id(id)} class={classes!("cal-post", tone(draft.status, campaign.is_held(id)))} draggable="true"
                {onclick} {onkeydown} {ondragstart} {ondragend}>
                if *dated {
                    <span class="cal-day">{ draft.day().map(|day| words::date(day, language)).unwrap_or_default() }</span>
                }
                <span class="cal-line"><span class="cal-time number">{ time.unwrap_or_else(|| "–".into()) }</span>
                    <span class="cal-where">{ named(language, "placement", draft.placement.id()) }</span></span>
                <span class="cal-label">{ if label.is_empty() { say::calendar_no_words(language).to_owned() } else { label } }</span>
                <span class="cal-line cal-foot"><span class="cal-state">
                        if campaign.is_held(id) { <Icon mark={Mark::Warning} />{ say::calendar_held(language) } }
                        else { <Icon mark={mark(draft.status)} />{ draft.status.word(language) } }</span>
                    if !draft.pillar.trim().is_empty() { <span class="cal-pillar">{ draft.pillar.trim() }</span> }</span>
            </div>
        </li>
    }
}

fn tone(status: Status, held: bool) -> &'static str {
    match status {
        _ if held => "warning",
        Status::Draft => "cal-draft",
        Status::Ready => "advice",
        Status::Approved | Status::Published => "good",
    }
}

pub(super) fn mark(status: Status) -> Mark {
    match status {
        Status::Draft => Mark::Advice,
        Status::Ready => Mark::Arrow,
        Status::Approved | Status::Published => Mark::Good,
    }
}
