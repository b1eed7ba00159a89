//! Whose clock, whose holidays, and the name beside the approvals.

use crate::{
    components::{Checkbox, Select, TextField, use_place},
    pages::DeskProps,
};
use campaign::{
    Edit, Worded,
    calendar::{CalendarEdit, Zone, calendars, zone},
};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Settings(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = &props.campaign;
    let zones: Vec<(AttrValue, AttrValue)> =
        Zone::ALL.iter().map(|zone| (zone.id().into(), zone.word(language).into())).collect();
    let shown: Vec<String> = calendars(campaign).into_iter().map(str::to_owned).collect();
    html! {
        <details class="options">
            <summary>{ say::settings_heading(language) }<span class="summary-rest">{ ": " }{ zone(campaign).word(language) }</span></summary>
            <div class="stack measure">
                <Select id="calendar-zone" label={say::settings_zone(language)} hint={say::settings_zone_hint(language)} options={zones} chosen={zone(campaign).id()}
                    on_choose={props.typed(|id| Edit::Calendar(CalendarEdit::Zone(id)))} />
                <fieldset>
                    <legend>{ say::settings_holidays(language) }</legend>
                    <div>
                        for calendar in facts::CALENDARS.iter() {
                            <Checkbox id={format!("holidays-{}", calendar.id)} label={wording::key(language, &format!("name-calendar-{}", calendar.id)).unwrap_or(calendar.country)}
                                checked={shown.iter().any(|country| country == calendar.country)} on_change={
                                    let (edit, country) = (props.edit.clone(), calendar.country);
                                    Callback::from(move |shown: bool| edit.emit(Edit::Calendar(CalendarEdit::Holidays { country: country.into(), shown })))
                                } />
                        }
                    </div>
                </fieldset>
                <TextField id="calendar-me" label={say::calendar_me(language)} hint={say::calendar_me_hint(language)} value={campaign.parts.calendar.me.clone()}
                    on_text={props.typed(|text| Edit::Calendar(CalendarEdit::Me(text)))} />
            </div>
        </details>
    }
}
