//! The form of a row of the rubric.

use super::{
    editor::{Set, Tools, error},
    words,
};
use crate::components::{Checkbox, Select, TextField, use_place};
use copy_checks::Rule;
use std::rc::Rc;
use wording::{OfRule, of_rule, say};
use workshop::{
    edit,
    exercise::{By, Check, Exercise, Measure, Row, lines},
    problems::{Place, Problem, What},
};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct RowFormProps {
    pub at: usize,
    pub last: bool,
    pub row: Row,
    pub exercise: Rc<Exercise>,
    pub found: Vec<Problem>,
    pub set: Set,
    pub on_removed: Callback<String>,
}

#[component]
pub(super) fn RowForm(props: &RowFormProps) -> Html {
    let language = use_place().language;
    let RowFormProps { at, last, row, exercise, found, set, on_removed } = props;
    let (at, number) = (*at, *at as i64 + 1);
    let typed = |change: fn(&mut Row, String)| {
        let set = set.clone();
        Callback::from(move |text: String| {
            set.emit(Rc::new(move |exercise| {
                if let Some(row) = exercise.rubric.get_mut(at) {
                    change(row, text.clone());
                }
            }));
        })
    };
    let wrong = |what| error(language, found, Place::Row(at), what);
    let alone = |what| wrong(what).map(|words| html! { <p class="field-error">{ words }</p> });
    let on_by = {
        let set = set.clone();
        Callback::from(move |id: String| {
            set.emit(Rc::new(move |exercise| match By::from_id(&id) {
                Some(By::Coso) => edit::give_to_coso(exercise, at),
                _ => {
                    if let Some(row) = exercise.rubric.get_mut(at) {
                        row.by = By::Teacher;
                    }
                }
            }));
        })
    };
    let on_task = {
        let set = set.clone();
        Callback::from(move |id: String| {
            set.emit(Rc::new(move |exercise| {
                let kind = exercise.task(&id).map(|task| task.kind);
                if let Some(row) = exercise.rubric.get_mut(at) {
                    row.task.clone_from(&id);
                    // A check that cannot look at this kind of answer gives way to the usual one.
                    if let Some(kind) = kind.filter(|kind| !row.suits(*kind)) {
                        row.check = edit::usual(kind);
                    }
                }
            }));
        })
    };
    let on_shift = {
        let set = set.clone();
        Callback::from(move |down: bool| set.emit(Rc::new(move |exercise| edit::shift(&mut exercise.rubric, at, down))))
    };
    let what = say::editor_row(language, number);
    let on_remove = {
        let (set, on_removed, what) = (set.clone(), on_removed.clone(), what.clone());
        Callback::from(move |()| {
            on_removed.emit(what.clone());
            set.emit(Rc::new(move |exercise| drop(exercise.rubric.remove(at))));
        })
    };
    let id = |name: &str| format!("edit-{}-{name}", row.id);
    let by = vec![
        (AttrValue::from(By::Teacher.id()), AttrValue::from(say::workshop_by_teacher(language))),
        (By::Coso.id().into(), say::workshop_by_coso(language).into()),
    ];
    let choose = (AttrValue::from(""), AttrValue::from(say::exercise_choose(language)));
    let tasks = exercise.tasks.iter().enumerate().map(|(at, task)| {
        let name = format!("{}: {}", say::editor_task(language, at as i64 + 1), task.title);
        (AttrValue::from(task.id.clone()), AttrValue::from(name))
    });
    let tasks: Vec<_> = std::iter::once(choose).chain(tasks).collect();
    let kind = exercise.task(&row.task).map(|task| task.kind);
    // The one chosen stays in the list, so that it can be seen why it does not do.
    let fitting = |check: &&Check| {
        **check == row.check || kind.is_none_or(|kind| Row { check: **check, ..Row::default() }.suits(kind))
    };
    let checks = Check::ALL.iter().filter(fitting).map(|one| (one.id().into(), words::check(language, *one).into()));
    let checks: Vec<(AttrValue, AttrValue)> = checks.collect();
    let measures: Vec<(AttrValue, AttrValue)> =
        Measure::ALL.iter().map(|one| (one.id().into(), words::measure(language, *one).into())).collect();
    let field = |name: &str,
                 label: &'static str,
                 value: &str,
                 error: Option<AttrValue>,
                 change: fn(&mut Row, String)| {
        html! { <TextField id={id(name)} {label} inputmode="decimal" value={value.to_owned()} {error} on_text={typed(change)} /> }
    };
    html! {
        <fieldset class="form-part stack">
            <legend>{ &what }</legend>
            <TextField id={id("title")} label={say::editor_row_title(language, number)} value={row.title.clone()} error={wrong(What::RowTitle)} on_text={typed(|row, text| row.title = text)} />
            <div class="pair">
                <TextField id={id("points")} label={say::editor_row_points(language, number)} inputmode="decimal" value={row.points.clone()} error={wrong(What::Points)} on_text={typed(|row, text| row.points = text)} />
                <Select id={id("by")} label={say::editor_row_by(language, number)} options={by} chosen={row.by.id()} on_choose={on_by} />
            </div>
            if row.by == By::Teacher {
                <TextField id={id("levels")} label={say::editor_row_levels(language)} hint={say::editor_row_levels_hint(language)} rows={4} optional={true} value={row.levels.clone()} error={wrong(What::Levels)} on_text={typed(|row, text| row.levels = text)} />
            } else {
                <div class="stack">
                    { alone(What::NoSuchTask) }{ alone(What::Unsuited) }
                    <div class="pair">
                        <Select id={id("task")} label={say::editor_row_task(language)} options={tasks} chosen={row.task.clone()} on_choose={on_task} />
                        <Select id={id("check")} label={say::editor_row_check(language)} options={checks} chosen={row.check.id()} on_choose={typed(|row, id| row.check = Check::from_id(&id).unwrap_or_default())} />
                    </div>
                    { match row.check {
                        Check::Fits => Html::default(),
                        Check::Words => html! {
                            <div class="pair">
                                { field("least", say::editor_row_least(language), &row.least, wrong(What::Words), |row, text| row.least = text) }
                                { field("most", say::editor_row_most(language), &row.most, None, |row, text| row.most = text) }
                            </div>
                        },
                        Check::Mentions => html! { <TextField id={id("mentions")} label={say::editor_row_mentions(language)} hint={say::editor_row_mentions_hint(language)} rows={4} value={row.mentions.clone()} error={wrong(What::Mentions)} on_text={typed(|row, text| row.mentions = text)} /> },
                        Check::Clean => html! { <div class="stack">{ alone(What::Rules) }<Rules {at} row={row.clone()} set={set.clone()} /></div> },
                        Check::Labels => html! { <TextField id={id("right")} label={say::editor_row_right(language)} hint={say::editor_lines_hint(language)} rows={5} value={row.right.clone()} error={wrong(What::Right)} on_text={typed(|row, text| row.right = text)} /> },
                        Check::Number => html! {
                            <div class="pair">
                                { field("value", say::editor_row_value(language), &row.value, wrong(What::Number), |row, text| row.value = text) }
                                { tolerance(language, id("tolerance"), row, wrong(What::Tolerance), typed(|row, text| row.tolerance = text)) }
                            </div>
                        },
                        Check::Ratio => html! {
                            <div class="pair">
                                <Select id={id("measure")} label={say::editor_row_measure(language)} options={measures} chosen={row.measure.id()} on_choose={typed(|row, id| row.measure = Measure::from_id(&id).unwrap_or_default())} />
                                { field("above", say::editor_row_above(language), &row.above, wrong(What::Number), |row, text| row.above = text) }
                                { field("below", say::editor_row_below(language), &row.below, None, |row, text| row.below = text) }
                                { tolerance(language, id("tolerance"), row, wrong(What::Tolerance), typed(|row, text| row.tolerance = text)) }
                            </div>
                        },
                    } }
                </div>
            }
            <Tools {what} first={at == 0} last={*last} {on_shift} {on_remove} />
        </fieldset>
    }
}

