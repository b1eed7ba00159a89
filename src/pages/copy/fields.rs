//! The fields of one placement, each with its counter and its findings.

use super::checked::{apply_fix, view};
use crate::{
    components::{Counter, FindingCard, FindingView, Icon, Mark, TextField, use_place},
    engine::{Finding, Report},
    origins::{Origins, use_origins},
    pages::{DeskProps, campaign_desk::named},
};
use campaign::{
    Edit,
    drafts::{Draft, main_field},
};
use copy_checks::FieldRef;
use facts::{Field, FieldSpec, Unit};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: DeskProps,
    pub draft: Draft,
    pub report: Rc<Report>,
    /// Keeps the state before a fix, with the words of the undo line.
    pub remember: Callback<AttrValue>,
}

#[component]
pub fn Fields(props: &Props) -> Html {
    let language = use_place().language;
    let origins = use_origins(language);
    let other = others(props, language, &origins);
    html! {
        <div class="stack-wide">
            for spec in props.draft.placement.fields().iter().filter(|spec| spec.field != Field::Media) {
                <OneField key={spec.field.name()} spec={SpecRef(spec)} desk={props.desk.clone()} draft={props.draft.clone()}
                    report={props.report.clone()} remember={props.remember.clone()} />
            }
            if !other.is_empty() {
                <section class="stack">
                    <h2 class="as-h3">{ say::copy_other_findings(language) }</h2>
                    <ul role="list" class="findings">for view in other { <li><FindingCard {view} /></li> }</ul>
                </section>
            }
        </div>
    }
}

/// What was found about something that has no field here: images and videos.
fn others(props: &Props, language: Language, origins: &Origins) -> Vec<FindingView> {
    let spec = |field: Field| props.draft.placement.field(field).filter(|spec| spec.field != Field::Media);
    let shown = |finding: &&Finding| spec(finding.field.field).is_none();
    props
        .report
        .findings
        .iter()
        .filter(shown)
        .map(|finding| view(language, origins, finding, |_| Callback::noop()))
        .collect()
}

