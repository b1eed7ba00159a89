//! The form of a task.

use super::{
    editor::{Set, Tools, error},
    words,
};
use crate::components::{Select, TextField, use_place};
use facts::Placement;
use std::rc::Rc;
use wording::{key, say};
use workshop::{
    edit,
    exercise::{Kind, Task},
    problems::{Place, Problem, What},
};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct TaskFormProps {
    pub at: usize,
    pub last: bool,
    pub task: Task,
    pub found: Vec<Problem>,
    pub set: Set,
    pub on_removed: Callback<String>,
}

#[component]
pub(super) fn TaskForm(props: &TaskFormProps) -> Html {
    let language = use_place().language;
    let TaskFormProps { at, last, task, found, set, on_removed } = props;
    let (at, number) = (*at, *at as i64 + 1);
    let typed = |change: fn(&mut Task, String)| {
        let set = set.clone();
        Callback::from(move |text: String| {
            set.emit(Rc::new(move |exercise| {
                if let Some(task) = exercise.tasks.get_mut(at) {
                    change(task, text.clone());
                }
            }));
        })
    };
    let wrong = |what| error(language, found, Place::Task(at), what);
    let on_shift = {
        let set = set.clone();
        Callback::from(move |down: bool| set.emit(Rc::new(move |exercise| edit::shift(&mut exercise.tasks, at, down))))
    };
    let what = say::editor_task(language, number);
    let on_remove = {
        let (set, on_removed, what) = (set.clone(), on_removed.clone(), what.clone());
        Callback::from(move |()| {
            on_removed.emit(what.clone());
            set.emit(Rc::new(move |exercise| drop(exercise.tasks.remove(at))));
        })
    };
    let id = |name: &str| format!("edit-{}-{name}", task.id);
    let kinds: Vec<(AttrValue, AttrValue)> =
        Kind::ALL.iter().map(|kind| (kind.id().into(), words::kind(language, *kind).into())).collect();
    let mut placements = vec![(AttrValue::from(""), AttrValue::from(say::exercise_choose(language)))];
    placements.extend(Placement::ALL.iter().filter(|one| workshop::exercise_fields(**one).next().is_some()).map(
        |one| {
            let name = key(language, &format!("placement-{}", one.id())).unwrap_or(one.id());
            (AttrValue::from(one.id()), AttrValue::from(name))
        },
    ));
    let unplaced = wrong(What::Placement).map(|words| html! { <p class="field-error">{ words }</p> });
    html! {
        <fieldset class="form-part stack">
            <legend>{ &what }</legend>
            <TextField id={id("title")} label={say::editor_task_title(language, number)} value={task.title.clone()} error={wrong(What::TaskTitle)} on_text={typed(|task, text| task.title = text)} />
            <TextField id={id("ask")} label={say::editor_task_ask(language, number)} rows={3} value={task.ask.clone()} error={wrong(What::Ask)} on_text={typed(|task, text| task.ask = text)} />
            <Select id={id("kind")} label={say::editor_task_kind(language, number)} options={kinds} chosen={task.kind.id()} on_choose={typed(|task, id| task.kind = Kind::from_id(&id).unwrap_or_default())} />
            { match task.kind {
                Kind::Text => Html::default(),
                Kind::Number => html! { <TextField id={id("unit")} label={say::editor_task_unit(language)} optional={true} value={task.unit.clone()} on_text={typed(|task, text| task.unit = text)} /> },
                Kind::Copy => html! {
                    <div>
                        { unplaced }
                        <Select id={id("placement")} label={say::editor_task_placement(language)} options={placements} chosen={task.placement.clone()} on_choose={typed(|task, id| task.placement = id)} />
                    </div>
                },
                Kind::Labels => html! {
                    <div class="stack">
                        <TextField id={id("items")} label={say::editor_task_items(language)} hint={say::editor_lines_hint(language)} rows={5} value={task.items.clone()} error={wrong(What::Items)} on_text={typed(|task, text| task.items = text)} />
                        <TextField id={id("options")} label={say::editor_task_options(language)} hint={say::editor_lines_hint(language)} rows={3} value={task.options.clone()} error={wrong(What::Options)} on_text={typed(|task, text| task.options = text)} />
                    </div>
                },
            } }
            <Tools {what} first={at == 0} last={*last} {on_shift} {on_remove} />
        </fieldset>
    }
}
