//! A card as a placement draws it: its order, none of its dress.

use super::known::{Part, ends, ratio, rows_of, size};
use crate::{
    catalogue::{Rows, use_catalogue},
    components::use_place,
    engine::{self, use_engine},
    pages::copy::{
        media::{self, pictures},
        preview::{Cut, Device, Marked},
    },
};
use campaign::link_card::LinkCard;
use facts::{Placement, Unit};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub placement: Placement,
    pub card: LinkCard,
    pub device: Device,
}

/// The id under which the file of a page's image is kept while the page is open.
pub(super) fn picture_id(card: &LinkCard) -> String {
    format!("card {}", card.page)
}

/// Whether the image fills the width; small ones stand beside the words.
pub(super) fn is_large(rows: &Rows, placement: Placement, card: &LinkCard) -> bool {
    let Some((width, height)) = card.width.zip(card.height) else {
        return card.has_image() && !asks_small(placement, card);
    };
    let from = rows_of(rows, placement, Part::ImageLargeFrom, None);
    let enough =
        from.iter().filter_map(|row| size(row)).all(|(least_w, least_h)| width >= least_w && height >= least_h);
    let shape = placement != Placement::MastodonPost || width > height;
    card.has_image() && enough && shape && !asks_small(placement, card)
}

/// Only X asks which card the page wants.
fn asks_small(placement: Placement, card: &LinkCard) -> bool {
    placement == Placement::XPost && card.small
}

/// Where a text of the card is cut, and after how many lines.
pub(super) fn cut(
    rows: &Rows,
    placement: Placement,
    part: Part,
    device: Device,
    text: &str,
    has_image: bool,
) -> (Cut, Option<u64>) {
    let known = rows_of(rows, placement, part, Some(device));
    let kept = |limit| engine::cut(text, Unit::Characters, limit).unwrap_or(text.len());
    let (sure, perhaps) =
        ends(&known, Unit::Characters).map_or((text.len(), text.len()), |(low, high)| (kept(low), kept(high)));
    // More lines where no image takes their place.
    let lines = ends(&known, Unit::Lines).map(|(low, high)| if has_image { low } else { high });
    (Cut { sure, perhaps, taken: text.len(), rows: known, own: false }, lines)
}

#[component]
pub(super) fn Shown(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    // Drawn again once the engine can count.
    let _engine = use_engine(None);
    let Props { placement, card, device } = props;
    let large = is_large(&rows, *placement, card);
    let text = |part, text: &str, class: &'static str| {
        let (cut, lines) = cut(&rows, *placement, part, *device, text, card.has_image());
        let style = lines.map(|lines| format!("-webkit-line-clamp:{lines}"));
        html! { <p class={classes!(class, lines.map(|_| "clamped"))} {style} dir="auto"><Marked text={text.to_owned()} {cut} line={true} /></p> }
    };
    let shape = if large { ratio(&rows_of(&rows, *placement, Part::ImageRatio, None)) } else { Some(1.0) };
    let picture = pictures::address(&picture_id(card));
    let host = card.page.split_once("://").map_or(card.page.as_str(), |(_, rest)| rest);
    let host = host.split(['/', '?']).next().unwrap_or_default().trim_start_matches("www.");
    html! {
        <div class={classes!("link-card", if large { "link-card-large" } else { "link-card-small" }, (*device == Device::Phone).then_some("preview-phone"))}>
            if card.has_image() {
                <div class="link-card-image crop" style={shape.map(|ratio| format!("aspect-ratio:{ratio}"))}>
                    if let Some(address) = picture { <media::Shown video={false} address={AttrValue::from(address)} /> }
                    else { <span class="small muted" aria-hidden="true">{ say::card_image(language) }</span> }
                </div>
            }
            <div class="link-card-words">
                <p class="small muted"><bdi>{ host }</bdi></p>
                if card.title.trim().is_empty() { <p class="link-card-title"><bdi>{ &card.page }</bdi></p> } else { { text(Part::Title, card.title.trim(), "link-card-title") } }
                if !card.description.trim().is_empty() { { text(Part::Description, card.description.trim(), "small link-card-description") } }
            </div>
        </div>
    }
}
