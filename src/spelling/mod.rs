//! Spelling on the desks: turned on by the person, loaded then, asked in a worker. What it finds is put among the other
//! findings under the rule `spelling`.

mod kept;
mod merge;
mod options;
mod personal;

pub use kept::{State, dictionaries, learn, use_spelling, when_learned};
pub use merge::{add, add_to, is_learn};
pub use options::{SpellingOptions, use_weight};
pub use personal::words;
