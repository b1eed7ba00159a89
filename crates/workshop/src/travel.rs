//! How exercises and hand-ins travel: in the envelope of everything stored, as a file or in a fragment.

use crate::exercise::Exercise;
use crate::hand_in::HandIn;
use campaign::share_link::{self, TooLong};
use campaign::stored::{self, Problem, Read};
use serde::de::DeserializeOwned;

pub const EXERCISE: &str = "exercise";
pub const HAND_IN: &str = "hand-in";

/// For a colleague: with what gives the answers away.
pub fn exercise_file(exercise: &Exercise) -> String {
    stored::write_desk(EXERCISE, exercise, 0)
}

/// For the class, as a file.
pub fn class_file(exercise: &Exercise) -> String {
    exercise_file(&exercise.for_students())
}

/// For the class, as a fragment without `#`.
pub fn class_fragment(exercise: &Exercise) -> Result<String, TooLong> {
    share_link::make_text(&class_file(exercise))
}

pub fn hand_in_file(hand_in: &HandIn) -> String {
    stored::write_desk(HAND_IN, hand_in, 0)
}

pub fn hand_in_fragment(hand_in: &HandIn) -> Result<String, TooLong> {
    share_link::make_text(&hand_in_file(hand_in))
}

/// An exercise from a file, a link or a fragment.
pub fn read_exercise(text: &str) -> Read<Exercise> {
    read(EXERCISE, text)
}

/// A hand-in from a file, a link or a fragment.
pub fn read_hand_in(text: &str) -> Read<HandIn> {
    read(HAND_IN, text)
}

fn read<T: DeserializeOwned>(kind: &'static str, text: &str) -> Read<T> {
    let text = text.trim().trim_start_matches('\u{feff}');
    if text.starts_with('{') {
        return stored::read_desk(kind, text);
    }
    let fragment = text.split_once('#').map_or(text, |(_, fragment)| fragment);
    match share_link::open_text(fragment).map(|json| stored::read_desk(kind, &json)) {
        None | Some(Read::Unreadable { problem: Problem::NotJson }) => {
            Read::Unreadable { problem: Problem::BrokenLink }
        }
        Some(read) => read,
    }
}

/// The links in a pasted text, or the whole of it where it is a file.
pub fn pieces(text: &str) -> Vec<&str> {
    let text = text.trim().trim_start_matches('\u{feff}').trim();
    if text.starts_with('{') {
        return vec![text];
    }
    text.split_whitespace()
        .map(|word| word.trim_matches(|sign| matches!(sign, '<' | '>' | '"' | '(' | ')' | ',' | ';' | '“' | '”')))
        .filter(|word| word.contains('#'))
        .collect()
}
