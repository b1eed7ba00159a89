//! Spelling on the desks: turned on by the person, loaded then, asked in a worker. What it finds is put among the other
//! findings under the rule `spelling`.

mod kept;
mod merge;
mod options;
mod personal;

pub use kept::{State, learn, use_spelling};
pub use merge::{RULE, add, is_learn};
pub use options::SpellingOptions;
