//! Finds the phrases of `lexicon/` in a text already cut into words.
//!
//! One pass over the words answers for all lists at once, so that adding a list costs a check
//! nothing at run time. The patterns' language is described in `lexicon/README.md`.

mod matcher;
mod order;
mod table;

pub use matcher::{Break, Found, Matches, Word, find};
pub use order::sort;

use table::{P, Packed, Start};

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
