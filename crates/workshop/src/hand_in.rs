//! What a student did.

use crate::exercise::{Answers, Exercise};
use serde::{Deserialize, Serialize};

/// As handed in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct HandIn {
    /// Of this piece of work: handed in twice it is the same one.
    pub id: String,
    /// Of the exercise, and its title for those who do not have it.
    pub exercise: String,
    pub title: String,
    pub student: String,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// Milliseconds by the timer; none where it was not used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worked: Option<i64>,
    pub answers: Answers,
}

impl HandIn {
    pub fn answer(&self, task: &str, field: &str) -> &str {
        answer(&self.answers, task, field)
    }
}

/// What is written in a field; nothing where nothing is.
pub fn answer<'a>(answers: &'a Answers, task: &str, field: &str) -> &'a str {
    answers.get(task).and_then(|fields| fields.get(field)).map_or("", String::as_str)
}

/// How many tasks have something written.
pub fn begun(exercise: &Exercise, answers: &Answers) -> usize {
    let written = |id: &str| answers.get(id).is_some_and(|fields| fields.values().any(|text| !text.trim().is_empty()));
    exercise.tasks.iter().filter(|task| written(&task.id)).count()
}