#[derive(Clone, Copy, PartialEq)]
struct SpecRef(&'static FieldSpec);

#[derive(Properties, PartialEq)]
struct OneProps {
    spec: SpecRef,
    desk: DeskProps,
    draft: Draft,
    report: Rc<Report>,
    remember: Callback<AttrValue>,
}

#[component]
fn OneField(props: &OneProps) -> Html {
    let language = use_place().language;
    let origins = use_origins(language);
    let spec = props.spec.0;
    let Some(variant) = props.draft.variants.first() else { return Html::default() };
    let items = variant.items(spec.field);
    if !spec.list {
        let value = items.first().cloned().unwrap_or_default();
        return html! { <Input one={OneInput { field: FieldRef::from(spec.field), value, label: named(language, "field", spec.field.name()).into() }}
        desk={props.desk.clone()} draft={props.draft.clone()} report={props.report.clone()} remember={props.remember.clone()} required={spec.required} /> };
    }
    let whole: Vec<FindingView> = findings(props, language, &origins, FieldRef::from(spec.field));
    let shown = items.len().max(1);
    let add = {
        let (edit, id, field) = (props.desk.edit.clone(), props.draft.id, spec.field);
        let mut items = items.to_vec();
        items.resize(shown + 1, String::new());
        Callback::from(move |_: MouseEvent| edit.emit(Edit::CopyItems { id, variant: 0, field, items: items.clone() }))
    };
    html! {
        <fieldset class="group stack">
            <legend>{ named(language, "field", spec.field.name()) }</legend>
            <div class="stack">
                for index in 0..shown {
                    <Input key={index} one={OneInput { field: FieldRef::at(spec.field, index), value: items.get(index).cloned().unwrap_or_default(),
                        label: format!("{} {}", named(language, "field", spec.field.name()), index + 1).into() }}
                        desk={props.desk.clone()} draft={props.draft.clone()} report={props.report.clone()} remember={props.remember.clone()} required={true} />
                }
            </div>
            <ul role="list" class="findings">for view in whole { <li><FindingCard {view} /></li> }</ul>
            <p><button type="button" class="button button-secondary button-small" onclick={add}><Icon mark={Mark::Plus} />{ say::copy_add_item(language) }</button></p>
        </fieldset>
    }
}

fn findings(props: &OneProps, language: Language, origins: &Origins, field: FieldRef) -> Vec<FindingView> {
    views(&props.desk, &props.draft, &props.report, &props.remember, language, origins, field)
}

fn views(
    desk: &DeskProps,
    draft: &Draft,
    report: &Report,
    remember: &Callback<AttrValue>,
    language: Language,
    origins: &Origins,
    field: FieldRef,
) -> Vec<FindingView> {
    report
        .findings
        .iter()
        .filter(|finding| finding.field == field)
        .map(|finding| {
            view(language, origins, finding, |fix| {
                let (edit, remember, id) = (desk.edit.clone(), remember.clone(), draft.id);
                let change = apply_fix(draft, finding, fix);
                Callback::from(move |()| {
                    if let Some(text) = change.clone() {
                        edit.emit(Edit::Copy {
                            id,
                            variant: 0,
                            field: field.field,
                            index: usize::from(field.index.unwrap_or(0)),
                            text,
                        });
                        remember.emit(say::copy_fixed(language).into());
                    }
                })
            })
        })
        .collect()
}

#[derive(Clone, PartialEq)]
struct OneInput {
    field: FieldRef,
    value: String,
    label: AttrValue,
}

#[derive(Properties, PartialEq)]
struct InputProps {
    one: OneInput,
    desk: DeskProps,
    draft: Draft,
    report: Rc<Report>,
    remember: Callback<AttrValue>,
    required: bool,
}

#[component]
fn Input(props: &InputProps) -> Html {
    let language = use_place().language;
    let origins = use_origins(language);
    let field = props.one.field;
    let id = format!("copy-{}", field.to_string().replace(['[', ']'], "-"));
    let is_main = main_field(props.draft.placement) == Some(field.field);
    // Without a limit a number says something only of the message itself.
    let count = props.report.counts.iter().find(|count| count.field == field);
    let counter = count.filter(|count| count.limit.is_some() || is_main).map(|count| {
        let unit = wording::key(language, &format!("unit-{}", count.unit.name())).unwrap_or_default();
        let value = wording::whole(language, count.value as i64);
        match count.limit.map(|limit| wording::whole(language, limit as i64)) {
            Some(limit) => Counter {
                shown: format!("{value} / {limit}").into(),
                spoken: format!("{value} / {limit} {unit}").into(),
                over: count.over() > 0,
            },
            None => Counter { shown: value.clone().into(), spoken: format!("{value} {unit}").into(), over: false },
        }
    });
    let hint = props
        .report
        .counts
        .iter()
        .find(|count| count.field == field)
        .filter(|count| {
            count.limit.is_some() && !matches!(count.unit, Unit::Characters | Unit::Graphemes | Unit::CodePoints)
        })
        .and_then(|count| wording::key(language, &format!("unit-{}", count.unit.name())))
        .map(AttrValue::from);
    let long = matches!(
        field.field,
        Field::Text | Field::Description | Field::Descriptions | Field::AltText | Field::MetaDescription
    );
    let views = views(&props.desk, &props.draft, &props.report, &props.remember, language, &origins, field);
    let on_text = {
        let (edit, id) = (props.desk.edit.clone(), props.draft.id);
        Callback::from(move |text: String| {
            edit.emit(Edit::Copy {
                id,
                variant: 0,
                field: field.field,
                index: usize::from(field.index.unwrap_or(0)),
                text,
            });
        })
    };
    html! {
        <div class="copy-field">
            <TextField {id} label={props.one.label.clone()} value={props.one.value.clone()} {on_text} {counter} {hint}
                optional={!props.required && !is_main} rows={if field.field == Field::Text { 8 } else if long { 3 } else { 1 }}
                kind={if field.field == Field::Link { "url" } else { "text" }} lang={props.desk.campaign.language.code()} />
            <ul role="list" class="findings" aria-label={say::copy_findings(language)}>for view in views { <li><FindingCard {view} /></li> }</ul>
        </div>
    }
}
