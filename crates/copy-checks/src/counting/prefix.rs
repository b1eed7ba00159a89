//! Where a text stops fitting.

use std::ops::Range;

use facts::Unit;

use super::graphemes::{Piece, graphemes, pieces, walk};
use super::normal::normal;
use super::{LINK_LENGTH, count, mastodon, sms, threads, width, x};
use crate::entities::{self, Link};

/// [`prefix_within`] in UTF-16 units, as JavaScript cuts.
pub fn prefix_utf16(unit: Unit, text: &str, limit: usize) -> usize {
    text.get(..prefix_within(unit, text, limit)).map_or(0, |kept| kept.encode_utf16().count())
}

/// Byte offset up to which a text fits into a limit: never inside a grapheme cluster, nor inside
/// what counts as one block (an emoji, and a link where links have a fixed length).
pub fn prefix_within(unit: Unit, text: &str, limit: usize) -> usize {
    if count(unit, text) <= limit {
        return text.len();
    }
    let links = if matches!(unit, Unit::XWeighted | Unit::Mastodon) { entities::links(text) } else { Vec::new() };
    prefix_of_longer(unit, text, limit, &links)
}

/// The same for a text that is known not to fit, and whose links are known.
pub(crate) fn prefix_of_longer(unit: Unit, text: &str, limit: usize, links: &[Link]) -> usize {
    let end = match unit {
        Unit::Sms | Unit::SmsUcs2 => return sms::prefix_within(text, limit),
        Unit::Lines => return lines(text, limit),
        Unit::XWeighted => {
            let normal = normal(text);
            let moved;
            let links = if normal.is_as_written() {
                links
            } else {
                moved = entities::links(&normal.text);
                moved.as_slice()
            };
            let links = links.iter().map(|link| (link.range.clone(), LINK_LENGTH));
            normal.written(blocks(&normal.text, links, limit, x::weighted_length))
        }
        Unit::Mastodon => {
            let shortened = mastodon::shortened(text, links).into_iter().map(|short| (short.range, short.length));
            blocks(text, shortened, limit, |_| 1)
        }
        Unit::DisplayWidth => blocks(text, std::iter::empty(), limit, width::of_cluster),
        Unit::Threads => blocks(text, std::iter::empty(), limit, threads::count),
        // The clusters of a start are those of the whole.
        Unit::Graphemes | Unit::Characters => return walk(text, limit).1,
        _ => blocks(text, std::iter::empty(), limit, |cluster| count(unit, cluster)),
    };
    step_back(unit, text, end, limit)
}

/// End of the last block with which the sum of the blocks stays within the limit.
fn blocks(
    text: &str,
    fixed: impl Iterator<Item = (Range<usize>, usize)>,
    limit: usize,
    length: impl Fn(&str) -> usize,
) -> usize {
    let mut fixed = fixed.peekable();
    let (mut at, mut total) = (0, 0);
    loop {
        // Clusters up to the next block of fixed length, then the block.
        let stretch_end = fixed.peek().map_or(text.len(), |(range, _)| range.start);
        for piece in pieces(text.get(at..stretch_end).unwrap_or_default()) {
            match piece {
                // One in every unit that is counted so.
                Piece::Plain(run) if total + run.len() > limit => return at + (limit - total),
                Piece::Plain(run) => {
                    total += run.len();
                    at += run.len();
                }
                Piece::Cluster(cluster) => {
                    total += length(cluster);
                    if total > limit {
                        return at;
                    }
                    at += cluster.len();
                }
            }
        }
        let Some((range, fixed_length)) = fixed.next() else { return at };
        total += fixed_length;
        if total > limit {
            return range.start;
        }
        at = range.end;
    }
}

/// A start can weigh more than it does within the whole ("example.itx" is no link, "example.it" is):
/// goes back until it fits.
fn step_back(unit: Unit, text: &str, mut end: usize, limit: usize) -> usize {
    while end > 0 {
        let start = text.get(..end).unwrap_or_default();
        if count(unit, start) <= limit {
            break;
        }
        end -= graphemes(start).last().map_or(end, str::len);
    }
    end
}

/// End of the line that is the last to fit.
fn lines(text: &str, limit: usize) -> usize {
    text.split_inclusive('\n').take(limit).map(str::len).sum()
}
