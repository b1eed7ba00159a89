//! What a teacher does to an exercise: begin one, take one as a start, add, remove, move.

use crate::exercise::{By, Check, Exercise, Kind, Row, Task};

/// Nothing but a task and a row to fill in.
pub fn blank(id: &str, language: &str) -> Exercise {
    let mut exercise = Exercise { id: id.to_owned(), language: language.to_owned(), ..Exercise::default() };
    exercise.minutes = "30".into();
    add_task(&mut exercise);
    add_row(&mut exercise);
    exercise
}

/// The same under an id of its own, so that hand-ins are never taken for those of the original.
pub fn copy_of(exercise: &Exercise, id: &str, title: String) -> Exercise {
    // The author's hand-ins would no longer fit what is changed.
    Exercise { id: id.to_owned(), order: 0, title, models: Vec::new(), ..exercise.clone() }
}

pub fn add_task(exercise: &mut Exercise) {
    let id = fresh(|id| exercise.task(id).is_some(), 't');
    exercise.tasks.push(Task { id, ..Task::default() });
}

pub fn add_row(exercise: &mut Exercise) {
    let id = fresh(|id| exercise.row(id).is_some(), 'r');
    exercise.rubric.push(Row { id, points: "5".into(), ..Row::default() });
}

/// Gives the row to Coso, with a check that suits the first task.
pub fn give_to_coso(exercise: &mut Exercise, at: usize) {
    let first = exercise.tasks.first().map(|task| (task.id.clone(), task.kind));
    let Some(row) = exercise.rubric.get_mut(at) else { return };
    row.by = By::Coso;
    if let Some((id, kind)) = first.filter(|_| row.task.is_empty()) {
        row.task = id;
        row.check = usual(kind);
    }
}

/// What is looked at first in an answer of this kind.
pub fn usual(kind: Kind) -> Check {
    match kind {
        Kind::Text => Check::Words,
        Kind::Copy => Check::Fits,
        Kind::Labels => Check::Labels,
        Kind::Number => Check::Number,
    }
}

/// Moves an item a place up or down, where there is one.
pub fn shift<T>(list: &mut [T], at: usize, down: bool) {
    let to = if down { at + 1 } else { at.wrapping_sub(1) };
    if at < list.len() && to < list.len() {
        list.swap(at, to);
    }
}

fn fresh(taken: impl Fn(&str) -> bool, letter: char) -> String {
    (1..).map(|number| format!("{letter}{number}")).find(|id| !taken(id)).unwrap_or_default()
}
