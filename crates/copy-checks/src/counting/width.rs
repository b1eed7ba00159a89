//! Display width, as ad platforms count: an East Asian wide character or an emoji takes two places.

use super::graphemes::{Piece, pieces};
use super::tables::is_wide;
use crate::entities::emoji_length;

pub(super) fn of(text: &str) -> usize {
    if text.is_ascii() && !text.contains('\r') {
        return text.len();
    }
    let of = |piece| match piece {
        Piece::Plain(run) => run.len(),
        Piece::Cluster(cluster) => of_cluster(cluster),
    };
    pieces(text).map(of).sum()
}

/// Marks take no place of their own.
pub(super) fn of_cluster(cluster: &str) -> usize {
    let Some(c) = cluster.chars().next() else { return 0 };
    if is_wide(c) || emoji_length(c, cluster) > 0 { 2 } else { 1 }
}
