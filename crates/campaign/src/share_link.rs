//! A campaign in the fragment of an address: the browser never sends it to a server.

mod base64;
mod desk;

pub use desk::{Shared, only};

use crate::campaign::Campaign;
use crate::stored::{self, Destination, Problem, Read, only_for};
use miniz_oxide::{deflate, inflate};

/// The longest fragment we make or read. Browsers take more, but mail programs and chats cut
/// long links.
pub const MOST: usize = 16_000;

/// The most text a fragment may unfold to: a short hostile one could otherwise fill the memory.
const MOST_TEXT: usize = 4_000_000;

/// The effort of zlib's best level.
const LEVEL: u8 = 9;

/// Why a campaign cannot be put in a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong {
    /// How long the fragment would be; [`MOST`] is allowed.
    pub length: usize,
}

/// The fragment, without `#`: the stored text, deflated, in the URL-safe base64 of RFC 4648.
pub fn make(campaign: &Campaign) -> Result<String, TooLong> {
    let text = stored::export(&only_for(Destination::ShareLink, campaign.clone()));
    let fragment = base64::encode(&deflate::compress_to_vec(text.as_bytes(), LEVEL));
    if fragment.len() > MOST { Err(TooLong { length: fragment.len() }) } else { Ok(fragment) }
}

/// Any text of ours as a fragment: a client's answer.
pub fn make_text(text: &str) -> Result<String, TooLong> {
    let fragment = base64::encode(&deflate::compress_to_vec(text.as_bytes(), LEVEL));
    if fragment.len() > MOST { Err(TooLong { length: fragment.len() }) } else { Ok(fragment) }
}

/// The text in a fragment, whatever it is about; `None` when it is broken.
pub fn open_text(fragment: &str) -> Option<String> {
    text(fragment.trim().trim_start_matches('#'))
}

/// The campaign in a fragment; its id is empty and the caller gives it one.
pub fn open(fragment: &str) -> Read<Campaign> {
    let broken = Read::Unreadable { problem: Problem::BrokenLink };
    match text(fragment.trim().trim_start_matches('#')).as_deref().map(stored::read) {
        None | Some(Read::Unreadable { problem: Problem::NotJson }) => broken,
        Some(read) => read,
    }
}

fn text(fragment: &str) -> Option<String> {
    if fragment.is_empty() || fragment.len() > MOST {
        return None;
    }
    let bytes = inflate::decompress_to_vec_with_limit(&base64::decode(fragment)?, MOST_TEXT).ok()?;
    String::from_utf8(bytes).ok()
}
