//! Hootsuite: day and time, text, link; no headings, and no minutes but those that five divides.

use super::{Cell, Post, day_first, link, words};

/// Moves a post back to the last time the tool takes; whether it did.
pub(super) fn moved(post: &mut Post<'_>) -> bool {
    let over = post.time.1 % 5;
    post.time.1 -= over;
    over != 0
}

pub(super) fn row(post: &Post<'_>) -> Vec<Cell> {
    vec![day_first(post).into(), words(post.variant).trim().into(), link(post.variant).into()]
}
