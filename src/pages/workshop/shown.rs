//! An exercise as it is read: aims, case, materials, rubric.

use super::words;
use crate::components::use_place;
use std::rc::Rc;
use wording::{Language, say};
use workshop::csv::figure;
use workshop::exercise::{Exercise, Form, Material, cells, lines};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct ShownProps {
    pub exercise: Rc<Exercise>,
}

/// Whose work, how hard, how long, how many points.
pub(super) fn facts(language: Language, exercise: &Exercise) -> Html {
    let minutes = campaign::number::value(&exercise.minutes).unwrap_or(0.0) as i64;
    html! {
        <p class="muted">
            { words::hat(language, exercise.hat) }{ " · " }{ words::level(language, exercise.level) }
            if minutes > 0 { { " · " }{ say::workshop_minutes(language, minutes) } }
            { " · " }{ say::workshop_points(language, &figure(language, exercise.most())) }
        </p>
    }
}

#[component]
pub(super) fn Shown(props: &ShownProps) -> Html {
    let language = use_place().language;
    let exercise = &props.exercise;
    let lang = exercise.language.clone();
    html! {
        <div class="stack-wide">
            if lines(&exercise.aims).next().is_some() {
                <section class="stack">
                    <h2>{ say::workshop_aims(language) }</h2>
                    <ul lang={lang.clone()}>for aim in lines(&exercise.aims) { <li>{ aim }</li> }</ul>
                </section>
            }
            <section class="stack">
                <h2>{ say::workshop_brief(language) }</h2>
                <div class="stack" lang={lang.clone()} dir="auto">for part in exercise.brief.trim().split("\n\n") { <p>{ part }</p> }</div>
            </section>
            if !exercise.materials.is_empty() {
                <section class="stack">
                    <h2>{ say::workshop_materials(language) }</h2>
                    <div class="stack" lang={lang}>for material in exercise.materials.iter() { { one(material) } }</div>
                </section>
            }
            <Rubric exercise={exercise.clone()} />
        </div>
    }
}

fn one(material: &Material) -> Html {
    let content = match material.form {
        Form::Text => html! { <blockquote class="as-written" dir="auto">{ material.text.trim() }</blockquote> },
        Form::List => {
            html! { <ol class="stack-small">for line in lines(&material.text) { <li dir="auto">{ line }</li> }</ol> }
        }
        Form::Table => {
            let mut rows = lines(&material.text).map(|line| cells(line).map(str::to_owned).collect::<Vec<_>>());
            let head = rows.next().unwrap_or_default();
            html! {
                <div class="table-scroll" tabindex="0" role="group" aria-label={material.title.clone()}>
                    <table>
                        <thead><tr>for cell in head { <th scope="col">{ cell }</th> }</tr></thead>
                        <tbody>
                            for row in rows {
                                <tr>
                                    for (at, cell) in row.into_iter().enumerate() {
                                        if at == 0 { <th scope="row">{ cell }</th> } else { <td class="number">{ cell }</td> }
                                    }
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            }
        }
    };
    html! { <div class="stack-small"><h3>{ &material.title }</h3>{ content }</div> }
}

/// What is marked, by whom, for how many points.
#[component]
fn Rubric(props: &ShownProps) -> Html {
    let language = use_place().language;
    let exercise = &props.exercise;
    html! {
        <details>
            <summary class="summary-strong">{ say::workshop_rubric(language) }</summary>
            <div class="table-scroll" tabindex="0" role="group" aria-label={say::workshop_rubric(language)}>
                <table>
                    <thead><tr>
                        <th scope="col">{ say::workshop_rubric_row(language) }</th>
                        <th scope="col">{ say::workshop_rubric_points(language) }</th>
                        <th scope="col">{ say::workshop_rubric_by(language) }</th>
                    </tr></thead>
                    <tbody>
                        for row in exercise.rubric.iter() {
                            <tr>
                                <th scope="row" lang={exercise.language.clone()}>
                                    { &row.title }
                                    if !row.levels().is_empty() {
                                        <ul class="small levels">for (points, text) in row.levels() { <li>{ figure(language, points) }{ " – " }{ text }</li> }</ul>
                                    }
                                </th>
                                <td class="number">{ figure(language, row.most_points()) }</td>
                                <td>{ if row.is_cosos() { say::workshop_by_coso(language) } else { say::workshop_by_teacher(language) } }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
