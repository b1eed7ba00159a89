//! What makes a text strong, in words.

use crate::{
    Context, Draft, School,
    picture::{Aspect, Stand, State},
    readability::{self, Readability},
};
use facts::Field;
use serde::Serialize;
use wording::{Language, say};

/// A part of a strong text, and how it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StandOut {
    pub id: &'static str,
    /// `missing`, `room`, `there`.
    pub state: &'static str,
    pub title: String,
    pub why: &'static str,
    pub how: &'static str,
    pub facts: Vec<&'static str>,
}

/// What makes the draft strong, in a language.
pub fn picture(draft: &Draft, context: &Context, language: Language) -> Vec<StandOut> {
    stands(crate::picture::picture(draft, context), language)
}

/// The parts of a picture, in a language.
pub fn stands(picture: Vec<Stand>, language: Language) -> Vec<StandOut> {
    picture.into_iter().map(|stand| StandOut::new(stand, language)).collect()
}

impl StandOut {
    fn new(stand: Stand, language: Language) -> Self {
        let (value, limit) = (stand.value.unwrap_or_default() as i64, stand.limit.unwrap_or_default() as i64);
        let field = stand.field.map_or("", Field::name).replace('_', "-");
        let field = wording::field(language, &format!("field-{field}")).unwrap_or_default();
        let there = stand.state == State::There;
        let pick = |yes: &'static str, no: &'static str| if there { yes } else { no }.to_owned();
        let title = match stand.aspect {
            Aspect::Call => pick(say::picture_call_there(language), say::picture_call_missing(language)),
            Aspect::Hook => pick(say::picture_hook_there(language), say::picture_hook_room(language)),
            Aspect::Number => say::picture_number(language, field, limit, value),
            Aspect::Diversity if there => say::picture_diversity_there(language, field),
            Aspect::Diversity => say::picture_diversity_room(language, field, value),
            Aspect::Keywords => say::picture_keywords(language, limit, value),
            Aspect::Length => say::picture_length(language, field, limit, value),
            Aspect::Proof => pick(say::picture_proof_there(language), say::picture_proof_missing(language)),
            Aspect::Link => match stand.state {
                State::There => say::picture_link_there(language),
                State::Room => say::picture_link_room(language),
                State::Missing => say::picture_link_missing(language),
            }
            .to_owned(),
            Aspect::AltText => pick(say::picture_alt_there(language), say::picture_alt_missing(language)),
            Aspect::Reading => reading(stand.reading, language, limit, value),
        };
        let (why, how) = match stand.aspect {
            Aspect::Call => (say::picture_call_why(language), say::picture_call_how(language)),
            Aspect::Hook => (say::picture_hook_why(language), say::picture_hook_how(language)),
            Aspect::Number => (say::picture_number_why(language), say::picture_number_how(language)),
            Aspect::Diversity => (say::picture_diversity_why(language), say::picture_diversity_how(language)),
            Aspect::Keywords => (say::picture_keywords_why(language), say::picture_keywords_how(language)),
            Aspect::Length => (say::picture_length_why(language), say::picture_length_how(language)),
            Aspect::Proof => (say::picture_proof_why(language), say::picture_proof_how(language)),
            Aspect::Link => (say::picture_link_why(language), say::picture_link_how(language)),
            Aspect::AltText => (say::picture_alt_why(language), say::picture_alt_how(language)),
            Aspect::Reading => (say::picture_reading_why(language), say::picture_reading_how(language)),
        };
        let facts = stand.fact.iter().map(|fact| fact.id).collect();
        StandOut { id: stand.aspect.id(), state: stand.state.id(), title, why, how, facts }
    }
}

/// The index of a text, for whom it is easy, and whether it is too short to be sure.
fn reading(measured: Option<Readability>, language: Language, limit: i64, value: i64) -> String {
    let Some(measured) = measured else { return String::new() };
    let schools = [School::Primary, School::Middle, School::High].into_iter();
    let easy = schools.clone().find(|school| value as f64 >= readability::at_least(measured.language, Some(*school)));
    let level = match easy {
        Some(School::Primary) => say::picture_reading_primary(language),
        Some(School::Middle) => say::picture_reading_middle(language),
        Some(School::High) => say::picture_reading_high(language),
        None => say::picture_reading_hard(language),
    };
    let index = match measured.language {
        Language::It => "Gulpease",
        Language::En => "Flesch",
    };
    let sure = if measured.indicative() { say::picture_reading_short(language) } else { "" };
    say::picture_reading(language, index, level, limit, sure, value)
}
