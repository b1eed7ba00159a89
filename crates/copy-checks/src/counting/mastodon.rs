//! Mastodon: grapheme clusters, after links have become 23 characters and mentions of other servers
//! have lost their server.
//!
//! Its web client shortens links without scheme too, its server does not; the server decides.

use std::ops::Range;

use super::{LINK_LENGTH, graphemes};
use crate::entities::{self, Link};

/// A stretch that is counted as something else: the stretch, and the length it is given.
pub(super) struct Shortened {
    pub(super) range: Range<usize>,
    pub(super) length: usize,
}

pub(super) fn count(text: &str, links: &[Link]) -> usize {
    let mut at = 0;
    let mut total = 0;
    for short in shortened(text, links) {
        total += graphemes::count(text.get(at..short.range.start).unwrap_or_default()) + short.length;
        at = short.range.end;
    }
    total + graphemes::count(text.get(at..).unwrap_or_default())
}

/// In order, without overlaps; of a text with these links.
pub(super) fn shortened(text: &str, links: &[Link]) -> Vec<Shortened> {
    if !text.contains('.') && !text.contains('@') {
        return Vec::new();
    }
    let short = |link: &Link| Shortened { range: link.range.clone(), length: LINK_LENGTH };
    let mut all: Vec<Shortened> = links.iter().filter(|link| link.has_scheme).map(short).collect();
    let links = all.len();
    // Both come in order, so the links that end before a mention are passed once.
    let mut passed = 0;
    for mention in entities::remote_mentions(text) {
        while passed < links && all.get(passed).is_some_and(|link| link.range.end <= mention.range.start) {
            passed += 1;
        }
        let overlaps = passed < links && all.get(passed).is_some_and(|link| link.range.start < mention.range.end);
        if !overlaps {
            let length = mention.name_end - mention.range.start;
            all.push(Shortened { range: mention.range, length });
        }
    }
    lexicon::sort(&mut all, |one, other| one.range.start < other.range.start);
    all
}
