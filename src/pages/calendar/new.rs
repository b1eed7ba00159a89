//! A new post on a day.

use super::{Act, dialog::Dialog, placements};
use crate::components::{Select, TextField, use_place};
use campaign::{
    Date, Edit, Worded,
    calendar::{CalendarEdit, usual_times},
    drafts::{DraftField, read_time},
};
use facts::Placement;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
    pub date: Date,
    pub on_close: Callback<()>,
}

#[component]
pub fn New(props: &Props) -> Html {
    let language = use_place().language;
    let options = placements(&props.act.desk.campaign, language);
    let placement = use_state_eq(|| options.first().map(|(id, _)| id.to_string()).unwrap_or_default());
    let date = use_state_eq(|| props.date.to_string());
    let chosen = Placement::from_id(&placement);
    // The hour in which this platform's posts do well on that weekday, where somebody knows it.
    let usual = chosen.and_then(|placement| {
        let weekday = Date::parse(&date)?.weekday() as u8 + 1;
        let times = usual_times(&props.act.desk.campaign, placement.platform());
        times.iter().find(|advice| advice.weekday == weekday).map(|advice| format!("{:02}:00", advice.from))
    });
    let typed = use_state_eq(|| None::<String>);
    let time = (*typed).clone().or(usual).unwrap_or_else(|| "09:00".into());
    let on_add = {
        let (change, on_close, date, time) =
            (props.act.change.clone(), props.on_close.clone(), (*date).clone(), time.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(placement) = chosen {
                let edit = CalendarEdit::Add { placement, date: date.clone(), time: time.clone() };
                change.emit((
                    say::calendar_added(language, 1).into(),
                    vec![Edit::Choose { placement, chosen: true }, Edit::Calendar(edit)],
                ));
                on_close.emit(());
            }
        })
    };
    let set = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |text: String| state.set(text))
    };
    let on_time = {
        let typed = typed.clone();
        Callback::from(move |text: String| typed.set(Some(text)))
    };
    let ready = Date::parse(&date).is_some() && (time.is_empty() || read_time(&time).is_some());
    html! {
        <Dialog id="new-post" title={say::calendar_new(language)} on_close={props.on_close.clone()}>
            <Select id="new-placement" label={say::plan_placement(language)} {options} chosen={(*placement).clone()} on_choose={set(&placement)} />
            <div class="fields-2">
                <TextField id="new-date" label={DraftField::Date.word(language)} value={(*date).clone()} kind="date" on_text={set(&date)} />
                <TextField id="new-time" label={DraftField::Time.word(language)} value={time} kind="time" on_text={on_time} />
            </div>
            <p><button type="button" class="button" disabled={!ready} onclick={on_add}>{ say::calendar_new(language) }</button></p>
        </Dialog>
    }
}
