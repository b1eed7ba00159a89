//! The card of a post: when, where, whose, how far; moved, repeated, discussed.

use super::{Act, dialog::Dialog, pillars, repeat::Repeat, roles};
use crate::{
    components::{Checkbox, Icon, Link, Mark, Select, TextField, use_place},
    pages::{campaign_desk::named, copy},
    routes::{Desk, Route},
    store,
};
use campaign::{
    Date, Edit, Moment, Worded,
    calendar::{CalendarEdit, Local, Post, Step, Zone, clock_words, first_line, moment_words, zone},
    drafts::{Draft, DraftField, Status, main_field},
    plan::Hat,
};
use facts::Field;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
    pub id: u32,
    pub today: Date,
    pub on_close: Callback<()>,
}

#[component]
pub fn Card(props: &Props) -> Html {
    let language = use_place().language;
    let Props { act, id, today, on_close } = props;
    let (id, campaign) = (*id, &act.desk.campaign);
    let Some(draft) = campaign.draft(id).cloned() else { return Html::default() };
    let label = first_line(draft.label());
    let title = if label.is_empty() { say::calendar_card(language).to_owned() } else { label };
    let post = campaign.parts.calendar.post(id);
    let states: Vec<(AttrValue, AttrValue)> =
        Status::ALL.iter().map(|status| (status.id().into(), status.word(language).into())).collect();
    let hats: Vec<(AttrValue, AttrValue)> =
        Hat::ALL.iter().map(|hat| (hat.id().into(), hat.word(language).into())).collect();
    let on_status = {
        let (edit, who) = (act.desk.edit.clone(), campaign.parts.calendar.me.clone());
        Callback::from(move |status: String| {
            let status = Status::from_id(&status).unwrap_or_default();
            edit.emit(Edit::Calendar(CalendarEdit::Status { id, status, who: who.clone(), at: store::now() }));
        })
    };
    let field = |field: DraftField, kind: &'static str| {
        html! {
            <TextField id={format!("card-{}", field.id())} label={field.word(language)} value={draft.text(field).to_owned()} {kind}
                on_text={act.desk.typed(move |text| Edit::DraftText { id, field, text })} />
        }
    };
    let shift = |days: i32, words: &'static str| {
        let act = act.clone();
        let onclick = Callback::from(move |_: MouseEvent| act.shift(id, days, language));
        html! { <button type="button" class="button button-secondary button-small" {onclick}>{ words }</button> }
    };
    let off = {
        let (change, on_close) = (act.change.clone(), on_close.clone());
        Callback::from(move |_: MouseEvent| {
            let edit = Edit::DraftText { id, field: DraftField::Date, text: String::new() };
            change.emit((say::calendar_taken_off(language).into(), vec![edit]));
            on_close.emit(());
        })
    };
    let main = main_field(draft.placement);
    let themes = pillars(campaign);
    let to_copy = Callback::from(move |_: MouseEvent| copy::pick(id));
    html! {
        <Dialog id="card" {title} on_close={on_close.clone()}>
            <p class="small muted">{ named(language, "placement", draft.placement.id()) }</p>
            <div class="fields-2">
                { field(DraftField::Date, "date") }
                { field(DraftField::Time, "time") }
            </div>
            <Clock draft={draft.clone()} zone={ZoneRef(zone(campaign))} />
            if draft.day().is_some() {
                <div class="cal-moves" role="group" aria-label={say::calendar_move(language)}>
                    { shift(-7, say::calendar_week_back(language)) }
                    { shift(-1, say::calendar_day_back(language)) }
                    { shift(1, say::calendar_day_on(language)) }
                    { shift(7, say::calendar_week_on(language)) }
                </div>
            }
            if let Some(main) = main {
                <TextField id="card-text" label={named(language, "field", main.name())} rows={4} lang={campaign.language.code()}
                    value={draft.variants.first().map(|variant| variant.text(main).to_owned()).unwrap_or_default()}
                    on_text={act.desk.typed(move |text| Edit::Copy { id, variant: 0, field: main, index: 0, text })} />
            }
            if draft.placement.field(Field::Link).is_some() {
                <TextField id="card-link" label={named(language, "field", "link")} kind="url" optional={true}
                    value={draft.variants.first().map(|variant| variant.text(Field::Link).to_owned()).unwrap_or_default()}
                    on_text={act.desk.typed(move |text| Edit::Copy { id, variant: 0, field: Field::Link, index: 0, text })} />
            }
            <div class="fields-2">
                <Select id="card-status" label={say::plan_status(language)} options={states} chosen={draft.status.id()} on_choose={on_status} />
                <div class="field">
                    <label for="card-pillar" class="label">{ DraftField::Pillar.word(language) }</label>
                    <input id="card-pillar" class="input" list="card-themes" autocomplete="off" value={draft.pillar.clone()} oninput={
                        let edit = act.desk.edit.clone();
                        Callback::from(move |event: InputEvent| edit.emit(Edit::DraftText { id, field: DraftField::Pillar, text: crate::browser::events::value(&event) }))
                    } />
                </div>
                <Select id="card-hat" label={say::calendar_hat(language)} options={hats} chosen={post.hat().id()}
                    on_choose={act.desk.typed(move |hat| Edit::Calendar(CalendarEdit::Hat { id, hat: Hat::from_id(&hat) }))} />
                <Select id="card-role" label={say::calendar_role(language)} options={roles(language)} chosen={post.role.clone()}
                    hint={post.role().and_then(|role| role.about(language)).map(AttrValue::from)}
                    on_choose={act.desk.typed(move |role| Edit::Calendar(CalendarEdit::Role { id, role: campaign::calendar::Role::from_id(&role) }))} />
            </div>
            if draft.status == Status::Ready && post.has_lapsed() {
                <p class="warning state-line"><Icon mark={Mark::Warning} />{ lapsed(post, zone(campaign), language) }</p>
            }
            if draft.status != Status::Published {
                <div>
                    <Checkbox id="card-hold" label={say::calendar_hold(language)} checked={campaign.is_held(id)}
                        on_change={let edit = act.desk.edit.clone(); Callback::from(move |held: bool| edit.emit(Edit::Hold { id, held }))} />
                    <p class="small muted">{ say::calendar_hold_hint(language) }</p>
                </div>
            }
            <datalist id="card-themes">for theme in themes { <option value={theme} /> }</datalist>
            <Repeat act={act.clone()} {id} today={*today} on_done={on_close.clone()} />
            <Talk act={act.clone()} {id} />
            <div class="row">
                <span onclick={to_copy} class="cal-to-copy"><Link to={Route::Desk { campaign: campaign.id.clone(), desk: Desk::Copy }} class="button button-secondary button-small">{ say::calendar_open_copy(language) }<Icon mark={Mark::Arrow} /></Link></span>
                if draft.day().is_some() {
                    <button type="button" class="button button-quiet button-small" onclick={off}>{ say::calendar_take_off(language) }</button>
                }
            </div>
        </Dialog>
    }
}

