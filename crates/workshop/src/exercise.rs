//! An exercise: what the class reads, what it writes, how it is marked.
//!
//! Lists are lines of a text and numbers are texts, as the form of the teacher has them: what is half
//! written is kept, and read when it is needed. `build.rs` reads this file too.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a person wrote, by task and by field of the task.
pub type Answers = BTreeMap<String, BTreeMap<String, String>>;

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Exercise {
    pub id: String,
    /// Where it stands among the given ones.
    #[serde(skip_serializing_if = "is_zero")]
    pub order: u32,
    /// The language it is written in.
    pub language: String,
    pub title: String,
    pub hat: Hat,
    pub level: Level,
    pub minutes: String,
    /// What one can do afterwards, a line each.
    pub aims: String,
    /// Paragraphs apart by an empty line.
    pub brief: String,
    pub materials: Vec<Material>,
    pub tasks: Vec<Task>,
    pub rubric: Vec<Row>,
    /// Hand-ins of the author, with the marks they should get: only for teachers and for the tests.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<Model>,
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
        pub enum $name { #[default] $(#[serde(rename = $id)] $variant),+ }
        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            pub const fn id(self) -> &'static str { match self { $(Self::$variant => $id),+ } }
            pub fn from_id(id: &str) -> Option<Self> { Self::ALL.iter().copied().find(|one| one.id() == id) }
        }
    };
}
named!(/// Whose work it is.
    Hat { Strategist = "strategist", Manager = "manager", Community = "community" });
named!(/// How much one should know before.
    Level { First = "first", Middle = "middle", Advanced = "advanced" });
named!(/// How a material is read.
    Form { Text = "text", List = "list", Table = "table" });
named!(/// What is written in a task.
    Kind { Text = "text", Copy = "copy", Labels = "labels", Number = "number" });
named!(/// Who gives the points of a row.
    By { Teacher = "teacher", Coso = "coso" });
named!(/// What Coso looks at.
    Check { Words = "words", Mentions = "mentions", Fits = "fits", Clean = "clean", Labels = "labels", Number = "number", Ratio = "ratio" });
named!(/// A figure that is one number over another.
    Measure { Ctr = "ctr", Cpc = "cpc", Cpm = "cpm", Cpa = "cpa", Conversion = "conversion", Roas = "roas", Engagement = "engagement" });

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Material {
    pub title: String,
    pub form: Form,
    /// A list has a line an item; a table a line a row, its cells apart by `|`, its headings first.
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Task {
    pub id: String,
    pub title: String,
    pub ask: String,
    pub kind: Kind,
    /// Of copy: where it will appear.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub placement: String,
    /// Of labels: what is labelled, and the labels to choose from, a line each.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub items: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub options: String,
    /// Of a number: what it counts.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    pub id: String,
    pub title: String,
    pub points: String,
    pub by: By,
    /// Of the teacher: `4 | what earns four points`, a line each.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub levels: String,
    /// Of Coso: which answer is looked at, and for what.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub task: String,
    pub check: Check,
    /// Of `clean`: the rules that must find nothing, a line each.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rules: String,
    /// Of `mentions`: a line each, other ways to say the same apart by `|`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mentions: String,
    /// Of `words`: how many at least and at most.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub least: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub most: String,
    /// Of `labels`: the right one of each item, a line each.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub right: String,
    /// Of `number`; of `ratio` the two it is made of.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub value: String,
    pub measure: Measure,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub above: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub below: String,
    /// How far off is still right; nothing: as the figure is rounded to two decimals.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tolerance: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Model {
    pub name: String,
    pub answers: Answers,
    /// The points of the rows that Coso marks, as typed.
    pub marks: BTreeMap<String, String>,
}

/// The lines of a list that say something.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// What of a line lies between `|`.
pub fn cells(line: &str) -> impl Iterator<Item = &str> {
    line.split('|').map(str::trim)
}
