//! The fields of one placement, each with its counter and its findings.

use super::checked::{apply_fix, view};
use crate::{
    browser::focus,
    catalogue::{Row, Rows, use_catalogue},
    components::{Counter, FindingCard, FindingView, Icon, Link, Mark, TextField, use_place},
    engine::{Count, Finding, Fix, Report},
    pages::{DeskProps, campaign_desk::named, overrides::OwnLimit},
    routes::Route,
};
use campaign::{
    Edit,
    drafts::{Draft, main_field},
};
use copy_checks::{FieldRef, Severity};
use facts::{About, Field, FieldSpec, Unit};
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
    let rows = use_catalogue(language).rows;
    let other = others(props, language, &rows);
    html! {
        <div class="stack-wide">
            for spec in props.draft.placement.fields().iter().filter(|spec| spec.field != Field::Media && !described(props, spec)) {
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

/// Whether the alternative text is written beside each image instead.
fn described(props: &Props, spec: &FieldSpec) -> bool {
    let empty = || props.draft.variants.first().is_none_or(|variant| variant.text(Field::AltText).is_empty());
    let images = || props.desk.campaign.parts.media.of(&props.draft).any(|file| !file.video);
    spec.field == Field::AltText && empty() && images()
}

/// What was found about something that has no field here.
fn others(props: &Props, language: Language, rows: &Rows) -> Vec<FindingView> {
    let shown = |finding: &&Finding| {
        finding.field.field != Field::Media && props.draft.placement.field(finding.field.field).is_none()
    };
    props
        .report
        .findings
        .iter()
        .filter(shown)
        .map(|finding| view(language, rows, finding, |_| Callback::noop()))
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
    let rows = use_catalogue(language).rows;
    let spec = props.spec.0;
    let Some(variant) = props.draft.variants.first() else { return Html::default() };
    let items = variant.items(spec.field);
    if !spec.list {
        let value = items.first().cloned().unwrap_or_default();
        return html! { <Input one={OneInput { field: FieldRef::from(spec.field), value, label: named(language, "field", spec.field.name()).into() }}
        desk={props.desk.clone()} draft={props.draft.clone()} report={props.report.clone()} remember={props.remember.clone()} required={spec.required} /> };
    }
    let whole: Vec<FindingView> = findings(props, language, &rows, FieldRef::from(spec.field));
    let shown = items.len().max(1);
    let add = {
        let (edit, id, field) = (props.desk.edit.clone(), props.draft.id, spec.field);
        let mut items = items.to_vec();
        items.resize(shown + 1, String::new());
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::CopyItems { id, variant: 0, field, items: items.clone() });
            focus::soon_to(field_id(FieldRef::at(field, shown)));
        })
    };
    html! {
        <fieldset class="group stack">
            <legend>{ named(language, "field", spec.field.name()) }</legend>
            <div class="stack">
                for index in 0..shown {
                    <Input key={index} removable={shown > 1} one={OneInput { field: FieldRef::at(spec.field, index), value: items.get(index).cloned().unwrap_or_default(),
                        label: format!("{} {}", one_of(language, spec.field), index + 1).into() }}
                        desk={props.desk.clone()} draft={props.draft.clone()} report={props.report.clone()} remember={props.remember.clone()} required={true} />
                }
            </div>
            <ul role="list" class="findings">for view in whole { <li><FindingCard {view} /></li> }</ul>
            <p><button type="button" class="button button-secondary button-small" onclick={add}><Icon mark={Mark::Plus} />{ say::copy_add_item(language) }</button></p>
        </fieldset>
    }
}

fn findings(props: &OneProps, language: Language, rows: &Rows, field: FieldRef) -> Vec<FindingView> {
    views(&props.desk, &props.draft, &props.report, &props.remember, language, rows, field)
}

