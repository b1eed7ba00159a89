//! How a placement crops a picture: at each shape the catalogue names, from the middle.

use super::Shown;
use crate::{
    catalogue::{Row, Rows, Value, use_catalogue, words::shape},
    components::use_place,
};
use campaign::media::{Crop, MediaFile, crop};
use facts::{About, Field, Placement};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

/// What platforms forgive, and no eye sees.
const UNSEEN: f64 = 0.03;

fn ratio(row: &Row) -> Option<f64> {
    match row.value {
        Value::Decimal(ratio) => Some(ratio),
        Value::Whole(ratio) => Some(ratio as f64),
        _ => None,
    }
}

/// The shapes a placement shows a file in: those it recommends, and the nearest it accepts where
/// the file lies outside. Each once, with the row that says so.
fn shapes(rows: &Rows, placement: Placement, file: &MediaFile) -> Vec<(f64, Rc<Row>)> {
    let medium = if file.video { "video" } else { "picture" };
    let of = |about| {
        let rows = rows
            .about(placement, Field::Media, about)
            .filter(|row| row.medium.as_deref().is_none_or(|of| of == medium));
        rows.filter_map(|row| Some((ratio(row)?, Rc::clone(row)))).collect::<Vec<_>>()
    };
    let (Some(width), Some(height)) = (file.width, file.height) else { return Vec::new() };
    let own = f64::from(width) / f64::from(height.max(1));
    // Of bounds that contradict each other the widest: what lies outside it is cropped for sure.
    let least = of(About::MediaRatioMin).into_iter().min_by(|a, b| a.0.total_cmp(&b.0));
    let most = of(About::MediaRatioMax).into_iter().max_by(|a, b| a.0.total_cmp(&b.0));
    let outside = least.filter(|(bound, _)| own < *bound).or(most.filter(|(bound, _)| own > *bound));
    let mut shapes: Vec<(f64, Rc<Row>)> = Vec::new();
    for (ratio, row) in outside.into_iter().chain(of(About::MediaRatioRecommended)) {
        if shapes.iter().all(|(known, _)| (known / ratio - 1.0).abs() > 0.01) {
            shapes.push((ratio, row));
        }
    }
    shapes
}

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub file: MediaFile,
    pub placement: Placement,
    pub picture: Option<AttrValue>,
}

#[component]
pub(super) fn Crops(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let file = &props.file;
    let (Some(width), Some(height)) = (file.width, file.height) else { return Html::default() };
    let shapes = shapes(&rows, props.placement, file);
    html! {
        <details>
            <summary>{ say::media_crops(language) }</summary>
            if shapes.is_empty() {
                <p class="small muted">{ say::media_crops_unknown(language) }</p>
            } else {
                <ul role="list" class="crops">
                    for (ratio, row) in shapes {
                        <li><figure>
                            <div class="crop" style={format!("aspect-ratio:{ratio}")}>
                                if let Some(address) = &props.picture { <Shown video={file.video} address={address.clone()} /> }
                            </div>
                            <figcaption class="small">
                                <strong>{ shape(language, ratio) }</strong>{ " " }
                                { match crop(width, height, ratio) {
                                    Some(Crop { lost, .. }) if lost < UNSEEN => say::media_crop_whole(language).to_owned(),
                                    Some(Crop { lost, sides: true }) => say::media_crop_sides(language, (lost * 100.0).round() as i64),
                                    Some(Crop { lost, sides: false }) => say::media_crop_ends(language, (lost * 100.0).round() as i64),
                                    None => String::new(),
                                } }
                                <br /><a href={row.url.clone()} target="_blank" rel="noopener noreferrer">{ &row.title }
                                    <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                            </figcaption>
                        </figure></li>
                    }
                </ul>
            }
        </details>
    }
}
