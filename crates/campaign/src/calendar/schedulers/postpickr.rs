//! PostPickr: text, link, day and time, and whether the post is a link; no headings.

use super::{Cell, Post, day_first, link, text_with_link, words};

pub(super) fn row(post: &Post<'_>) -> Vec<Cell> {
    let link = link(post.variant);
    let whole = link.starts_with("https://") || link.starts_with("http://");
    if whole {
        vec![words(post.variant).trim().into(), link.into(), day_first(post).into(), "L".into()]
    } else {
        vec![text_with_link(post).into(), Cell::Empty, day_first(post).into(), Cell::Empty]
    }
}