fn views(
    desk: &DeskProps,
    draft: &Draft,
    report: &Report,
    remember: &Callback<AttrValue>,
    language: Language,
    rows: &Rows,
    field: FieldRef,
) -> Vec<FindingView> {
    let mut found: Vec<&Finding> = report.findings.iter().filter(|finding| finding.field == field).collect();
    // The gravest first; of equals, in the order of the text.
    found.sort_by_key(|finding| match finding.severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Advice => 2,
    });
    found
        .into_iter()
        .map(|finding| {
            view(language, rows, finding, |fix| {
                let (edit, remember, id) = (desk.edit.clone(), remember.clone(), draft.id);
                let change = apply_fix(draft, finding, fix);
                let (start, end) = changed_range(draft, finding, fix);
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
                        // The button goes away with its finding: the person is brought to what changed.
                        focus::soon_select(field_id(field), start, end);
                    }
                })
            })
        })
        .collect()
}

/// The row behind the limit that a counter shows.
fn limit_row(rows: &Rows, draft: &Draft, field: Field, unit: Option<Unit>) -> Option<Rc<Row>> {
    rows.about(draft.placement, field, About::LengthMax)
        .find(|row| row.at_most().is_some() && row.unit() == unit)
        .cloned()
}

/// The name of one text of a list: "Headline", not "Headlines".
fn one_of(language: Language, field: Field) -> &'static str {
    match named(language, "field-one", field.name()) {
        "" => named(language, "field", field.name()),
        one => one,
    }
}

/// The id of the field that holds a text.
pub(super) fn field_id(field: FieldRef) -> String {
    format!("copy-{}", field.to_string().replace(['[', ']'], "-"))
}

/// Where a fix will have written, in UTF-16 units.
fn changed_range(draft: &Draft, finding: &Finding, fix: &Fix) -> (u32, u32) {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let text = draft
        .variants
        .first()
        .and_then(|variant| variant.items(finding.field.field).get(usize::from(finding.field.index.unwrap_or(0))));
    let before = finding.range.as_ref().zip(text).and_then(|(range, text)| text.get(..range.start));
    let start = before.map_or(0, units);
    (start, start.saturating_add(units(&fix.replacement)))
}

/// How much is written, of how much there is room for.
pub(super) fn counter(language: Language, count: &Count) -> Counter {
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
    /// One of a list that has others.
    #[prop_or_default]
    removable: bool,
}

#[component]
fn Input(props: &InputProps) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let field = props.one.field;
    let id = field_id(field);
    let is_main = main_field(props.draft.placement) == Some(field.field);
    // Without a limit a number says something only of the message itself.
    let count = props.report.counts.iter().find(|count| count.field == field);
    let counter = count.filter(|count| count.limit.is_some() || is_main).map(|count| counter(language, count));
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
    let views = views(&props.desk, &props.draft, &props.report, &props.remember, language, &rows, field);
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
    let on_remove = {
        let (edit, id, index) = (props.desk.edit.clone(), props.draft.id, usize::from(field.index.unwrap_or(0)));
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::RemoveCopyItem { id, variant: 0, field: field.field, index });
            focus::soon_to(field_id(FieldRef::at(field.field, index.saturating_sub(1))));
        })
    };
    html! {
        <div class="copy-field">
            <TextField {id} label={props.one.label.clone()} value={props.one.value.clone()} {on_text} {counter} {hint} calm={true}
                optional={!props.required && !is_main} rows={if field.field == Field::Text { 8 } else if long { 3 } else { 1 }}
                kind={if field.field == Field::Link { "url" } else { "text" }} lang={props.desk.campaign.language.code()} />
            if is_main { <OwnLimit row={limit_row(&rows, &props.draft, field.field, count.map(|count| count.unit))} /> }
            if props.removable {
                <p><button type="button" class="button button-quiet button-small" onclick={on_remove}>{ say::remove_item(language, &props.one.label) }</button></p>
            }
            <ul role="list" class="findings" aria-label={say::copy_findings(language)}>for view in views { <li><FindingCard {view} /></li> }</ul>
            if field.field == Field::Link { <p><Link to={Route::Links} class="button button-quiet button-small">{ say::links_desk(language) }</Link></p> }
        </div>
    }
}
