//! How many people there are, personas, and the message map.

mod compare;
mod size;

use super::{DeskProps, copy::schools};
use crate::browser::focus;
use crate::components::{Checkbox, Icon, Mark, Radios, Select, TextField, use_place};
use campaign::{
    Edit, Worded,
    audience::{Awareness, Basis, Education, Market, MessageField, PersonaField, Warning, warning_words, warnings},
    words,
};
use facts::PLATFORMS;
use wording::say;
use yew::prelude::*;

/// What a plan cannot do without; the rest is there for those who know more.
const FIRST: [PersonaField; 6] = [
    PersonaField::Situation,
    PersonaField::Needs,
    PersonaField::Objections,
    PersonaField::Words,
    PersonaField::Places,
    PersonaField::Trigger,
];

/// A job story: when …, I want to …, so I can ….
const JOB: [PersonaField; 3] = [PersonaField::When, PersonaField::Want, PersonaField::So];

/// The empathy map.
const EMPATHY: [PersonaField; 6] = [
    PersonaField::Says,
    PersonaField::Thinks,
    PersonaField::Does,
    PersonaField::Feels,
    PersonaField::Pains,
    PersonaField::Gains,
];

/// Platforms where people spend time, as opposed to what one sends them.
fn is_social(platform: &str) -> bool {
    !matches!(
        platform,
        "email" | "sms" | "blog" | "google-business" | "microsoft" | "google" | "google-ads" | "microsoft-ads"
    )
}

#[component]
pub fn Audience(props: &DeskProps) -> Html {
    let language = use_place().language;
    let audience = &props.campaign.audience;
    let markets = Market::ALL
        .iter()
        .map(|market| (AttrValue::from(market.id()), AttrValue::from(market.word(language)), None))
        .collect::<Vec<_>>();
    let add_persona = {
        let edit = props.edit.clone();
        Callback::from(move |_: MouseEvent| edit.emit(Edit::AddPersona { name: String::new() }))
    };
    let add_message = {
        let edit = props.edit.clone();
        Callback::from(move |_: MouseEvent| edit.emit(Edit::AddMessage { persona: None }))
    };
    use_focus_on_new("persona", "-name", audience.personas.last().map(|persona| persona.id));
    use_focus_on_new("message", "-pain", audience.messages.last().map(|row| row.id));
    let weak: Vec<Warning> = if audience.personas.is_empty() { Vec::new() } else { warnings(audience) };
    html! {
        <div class="stack-wide">
            <p class="lead">{ say::audience_lead(language) }</p>
            <Radios name="market" legend={say::audience_market(language)} options={markets}
                chosen={audience.market.map(|market| AttrValue::from(market.id()))}
                on_choose={props.typed(|id| Edit::Market(Market::from_id(&id)))} />
            <div class="measure"><Select id="audience-education" label={say::audience_education(language)} hint={AttrValue::from(say::audience_education_hint(language))}
                options={schools(language)} chosen={audience.education.map_or("", |education| education.id())}
                on_choose={props.typed(|id| Edit::Education(Education::from_id(&id)))} /></div>
            <div class="stack-wide">
                for (index, persona) in audience.personas.iter().enumerate() {
                    <Persona key={persona.id} desk={props.clone()} id={persona.id} number={index + 1} />
                }
            </div>
            <p><button id="add-persona" type="button" class="button button-secondary" onclick={add_persona}><Icon mark={Mark::Plus} />{ say::audience_persona_add(language) }</button></p>
            <compare::Compare ..props.clone() />
            <compare::Guide ..props.clone() />
            <section class="stack">
                <h2>{ say::audience_messages(language) }</h2>
                <p>{ say::audience_messages_lead(language) }</p>
                <div class="stack-wide">
                    for (index, row) in audience.messages.iter().enumerate() {
                        <Message key={row.id} desk={props.clone()} id={row.id} number={index + 1} />
                    }
                </div>
                <p><button id="add-message" type="button" class="button button-secondary" onclick={add_message}><Icon mark={Mark::Plus} />{ say::audience_message_add(language) }</button></p>
            </section>
            if !weak.is_empty() {
                <section class="stack">
                    <h2>{ say::plan_weak_points(language) }</h2>
                    <ul role="list" class="list">
                        for warning in weak {
                            <li class="letter advice"><Icon mark={Mark::Advice} /><span>{ warning_words(warning, audience, language) }</span></li>
                        }
                    </ul>
                </section>
            }
            <size::HowMany ..props.clone() />
        </div>
    }
}

