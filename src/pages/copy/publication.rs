//! When a draft goes out, how far it is, and what goes with it.

use crate::{
    components::{Select, TextField, use_place},
    pages::DeskProps,
    store,
};
use campaign::{
    Edit, Worded,
    calendar::CalendarEdit,
    drafts::{Draft, DraftField, Status},
};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: DeskProps,
    pub draft: Draft,
}

#[component]
pub fn Publication(props: &Props) -> Html {
    let language = use_place().language;
    let (desk, draft) = (&props.desk, &props.draft);
    let id = draft.id;
    let statuses: Vec<(AttrValue, AttrValue)> =
        Status::ALL.iter().map(|status| (status.id().into(), status.word(language).into())).collect();
    let people: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::plan_everybody(language))))
            .chain(
                desk.campaign
                    .audience
                    .personas
                    .iter()
                    .filter(|persona| !persona.name.trim().is_empty())
                    .map(|persona| (AttrValue::from(persona.id.to_string()), AttrValue::from(persona.name.clone()))),
            )
            .collect();
    let one = |field: DraftField, rows: u16, kind: &'static str| {
        html! {
            <TextField id={format!("draft-{}", field.id())} label={field.word(language)} value={draft.text(field).to_owned()} {rows} {kind}
                optional={true} on_text={desk.typed(move |text| Edit::DraftText { id, field, text })} />
        }
    };
    html! {
        <details class="options">
            <summary>{ say::copy_publication(language) }{ ": " }{ draft.status.word(language) }
                if let Some(day) = draft.day() { { ", " }{ campaign::words::date(day, language) } }</summary>
            <div class="stack">
                <div class="fields-2">
                    { one(DraftField::Date, 1, "date") }
                    { one(DraftField::Time, 1, "time") }
                    <Select id="draft-status" label={say::plan_status(language)} options={statuses} chosen={draft.status.id()}
                        on_choose={desk.typed({
                            let who = desk.campaign.parts.calendar.me.clone();
                            move |status| Edit::Calendar(CalendarEdit::Status { id, status: Status::from_id(&status).unwrap_or_default(), who: who.clone(), at: store::now() })
                        })} />
                    <Select id="draft-persona" label={say::plan_for_persona(language)} options={people}
                        chosen={draft.persona.map(|persona| persona.to_string()).unwrap_or_default()}
                        on_choose={desk.typed(move |persona| Edit::DraftPersona { id, persona: persona.parse().ok() })} />
                    { one(DraftField::Title, 1, "text") }
                    { one(DraftField::Pillar, 1, "text") }
                </div>
                { one(DraftField::FirstComment, 3, "text") }
                { one(DraftField::MediaNotes, 2, "text") }
            </div>
        </details>
    }
}
