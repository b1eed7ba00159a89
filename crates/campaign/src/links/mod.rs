//! Links whose visits can be told apart: read as they were written, tagged, taken apart again.
//!
//! An address is kept as the bytes the person wrote, and only what is asked for changes: foreign
//! parameters, their order and their spelling, the fragment, letters of any alphabet and the values
//! that ad platforms fill in (`{{campaign.name}}`, `{campaignid}`) come out as they went in. A URL
//! library does the opposite: it would encode those braces, turn domains into `xn--` and bring the
//! tables of Unicode and IDNA into the page for it. Hence a small reader of our own.
//!
//! What is wrong with the parameters of a finished link is judged by the checks `utm-malformed` and
//! `utm-missing`, and what they suggest is the convention of [`facts::utm`], as here.

mod address;
mod batch;
mod dynamic;
mod group;
mod host;
mod put;
mod query;
mod start;
mod tag;
mod value;

pub use address::{Link, Trouble};
pub use batch::{Names, Row, rows};
pub use dynamic::is_filled_in;
pub use group::Group;
pub use host::Place;
pub use put::{Put, put};
pub use tag::Tag;
pub use value::{Joint, tidy};

#[cfg(test)]
mod tests;
