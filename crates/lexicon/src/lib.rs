//! Finds the phrases of `lexicon/` in a text already cut into words.
//!
//! One pass over the words answers for all lists at once, so that adding a list costs a check
//! nothing at run time. The patterns' language is described in `lexicon/README.md`.

mod feature;
mod gates;
mod index;
mod likeness;
mod matcher;
mod order;
mod pack;
mod table;
mod tags;
mod texts;

pub use feature::{Feature, LIMIT_PARTS, WEIGHT_PARTS};
pub use likeness::{Likeness, Scale};
pub use matcher::{Break, Found, Matches, Word, find};
pub use order::sort;
#[cfg(not(target_arch = "wasm32"))]
pub use pack::pack;
pub use pack::{is_loaded, likeness, load, tags};
pub use tags::{TagWords, Tags};

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