fn tolerance(
    language: wording::Language,
    id: String,
    row: &Row,
    error: Option<AttrValue>,
    on_text: Callback<String>,
) -> Html {
    html! {
        <TextField {id} label={say::editor_row_tolerance(language)} hint={say::editor_row_tolerance_hint(language)} inputmode="decimal" optional={true} value={row.tolerance.clone()} {error} {on_text} />
    }
}

#[derive(Properties, PartialEq)]
struct RulesProps {
    at: usize,
    row: Row,
    set: Set,
}

/// Every rule by its name, to be ticked; closed, because there are many.
#[component]
fn Rules(props: &RulesProps) -> Html {
    let language = use_place().language;
    let RulesProps { at, row, set } = props;
    let at = *at;
    let chosen: Vec<&str> = lines(&row.rules).collect();
    let tick = |rule: &'static str| {
        let set = set.clone();
        Callback::from(move |on: bool| {
            set.emit(Rc::new(move |exercise| {
                let Some(row) = exercise.rubric.get_mut(at) else { return };
                let mut rules: Vec<String> = lines(&row.rules).filter(|one| *one != rule).map(str::to_owned).collect();
                if on {
                    rules.push(rule.to_owned());
                }
                row.rules = rules.join("\n");
            }));
        })
    };
    html! {
        <details>
            <summary class="summary-strong">{ say::editor_row_rules(language) }{ ": " }{ say::editor_row_rules_chosen(language, chosen.len() as i64) }</summary>
            <fieldset class="choices">
                <legend class="hidden-visually">{ say::editor_row_rules(language) }</legend>
                for rule in Rule::ALL.iter().map(|rule| rule.id()) {
                    <Checkbox id={format!("edit-{}-{rule}", row.id)} label={of_rule(language, rule, OfRule::Title).unwrap_or(rule)} checked={chosen.contains(&rule)} on_change={tick(rule)} />
                }
            </fieldset>
        </details>
    }
}
