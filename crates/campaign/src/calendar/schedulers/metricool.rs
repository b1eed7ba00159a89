//! Metricool: a column for everything it knows of a post.

use super::{Cell, MediaFile, Post, cells, clock, is_address, link, text_with_link, words};
use crate::drafts::Status;
use facts::{Field, Placement};

pub(super) const COLUMNS: &str = "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky,Picture Url 1,Picture Url 2,Picture Url 3,Picture Url 4,Picture Url 5,Picture Url 6,Picture Url 7,Picture Url 8,Picture Url 9,Picture Url 10,Alt text picture 1,Alt text picture 2,Alt text picture 3,Alt text picture 4,Alt text picture 5,Alt text picture 6,Alt text picture 7,Alt text picture 8,Alt text picture 9,Alt text picture 10,Document title,Shortener,Video Thumbnail Url,Video Cover Frame,Twitter/X Can reply,Twitter/X Type,Twitter/X Poll Duration minutes,Twitter/X Poll Option 1,Twitter/X Poll Option 2,Twitter/X Poll Option 3,Twitter/X Poll Option 4,Pinterest Board,Pinterest Pin Title,Pinterest Pin Link,Pinterest Pin New Format,Instagram Post Type,Instagram Show Reel On Feed,Youtube Video Title,Youtube Video Type,Youtube Video Privacy,Youtube video for kids,Youtube Video Category,Youtube Video Tags,Youtube playlist,GBP Post Type,Facebook Post Type,Facebook Title,First Comment Text,TikTok Title,TikTok disable comments,TikTok disable duet,TikTok disable stitch,TikTok Post Privacy,TikTok Branded Content,TikTok Your Brand,TikTok Auto Add Music,TikTok Photo Cover Index,TikTok musicId,TikTok music title,TikTok music author,TikTok music previewUrl,TikTok music thumbnailUrl,TikTok music soundVolume,TikTok music originalVolume,TikTok music startMillis,TikTok music endMillis,TikTok is AI generated content,LinkedIn Type,LinkedIn Poll Question,LinkedIn Poll Option 1,LinkedIn Poll Option 2,LinkedIn Poll Option 3,LinkedIn Poll Option 4,LinkedIn Poll Duration,LinkedIn Show link preview,LinkedIn Images as Carousel,Threads Reply Control,Threads Is Spoiler,Threads Post Type";

pub(super) fn header() -> Vec<Cell> {
    cells(COLUMNS)
}

/// How many pictures a post may have.
pub(super) fn pictures() -> usize {
    COLUMNS.matches("Picture Url ").count()
}

/// The network of a placement, as the tool names it; none where it does not publish.
pub(super) fn network(placement: Placement) -> Option<&'static str> {
    Some(match placement.platform() {
        "facebook" => "Facebook",
        "x" => "Twitter/X",
        "linkedin" => "LinkedIn",
        "google-business" => "GBP",
        "instagram" => "Instagram",
        "pinterest" => "Pinterest",
        "tiktok" => "TikTok",
        "youtube" => "Youtube",
        "threads" => "Threads",
        "bluesky" => "Bluesky",
        _ => return None,
    })
}

pub(super) fn row(post: &Post<'_>, images: &[&MediaFile]) -> Vec<Cell> {
    let own = network(post.draft.placement);
    let pinned = own == Some("Pinterest");
    let title = post.variant.text(Field::Title).trim();
    COLUMNS
        .split(',')
        .map(|column| match column {
            "Text" if pinned => words(post.variant).trim().into(),
            "Text" => text_with_link(post).into(),
            "Date" => post.date.to_string().into(),
            "Time" => format!("{}:00", clock(post.time)).into(),
            "Draft" => truth(post.draft.status != Status::Approved),
            "Instagram Post Type" if own == Some("Instagram") => kind(post.draft.placement).into(),
            "Facebook Post Type" if own == Some("Facebook") => kind(post.draft.placement).into(),
            "Instagram Show Reel On Feed" if post.draft.placement == Placement::InstagramReel => truth(true),
            "Youtube Video Type" if own == Some("Youtube") => kind(post.draft.placement).into(),
            column if column.starts_with("Picture Url ") => {
                numbered(column, images).map_or(Cell::Empty, |image| address(&image.name).into())
            }
            column if column.starts_with("Alt text picture ") => match numbered(column, images) {
                Some(image) if !image.alt_text.trim().is_empty() => image.alt_text.trim().into(),
                _ if column.ends_with(" 1") => post.variant.text(Field::AltText).trim().into(),
                _ => Cell::Empty,
            },
            "First Comment Text" => post.draft.first_comment.trim().into(),
            "Pinterest Pin Title" if pinned => title.into(),
            "Pinterest Pin Link" if pinned => link(post.variant).into(),
            "Youtube Video Title" if own == Some("Youtube") => title.into(),
            column if NETWORKS.contains(&column) => truth(own == Some(column)),
            _ => Cell::Empty,
        })
        .collect()
}

/// The kind of a post, in Metricool's words.
fn kind(placement: Placement) -> &'static str {
    match placement {
        Placement::InstagramReel => "REEL",
        Placement::InstagramStory | Placement::FacebookStory => "STORY",
        Placement::YoutubeShort => "SHORTS",
        Placement::YoutubeVideo => "VIDEO",
        _ => "POST",
    }
}

/// The picture of a column that ends in its number.
fn numbered<'a>(column: &str, images: &[&'a MediaFile]) -> Option<&'a MediaFile> {
    let number: usize = column.rsplit(' ').next()?.parse().ok()?;
    images.get(number.checked_sub(1)?).copied()
}

fn address(name: &str) -> &str {
    if is_address(name) { name.trim() } else { "" }
}

pub(super) const NETWORKS: &[&str] =
    &["Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram", "Pinterest", "TikTok", "Youtube", "Threads", "Bluesky"];

fn truth(value: bool) -> Cell {
    Cell::from(if value { "TRUE" } else { "FALSE" })
}
