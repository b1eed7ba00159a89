//! A task and where one answers it; copy is checked while it is written.

use super::engine;
use crate::{
    components::{Counter, Icon, Mark, Select, TextField, use_place},
    engine::{Engine, Report},
};
use campaign::words;
use copy_checks::Severity;
use std::rc::Rc;
use wording::{Language, say};
use workshop::exercise::{Answers, Exercise, Kind, Task, lines};
use workshop::hand_in::answer;
use workshop::marking::draft;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct TaskProps {
    pub exercise: Rc<Exercise>,
    pub at: usize,
    pub answers: Answers,
    pub engine: Engine,
    /// Field and text.
    pub on_answer: Callback<(String, String)>,
}

#[component]
pub(super) fn TaskFields(props: &TaskProps) -> Html {
    let language = use_place().language;
    let (exercise, engine) = (&props.exercise, &props.engine);
    let of_task = exercise.tasks.get(props.at).and_then(|task| props.answers.get(&task.id)).cloned();
    let report = use_memo((of_task, engine.is_ready()), |(_, ready)| {
        let task = exercise.tasks.get(props.at)?;
        let draft = draft(exercise, task, &props.answers).filter(|_| *ready)?;
        let written = draft.fields.iter().any(|(_, texts)| texts.iter().any(|text| !text.trim().is_empty()));
        written.then(|| engine::report(&draft, language)).flatten()
    });
    let Some(task) = exercise.tasks.get(props.at) else { return Html::default() };
    let heading = format!("task-{}-heading", task.id);
    html! {
        <section class="exercise-task stack" aria-labelledby={heading.clone()}>
            <h3 id={heading} lang={exercise.language.clone()}>{ props.at + 1 }{ ". " }{ &task.title }</h3>
            <p lang={exercise.language.clone()} dir="auto">{ &task.ask }</p>
            { fields(props, task, language, report.as_ref().as_ref()) }
            if task.kind == Kind::Copy {
                <div class="stack-small">{ said(language, task, report.as_ref().as_ref()) }</div>
            }
        </section>
    }
}

fn fields(props: &TaskProps, task: &Task, language: Language, report: Option<&Report>) -> Html {
    let lang = AttrValue::from(props.exercise.language.clone());
    let id = |field: &str| AttrValue::from(format!("task-{}-{field}", task.id));
    let value = |field: &str| AttrValue::from(answer(&props.answers, &task.id, field).to_owned());
    let on = |field: &str| {
        let (on_answer, field) = (props.on_answer.clone(), field.to_owned());
        Callback::from(move |text: String| on_answer.emit((field.clone(), text)))
    };
    match task.kind {
        Kind::Text => html! {
            <TextField id={id("text")} label={say::exercise_answer(language, &task.title)} rows={6} {lang} value={value("text")} on_text={on("text")} />
        },
        Kind::Number => {
            let label = match task.unit.trim() {
                "" => say::exercise_answer(language, &task.title),
                unit => say::exercise_answer_unit(language, &task.title, unit),
            };
            html! { <div class="input-short"><TextField id={id("number")} {label} inputmode="decimal" value={value("number")} on_text={on("number")} /></div> }
        }
        Kind::Labels => {
            let mut options = vec![(AttrValue::from(""), AttrValue::from(say::exercise_choose(language)))];
            options.extend(lines(&task.options).map(|one| (AttrValue::from(one.to_owned()), one.to_owned().into())));
            html! {
                <div class="pair">
                    for (at, item) in lines(&task.items).enumerate() {
                        <Select id={id(&(at + 1).to_string())} label={format!("{}. {item}", at + 1)} options={options.clone()}
                            chosen={value(&(at + 1).to_string())} on_choose={on(&(at + 1).to_string())} />
                    }
                </div>
            }
        }
        Kind::Copy => {
            let specs = task.placement().map(workshop::exercise_fields).into_iter().flatten();
            html! {
                <div class="stack">
                    for spec in specs {
                        <TextField id={id(spec.field.name())} label={say::exercise_field(language, words::field(spec.field, language), &task.title)}
                            hint={spec.list.then(|| AttrValue::from(say::exercise_list_hint(language)))} optional={!spec.required}
                            rows={if spec.list || is_long(spec.field) { 5 } else { 1 }} lang={lang.clone()}
                            counter={counter(language, report, spec.field)} value={value(spec.field.name())} on_text={on(spec.field.name())} />
                    }
                </div>
            }
        }
    }
}

fn is_long(field: facts::Field) -> bool {
    matches!(field, facts::Field::Text | facts::Field::Description)
}

/// The count of a field that stands alone; lists have one each, told by the checks.
fn counter(language: Language, report: Option<&Report>, field: facts::Field) -> Option<Counter> {
    let count = report?.counts.iter().find(|count| count.field.field == field && count.field.index.is_none())?;
    let (value, limit) = (count.value as i64, count.limit? as i64);
    Some(Counter {
        shown: say::exercise_counter(language, limit, value).into(),
        spoken: say::exercise_counter_spoken(language, limit, value).into(),
        over: count.over() > 0,
    })
}

/// What the checks say about the answer.
fn said(language: Language, task: &Task, report: Option<&Report>) -> Html {
    let Some(report) = report else { return Html::default() };
    if report.findings.is_empty() {
        return html! { <p class="small good-line good"><Icon mark={Mark::Good} />{ say::exercise_checked_clean(language) }</p> };
    }
    let mark = |severity| match severity {
        Severity::Error => (Mark::Error, "name-severity-error"),
        Severity::Warning => (Mark::Warning, "name-severity-warning"),
        Severity::Advice => (Mark::Advice, "name-severity-advice"),
    };
    html! {
        <ul role="list" aria-label={say::exercise_checks(language, &task.title)}>
            for finding in report.findings.iter() {
                <li class={classes!("finding", mark(finding.severity).0.tone())}>
                    <p class="finding-head"><Icon mark={mark(finding.severity).0} />
                        <span><strong>{ wording::key(language, mark(finding.severity).1).unwrap_or_default() }{ ": " }</strong>{ &finding.message }
                            <span class="muted small">{ " " }{ &finding.why }</span></span></p>
                </li>
            }
        </ul>
    }
}
