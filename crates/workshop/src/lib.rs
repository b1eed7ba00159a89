//! A classroom without a server: exercises as data, what a student hands in, what can be marked by
//! counting and checking, and what is left to the teacher.
//!
//! | module | what |
//! |---|---|
//! | [`exercise`] | the format: brief, materials, tasks, rubric |
//! | [`given`] | the exercises that come with Coso, from `exercises/` |
//! | [`problems`] | what is missing in an exercise before it can be shared |
//! | [`hand_in`] | what a student did: answers, time, and how they travel |
//! | [`marking`] | the rows that Coso marks, each with its reason |
//! | [`class`] | hand-ins of an exercise, the teacher's marks, the table |
//! | [`timer`] | how long one has worked; the time comes from outside |
//! | [`qr`] | a link as squares to photograph |

pub mod class;
pub mod csv;
pub mod edit;
pub mod exercise;
pub mod given;
pub mod hand_in;
pub mod marking;
pub mod problems;
pub mod qr;
mod reading;
pub mod timer;
pub mod travel;
pub mod work;

pub use exercise::{Answers, Exercise};

/// The fields of a placement that a class writes: what is written, not what is attached.
pub fn exercise_fields(placement: facts::Placement) -> impl Iterator<Item = &'static facts::FieldSpec> {
    placement.fields().iter().filter(|spec| !matches!(spec.field, facts::Field::Media | facts::Field::Link))
}
