//! Links, hashtags, mentions, cashtags and emoji in a text, as byte ranges, in the manner of
//! twitter-text: what it recognises is what platforms recognise, and its conformance suite
//! (`tests/counting/`) is passed whole.
//!
//! Each function looks for the byte its entity cannot do without before it does any work.

mod address;
mod cashtags;
mod chars;
mod domain;
mod emoji;
mod hashtags;
mod links;
mod mentions;
mod path;
mod punycode;
mod tables;
mod tlds;
mod valid;

use std::ops::Range;

pub use address::Address;
pub use cashtags::cashtags;
pub(crate) use chars::is_invalid;
pub(crate) use emoji::length_at_start as emoji_length;
pub use emoji::{emoji, is_emoji};
pub use hashtags::hashtags;
pub use links::{Link, links};
pub use mentions::{Mention, RemoteMention, mentions, mentions_and_lists, remote_mentions};
pub(crate) use tlds::end_at as tld_end;
pub use valid::{is_hashtag, is_link, is_list, is_username};

/// The character that begins at a byte offset.
fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// The character that ends at a byte offset.
fn char_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The part of a text, empty where the range is none.
fn part(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// Byte length of the longest start of a text whose characters all pass.
fn span(text: &str, accept: impl Fn(char) -> bool) -> usize {
    text.find(|c| !accept(c)).unwrap_or(text.len())
}
