//! A student's work on an exercise, as the browser keeps it.

use crate::exercise::{Answers, Exercise};
use crate::hand_in::HandIn;
use crate::timer::Timer;
use serde::{Deserialize, Serialize};

pub const KIND: &str = "workshop-work";
/// Before the id of the exercise.
pub const KEY: &str = "coso.workshop.work.";

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Work {
    /// Of what will be handed in.
    pub id: String,
    /// As it came in the link; none where it is one of the given ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exercise: Option<Exercise>,
    pub student: String,
    pub timer: Timer,
    pub answers: Answers,
}

impl Work {
    pub fn key(exercise: &str) -> String {
        format!("{KEY}{exercise}")
    }

    pub fn set(&mut self, task: &str, field: &str, text: String) {
        self.answers.entry(task.to_owned()).or_default().insert(field.to_owned(), text);
    }

    pub fn hand_in(&self, exercise: &Exercise, now: i64) -> HandIn {
        HandIn {
            id: self.id.clone(),
            exercise: exercise.id.clone(),
            title: exercise.title.clone(),
            student: self.student.trim().to_owned(),
            at: now,
            worked: self.timer.was_used().then(|| self.timer.worked(now)),
            answers: self.answers.clone(),
        }
    }
}
