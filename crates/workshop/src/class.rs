//! The hand-ins of an exercise and what the teacher makes of them. Nothing that came in is thrown away.

use crate::exercise::{Exercise, Row};
use crate::hand_in::HandIn;
use crate::marking::Marked;
use crate::travel;
use campaign::number;
use campaign::stored::{Problem, Read};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub const KIND: &str = "workshop";
pub const KEY: &str = "coso.workshop";

/// All that a teacher keeps.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Workshop {
    /// Written or changed by the teacher.
    pub own: Vec<Exercise>,
    /// By exercise.
    pub classes: BTreeMap<String, Class>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Class {
    pub handed: Vec<Handed>,
}

/// A student's work and its marks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Handed {
    pub hand_in: HandIn,
    /// Versions handed in before this one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<HandIn>,
    /// By row.
    pub marks: BTreeMap<String, Mark>,
    pub comment: String,
}

/// What the teacher says about a row; points as typed, nothing typed leaves Coso's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Mark {
    pub points: String,
    pub comment: String,
}

/// What became of a piece that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    Added(String),
    /// Added, though somebody of this name is there already: both are kept.
    SameName(String),
    /// A newer version of what was there, which is kept with it.
    Newer(String),
    /// An older version of what is there.
    Older(String),
    /// Exactly what was there.
    Again(String),
    /// Of another exercise: whose, and which.
    Other(String, String),
    /// By a newer Coso.
    Future,
    /// Its beginning.
    Unreadable(String),
    /// No link and no file of ours in it.
    Nothing,
}

impl Class {
    /// Takes in pasted links or the text of a file.
    pub fn collect(&mut self, exercise: &str, text: &str) -> Vec<Came> {
        let pieces = travel::pieces(text);
        if pieces.is_empty() {
            return if text.trim().is_empty() { Vec::new() } else { vec![Came::Nothing] };
        }
        pieces.into_iter().map(|piece| self.take(exercise, piece)).collect()
    }

    fn take(&mut self, exercise: &str, piece: &str) -> Came {
        match travel::read_hand_in(piece) {
            Read::FromTheFuture { .. } => Came::Future,
            Read::Unreadable { problem: Problem::AnotherKind } => Came::Nothing,
            Read::Unreadable { .. } => Came::Unreadable(piece.chars().take(60).collect()),
            Read::Whole { value, .. } if value.exercise != exercise => Came::Other(value.student, value.title),
            Read::Whole { value, .. } => self.put(value),
        }
    }

    fn put(&mut self, came: HandIn) -> Came {
        let name = came.student.clone();
        if let Some(there) = self.handed.iter_mut().find(|handed| handed.hand_in.id == came.id) {
            let known = |one: &HandIn| one.answers == came.answers && one.student == came.student;
            if known(&there.hand_in) || there.earlier.iter().any(known) {
                return Came::Again(name);
            }
            if came.at < there.hand_in.at {
                there.earlier.push(came);
                return Came::Older(name);
            }
            there.earlier.push(std::mem::replace(&mut there.hand_in, came));
            return Came::Newer(name);
        }
        let same = self.handed.iter().any(|handed| plain(&handed.hand_in.student) == plain(&name));
        self.handed.push(Handed { hand_in: came, ..Handed::default() });
        if same { Came::SameName(name) } else { Came::Added(name) }
    }
}

/// A name as people type it twice.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Why typed points do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typo {
    NotANumber,
    TooMany,
    Negative,
}

impl Handed {
    pub fn mark(&self, row: &str) -> Mark {
        self.marks.get(row).cloned().unwrap_or_default()
    }

    /// What the teacher typed for a row, where it counts.
    pub fn typed(&self, row: &Row) -> Result<Option<f64>, Typo> {
        let text = self.marks.get(&row.id).map_or("", |mark| mark.points.as_str());
        match number::read(text) {
            number::Typed::Empty => Ok(None),
            number::Typed::NotANumber => Err(Typo::NotANumber),
            number::Typed::Number(points) if points < 0.0 => Err(Typo::Negative),
            number::Typed::Number(points) if points > row.most_points() => Err(Typo::TooMany),
            number::Typed::Number(points) => Ok(Some(points)),
        }
    }

    /// The points of a row: the teacher's, else Coso's, else none yet.
    pub fn points(&self, row: &Row, marked: &[Marked]) -> Option<f64> {
        let cosos = || marked.iter().find(|marked| marked.row == row.id).and_then(|marked| marked.points);
        self.typed(row).ok().flatten().or_else(cosos)
    }

    /// The sum, and how many rows have no points yet.
    pub fn total(&self, exercise: &Exercise, marked: &[Marked]) -> (f64, usize) {
        let points: Vec<Option<f64>> = exercise.rubric.iter().map(|row| self.points(row, marked)).collect();
        (points.iter().flatten().sum(), points.iter().filter(|points| points.is_none()).count())
    }
}
