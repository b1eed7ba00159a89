//! Where a text can start from: frameworks, openings, calls to action, the browser's own model.

mod buttons;
mod grades;
mod model;
mod which;

pub(super) use which::WhichDraft;

use crate::{
    components::{Select, TextField, use_place},
    pages::DeskProps,
};
use buttons::Buttons;
use campaign::{
    Edit, Worded,
    drafting::{DraftingEdit, Framework, calls, compose, openings, start},
    drafts::{Draft, main_field},
};
use facts::Field;
use grades::Grades;
use model::Model;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    pub desk: DeskProps,
    pub draft: Draft,
    /// Keeps the state before a change, with the words of the undo line.
    pub remember: Callback<AttrValue>,
}

impl Props {
    /// The field that takes a text: the message, or the first of a list.
    pub(super) fn target(&self) -> Option<Field> {
        let placement = self.draft.placement;
        main_field(placement).or_else(|| placement.field(Field::Descriptions).map(|spec| spec.field))
    }

    /// What is written there.
    pub(super) fn text(&self) -> String {
        let variant = self.draft.variants.first();
        self.target().zip(variant).map(|(field, variant)| variant.text(field).to_owned()).unwrap_or_default()
    }

    /// Writes there, to be undone in one step.
    pub(super) fn write(&self, text: String, words: AttrValue) {
        if let Some(field) = self.target() {
            self.desk.edit.emit(Edit::Copy { id: self.draft.id, variant: 0, field, index: 0, text });
            self.remember.emit(words);
        }
    }

    /// A new variant with this text, the other fields as in the first.
    pub(super) fn write_variant(&self, text: String, words: AttrValue) {
        if let Some(field) = self.target() {
            let (id, variant) = (self.draft.id, self.draft.variants.len());
            self.desk.edit.emit(Edit::AddVariant { id, from: 0 });
            self.desk.edit.emit(Edit::Copy { id, variant, field, index: 0, text });
            self.remember.emit(words);
        }
    }
}

/// Two texts with a blank line between them.
pub(super) fn joined(one: &str, other: &str) -> String {
    match (one.trim(), other.trim()) {
        ("", other) => other.to_owned(),
        (one, "") => one.to_owned(),
        (one, other) => format!("{one}\n\n{other}"),
    }
}

#[component]
pub fn Drafting(props: &Props) -> Html {
    let language = use_place().language;
    if props.target().is_none() {
        return Html::default();
    }
    html! {
        <details class="options">
            <summary>{ say::drafting_heading(language) }</summary>
            <div class="stack-wide">
                <p>{ say::drafting_lead(language) }</p>
                <Frameworks ..props.clone() />
                <Openings ..props.clone() />
                <Calls ..props.clone() />
                <Model ..props.clone() />
            </div>
        </details>
    }
}

