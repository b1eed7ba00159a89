//! What is missing on a card, too long, too small, too heavy: said plainly, with the numbers.

use super::{
    known::{Part, ends, ratio, rows_of, size},
    shown::cut,
};
use crate::{
    catalogue::{Rows, Value, use_catalogue, words::value},
    components::{Icon, Mark, use_place},
    engine::use_engine,
    pages::copy::preview::Device,
};
use campaign::{link_card::LinkCard, media::crop, stored::MEGABYTE};
use facts::{Placement, Unit};
use wording::{Language, say};
use yew::prelude::*;

/// What no eye sees of a crop.
const UNSEEN: f64 = 0.03;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub placement: Placement,
    pub card: LinkCard,
}

#[component]
pub(super) fn Notes(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let _engine = use_engine(None);
    let mut notes = texts(language, &rows, props.placement, &props.card);
    notes.extend(image(language, &rows, props.placement, &props.card));
    if notes.is_empty() {
        return html! { <p class="small good-line"><Icon mark={Mark::Good} />{ say::card_good(language) }</p> };
    }
    html! {
        <ul role="list" class="small card-notes">
            for (mark, words) in notes { <li class={classes!("state-line", mark.tone())}><Icon {mark} /><span>{ words }</span></li> }
        </ul>
    }
}

fn texts(language: Language, rows: &Rows, placement: Placement, card: &LinkCard) -> Vec<(Mark, String)> {
    let mut out = Vec::new();
    if card.title.trim().is_empty() {
        out.push((Mark::Warning, say::card_no_title(language).to_owned()));
    }
    if card.description.trim().is_empty() {
        out.push((Mark::Advice, say::card_no_description(language).to_owned()));
    }
    for (part, text, name) in [
        (Part::Title, card.title.trim(), say::card_title(language)),
        (Part::Description, card.description.trim(), say::card_description(language)),
    ] {
        let known = rows_of(rows, placement, part, None);
        if let Some((low, high)) = ends(&known, Unit::Characters) {
            let (found, _) = cut(rows, placement, part, Device::Phone, text, true);
            if found.sure < text.len() {
                let limit = if low == high { Value::Whole(low) } else { Value::Between(low, high) };
                out.push((Mark::Advice, say::card_cut(language, &value(language, &limit), name)));
            }
        }
        if let Some((low, high)) = ends(&known, Unit::Lines).filter(|_| !text.is_empty()) {
            let lines = if low == high { Value::Whole(low) } else { Value::Between(low, high) };
            out.push((Mark::Advice, say::card_lines(language, &value(language, &lines), name)));
        }
    }
    out
}

fn image(language: Language, rows: &Rows, placement: Placement, card: &LinkCard) -> Vec<(Mark, String)> {
    if !card.has_image() {
        return vec![(Mark::Warning, say::card_no_image(language).to_owned())];
    }
    let mut out = Vec::new();
    let address = card.image.trim();
    if !address.is_empty() && !address.starts_with("https://") && !address.starts_with("http://") {
        out.push((Mark::Warning, say::card_image_relative(language).to_owned()));
    }
    if let (Some(bytes), Some(most)) = (card.bytes, weight(rows, placement))
        && bytes > most
    {
        let megabytes = |bytes: u64| wording::decimal(language, bytes as f64 / MEGABYTE as f64, 1);
        out.push((Mark::Warning, say::card_image_heavy(language, &megabytes(most), &megabytes(bytes))));
    }
    let Some((width, height)) = card.width.zip(card.height) else {
        out.push((Mark::Advice, say::card_image_unmeasured(language).to_owned()));
        return out;
    };
    let below = |part| {
        let found = rows_of(rows, placement, part, None);
        let sizes: Vec<(u32, u32)> = found.iter().filter_map(|row| size(row)).collect();
        sizes.into_iter().find(|(least_w, least_h)| width < *least_w || height < *least_h)
    };
    let written = |(width, height): (u32, u32)| {
        let number = |pixels: u32| wording::whole(language, i64::from(pixels));
        if height == 0 { number(width) } else { format!("{} × {}", number(width), number(height)) }
    };
    let own = written((width, height));
    if let Some(least) = below(Part::ImageLeast) {
        out.push((Mark::Warning, say::card_image_too_small(language, &written(least), &own)));
    } else if let Some(least) = below(Part::ImageLargeFrom) {
        out.push((Mark::Warning, say::card_image_shown_small(language, &written(least), &own)));
    } else if let Some(wanted) = below(Part::ImageSize) {
        out.push((Mark::Advice, say::card_image_below(language, &own, &written(wanted))));
    }
    if let Some(ratio) = ratio(&rows_of(rows, placement, Part::ImageRatio, None))
        && let Some(crop) = crop(width, height, ratio).filter(|crop| crop.lost > UNSEEN)
    {
        let lost = (crop.lost * 100.0).round() as i64;
        let words =
            if crop.sides { say::media_crop_sides(language, lost) } else { say::media_crop_ends(language, lost) };
        out.push((Mark::Advice, say::card_image_cropped(language, &words)));
    }
    out
}

fn weight(rows: &Rows, placement: Placement) -> Option<u64> {
    rows_of(rows, placement, Part::ImageWeight, None).iter().find_map(|row| row.at_most())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> LinkCard {
        LinkCard {
            title: "Pane".into(),
            description: "Dal forno".into(),
            image: "https://forno.it/a.jpg".into(),
            width: Some(1200),
            height: Some(630),
            bytes: Some(100_000),
            ..LinkCard::default()
        }
    }

    fn of(card: &LinkCard) -> Vec<String> {
        let rows = Rows::known(Language::En);
        let place = Placement::FacebookFeed;
        let mut notes = texts(Language::En, &rows, place, card);
        notes.extend(image(Language::En, &rows, place, card));
        notes.into_iter().map(|(_, words)| words).collect()
    }

    #[test]
    fn a_card_in_order_has_nothing_to_say() {
        assert_eq!(of(&card()), Vec::<String>::new());
    }

    #[test]
    fn each_thing_that_is_wrong_is_said_once() {
        for (changed, words) in [
            (LinkCard { title: String::new(), ..card() }, "no title"),
            (LinkCard { description: String::new(), ..card() }, "no description"),
            (LinkCard { title: "a".repeat(111), ..card() }, "Title of the page: cut beyond 110"),
            (LinkCard { image: String::new(), bytes: None, ..card() }, "no image"),
            (LinkCard { image: "/a.jpg".into(), ..card() }, "https://"),
            (LinkCard { width: None, ..card() }, "not known"),
            (LinkCard { bytes: Some(9_000_000), ..card() }, "more than the 8.0 MB"),
            (LinkCard { width: Some(150), height: Some(79), ..card() }, "below the least of 200 × 200"),
            (LinkCard { width: Some(400), height: Some(210), ..card() }, "below 600 × 315"),
            (LinkCard { width: Some(1000), height: Some(525), ..card() }, "is 1,000 × 525 pixels: 1,200 × 630"),
            (LinkCard { width: Some(1600), height: Some(1600), ..card() }, "top and bottom"),
        ] {
            let notes = of(&changed);
            assert!(notes.len() == 1 && notes[0].contains(words), "{words}: {notes:?}");
        }
    }
}
