//! Why a draft is refused, and what to do.

use crate::Goal;
use facts::Placement;
use wording::{Language, say};

/// Why a draft cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    Placement(String),
    Language(String),
    Field { field: String, placement: Placement },
    Goal(String),
    Country(String),
    Education(String),
    Override(String),
}

impl Refusal {
    /// In words, with what to do.
    pub fn text(&self, language: Language) -> String {
        match self {
            Refusal::Placement(name) => say::refused_placement(language, name),
            Refusal::Language(name) => say::refused_language(language, name),
            Refusal::Field { field, placement } => {
                let known: Vec<&str> = placement.fields().iter().map(|spec| spec.field.name()).collect();
                say::refused_field(language, field, &known.join(", "), placement.id())
            }
            Refusal::Goal(name) => {
                let known: Vec<&str> = Goal::ALL.iter().map(|goal| goal.id()).collect();
                say::refused_goal(language, name, &known.join(", "))
            }
            Refusal::Country(name) => say::refused_country(language, name),
            Refusal::Education(name) => say::refused_education(language, name),
            Refusal::Override(fact) => say::refused_override(language, fact),
        }
    }
}