#[component]
fn Frameworks(props: &Props) -> Html {
    let language = use_place().language;
    let (campaign, draft) = (&props.desk.campaign, &props.draft);
    let id = draft.id;
    let kept = campaign.parts.drafting.frameworks.get(&id).and_then(|framework| Framework::from_id(framework));
    let framework = kept.unwrap_or(Framework::Aida);
    let options: Vec<(AttrValue, AttrValue)> =
        Framework::ALL.iter().map(|one| (one.id().into(), one.word(language).into())).collect();
    let result = compose(campaign, draft, framework);
    let no_plan = campaign.audience.messages.iter().all(campaign::audience::MessageRow::is_empty);
    let put = {
        let (props, result) = (props.clone(), result.clone());
        Callback::from(move |_: MouseEvent| props.write(result.clone(), say::drafting_done(language).into()))
    };
    let after = {
        let (props, result) = (props.clone(), result.clone());
        Callback::from(move |_: MouseEvent| {
            props.write(joined(&props.text(), &result), say::drafting_done(language).into())
        })
    };
    let variant = {
        let (props, result) = (props.clone(), result.clone());
        Callback::from(move |_: MouseEvent| {
            props.write_variant(result.clone(), say::drafting_added_variant(language).into())
        })
    };
    html! {
        <section class="stack">
            <Select id="framework" label={say::drafting_framework(language)} hint={framework.about(language).map(AttrValue::from)} {options} chosen={framework.id()}
                on_choose={props.desk.typed(move |one| Edit::Drafting(DraftingEdit::Framework { draft: id, framework: Framework::from_id(&one).unwrap_or(Framework::Aida) }))} />
            if no_plan { <p class="small muted">{ say::drafting_plan_empty(language) }</p> }
            <div class="drafting-slots">
                for slot in framework.slots().iter().copied() {
                    <TextField key={slot.id()} id={format!("slot-{}", slot.id())} label={slot.word(language)} hint={slot.about(language).map(AttrValue::from)} rows={2}
                        value={start(campaign, draft, slot)} lang={campaign.language.code()}
                        on_text={props.desk.typed(move |text| Edit::Drafting(DraftingEdit::Slot { draft: id, slot, text }))} />
                }
            </div>
            if framework == Framework::FourU { <Grades ..props.clone() /> }
            <div>
                <p class="label">{ say::drafting_result(language) }</p>
                if result.is_empty() {
                    <p class="muted">{ say::drafting_result_empty(language) }</p>
                } else {
                    <div class="preview"><p class="as-written" dir="auto" lang={campaign.language.code()}>{ &result }</p></div>
                }
            </div>
            <div class="row">
                <button type="button" class="button button-small" disabled={result.is_empty()} onclick={put}>{ say::drafting_put(language) }</button>
                <button type="button" class="button button-secondary button-small" disabled={result.is_empty()} onclick={after}>{ say::drafting_put_after(language) }</button>
                <button type="button" class="button button-secondary button-small" disabled={result.is_empty()} onclick={variant}>{ say::drafting_put_variant(language) }</button>
            </div>
        </section>
    }
}

#[component]
fn Openings(props: &Props) -> Html {
    let language = use_place().language;
    let found = openings(&props.desk.campaign, &props.draft);
    html! {
        <section class="stack">
            <h2 class="as-h3">{ say::drafting_openings(language) }</h2>
            if found.is_empty() { <p class="muted">{ say::drafting_openings_none(language) }</p> }
            <ul role="list" class="list">
                for (kind, text) in found {
                    <li><div class="grow"><p class="small muted">{ kind.word(language) }</p><p lang={props.desk.campaign.language.code()}>{ &text }</p></div>
                        <Put props={props.clone()} {text} first={true} /></li>
                }
            </ul>
        </section>
    }
}

#[component]
fn Calls(props: &Props) -> Html {
    let language = use_place().language;
    html! {
        <section class="stack">
            <h2 class="as-h3">{ say::drafting_calls(language) }</h2>
            <ul role="list" class="list">
                for call in calls(&props.desk.campaign, &props.draft) {
                    <li><p class="grow" lang={props.desk.campaign.language.code()}>{ &call.text }</p><Put props={props.clone()} text={call.text} first={false} /></li>
                }
            </ul>
            <Buttons ..props.clone() />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct PutProps {
    props: Props,
    text: String,
    /// At the beginning; else at the end.
    first: bool,
}

#[component]
fn Put(put: &PutProps) -> Html {
    let language = use_place().language;
    let onclick = {
        let (props, text, first) = (put.props.clone(), put.text.clone(), put.first);
        Callback::from(move |_: MouseEvent| {
            let there = props.text();
            let whole = if first { joined(&text, &there) } else { joined(&there, &text) };
            props.write(whole, say::drafting_done(language).into());
        })
    };
    html! {
        <button type="button" class="button button-secondary button-small" {onclick}>{ if put.first { say::drafting_put_first(language) } else { say::drafting_put_after(language) } }
            <span class="hidden-visually">{ ": " }{ &put.text }</span></button>
    }
}
