//! The weekly slots: the rhythm to keep.

use super::{Act, pillars, placements, repeat::Rule, roles};
use crate::{
    browser::focus,
    components::{Icon, Mark, Select, TextField, use_place},
};
use campaign::{
    Date, Edit, Worded,
    calendar::{CalendarEdit, Recurrence, Slot},
    drafts::DraftField,
};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
    pub today: Date,
}

#[component]
pub fn Slots(props: &Props) -> Html {
    let language = use_place().language;
    let act = &props.act;
    let campaign = &act.desk.campaign;
    let slots = &campaign.parts.calendar.slots;
    let add = {
        let (edit, today, last) = (act.desk.edit.clone(), props.today, campaign.parts.calendar.last_slot);
        let placement = placements(campaign, language).first().map(|(id, _)| id.to_string()).unwrap_or_default();
        Callback::from(move |_: MouseEvent| {
            let on = Recurrence { weekdays: vec![2], every: 1, from: today.to_string(), until: String::new() };
            let slot = Slot { placement: placement.clone(), time: "09:00".into(), on, ..Slot::default() };
            edit.emit(Edit::Calendar(CalendarEdit::PutSlot(slot)));
            focus::soon_to(format!("slot-{}-placement", last + 1));
        })
    };
    html! {
        <details class="options">
            <summary>{ say::slots_heading(language) }if !slots.is_empty() { <span class="summary-rest">{ ": " }{ slots.len() }</span> }</summary>
            <div class="stack">
                <p>{ say::slots_lead(language) }</p>
                <div class="stack-wide">
                    for (index, slot) in slots.iter().enumerate() { <One key={slot.id} act={act.clone()} slot={slot.clone()} number={index + 1} /> }
                </div>
                <p><button type="button" id="add-slot" class="button button-secondary" onclick={add}><Icon mark={Mark::Plus} />{ say::slots_add(language) }</button></p>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    act: Act,
    slot: Slot,
    number: usize,
}

#[component]
fn One(props: &OneProps) -> Html {
    let language = use_place().language;
    let (act, slot) = (&props.act, &props.slot);
    let with = |change: fn(&mut Slot, String)| {
        let (edit, slot) = (act.desk.edit.clone(), slot.clone());
        Callback::from(move |text: String| {
            let mut changed = slot.clone();
            change(&mut changed, text);
            edit.emit(Edit::Calendar(CalendarEdit::PutSlot(changed)));
        })
    };
    let on_rule = {
        let (edit, slot) = (act.desk.edit.clone(), slot.clone());
        Callback::from(move |on: Recurrence| {
            edit.emit(Edit::Calendar(CalendarEdit::PutSlot(Slot { on, ..slot.clone() })))
        })
    };
    let remove = {
        let (change, id) = (act.change.clone(), slot.id);
        Callback::from(move |_: MouseEvent| {
            change
                .emit((say::calendar_changed(language).into(), vec![Edit::Calendar(CalendarEdit::RemoveSlot { id })]));
            focus::soon_to("add-slot");
        })
    };
    let id = |end: &str| format!("slot-{}-{end}", slot.id);
    let mut themes = vec![(AttrValue::from(""), AttrValue::from(say::calendar_no_pillar(language)))];
    themes.extend(
        pillars(&act.desk.campaign).into_iter().map(|name| (AttrValue::from(name.clone()), AttrValue::from(name))),
    );
    if !slot.pillar.is_empty() && themes.iter().all(|(value, _)| value.as_str() != slot.pillar) {
        themes.push((slot.pillar.clone().into(), slot.pillar.clone().into()));
    }
    let title = say::slots_slot(language, props.number as i64);
    html! {
        <fieldset class="group stack">
            <legend>{ &title }</legend>
            <div class="fields-2">
                <Select id={id("placement")} label={say::plan_placement(language)} options={placements(&act.desk.campaign, language)} chosen={slot.placement.clone()}
                    on_choose={with(|slot, value| slot.placement = value)} />
                <TextField id={id("time")} label={DraftField::Time.word(language)} kind="time" value={slot.time.clone()} on_text={with(|slot, text| slot.time = text)} />
                <Select id={id("pillar")} label={DraftField::Pillar.word(language)} options={themes} chosen={slot.pillar.clone()} on_choose={with(|slot, value| slot.pillar = value)} />
                <Select id={id("role")} label={say::calendar_role(language)} options={roles(language)} chosen={slot.role.clone()} on_choose={with(|slot, value| slot.role = value)} />
            </div>
            <Rule id={format!("slot-{}", slot.id)} rule={slot.on.clone()} {on_rule} until_hint={Some(AttrValue::from(say::slots_no_end(language)))} />
            <p><button type="button" class="button button-quiet button-small button-danger" onclick={remove}>{ say::slots_remove(language) }<span class="hidden-visually">{ " " }{ &title }</span></button></p>
        </fieldset>
    }
}
