//! One text for all the chosen placements: what would be lost is seen before anything changes.

use super::{drafting::Props, picked, variants::Differences};
use crate::{
    catalogue::{Row, Rows, use_catalogue},
    components::{Checkbox, Icon, Mark, use_place},
    engine::{self, use_engine},
    pages::{campaign_desk::named, overrides::Mine},
};
use campaign::{
    Edit,
    drafting::{Adapted, Lost, Room, adapt},
    drafts::{Status, main_field},
};
use facts::{About, Field, Placement};
use wording::{Language, say};
use yew::prelude::*;

/// Whether a text is within the limit of a field, as the engine counts; without a limit all fit. A
/// limit the person set takes the place of the catalogue's.
pub(super) fn fits(rows: &Rows, mine: Option<&Mine>, placement: Placement, field: Field, text: &str) -> bool {
    rows.about(placement, field, About::LengthMax).all(|row| match (row.unit(), effective(row, mine)) {
        (Some(unit), Some(limit)) => engine::cut(text, unit, limit).is_none_or(|kept| kept >= text.len()),
        _ => true,
    })
}

/// The number that holds: the person's own, else the catalogue's.
fn effective(row: &Row, mine: Option<&Mine>) -> Option<u64> {
    mine.and_then(|mine| mine.of(&row.id)).or(row.at_most())
}

/// Whether a limit the person set decides how a text is adapted.
fn is_own(rows: &Rows, mine: Option<&Mine>, placement: Placement, field: Field) -> bool {
    let acts =
        |about| rows.about(placement, field, about).any(|row| mine.is_some_and(|mine| mine.of(&row.id).is_some()));
    acts(About::LengthMax) || acts(About::HashtagsMax)
}

/// The most hashtags of a field: the person's own number, else of rules that disagree the strictest.
pub(super) fn most_hashtags(rows: &Rows, mine: Option<&Mine>, placement: Placement, field: Field) -> Option<usize> {
    let own = rows.about(placement, field, About::HashtagsMax).filter_map(|row| mine?.of(&row.id)).min();
    let catalogue = rows.about(placement, field, About::HashtagsMax).filter_map(|row| row.at_most());
    own.into_iter().chain(catalogue.filter(|_| own.is_none())).min().and_then(|most| usize::try_from(most).ok())
}

/// A draft that would change.
#[derive(Clone, PartialEq)]
struct Proposal {
    id: u32,
    placement: Placement,
    field: Field,
    now: String,
    adapted: Adapted,
    /// A limit the person set acted.
    own: bool,
    /// The link of the text, where the other has none of its own yet.
    link: Option<String>,
    /// Somebody approved what stands there now.
    approved: bool,
}

impl Proposal {
    fn changes(&self) -> bool {
        let fits = !self.adapted.lost.contains(&Lost::DoesNotFit);
        (self.now != self.adapted.text && fits) || self.link.is_some()
    }

    /// Half a sentence is a proposal to look at, not one to take unseen.
    fn ticked(&self) -> bool {
        !self.adapted.lost.contains(&Lost::Words)
    }
}

/// Where `#` and `@` are signs like others: there they only cost room.
const NO_TAGS: &[&str] = &["sms"];

#[component]
pub fn Adapt(props: &Props) -> Html {
    let language = use_place().language;
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |_: Event| open.set(!*open))
    };
    html! {
        <details class="options" {ontoggle}>
            <summary>{ say::adapt_heading(language) }</summary>
            // Adapting to a dozen placements is work: only for those who look.
            <div>if *open { <Proposals ..props.clone() /> }</div>
        </details>
    }
}

