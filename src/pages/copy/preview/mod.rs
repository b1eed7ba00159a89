//! How the text looks: what is seen before the cut on a phone and on a desktop, as a range where sources
//! give one, and what is too long, marked in place.

mod cut;
mod layout;
mod marked;
mod seen;
mod source;

pub(super) use cut::{Cut, Device};
pub(super) use marked::Marked;
pub(super) use source::Sources;

use super::{
    card::{OfDraft, is_filled},
    media::{Shown, picture_of},
};
use crate::{
    catalogue::{Row, Rows, Value, use_catalogue},
    components::use_place,
    pages::{DeskProps, campaign_desk::named, overrides::Mine},
};
use campaign::{drafting::button_words, drafts::Draft};
use cut::{cut, folds};
use facts::{About, Field, Placement};
use layout::{Block, blocks};
use seen::Seen;
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: DeskProps,
    pub draft: Draft,
}

#[component]
pub fn Preview(props: &Props) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    let placement = props.draft.placement;
    let blocks = blocks(placement);
    let empty = props.draft.is_empty();
    let fields: Vec<Field> = blocks.iter().filter_map(|block| field_of(*block)).collect();
    // Where nothing is known of a cut both devices show the same: once is enough.
    let known: Vec<Device> = Device::ALL
        .into_iter()
        .filter(|device| fields.iter().any(|field| !folds(&rows, placement, *field, *device).is_empty()))
        .collect();
    let devices: Vec<Option<Device>> =
        if known.is_empty() { vec![None] } else { known.into_iter().map(Some).collect() };
    html! {
        <section class="stack preview-box">
            <h2>{ say::copy_preview(language) }</h2>
            <p class="small muted">{ named(language, "placement", placement.id()) }</p>
            if empty {
                <p class="muted">{ say::copy_preview_empty(language) }</p>
            } else {
                <div class="stack">
                    for device in devices { <Screen {device} desk={props.desk.clone()} draft={props.draft.clone()} rows={rows.clone()} /> }
                </div>
                <p class="small muted">{ say::preview_note(language) }</p>
            }
        </section>
    }
}

fn field_of(block: Block) -> Option<Field> {
    match block {
        Block::Title(field) | Block::Text(field) | Block::Line(field) => Some(field),
        Block::Author | Block::Picture | Block::Address => None,
    }
}

#[derive(Properties, PartialEq)]
struct ScreenProps {
    device: Option<Device>,
    desk: DeskProps,
    draft: Draft,
    rows: Rc<Rows>,
}

