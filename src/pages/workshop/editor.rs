//! The form of an exercise. What is missing is counted above and, when asked, said where it is missing.

use super::{editor_row::RowForm, editor_task::TaskForm, words};
use crate::{
    browser::focus,
    components::{Mark, Notice, Select, TextField, use_place},
};
use std::rc::Rc;
use wording::{Language, say};
use workshop::{
    edit,
    exercise::{Exercise, Form, Hat, Level, Material},
    problems::{Place, Problem, What, problems},
};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct EditorProps {
    pub exercise: Rc<Exercise>,
    pub on_exercise: Callback<Exercise>,
}

/// Changes the exercise as it is now.
pub(super) type Set = Callback<Rc<dyn Fn(&mut Exercise)>>;

#[component]
pub(super) fn Editor(props: &EditorProps) -> Html {
    let language = use_place().language;
    let exercise = &props.exercise;
    let removed = use_state(|| None::<(String, Rc<Exercise>)>);
    let missing = problems(exercise);
    // Nobody is reproached for an empty form they have just opened: where something is missing is shown when asked.
    let asked = use_state(|| false);
    let found = if *asked { missing.clone() } else { Vec::new() };
    let on_ask = {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| {
            asked.set(true);
            focus::soon_to("editor-heading");
        })
    };
    let set: Set = {
        let (on_exercise, exercise) = (props.on_exercise.clone(), exercise.clone());
        Callback::from(move |change: Rc<dyn Fn(&mut Exercise)>| {
            let mut next = (*exercise).clone();
            change(&mut next);
            on_exercise.emit(next);
        })
    };
    let on_removed = {
        let (removed, exercise) = (removed.clone(), exercise.clone());
        Callback::from(move |what: String| removed.set(Some((what, exercise.clone()))))
    };
    let on_undo = {
        let (removed, on_exercise) = (removed.clone(), props.on_exercise.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some((_, before)) = &*removed {
                on_exercise.emit((**before).clone());
            }
            removed.set(None);
        })
    };
    let typed = |change: fn(&mut Exercise, String)| {
        let set = set.clone();
        Callback::from(move |text: String| set.emit(Rc::new(move |exercise| change(exercise, text.clone()))))
    };
    let add = |change: fn(&mut Exercise)| {
        let set = set.clone();
        Callback::from(move |_: MouseEvent| set.emit(Rc::new(change)))
    };
    let wrong = |what: What| error(language, &found, Place::Head, what);
    let alone = |what: What| wrong(what).map(|words| html! { <p class="field-error">{ words }</p> });
    let hats: Vec<(AttrValue, AttrValue)> =
        Hat::ALL.iter().map(|hat| (hat.id().into(), words::hat(language, *hat).into())).collect();
    let levels: Vec<(AttrValue, AttrValue)> =
        Level::ALL.iter().map(|one| (one.id().into(), words::level(language, *one).into())).collect();
    html! {
        <section class="stack-wide exercise-form no-print" aria-labelledby="editor-heading">
            <div class="stack">
                <h2 id="editor-heading" tabindex="-1">{ say::editor_heading(language) }</h2>
                <div role="status">
                    if missing.is_empty() { <Notice mark={Mark::Good} title={say::editor_complete(language)} /> }
                    else { <Notice mark={Mark::Advice} title={say::editor_problems(language, missing.len() as i64)} /> }
                </div>
                if !missing.is_empty() && !*asked {
                    <p><button type="button" class="button button-secondary button-small" onclick={on_ask}>{ say::editor_where(language) }</button></p>
                }
                <div role="status">
                    if let Some((what, _)) = &*removed { <p>{ say::editor_removed(language, what) }{ " " }<button type="button" class="button button-small button-secondary" onclick={on_undo}>{ say::editor_undo(language) }</button></p> }
                </div>
                <TextField id="edit-title" label={say::editor_title(language)} value={exercise.title.clone()} error={wrong(What::Title)} on_text={typed(|exercise, text| exercise.title = text)} />
                <div class="pair">
                    <Select id="edit-hat" label={say::editor_hat(language)} options={hats} chosen={exercise.hat.id()} on_choose={typed(|exercise, id| exercise.hat = Hat::from_id(&id).unwrap_or_default())} />
                    <Select id="edit-level" label={say::editor_level(language)} options={levels} chosen={exercise.level.id()} on_choose={typed(|exercise, id| exercise.level = Level::from_id(&id).unwrap_or_default())} />
                    <TextField id="edit-minutes" label={say::editor_minutes(language)} inputmode="numeric" value={exercise.minutes.clone()} error={wrong(What::Minutes)} on_text={typed(|exercise, text| exercise.minutes = text)} />
                </div>
                <TextField id="edit-aims" label={say::editor_aims(language)} hint={say::editor_lines_hint(language)} rows={3} optional={true} value={exercise.aims.clone()} on_text={typed(|exercise, text| exercise.aims = text)} />
                <TextField id="edit-brief" label={say::editor_brief(language)} hint={say::editor_brief_hint(language)} rows={6} value={exercise.brief.clone()} error={wrong(What::Brief)} on_text={typed(|exercise, text| exercise.brief = text)} />
            </div>
            <div class="stack">
                <h3>{ say::editor_materials(language) }</h3>
                <div class="stack">
                    for (at, material) in exercise.materials.iter().enumerate() {
                        <MaterialForm key={at} {at} last={at + 1 == exercise.materials.len()} material={material.clone()} set={set.clone()} on_removed={on_removed.clone()} />
                    }
                </div>
                <p><button type="button" class="button button-secondary" onclick={add(|exercise| exercise.materials.push(Material::default()))}>{ say::editor_material_add(language) }</button></p>
            </div>
            <div class="stack">
                <h3>{ say::editor_tasks(language) }</h3>
                { alone(What::NoTask) }
                <div class="stack">
                    for (at, task) in exercise.tasks.iter().enumerate() {
                        <TaskForm key={task.id.clone()} {at} last={at + 1 == exercise.tasks.len()} task={task.clone()} found={found.clone()} set={set.clone()} on_removed={on_removed.clone()} />
                    }
                </div>
                <p><button type="button" class="button button-secondary" onclick={add(edit::add_task)}>{ say::editor_task_add(language) }</button></p>
            </div>
            <div class="stack">
                <h3>{ say::editor_rows(language) }</h3>
                { alone(What::NoRow) }
                <div class="stack">
                    for (at, row) in exercise.rubric.iter().enumerate() {
                        <RowForm key={row.id.clone()} {at} last={at + 1 == exercise.rubric.len()} row={row.clone()} exercise={exercise.clone()} found={found.clone()} set={set.clone()} on_removed={on_removed.clone()} />
                    }
                </div>
                <p><button type="button" class="button button-secondary" onclick={add(edit::add_row)}>{ say::editor_row_add(language) }</button></p>
            </div>
        </section>
    }
}

