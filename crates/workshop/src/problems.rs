//! What is missing in an exercise before a class can work with it.

use crate::exercise::{By, Check, Exercise, Kind, Row, Task, lines};
use campaign::number;
use copy_checks::Rule;

/// Where to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Head,
    Task(usize),
    Row(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Title,
    Brief,
    Minutes,
    NoTask,
    NoRow,
    TaskTitle,
    Ask,
    Placement,
    Items,
    Options,
    RowTitle,
    Points,
    /// A level with more points than the row has, or none that can be read.
    Levels,
    NoSuchTask,
    /// The check cannot look at this kind of answer.
    Unsuited,
    Rules,
    Words,
    Mentions,
    /// Not one right label for each item, or one that cannot be chosen.
    Right,
    Number,
    Tolerance,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    pub place: Place,
    pub what: What,
}

/// Everything, in the order of the form.
pub fn problems(exercise: &Exercise) -> Vec<Problem> {
    let mut out = Vec::new();
    let mut add = |place, missing: bool, what| {
        if missing {
            out.push(Problem { place, what });
        }
    };
    add(Place::Head, exercise.title.trim().is_empty(), What::Title);
    add(Place::Head, number::value(&exercise.minutes).is_none_or(|minutes| minutes < 1.0), What::Minutes);
    add(Place::Head, exercise.brief.trim().is_empty(), What::Brief);
    add(Place::Head, exercise.tasks.is_empty(), What::NoTask);
    for (at, task) in exercise.tasks.iter().enumerate() {
        of_task(task, &mut |missing, what| add(Place::Task(at), missing, what));
    }
    add(Place::Head, exercise.rubric.is_empty(), What::NoRow);
    for (at, row) in exercise.rubric.iter().enumerate() {
        let mut add = |missing, what| add(Place::Row(at), missing, what);
        add(row.title.trim().is_empty(), What::RowTitle);
        add(row.most_points() == 0.0, What::Points);
        match (row.by, exercise.task(&row.task)) {
            (By::Teacher, _) => add(!levels_are_sound(row), What::Levels),
            (By::Coso, None) => add(true, What::NoSuchTask),
            (By::Coso, Some(task)) if !row.suits(task.kind) => add(true, What::Unsuited),
            (By::Coso, Some(task)) => of_check(row, task, &mut add),
        }
    }
    out
}

fn of_task(task: &Task, add: &mut dyn FnMut(bool, What)) {
    add(task.title.trim().is_empty(), What::TaskTitle);
    add(task.ask.trim().is_empty(), What::Ask);
    add(task.kind == Kind::Copy && task.placement().is_none(), What::Placement);
    add(task.kind == Kind::Labels && lines(&task.items).next().is_none(), What::Items);
    add(task.kind == Kind::Labels && lines(&task.options).count() < 2, What::Options);
}

fn levels_are_sound(row: &Row) -> bool {
    let (levels, written) = (row.levels(), lines(&row.levels).count());
    levels.len() == written && levels.iter().all(|(points, _)| (0.0..=row.most_points()).contains(points))
}

fn of_check(row: &Row, task: &Task, add: &mut dyn FnMut(bool, What)) {
    let bad = |text: &str| !text.trim().is_empty() && number::value(text).is_none();
    match row.check {
        Check::Words => {
            let (least, most) = (number::value(&row.least), number::value(&row.most));
            let none = least.is_none() && most.is_none();
            let crossed = least.zip(most).is_some_and(|(least, most)| least > most);
            add(none || crossed || bad(&row.least) || bad(&row.most), What::Words);
        }
        Check::Mentions => add(lines(&row.mentions).next().is_none(), What::Mentions),
        Check::Clean => {
            let none = lines(&row.rules).next().is_none();
            add(none || lines(&row.rules).any(|rule| Rule::from_id(rule).is_none()), What::Rules);
        }
        Check::Labels => {
            let known = |label: &str| lines(&task.options).any(|option| option == label);
            let (right, items) = (lines(&row.right).count(), lines(&task.items).count());
            add(right != items || !lines(&row.right).all(known), What::Right);
        }
        Check::Number | Check::Ratio => {
            add(row.expected().is_none(), What::Number);
            add(bad(&row.tolerance), What::Tolerance);
        }
        Check::Fits => {}
    }
}
