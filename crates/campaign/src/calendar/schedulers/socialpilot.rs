//! SocialPilot: no headings, and days as Americans write them.

use super::{Cell, MediaFile, Post, addresses, link, text_with_link};

/// Content, image, day and time, account, first comment, tags without `#`, link.
pub(super) fn row(post: &Post<'_>, images: &[&MediaFile]) -> Vec<Cell> {
    vec![
        text_with_link(post).into(),
        addresses(images).next().map_or(Cell::Empty, Cell::from),
        twelve_hours(post).into(),
        Cell::Empty,
        post.draft.first_comment.trim().into(),
        tags(post).into(),
        link(post.variant).into(),
    ]
}

/// Day and time as this tool wants them: `Nov 23, 2026 10:00 AM`.
fn twelve_hours(post: &Post<'_>) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (year, month, day) = post.date.civil();
    let (hour, minute) = post.time;
    let month = MONTHS.get(month as usize - 1).copied().unwrap_or_default();
    let half = if hour < 12 { "AM" } else { "PM" };
    format!("{month} {day:02}, {year} {:02}:{minute:02} {half}", if hour % 12 == 0 { 12 } else { hour % 12 })
}

/// The theme as the tool's inner tag.
fn tags(post: &Post<'_>) -> String {
    post.draft.pillar.trim().trim_start_matches('#').replace(';', " ")
}
