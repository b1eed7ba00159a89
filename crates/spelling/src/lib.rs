//! Spelling, with the dictionaries of Hunspell. A module of its own: it weighs as much as the checks, and its
//! dictionaries more, so that it comes only to those who ask for it.
//!
//! Precision first. A word is named only where a neighbour in the dictionary says what was meant: names, brands and words
//! of other languages have none.

mod javascript;
mod neighbours;
mod own;
mod speller;
mod words;

pub use speller::{Doubt, Speller, Trouble, Unknown};
