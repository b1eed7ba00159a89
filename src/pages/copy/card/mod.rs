//! The card a platform makes of the link in a draft: what the page says of itself, filled in by the
//! person or read from a pasted head, and how each chosen placement shows it. Nothing is fetched.

mod form;
mod judge;
mod known;
mod paste;
mod shown;

use super::preview::Device;
use crate::{
    catalogue::use_catalogue,
    components::use_place,
    pages::{DeskProps, campaign_desk::named},
};
use campaign::{
    drafts::Draft,
    link_card::{LinkCard, link_of, page},
};
use facts::Placement;
use form::Form;
use judge::Notes;
use known::makes_card;
use shown::Shown;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: DeskProps,
    pub draft: Draft,
}

/// The card of a page, or an empty one to fill.
fn card_of(desk: &DeskProps, link: &str) -> LinkCard {
    let kept = desk.campaign.parts.link_cards.of(link).cloned();
    kept.unwrap_or_else(|| LinkCard { page: page(link), ..LinkCard::default() })
}

/// What the page says of itself, and its card at each chosen placement that makes one.
#[component]
pub fn Card(props: &Props) -> Html {
    let language = use_place().language;
    let Some(link) = link_of(&props.draft).filter(|_| makes_card(props.draft.placement)) else {
        return Html::default();
    };
    let card = card_of(&props.desk, &link);
    let chosen = props.desk.campaign.mix.choices.iter().map(|choice| choice.placement);
    let mut places: Vec<Placement> = chosen.filter(|placement| makes_card(*placement)).collect();
    // The one that is worked on first.
    places.sort_by_key(|placement| *placement != props.draft.placement);
    let state = if card.is_empty() { say::card_empty(language) } else { card.title.as_str() };
    html! {
        <details class="options" id="link-card">
            <summary>{ say::card_heading(language) }<span class="summary-rest">{ ": " }<bdi>{ state }</bdi></span></summary>
            <div class="stack">
                <p class="measure small">{ say::card_lead(language) }</p>
                <p class="small muted card-page"><bdi>{ &card.page }</bdi></p>
                <Form desk={props.desk.clone()} card={card.clone()} />
                if !card.is_empty() {
                    <ul role="list" class="cards">
                        for placement in places { <li><Place {placement} card={card.clone()} /></li> }
                    </ul>
                }
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct PlaceProps {
    placement: Placement,
    card: LinkCard,
}

/// One placement: its card on each device, what is to be said of it, who says so.
#[component]
fn Place(props: &PlaceProps) -> Html {
    let language = use_place().language;
    let rows = use_catalogue(language).rows;
    html! {
        <section class="stack" aria-label={named(language, "placement", props.placement.id())}>
            <h3>{ named(language, "placement", props.placement.id()) }</h3>
            <Notes placement={props.placement} card={props.card.clone()} />
            <div class="card-devices">
                for device in known::devices(&rows, props.placement) {
                    <figure class="stack">
                        <figcaption class="small"><strong>{ match device {
                            None => say::card_both(language),
                            Some(Device::Phone) => say::copy_fold_phone(language),
                            Some(Device::Desktop) => say::copy_fold_desktop(language),
                        } }</strong></figcaption>
                        <Shown placement={props.placement} card={props.card.clone()} device={device.unwrap_or(Device::Phone)} />
                    </figure>
                }
            </div>
            <known::SourcesOf placement={props.placement} />
        </section>
    }
}

/// Whether the preview of a draft shows the card of its link.
pub(super) fn is_filled(desk: &DeskProps, draft: &Draft) -> bool {
    makes_card(draft.placement) && link_of(draft).is_some_and(|link| !card_of(desk, &link).is_empty())
}

#[derive(Properties, PartialEq)]
pub(super) struct OfDraftProps {
    pub desk: DeskProps,
    pub draft: Draft,
    pub device: Device,
}

/// Inside the preview of a draft: the card of its link, or where to fill it in.
#[component]
pub(super) fn OfDraft(props: &OfDraftProps) -> Html {
    let language = use_place().language;
    let Some(link) = link_of(&props.draft).filter(|_| makes_card(props.draft.placement)) else {
        return Html::default();
    };
    let card = card_of(&props.desk, &link);
    if card.is_empty() {
        return html! { <p class="small muted">{ say::card_fill(language) }</p> };
    }
    html! { <Shown placement={props.draft.placement} {card} device={props.device} /> }
}
