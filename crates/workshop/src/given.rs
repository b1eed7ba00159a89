//! The exercises that come with Coso.

use crate::exercise::Exercise;
use wording::Language;

mod packed {
    include!(concat!(env!("OUT_DIR"), "/exercises.rs"));
}

/// All of a language, in their order.
pub fn all(language: Language) -> Vec<Exercise> {
    let json = match language {
        Language::It => packed::IT,
        Language::En => packed::EN,
    };
    // Written by build.rs from the same types.
    serde_json::from_str(json).unwrap_or_default()
}

/// One of them.
pub fn find(language: Language, id: &str) -> Option<Exercise> {
    all(language).into_iter().find(|exercise| exercise.id == id)
}
