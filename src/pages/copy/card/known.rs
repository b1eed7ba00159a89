//! What the catalogue knows of a placement's link card.

use crate::{
    catalogue::{Row, Rows, Value, use_catalogue},
    components::use_place,
    pages::copy::preview::{Device, Sources},
};
use facts::{Placement, Unit};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// A part of the card a number is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    Description,
    ImageRatio,
    ImageSize,
    ImageLargeFrom,
    ImageLeast,
    ImageWeight,
}

impl Part {
    pub(super) const ALL: [Part; 7] = [
        Part::Title,
        Part::Description,
        Part::ImageRatio,
        Part::ImageSize,
        Part::ImageLargeFrom,
        Part::ImageLeast,
        Part::ImageWeight,
    ];

    /// How the ids of its rows end.
    fn names(self) -> &'static [&'static str] {
        match self {
            Part::Title => &["card-title-length", "card-title-lines"],
            Part::Description => &["card-description-length", "card-description-lines"],
            Part::ImageRatio => &["card-image-ratio"],
            Part::ImageSize => &["card-image-size"],
            Part::ImageLargeFrom => &["card-image-large-from", "card-image-width-large-from"],
            Part::ImageLeast => &["card-image-size-min"],
            Part::ImageWeight => &["card-image-weight", "thumbnail-weight-max"],
        }
    }

    fn word(self, language: Language) -> &'static str {
        match self {
            Part::Title => say::card_title(language),
            Part::Description => say::card_description(language),
            Part::ImageWeight => say::card_image_weight(language),
            _ => say::card_image(language),
        }
    }
}

/// Whether a placement makes a card of a link in an ordinary post.
pub(super) fn makes_card(placement: Placement) -> bool {
    matches!(
        placement.id(),
        "facebook-feed"
            | "x-post"
            | "linkedin-post"
            | "threads-post"
            | "bluesky-post"
            | "mastodon-post"
            | "telegram-post"
            | "reddit-post"
    )
}

/// The rows of a part: those of the placement, else of its texts the rule of thumb for any page.
pub(super) fn rows_of(rows: &Rows, placement: Placement, part: Part, device: Option<Device>) -> Vec<Rc<Row>> {
    let own: Vec<Rc<Row>> = rows.iter().filter(|row| is_about(row, placement, part, device)).cloned().collect();
    if !own.is_empty() {
        return own;
    }
    let general = match part {
        Part::Title => "blog.post.open-graph.title-length",
        Part::Description => "blog.post.open-graph.description-length",
        _ => return own,
    };
    rows.of(general).cloned().into_iter().collect()
}

fn is_about(row: &Row, placement: Placement, part: Part, device: Option<Device>) -> bool {
    let Some((_, end)) = row.id.split_once(".link.") else { return false };
    let here = row.placements.iter().any(|place| place == placement.id());
    let ending = |name: &str| match end.strip_prefix(name) {
        Some("" | "-older" | "-longer") => true,
        Some("-phone") => device != Some(Device::Desktop),
        Some("-desktop") => device != Some(Device::Phone),
        _ => false,
    };
    here && part.names().iter().any(|name| ending(name))
}

/// The devices a card is shown for: both, where some number is of one of them; else once for all.
pub(super) fn devices(rows: &Rows, placement: Placement) -> Vec<Option<Device>> {
    let of = |device| Part::ALL.map(|part| rows_of(rows, placement, part, Some(device)));
    if of(Device::Phone) == of(Device::Desktop) { vec![None] } else { Device::ALL.map(Some).to_vec() }
}

/// The lowest and the highest number of rows in a unit.
pub(super) fn ends(rows: &[Rc<Row>], unit: Unit) -> Option<(u64, u64)> {
    let numbers = rows.iter().filter(|row| row.unit() == Some(unit)).filter_map(|row| match row.value {
        Value::Whole(n) => Some((n, n)),
        Value::Between(low, high) => Some((low, high)),
        _ => None,
    });
    numbers.reduce(|(low, high), (a, b)| (low.min(a), high.max(b)))
}

/// Width and height of a row that says "1200 × 630", or a width alone.
pub(super) fn size(row: &Row) -> Option<(u32, u32)> {
    match &row.value {
        Value::Words(words) => {
            let (width, height) = words.first()?.split_once('×')?;
            Some((width.trim().parse().ok()?, height.trim().parse().ok()?))
        }
        Value::Whole(width) if row.unit() == Some(Unit::Pixels) => Some((u32::try_from(*width).ok()?, 0)),
        _ => None,
    }
}

pub(super) fn ratio(rows: &[Rc<Row>]) -> Option<f64> {
    rows.iter().find_map(|row| match row.value {
        Value::Decimal(ratio) => Some(ratio),
        Value::Whole(ratio) => Some(ratio as f64),
        _ => None,
    })
}

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub placement: Placement,
}

/// Where it is written.
#[component]
pub(super) fn SourcesOf(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let all = Part::ALL.into_iter().flat_map(|part| {
        let found = rows_of(&rows, props.placement, part, None);
        found.into_iter().map(move |row| (AttrValue::from(part.word(language)), row))
    });
    html! { <Sources rows={all.collect::<Vec<_>>()} /> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(placement: Placement, part: Part, device: Option<Device>) -> Vec<String> {
        let rows = Rows::known(Language::It);
        rows_of(&rows, placement, part, device).iter().map(|row| row.id.clone()).collect()
    }

    #[test]
    fn each_part_finds_its_rows_and_no_others() {
        assert_eq!(found(Placement::XPost, Part::Title, Some(Device::Phone)), ["x.post.link.card-title-lines-phone"]);
        assert_eq!(found(Placement::LinkedinPost, Part::Title, None).len(), 2);
        assert_eq!(found(Placement::ThreadsPost, Part::Title, None), ["blog.post.open-graph.title-length"]);
        assert_eq!(found(Placement::ThreadsPost, Part::ImageRatio, None), Vec::<String>::new());
        assert_eq!(found(Placement::FacebookFeed, Part::ImageSize, None), ["facebook.feed.link.card-image-size"]);
        assert_eq!(found(Placement::BlueskyPost, Part::ImageWeight, None), ["bluesky.post.link.thumbnail-weight-max"]);
    }

    #[test]
    fn devices_are_told_apart_only_where_a_number_is() {
        let rows = Rows::known(Language::It);
        assert_eq!(devices(&rows, Placement::XPost), [Some(Device::Phone), Some(Device::Desktop)]);
        assert_eq!(devices(&rows, Placement::FacebookFeed), [None]);
    }

    #[test]
    fn sizes_are_read_as_the_catalogue_writes_them() {
        let rows = Rows::known(Language::En);
        for row in rows.iter().filter(|row| row.id.contains(".link.card-image-size")) {
            assert!(size(row).is_some(), "{}", row.id);
        }
    }
}