/// The sentence about a problem, where it is there.
pub(super) fn error(language: Language, found: &[Problem], place: Place, what: What) -> Option<AttrValue> {
    let there = found.contains(&Problem { place, what });
    there.then(|| words::problem(language, what).into())
}

#[derive(Properties, PartialEq)]
pub(super) struct ToolsProps {
    pub what: String,
    pub first: bool,
    pub last: bool,
    /// Up, down.
    pub on_shift: Callback<bool>,
    pub on_remove: Callback<()>,
}

/// Up, down, away.
#[component]
pub(super) fn Tools(props: &ToolsProps) -> Html {
    let language = use_place().language;
    let ToolsProps { what, first, last, on_shift, on_remove } = props;
    let shift = |down: bool| {
        let on_shift = on_shift.clone();
        Callback::from(move |_: MouseEvent| on_shift.emit(down))
    };
    let on_remove = {
        let on_remove = on_remove.clone();
        Callback::from(move |_: MouseEvent| on_remove.emit(()))
    };
    html! {
        <div class="row">
            <button type="button" class="button button-quiet" disabled={*first} onclick={shift(false)}>{ say::editor_up(language, what) }</button>
            <button type="button" class="button button-quiet" disabled={*last} onclick={shift(true)}>{ say::editor_down(language, what) }</button>
            <button type="button" class="button button-quiet button-danger" onclick={on_remove}>{ say::editor_remove(language, what) }</button>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct MaterialProps {
    at: usize,
    last: bool,
    material: Material,
    set: Set,
    on_removed: Callback<String>,
}

#[component]
fn MaterialForm(props: &MaterialProps) -> Html {
    let language = use_place().language;
    let MaterialProps { at, last, material, set, on_removed } = props;
    let (at, number) = (*at, *at as i64 + 1);
    let typed = |change: fn(&mut Material, String)| {
        let set = set.clone();
        Callback::from(move |text: String| {
            set.emit(Rc::new(move |exercise| {
                if let Some(material) = exercise.materials.get_mut(at) {
                    change(material, text.clone());
                }
            }));
        })
    };
    let on_shift = {
        let set = set.clone();
        Callback::from(move |down: bool| {
            set.emit(Rc::new(move |exercise| edit::shift(&mut exercise.materials, at, down)))
        })
    };
    let what = say::editor_material(language, number);
    let on_remove = {
        let (set, on_removed, what) = (set.clone(), on_removed.clone(), what.clone());
        Callback::from(move |()| {
            on_removed.emit(what.clone());
            set.emit(Rc::new(move |exercise| drop(exercise.materials.remove(at))));
        })
    };
    let forms: Vec<(AttrValue, AttrValue)> =
        Form::ALL.iter().map(|form| (form.id().into(), words::form(language, *form).into())).collect();
    html! {
        <fieldset class="form-part stack">
            <legend>{ &what }</legend>
            <TextField id={format!("edit-material-{at}-title")} label={say::editor_material_title(language, number)} value={material.title.clone()} on_text={typed(|material, text| material.title = text)} />
            <Select id={format!("edit-material-{at}-form")} label={say::editor_material_form(language, number)} options={forms} chosen={material.form.id()} on_choose={typed(|material, id| material.form = Form::from_id(&id).unwrap_or_default())} />
            <TextField id={format!("edit-material-{at}-text")} label={say::editor_material_text(language, number)} rows={5} value={material.text.clone()} on_text={typed(|material, text| material.text = text)} />
            <Tools {what} first={at == 0} last={*last} {on_shift} {on_remove} />
        </fieldset>
    }
}
