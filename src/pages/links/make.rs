//! The address, the names and the places.

use super::{form::Form, notes::Notes, use_rested, words::trouble};
use crate::{
    components::{Checkbox, Radios, Select, TextField, use_place},
    pages::{DeskProps, copy::chooser::Chooser},
    store,
};
use campaign::{
    Edit,
    links::{Joint, Link, Trouble, tidy},
};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub form: Form,
    pub put: Callback<Form>,
}

impl Props {
    /// A callback that writes what was typed where `change` says.
    fn typed(&self, change: fn(&mut Form, String)) -> Callback<String> {
        let (form, put) = (self.form.clone(), self.put.clone());
        Callback::from(move |text| {
            let mut next = form.clone();
            change(&mut next, text);
            put.emit(next);
        })
    }
}

/// How a name will be written, under its field.
fn written(language: Language, text: &str, joint: Joint) -> Option<AttrValue> {
    let value = tidy(text, joint);
    (!value.is_empty()).then(|| say::links_written(language, &value).into())
}

/// A name of which nothing is left.
fn emptied(language: Language, text: &str, joint: Joint) -> Option<AttrValue> {
    (!text.trim().is_empty() && tidy(text, joint).is_empty()).then(|| say::links_nothing_left(language).into())
}

#[component]
pub(super) fn Make(props: &Props) -> Html {
    let language = use_place().language;
    let form = &props.form;
    let read = Link::read(&form.base);
    let rested = use_rested(&form.base);
    let error = match &read {
        Err(Trouble::Empty) | Ok(_) => None,
        Err(wrong) => rested.then(|| AttrValue::from(trouble(language, wrong))),
    };
    let edit = {
        let (form, put) = (form.clone(), props.put.clone());
        Callback::from(move |edit: Edit| {
            if let Some(scratch) = campaign::apply(&form.scratch, edit) {
                put.emit(Form { scratch: Rc::new(scratch), ..form.clone() });
            }
        })
    };
    let places = DeskProps { campaign: form.scratch.clone(), edit, put: Callback::noop() };
    html! {
        <section class="stack" aria-labelledby="links-make">
            <h2 id="links-make">{ say::links_make(language) }</h2>
            <From form={form.clone()} put={props.put.clone()} />
            <div class="stack">
                <TextField id="links-base" label={say::links_base(language)} hint={say::links_base_hint(language)} inputmode="url"
                    value={form.base.clone()} {error} on_text={props.typed(|form, text| form.base = text)} />
                if let Ok(link) = read { <Notes {link} on_change={props.typed(|form, text| form.base = text)} /> }
            </div>
            <div class="fields-2 fields-top">
                <Name id="links-campaign" label={say::links_campaign(language)} hint={say::links_campaign_hint(language)} joint={form.joint}
                    value={form.campaign.clone()} on_text={props.typed(|form, text| form.campaign = text)} />
                <Name id="links-content" label={say::links_content(language)} hint={say::links_content_hint(language)} joint={form.joint}
                    optional=true value={form.content.clone()} on_text={props.typed(|form, text| form.content = text)} />
                <Name id="links-term" label={say::links_term(language)} hint={say::links_term_hint(language)} joint={form.joint}
                    optional=true value={form.term.clone()} on_text={props.typed(|form, text| form.term = text)} />
            </div>
            <Chooser ..places />
            <More form={form.clone()} put={props.put.clone()} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct NameProps {
    id: AttrValue,
    label: AttrValue,
    hint: AttrValue,
    joint: Joint,
    #[prop_or_default]
    optional: bool,
    value: AttrValue,
    on_text: Callback<String>,
}

/// A name, and how it will stand in the link.
#[component]
fn Name(props: &NameProps) -> Html {
    let language = use_place().language;
    html! {
        <div>
            <TextField id={&props.id} label={&props.label} hint={&props.hint} optional={props.optional} value={&props.value}
                error={emptied(language, &props.value, props.joint)} on_text={&props.on_text} />
            if let Some(text) = written(language, &props.value, props.joint) { <p class="small muted link-whole">{ text }</p> }
        </div>
    }
}

/// Which campaign to begin from, where there are any.
#[component]
fn From(props: &Props) -> Html {
    let language = use_place().language;
    let library = use_memo((), |()| store::library());
    let list = library.list();
    if list.is_empty() {
        return Html::default();
    }
    let none = (AttrValue::from(""), AttrValue::from(say::links_from_none(language)));
    let named = list.into_iter().map(|entry| (entry.id.clone().into(), entry.name.clone().into()));
    let options: Vec<(AttrValue, AttrValue)> = std::iter::once(none).chain(named).collect();
    let on_choose = {
        let (put, pasted) = (props.put.clone(), props.form.pasted.clone());
        Callback::from(move |id: String| {
            let form = Form::from_campaign(&id).unwrap_or_else(|| Form::empty(language));
            put.emit(Form { pasted: pasted.clone(), ..form });
        })
    };
    html! {
        <div class="measure">
            <Select id="links-from" label={say::links_from(language)} {options} chosen={props.form.from.clone()} {on_choose} />
        </div>
    }
}

/// What few people change.
#[component]
fn More(props: &Props) -> Html {
    let language = use_place().language;
    let form = &props.form;
    let on_filled_in = {
        let (form, put) = (form.clone(), props.put.clone());
        Callback::from(move |filled_in| put.emit(Form { filled_in, ..form.clone() }))
    };
    let joints = vec![
        ("hyphen".into(), say::links_joint_hyphen(language).into(), Some(say::links_joint_why(language).into())),
        ("underscore".into(), say::links_joint_underscore(language).into(), None),
    ];
    let chosen: AttrValue = match form.joint {
        Joint::Hyphen => "hyphen".into(),
        Joint::Underscore => "underscore".into(),
    };
    // One of the two alone makes no link.
    let half = (form.source.trim().is_empty() != form.medium.trim().is_empty())
        .then(|| AttrValue::from(say::links_own_half(language)));
    // What was taken from a link is not hidden.
    let filled = !form.source.is_empty() || !form.medium.is_empty();
    let open = use_state_eq(|| filled);
    {
        let open = open.clone();
        use_effect_with(filled, move |filled| {
            if *filled {
                open.set(true);
            }
        });
    }
    html! {
        <details class="options" open={*open}>
            <summary>{ say::links_more(language) }</summary>
            <div class="stack">
                <Radios name="links-joint" legend={say::links_joint(language)} options={joints} {chosen}
                    on_choose={props.typed(|form, id| form.joint = if id == "underscore" { Joint::Underscore } else { Joint::Hyphen })} />
                <Checkbox id="links-filled-in" label={say::links_filled_in(language)} checked={form.filled_in} on_change={on_filled_in} />
                <fieldset class="group stack">
                    <legend>{ say::links_own_legend(language) }</legend>
                    <p class="hint">{ say::links_own_text(language) }</p>
                    <div class="fields-2">
                        <TextField id="links-source" label={say::links_source(language)} hint={say::links_source_hint(language)} optional=true
                            error={half.clone().filter(|_| form.source.trim().is_empty())} value={form.source.clone()}
                            on_text={props.typed(|form, text| form.source = text)} />
                        <TextField id="links-medium" label={say::links_medium(language)} hint={say::links_medium_hint(language)} optional=true
                            error={half.filter(|_| form.medium.trim().is_empty())} value={form.medium.clone()}
                            on_text={props.typed(|form, text| form.medium = text)} />
                    </div>
                </fieldset>
            </div>
        </details>
    }
}