#[component]
fn Proposals(props: &Props) -> Html {
    let language = use_place().language;
    let engine = use_engine(None);
    let rows = use_catalogue(language).rows;
    let mine = use_context::<Mine>();
    let chosen_by_hand = use_state_eq(Vec::<(u32, bool)>::new);
    let (campaign, draft) = (&props.desk.campaign, &props.draft);
    let text = props.text();
    let found = use_memo(
        (campaign.clone(), draft.clone(), rows.clone(), engine.state(), mine),
        |(campaign, draft, rows, _, mine)| {
            let mine = mine.as_ref();
            let others = campaign
                .mix
                .choices
                .iter()
                .map(|choice| choice.placement)
                .filter(|placement| *placement != draft.placement);
            others
                .filter_map(|placement| {
                    let (other, field) = (picked(campaign, placement, None)?, main_field(placement)?);
                    let now = other.variants.first().map(|variant| variant.text(field).to_owned()).unwrap_or_default();
                    let room = Room {
                        fits: &|text: &str| fits(rows, mine, placement, field, text),
                        hashtags: most_hashtags(rows, mine, placement, field),
                        tags: !NO_TAGS.contains(&placement.platform()),
                    };
                    let first = other.variants.first();
                    let bare = first.is_some_and(|variant| variant.text(Field::Link).trim().is_empty());
                    let link = draft.variants.first().map(|variant| variant.text(Field::Link).trim().to_owned());
                    let link = link.filter(|link| bare && !link.is_empty() && placement.field(Field::Link).is_some());
                    let text = main_field(draft.placement)
                        .and_then(|field| Some(draft.variants.first()?.text(field).to_owned()))
                        .unwrap_or_default();
                    Some(Proposal {
                        id: other.id,
                        placement,
                        field,
                        now,
                        adapted: adapt(&text, &room),
                        own: is_own(rows, mine, placement, field),
                        link,
                        approved: other.status == Status::Approved,
                    })
                })
                .collect::<Vec<_>>()
        },
    );
    // Advertisements made of lists have no one text: said, not left out in silence.
    let lists: Vec<&str> = campaign
        .mix
        .choices
        .iter()
        .map(|choice| choice.placement)
        .filter(|placement| main_field(*placement).is_none() && *placement != draft.placement)
        .filter(|placement| placement.fields().iter().any(|spec| spec.list && spec.field != Field::Media))
        .map(|placement| named(language, "placement", placement.id()))
        .collect();
    if text.trim().is_empty() {
        return html! { <p class="muted">{ say::adapt_nothing(language) }</p> };
    }
    if found.is_empty() && lists.is_empty() {
        return html! { <p class="muted">{ say::adapt_alone(language) }</p> };
    }
    if !engine.is_ready() {
        return html! { <p class="muted" role="status">{ say::adapt_wait(language) }</p> };
    }
    let will = |one: &&Proposal| one.changes();
    let by_hand = |id: u32| chosen_by_hand.iter().find(|(other, _)| *other == id).map(|(_, yes)| *yes);
    let ticked = |one: &Proposal| by_hand(one.id).unwrap_or(one.ticked());
    let chosen: Vec<Proposal> = found.iter().filter(will).filter(|one| ticked(one)).cloned().collect();
    let count = chosen.len() as i64;
    let on_apply = {
        let props = props.clone();
        Callback::from(move |_: MouseEvent| {
            for one in &chosen {
                let put = |field: Field, text: &str| {
                    let text = text.to_owned();
                    props.desk.edit.emit(Edit::Copy { id: one.id, variant: 0, field, index: 0, text });
                };
                if !one.adapted.lost.contains(&Lost::DoesNotFit) {
                    put(one.field, &one.adapted.text);
                }
                if let Some(link) = &one.link {
                    put(Field::Link, link);
                }
            }
            props.remember.emit(say::adapt_done(language, chosen.len() as i64).into());
        })
    };
    html! {
        <div class="stack">
            <p class="small">{ say::adapt_lead(language, named(language, "placement", draft.placement.id())) }</p>
            <ul role="list" class="list adapt">
                for one in found.iter().cloned() {
                    <li key={one.id}><div class="grow stack">
                        if will(&&one) {
                            <Checkbox id={format!("adapt-{}", one.id)} label={named(language, "placement", one.placement.id())} checked={ticked(&one)} on_change={
                                let (chosen_by_hand, id) = (chosen_by_hand.clone(), one.id);
                                Callback::from(move |yes: bool| {
                                    let mut changed = (*chosen_by_hand).clone();
                                    changed.retain(|(other, _)| *other != id);
                                    changed.push((id, yes));
                                    chosen_by_hand.set(changed);
                                })
                            } />
                        } else {
                            <p><strong>{ named(language, "placement", one.placement.id()) }</strong></p>
                        }
                        if one.own { <p class="small"><span class="badge">{ say::preview_own(language) }</span></p> }
                        if one.now == one.adapted.text {
                            <p class="small muted">{ say::adapt_same(language) }</p>
                        } else if one.adapted.lost.is_empty() {
                            <p class="small good-line"><Icon mark={Mark::Good} />{ say::adapt_fits(language) }</p>
                        } else {
                            <ul class="small">for lost in one.adapted.lost.iter() { <li>{ lost_words(lost, language) }</li> }</ul>
                            <Differences one={text.clone()} other={one.adapted.text.clone()} lang={campaign.language.code()} />
                        }
                        if let Some(link) = &one.link { <p class="small">{ say::adapt_link(language) }{ " " }<span class="link-whole" dir="ltr" translate="no">{ link }</span></p> }
                        if will(&&one) && one.approved { <p class="small warning state-line"><Icon mark={Mark::Warning} />{ say::adapt_approved(language) }</p> }
                        if will(&&one) && !one.now.trim().is_empty() {
                            <details><summary>{ say::adapt_now(language) }</summary><p class="as-written" dir="auto" lang={campaign.language.code()}>{ &one.now }</p></details>
                        }
                    </div></li>
                }
            </ul>
            if !lists.is_empty() { <p class="small">{ say::adapt_lists(language, &lists.join(", ")) }</p> }
            <p><button type="button" class="button button-small" disabled={count == 0} onclick={on_apply}>{ if count == 0 { say::adapt_apply(language).to_owned() } else { say::adapt_apply_all(language, count) } }</button></p>
        </div>
    }
}

fn lost_words(lost: &Lost, language: Language) -> String {
    match lost {
        Lost::Hashtags(tags) => say::adapt_lost_hashtags(language, &tags.join(" ")),
        Lost::Sentences(count) => say::adapt_lost_sentences(language, *count as i64),
        Lost::Words => say::adapt_lost_words(language).to_owned(),
        Lost::DoesNotFit => say::adapt_does_not_fit(language).to_owned(),
    }
}
