//! A campaign in the fragment of an address: the browser never sends it to a server.

use crate::campaign::Campaign;
use crate::stored::{self, Destination, Problem, Read, only_for};

/// The longest fragment we make or read. Browsers take more, but mail programs and chats cut
/// long links; it also bounds what opening a hostile link can cost.
pub const MOST: usize = 16_000;

/// Why a campaign cannot be put in a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong {
    /// How long the fragment would be; [`MOST`] is allowed.
    pub length: usize,
}

/// The fragment, without `#`. Its alphabet is `A–Z a–z 0–9 - _ ~`.
pub fn make(campaign: &Campaign) -> Result<String, TooLong> {
    let text = stored::export(&only_for(Destination::ShareLink, campaign.clone()));
    // Some chats end a link at `+` or `$`, lz-string's last two letters.
    let fragment: String = lz_str::compress_to_encoded_uri_component(text.as_str()).replace('+', "_").replace('$', "~");
    if fragment.len() > MOST { Err(TooLong { length: fragment.len() }) } else { Ok(fragment) }
}

/// The campaign in a fragment; its id is empty and the caller gives it one.
pub fn open(fragment: &str) -> Read<Campaign> {
    let broken = Read::Unreadable { problem: Problem::BrokenLink };
    let fragment = fragment.trim().trim_start_matches('#');
    if fragment.is_empty() || fragment.len() > MOST {
        return broken;
    }
    let letters = fragment.replace('_', "+").replace('~', "$");
    let text =
        lz_str::decompress_from_encoded_uri_component(&letters).and_then(|units| String::from_utf16(&units).ok());
    match text.as_deref().map(stored::read) {
        None | Some(Read::Unreadable { problem: Problem::NotJson }) => broken,
        Some(read) => read,
    }
}
