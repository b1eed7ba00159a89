//! Buffer: one file a channel, with headings.

use super::{Cell, MediaFile, Post, addresses, cells, clock, text_with_link};

pub(super) fn header(platform: Option<&str>) -> Vec<Cell> {
    let board = if platform == Some("pinterest") { ",Board Name" } else { "" };
    cells(&format!("Text,Image URL,Tags,Posting Time{board}"))
}

pub(super) fn row(post: &Post<'_>, platform: Option<&str>, images: &[&MediaFile]) -> Vec<Cell> {
    let mut row = vec![
        text_with_link(post).into(),
        addresses(images).next().map_or(Cell::Empty, Cell::from),
        post.draft.pillar.trim().into(),
        format!("{} {}", post.date, clock(post.time)).into(),
    ];
    row.extend((platform == Some("pinterest")).then_some(Cell::Empty));
    row
}