/// The placement on one device, with where its cuts are written.
#[component]
fn Screen(props: &ScreenProps) -> Html {
    let language = use_place().language;
    let mine = use_context::<Mine>();
    let (draft, rows) = (&props.draft, &props.rows);
    let placement = draft.placement;
    let device = props.device.unwrap_or(Device::Phone);
    let Some(variant) = draft.variants.first() else { return Html::default() };
    let cuts = |field: Field| {
        let texts = variant.items(field).iter().filter(|text| !text.trim().is_empty());
        texts.map(|text| (text.clone(), cut(rows, mine.as_ref(), placement, field, text, device))).collect::<Vec<_>>()
    };
    let all: Vec<(Block, Vec<(String, Cut)>)> =
        blocks(placement).into_iter().map(|block| (block, field_of(block).map(&cuts).unwrap_or_default())).collect();
    let mut sources: Vec<(Field, Rc<Row>)> = Vec::new();
    for (block, cuts) in &all {
        let Some(field) = field_of(*block) else { continue };
        for row in cuts.iter().flat_map(|(_, cut)| &cut.rows) {
            if sources.iter().all(|(_, known)| known.id != row.id) {
                sources.push((field, Rc::clone(row)));
            }
        }
    }
    let own = all.iter().any(|(_, cuts)| cuts.iter().any(|(_, cut)| cut.own));
    let link = variant.text(Field::Link).to_owned();
    let paths = [variant.text(Field::Path1).to_owned(), variant.text(Field::Path2).to_owned()];
    let picture = picture_of(&props.desk.campaign, draft);
    // The card stands where the picture would.
    let carded = picture.is_none() && is_filled(&props.desk, draft);
    html! {
        <figure class="stack">
            <figcaption class="small">
                if let Some(device) = props.device {
                    <strong>{ match device {
                        Device::Phone => say::copy_fold_phone(language),
                        Device::Desktop => say::copy_fold_desktop(language),
                    } }</strong>
                } else {
                    <span class="muted">{ say::copy_fold_none(language) }</span>
                }
                if own { { " · " }<span class="badge">{ say::preview_own(language) }</span> }
            </figcaption>
            <Seen rows={sources.clone()} />
            <div class={classes!("preview", (device == Device::Phone).then_some("preview-phone"))}>
                for (block, cuts) in all {
                    { match block {
                        Block::Author => html! { <p class="preview-author" aria-hidden="true"><span class="preview-face"></span>{ say::preview_author(language) }</p> },
                        Block::Picture if carded => Html::default(),
                        Block::Picture => html! { <Picture {placement} rows={rows.clone()} picture={picture.clone()} /> },
                        Block::Address => html! { <p class="preview-address small"><bdi>{ address(&link, &paths, language) }</bdi></p> },
                        Block::Title(_) => html! { <p class="preview-head" dir="auto">{ joined(cuts) }</p> },
                        Block::Line(_) => html! { <p class="small muted" dir="auto">{ joined(cuts) }</p> },
                        Block::Text(_) => html! { <div class="preview-text">for (text, cut) in cuts { <p class="as-written" dir="auto"><Marked {text} {cut} line={is_closed(block)} /></p> }</div> },
                    } }
                }
                // Where there is a picture, platforms show that one and make no card.
                if picture.is_none() { <OfDraft desk={props.desk.clone()} draft={draft.clone()} {device} /> }
                if let Some(button) = props.desk.campaign.button(draft.id) {
                    <p class="preview-button"><span class="hidden-visually">{ say::draft_button(language) }{ ": " }</span><span>{ button_words(button) }</span></p>
                }
            </div>
            <Sources rows={sources.into_iter().map(|(field, row)| (AttrValue::from(named(language, "field", field.name())), row)).collect::<Vec<_>>()} />
        </figure>
    }
}

/// Titles stand in one line, as search ads show them.
fn joined(cuts: Vec<(String, Cut)>) -> Html {
    html! {
        <>
            for (index, (text, cut)) in cuts.into_iter().enumerate() {
                if index > 0 { <span class="muted">{ " | " }</span> }
                <bdi><Marked {text} {cut} line={true} /></bdi>
            }
        </>
    }
}

/// What a search result cuts nobody can open: it ends in dots.
fn is_closed(block: Block) -> bool {
    matches!(block, Block::Text(Field::MetaDescription | Field::Descriptions))
}

/// The host of the link and the paths behind it.
fn address(link: &str, paths: &[String], language: Language) -> String {
    let rest = link.trim().split_once("://").map_or(link.trim(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty());
    let mut parts = vec![host.unwrap_or(say::preview_host(language)).to_owned()];
    parts.extend(paths.iter().filter(|path| !path.trim().is_empty()).cloned());
    parts.join(" › ")
}

#[derive(Properties, PartialEq)]
struct PictureProps {
    placement: Placement,
    rows: Rc<Rows>,
    picture: Option<(bool, AttrValue)>,
}

/// The picture in the shape the placement advises, or its place.
#[component]
fn Picture(props: &PictureProps) -> Html {
    let language = use_place().language;
    let ratio =
        props.rows.about(props.placement, Field::Media, About::MediaRatioRecommended).find_map(|row| match row.value {
            Value::Decimal(ratio) => Some(ratio),
            Value::Whole(ratio) => Some(ratio as f64),
            _ => None,
        });
    html! {
        // As wide as its platform shows it, but for what is so tall that it would fill the screen.
        <div class={classes!("crop", "preview-picture", ratio.is_none_or(|ratio| ratio > 0.7).then_some("preview-picture-wide"))} style={ratio.map(|ratio| format!("aspect-ratio:{ratio}"))}>
            if let Some((video, address)) = &props.picture {
                <Shown video={*video} address={address.clone()} />
            } else {
                <p class="small muted">{ say::preview_picture(language) }</p>
            }
        </div>
    }
}
