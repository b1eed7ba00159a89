//! How long a text is, in the unit each platform counts in.

mod graphemes;
mod mastodon;
mod normal;
mod prefix;
mod sms;
mod tables;
mod threads;
mod width;
pub mod x;

use crate::entities::{self, Link};
use facts::Unit;

pub use graphemes::graphemes;
pub(crate) use prefix::prefix_of_longer;
pub use prefix::{prefix_utf16, prefix_within};
pub use sms::{SmsEncoding, SmsSegments, sms_segments};

/// What stands for a link, whatever its length, where a platform shortens links.
const LINK_LENGTH: usize = 23;

/// [`count`] of a text whose links are known.
pub(crate) fn count_with(links: &[Link], unit: Unit, text: &str) -> usize {
    match unit {
        Unit::XWeighted => x::weighted_length_with(links, text),
        Unit::Mastodon => mastodon::count(text, links),
        _ => count(unit, text),
    }
}

/// Length of a text in a unit. Units that are no lengths of text (pixels, seconds) give 0.
pub fn count(unit: Unit, text: &str) -> usize {
    match unit {
        Unit::XWeighted => x::weighted_length(text),
        Unit::Graphemes | Unit::Characters => graphemes::count(text),
        // A character is one, beyond the first 65,536 two: their first bytes tell.
        Unit::Utf16 => text.chars().count() + text.bytes().filter(|byte| *byte >= 0xF0).count(),
        Unit::CodePoints => text.chars().count(),
        Unit::Bytes => text.len(),
        Unit::DisplayWidth => width::of(text),
        Unit::Threads => threads::count(text),
        Unit::Mastodon => mastodon::count(text, &entities::links(text)),
        Unit::Sms => sms_segments(text).units,
        Unit::SmsUcs2 => match sms_segments(text) {
            SmsSegments { encoding: SmsEncoding::Ucs2, units, .. } => units,
            _ => 0,
        },
        Unit::Lines => text.lines().count(),
        Unit::Items | Unit::Pixels | Unit::FileBytes | Unit::Seconds | Unit::Ratio | Unit::None => 0,
    }
}