#[derive(Clone, Copy, PartialEq)]
struct ZoneRef(Zone);

#[derive(Properties, PartialEq)]
struct ClockProps {
    draft: Draft,
    zone: ZoneRef,
}

/// The time in other words: whose clock it is, what it is in UTC, whether it exists.
#[component]
fn Clock(props: &ClockProps) -> Html {
    let language = use_place().language;
    let zone = props.zone.0;
    let Some((date, time)) = props.draft.day().zip(props.draft.hour_and_minute()) else { return Html::default() };
    let local = zone.read(date, time);
    let (utc_date, utc) = Zone::Utc.wall(local.moment());
    let utc = if utc_date == date { clock_words(utc) } else { moment_words(local.moment(), Zone::Utc, language) };
    html! {
        <>
            <p class="small muted">{ say::calendar_elsewhere(language, &clock_words(time), zone.word(language)) }if zone != Zone::Utc { { " · " }{ say::calendar_in_utc(language, &utc) } }</p>
            { match local {
                Local::Once(_) => Html::default(),
                Local::Skipped { becomes, .. } => html! { <p class="warning state-line"><Icon mark={Mark::Warning} />{ say::calendar_skipped(language, &clock_words(becomes)) }</p> },
                Local::Twice { .. } => html! { <p class="warning state-line"><Icon mark={Mark::Warning} />{ say::calendar_twice(language) }</p> },
            } }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct TalkProps {
    act: Act,
    id: u32,
}

/// A name, or a word where there is none.
pub(super) fn who(name: &str, language: Language) -> &str {
    match name.trim() {
        "" => say::calendar_someone(language),
        name => name,
    }
}

fn step_words(step: &Step, zone: Zone, language: Language) -> String {
    let status = Status::from_id(&step.status).map_or("", |status| status.word(language));
    if step.changed {
        return say::calendar_step_changed(language, status);
    }
    say::calendar_step(language, status, &moment_words(Moment(step.at), zone, language), who(&step.who, language))
}

/// Who had approved, and that it no longer holds.
fn lapsed(post: &Post, zone: Zone, language: Language) -> String {
    match post.last_step(Status::Approved) {
        Some(step) => {
            say::calendar_lapsed_of(language, &moment_words(Moment(step.at), zone, language), who(&step.who, language))
        }
        None => say::calendar_lapsed(language).to_owned(),
    }
}

/// Comments, the client's too, and who brought the post where it is.
#[component]
fn Talk(props: &TalkProps) -> Html {
    let language = use_place().language;
    let (campaign, id) = (&props.act.desk.campaign, props.id);
    let post = campaign.parts.calendar.post(id);
    let zone = zone(campaign);
    let text = use_state_eq(String::new);
    let on_add = {
        let (edit, text, me) = (props.act.desk.edit.clone(), text.clone(), campaign.parts.calendar.me.clone());
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::Calendar(CalendarEdit::Note {
                id,
                who: me.clone(),
                text: (*text).clone(),
                at: store::now(),
            }));
            text.set(String::new());
        })
    };
    let on_text = {
        let text = text.clone();
        Callback::from(move |typed: String| text.set(typed))
    };
    html! {
        <details class="options" open={!post.notes.is_empty()}>
            <summary>{ say::calendar_notes(language) }<span class="summary-rest">{ ": " }{ post.notes.len() }</span></summary>
            <div class="stack">
                <ul role="list" class="list cal-notes">
                    for note in post.notes.iter() {
                        <li><div class="grow"><p class="as-written">{ &note.text }</p>
                            <p class="small muted">{ say::calendar_note_of(language, &moment_words(Moment(note.at), zone, language), who(&note.who, language)) }</p></div></li>
                    }
                </ul>
                <TextField id="card-note" label={say::calendar_note(language)} rows={2} value={(*text).clone()} {on_text} />
                <p><button type="button" class="button button-secondary button-small" disabled={text.trim().is_empty()} onclick={on_add}>{ say::calendar_note_add(language) }</button></p>
                if !post.history.is_empty() {
                    <h3>{ say::calendar_history(language) }</h3>
                    <ul class="small">
                        for step in post.history.iter().rev() {
                            <li>{ step_words(step, zone, language) }</li>
                        }
                    </ul>
                }
            </div>
        </details>
    }
}