/// Brings the person to the first field of what they just added.
#[hook]
fn use_focus_on_new(start: &'static str, end: &'static str, last: Option<u32>) {
    let before = use_mut_ref(|| last);
    use_effect_with(last, move |last| {
        if let Some(id) = last.filter(|id| before.borrow().is_none_or(|before| *id > before)) {
            focus::soon_to(format!("{start}-{id}{end}"));
        }
        *before.borrow_mut() = *last;
    });
}

#[derive(Properties, PartialEq)]
struct OneProps {
    desk: DeskProps,
    id: u32,
    number: usize,
}

#[component]
fn Persona(props: &OneProps) -> Html {
    let language = use_place().language;
    let id = props.id;
    let Some(persona) = props.desk.campaign.audience.persona(id) else { return Html::default() };
    let remove = {
        let edit = props.desk.edit.clone();
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::RemovePersona { id });
            focus::soon_to("add-persona");
        })
    };
    let stages: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::choose_one(language))))
            .chain(
                Awareness::ALL.iter().map(|stage| (AttrValue::from(stage.id()), AttrValue::from(stage.word(language)))),
            )
            .collect();
    let title = say::audience_persona(language, props.number as i64);
    let more: Vec<PersonaField> = PersonaField::ALL
        .iter()
        .copied()
        .filter(|field| !FIRST.contains(field) && !JOB.contains(field) && !EMPATHY.contains(field))
        .collect();
    html! {
        <fieldset class="group stack">
            <legend>{ &title }if !persona.name.trim().is_empty() { { ": " }{ &persona.name } }</legend>
            <div class="fields-2">
                <TextField id={format!("persona-{id}-name")} label={say::audience_name(language)} value={persona.name.clone()}
                    on_text={props.desk.typed(move |name| Edit::PersonaName { id, name })} />
                <Select id={format!("persona-{id}-aware")} label={say::audience_awareness(language)} options={stages}
                    chosen={persona.awareness.map_or("", |stage| stage.id())}
                    on_choose={props.desk.typed(move |stage| Edit::PersonaAwareness { id, awareness: Awareness::from_id(&stage) })} />
            </div>
            <div class="fields-2 fields-top">
                for field in FIRST {
                    <ClaimField key={field.id()} desk={props.desk.clone()} {id} {field} />
                }
            </div>
            <fieldset class="field">
                <legend>{ say::audience_platforms(language) }</legend>
                <div class="ticks">
                    for platform in PLATFORMS.iter().filter(|platform| is_social(platform.id)) {
                        <Checkbox id={format!("persona-{id}-on-{}", platform.id)} label={words::platform(platform.id, language).to_owned()}
                            checked={persona.platforms.iter().any(|there| there == platform.id)}
                            on_change={let edit = props.desk.edit.clone();
                                Callback::from(move |there| edit.emit(Edit::PersonaPlatform { id, platform: platform.id.to_owned(), there }))} />
                    }
                </div>
            </fieldset>
            <Fields desk={props.desk.clone()} {id} title={say::audience_job(language)} about={say::audience_job_about(language)} fields={JOB.to_vec()} class="fields-3 fields-top" />
            <Fields desk={props.desk.clone()} {id} title={say::audience_empathy(language)} about={say::audience_empathy_about(language)} fields={EMPATHY.to_vec()} class="quadrants" />
            <Fields desk={props.desk.clone()} {id} title={say::audience_more(language)} fields={more} class="fields-2 fields-top" />
            <p><button type="button" class="button button-secondary button-small" onclick={remove}>{ say::remove_item(language, &title) }</button></p>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct FieldsProps {
    desk: DeskProps,
    id: u32,
    title: AttrValue,
    #[prop_or_default]
    about: Option<AttrValue>,
    fields: Vec<PersonaField>,
    class: AttrValue,
}

/// Fields that few need at first, with how many are filled.
#[component]
fn Fields(props: &FieldsProps) -> Html {
    let Some(persona) = props.desk.campaign.audience.persona(props.id) else { return Html::default() };
    let filled = props.fields.iter().filter(|field| !persona.claim(**field).text.trim().is_empty()).count();
    html! {
        <details class="options">
            <summary>{ &props.title }{ format!(" ({filled}/{})", props.fields.len()) }</summary>
            <div class="stack">
                if let Some(about) = &props.about { <p class="small">{ about }</p> }
                <div class={props.class.clone()}>
                    for field in props.fields.iter().copied() {
                        <ClaimField key={field.id()} desk={props.desk.clone()} id={props.id} {field} />
                    }
                </div>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct ClaimProps {
    desk: DeskProps,
    id: u32,
    field: PersonaField,
}

#[component]
fn ClaimField(props: &ClaimProps) -> Html {
    let language = use_place().language;
    let (id, field) = (props.id, props.field);
    let Some(persona) = props.desk.campaign.audience.persona(id) else { return Html::default() };
    let claim = persona.claim(field);
    let known = claim.basis == Basis::Evidence;
    let on_basis = {
        let edit = props.desk.edit.clone();
        Callback::from(move |yes: bool| {
            let basis = if yes { Basis::Evidence } else { Basis::Assumption };
            edit.emit(Edit::PersonaBasis { id, field, basis });
        })
    };
    let start = format!("persona-{id}-{}", field.id());
    html! {
        <div>
            <TextField id={start.clone()} label={field.word(language)} hint={field.about(language).map(AttrValue::from)} value={claim.text.clone()} rows={2}
                on_text={props.desk.typed(move |text| Edit::PersonaText { id, field, text })} />
            if !claim.text.trim().is_empty() {
                <div><Checkbox id={format!("{start}-known")} label={say::audience_evidence(language)} about={field.word(language)}
                    checked={known} on_change={on_basis} /></div>
            }
            if known && !claim.text.trim().is_empty() {
                <TextField id={format!("{start}-source")} label={say::audience_source(language)} value={claim.source.clone()}
                    on_text={props.desk.typed(move |source| Edit::PersonaSource { id, field, source })} />
            }
        </div>
    }
}

#[component]
fn Message(props: &OneProps) -> Html {
    let language = use_place().language;
    let id = props.id;
    let Some(row) = props.desk.campaign.audience.message(id) else { return Html::default() };
    let remove = {
        let edit = props.desk.edit.clone();
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::RemoveMessage { id });
            focus::soon_to("add-message");
        })
    };
    let title = say::audience_message(language, props.number as i64);
    let named = |name: &str| match name.trim() {
        "" => AttrValue::from(say::warning_persona_unnamed(language)),
        name => AttrValue::from(name.to_owned()),
    };
    let personas: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::plan_everybody(language))))
            .chain(
                props
                    .desk
                    .campaign
                    .audience
                    .personas
                    .iter()
                    .map(|one| (AttrValue::from(one.id.to_string()), named(&one.name))),
            )
            .collect();
    html! {
        <fieldset class="group stack">
            <legend>{ title.clone() }</legend>
            <div class="measure"><Select id={format!("message-{id}-persona")} label={say::plan_for_persona(language)} options={personas}
                chosen={row.persona.map(|persona| persona.to_string()).unwrap_or_default()}
                on_choose={props.desk.typed(move |persona| Edit::MessagePersona { id, persona: persona.parse().ok() })} /></div>
            <div class="fields-2">
                for field in MessageField::ALL.iter().copied() {
                    <TextField key={field.id()} id={format!("message-{id}-{}", field.id())} label={field.word(language)}
                        value={row.text(field).to_owned()} rows={2} on_text={props.desk.typed(move |text| Edit::MessageText { id, field, text })} />
                }
            </div>
            <p><button type="button" class="button button-secondary button-small" onclick={remove}>{ say::remove_item(language, &title) }</button></p>
        </fieldset>
    }
}
