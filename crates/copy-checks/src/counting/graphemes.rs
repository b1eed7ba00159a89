//! Grapheme clusters: what people call characters (Unicode Standard Annex 29).

use std::iter;

use icu_segmenter::GraphemeClusterSegmenter;

use super::tables::{conjunct_extend, conjunct_linker, is_conjunct_consonant};
use crate::text::plain_run;

/// The grapheme clusters of a text, in order.
pub fn graphemes(text: &str) -> impl Iterator<Item = &str> {
    let mut pieces = pieces(text);
    let mut plain = "";
    iter::from_fn(move || {
        if plain.is_empty() {
            match pieces.next()? {
                Piece::Plain(run) => plain = run,
                Piece::Cluster(cluster) => return Some(cluster),
            }
        }
        let (cluster, others) = plain.split_at_checked(1)?;
        plain = others;
        Some(cluster)
    })
}

/// What a text is made of for those who count.
pub(super) enum Piece<'a> {
    /// Characters of ASCII, each a cluster by itself: whoever counts one as one need not look at each.
    Plain(&'a str),
    Cluster(&'a str),
}

/// The clusters of a text, those of ASCII in runs.
///
/// The segmenter's rules are those of Unicode 17. Unicode 18 also keeps a consonant with the linker
/// before it where no consonant stands before the linker (rule GB9c), so such clusters are joined here.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    let mut joining = None;
    iter::from_fn(move || {
        loop {
            if let Some(cluster) = joining.as_mut().and_then(Iterator::next) {
                return Some(Piece::Cluster(cluster));
            }
            joining = None;
            let (run, after) = rest.split_at_checked(plain(rest))?;
            if !run.is_empty() {
                rest = after;
                return Some(Piece::Plain(run));
            }
            let mut letters = rest.chars();
            let first = letters.next()?;
            // Nearly all characters are clusters by themselves: only the stretches that need it are segmented.
            let alone = stands_alone(first) && letters.next().is_none_or(stands_alone);
            let end = if alone { first.len_utf8() } else { end_of_joining(rest) };
            let (stretch, after) = rest.split_at_checked(end)?;
            rest = after;
            if alone {
                return Some(Piece::Cluster(stretch));
            }
            joining = Some(segmented(stretch));
        }
    })
}

/// How many characters a text begins with that are clusters whatever follows: of a run of ASCII the last may be joined
/// by a mark.
pub(super) fn plain(text: &str) -> usize {
    let run = plain_run(text.as_bytes());
    if run == text.len() { run } else { run.saturating_sub(1) }
}

fn segmented(text: &str) -> impl Iterator<Item = &str> {
    let mut ends = GraphemeClusterSegmenter::new().segment_str(text).filter(|end| *end > 0).peekable();
    let mut start = 0;
    iter::from_fn(move || {
        let mut from = start;
        let mut end = ends.next()?;
        while ends.peek().is_some() && are_conjunct(text, from, end) {
            from = end;
            end = ends.next()?;
        }
        let cluster = text.get(start..end);
        start = end;
        cluster
    })
}

/// Whether a linker, perhaps with marks after it, ends the cluster from `from` to `end`, and a consonant follows.
fn are_conjunct(text: &str, from: usize, end: usize) -> bool {
    let next = text.get(end..).and_then(|rest| rest.chars().next());
    next.is_some_and(is_conjunct_consonant)
        && text
            .get(from..end)
            .is_some_and(|cluster| cluster.chars().rev().find(|c| !conjunct_extend(*c)).is_some_and(conjunct_linker))
}

/// No character below U+0300 joins its neighbours, but for CR before LF; nor do typographic quotation marks, dashes,
/// points and currency signs.
fn stands_alone(c: char) -> bool {
    c < '\u{300}' && c != '\r' || matches!(c, '\u{2010}'..='\u{2027}' | '\u{20a0}'..='\u{20bf}')
}

/// Number of clusters.
pub(super) fn count(text: &str) -> usize {
    if text.is_ascii() && !text.contains('\r') {
        return text.len();
    }
    walk(text, usize::MAX).0
}

/// Goes over so many clusters, or to the end: how many there were, and where the last one ends.
pub(super) fn walk(text: &str, limit: usize) -> (usize, usize) {
    let (mut total, mut at) = (0, 0);
    for piece in pieces(text) {
        let left = limit - total;
        let (clusters, size) = match piece {
            _ if left == 0 => break,
            Piece::Plain(run) => (run.len().min(left), run.len().min(left)),
            Piece::Cluster(cluster) => (1, cluster.len()),
        };
        total += clusters;
        at += size;
    }
    (total, at)
}

/// End of the first character that stands alone and is followed by another that does, not
/// counting the first character of all.
fn end_of_joining(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        if stands_alone(c) && next.is_some_and(stands_alone) {
            return at + c.len_utf8();
        }
    }
    text.len()
}
