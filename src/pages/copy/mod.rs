//! The copy desk: where it appears, the fields, what was found, how it looks.

mod adapt;
mod broken;
mod card;
pub(super) mod checked;
pub(super) mod chooser;
mod drafting;
mod fields;
mod hashtags;
mod media;
mod picture;
mod preview;
mod publication;
mod tools;
mod variants;

use super::{
    DeskProps,
    campaign_desk::named,
    overrides::{Mine, use_overrides},
};
use crate::{
    browser::focus,
    components::{Checkbox, Icon, Mark, Notice, Select, use_place},
    engine::{Engine, State, use_engine},
    spelling::{SpellingOptions, use_spelling},
};
pub(in crate::pages) use broken::Broken;
use campaign::{
    Campaign, Edit, Worded,
    audience::Education,
    drafts::{Draft, main_field},
    edit::in_step,
    goal::Objective,
};
use checked::{check_draft, is_written, tally};
use chooser::Chooser;
use copy_checks::FieldRef;
use facts::Placement;
use fields::{Fields, field_id};
use media::Media;
use picture::Picture;
use preview::Preview;
use publication::Publication;
use std::rc::Rc;
use tools::Tools;
use wording::{Language, say};
use yew::prelude::*;

thread_local! {
    /// The draft the calendar sent the person to.
    static PICKED: std::cell::Cell<Option<u32>> = const { std::cell::Cell::new(None) };
}

/// Opens the desk at this draft when it is shown next.
pub(super) fn pick(id: u32) {
    PICKED.set(Some(id));
}

/// The draft of a placement that is worked on: the one chosen, else its first.
fn picked(campaign: &Campaign, placement: Placement, chosen: Option<u32>) -> Option<&Draft> {
    let first = || campaign.drafts_of(placement).next();
    campaign.drafts_of(placement).find(|draft| Some(draft.id) == chosen).or_else(first)
}

#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    pub desk: DeskProps,
    /// Without a plan: one text for every placement, and nothing about publishing it.
    #[prop_or_default]
    pub quick: bool,
}

#[component]
pub fn Copy(props: &Props) -> Html {
    let language = use_place().language;
    let campaign = props.desk.campaign.clone();
    let chosen: Vec<Placement> = campaign.mix.choices.iter().map(|choice| choice.placement).collect();
    let chosen_draft = use_state(|| PICKED.take());
    let current = use_state(|| chosen_draft.and_then(|id| campaign.draft(id)).map(|draft| draft.placement));
    let undo = use_state(|| None::<(AttrValue, Rc<Campaign>)>);
    let wished = use_state(|| one_text(&campaign));
    let together = *wished && one_text(&campaign);
    let shown = current.filter(|placement| chosen.contains(placement)).or(chosen.first().copied());

    // Every chosen placement has a draft to write in.
    {
        let edit = props.desk.edit.clone();
        let like = shown.and_then(|placement| campaign.drafts_of(placement).next()).filter(|_| props.quick);
        let like = like.map(|draft| draft.id);
        let current = current.clone();
        use_effect_with(campaign.clone(), move |campaign| {
            for placement in campaign.mix.choices.iter().map(|choice| choice.placement) {
                if campaign.drafts_of(placement).next().is_none() {
                    edit.emit(match like {
                        Some(like) => Edit::AddDraftLike { placement, like },
                        None => Edit::AddDraft { placement },
                    });
                    // Whoever adds a place to the text wants to see how it does there.
                    if like.is_some() {
                        current.set(Some(placement));
                    }
                }
            }
        });
    }

    let engine = use_engine(campaign.language);
    let spelled = use_spelling(&campaign);
    let mine = use_overrides();
    let asked = (campaign.clone(), language, engine.state(), *chosen_draft, spelled, mine.kept.clone());
    let reports = use_memo(asked, |(campaign, language, _, chosen, _, kept)| {
        campaign
            .mix
            .choices
            .iter()
            .filter_map(|choice| picked(campaign, choice.placement, *chosen))
            .map(|draft| (draft.placement, check_draft(*language, campaign, draft, kept)))
            .collect::<Vec<_>>()
    });
    let remember = {
        let (undo, campaign) = (undo.clone(), campaign.clone());
        Callback::from(move |words: AttrValue| undo.set(Some((words, campaign.clone()))))
    };
    let on_undo = {
        let (undo, put) = (undo.clone(), props.desk.put.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some((_, before)) = &*undo {
                put.emit(before.clone());
            }
            undo.set(None);
            if let Some(field) = shown.and_then(first_field) {
                focus::soon_to(field_id(field));
            }
        })
    };
    // What is written after a fix must not be undone with it.
    let desk = DeskProps {
        edit: {
            let (undo, edit, campaign, together) =
                (undo.clone(), props.desk.edit.clone(), campaign.clone(), props.quick && together);
            Callback::from(move |change: Edit| {
                undo.set(None);
                let changes = if together { in_step(&campaign, change) } else { vec![change] };
                changes.into_iter().for_each(|change| edit.emit(change));
            })
        },
        ..props.desk.clone()
    };
    let draft: Option<&Draft> = shown.and_then(|placement| picked(&campaign, placement, *chosen_draft));
    let on_together = {
        let (wished, edit, campaign, remember, from) =
            (wished.clone(), props.desk.edit.clone(), campaign.clone(), remember.clone(), draft.cloned());
        Callback::from(move |yes: bool| {
            wished.set(yes);
            if let Some(from) = from.as_ref().filter(|_| yes && !one_text(&campaign)) {
                everywhere(&campaign, from).into_iter().for_each(|change| edit.emit(change));
                remember.emit(say::copy_used_everywhere(language).into());
            }
        })
    };
    let report =
        shown.and_then(|placement| reports.iter().find(|(of, _)| *of == placement)).map(|(_, report)| report.clone());
    html! {
        <ContextProvider<Mine> context={mine}>
        <div class="stack-wide">
            <div>
                <Chooser ..props.desk.clone() />
                <Options ..props.desk.clone() />
                <SpellingOptions ..props.desk.clone() />
            </div>
            <div class="stack">
            <Checks engine={engine.clone()} />
            if chosen.is_empty() {
                <p class="muted">{ say::copy_none(language) }</p>
            } else {
                <nav class="switch" aria-label={say::copy_switch(language)}>
                    <ul role="list">
                        for placement in chosen.iter().copied() {
                            <li><Switch {placement} current={Some(placement) == shown}
                                state={reports.iter().find(|(of, report)| engine.is_ready() && *of == placement && is_written(report)).map(|(_, report)| tally(language, report))}
                                on_choose={let current = current.clone(); Callback::from(move |placement| current.set(Some(placement)))} /></li>
                        }
                    </ul>
                </nav>
                if props.quick && chosen.len() > 1 {
                    <Checkbox id="copy-together" label={say::copy_together(language)} checked={together} on_change={on_together} />
                }
            }
            if let Some(draft) = draft.filter(|draft| campaign.drafts_of(draft.placement).nth(1).is_some()) {
                <drafting::WhichDraft campaign={campaign.clone()} draft={draft.id}
                    on_choose={let chosen_draft = chosen_draft.clone(); Callback::from(move |id: u32| chosen_draft.set(Some(id)))} />
            }
            </div>
            <div role="status" class="toast-place">
                if let Some((words, _)) = &*undo {
                    <div class="toast"><p>{ words }</p>
                        <button type="button" class="button button-secondary button-small" onclick={on_undo}>{ say::undo(language) }</button></div>
                }
            </div>
            if let (Some(draft), Some(report)) = (draft.cloned(), report) {
                <div class="desk split" key={draft.id}>
                    <Fields desk={desk.clone()} draft={draft.clone()} report={report.clone()} remember={remember.clone()} />
                    // Next to the words on a wide screen, right under them on a phone.
                    <aside class="aside"><Preview desk={props.desk.clone()} draft={draft.clone()} /></aside>
                    <div class="stack-wide">
                        <Media desk={desk.clone()} draft={draft.clone()} report={report.clone()} remember={remember.clone()} quick={props.quick} />
                        <card::Card desk={desk.clone()} draft={draft.clone()} />
                        if engine.is_ready() { <Picture campaign={campaign.clone()} draft={draft.clone()} /> }
                        <Tools desk={desk.clone()} draft={draft.clone()} {report} remember={remember.clone()} everywhere={!props.quick} />
                        if !props.quick {
                            <drafting::Drafting desk={desk.clone()} draft={draft.clone()} remember={remember.clone()} />
                            <variants::Variants desk={desk.clone()} draft={draft.clone()} remember={remember.clone()} />
                            <adapt::Adapt desk={desk.clone()} draft={draft.clone()} remember={remember.clone()} />
                            <hashtags::Hashtags desk={desk.clone()} draft={draft.clone()} remember={remember.clone()} />
                            <Publication {desk} {draft} />
                        }
                    </div>
                </div>
            }
        </div>
        </ContextProvider<Mine>>
    }
}

#[derive(Properties, PartialEq)]
struct ChecksProps {
    engine: Engine,
}

/// Where the checks are, until they are there.
#[component]
fn Checks(props: &ChecksProps) -> Html {
    let language = use_place().language;
    match props.engine.state() {
        State::Ready => Html::default(),
        State::Loading => html! { <p class="small muted" role="status">{ say::checks_loading(language) }</p> },
        State::Broken => html! { <Broken engine={props.engine.clone()} /> },
        State::Failed => {
            let engine = props.engine.clone();
            let retry = Callback::from(move |_: MouseEvent| engine.load());
            html! {
                <Notice mark={Mark::Error} title={say::checks_failed(language)}>
                    <p>{ say::checks_failed_do(language) }</p>
                    <p><button type="button" class="button button-secondary" onclick={retry}>{ say::checks_retry(language) }</button></p>
                </Notice>
            }
        }
    }
}

/// The field one reads first in a placement.
fn first_field(placement: Placement) -> Option<FieldRef> {
    let first = placement.fields().first();
    main_field(placement)
        .map(FieldRef::from)
        .or(first.map(|spec| if spec.list { FieldRef::at(spec.field, 0) } else { FieldRef::from(spec.field) }))
}

/// The drafts of the placements chosen, each with a message.
fn messages(campaign: &Campaign) -> impl Iterator<Item = &Draft> {
    let chosen = campaign.drafts.iter().filter(|draft| campaign.mix.is_chosen(draft.placement));
    chosen.filter(|draft| main_field(draft.placement).is_some())
}

/// Whether the same is written everywhere.
fn one_text(campaign: &Campaign) -> bool {
    let mut texts = messages(campaign).map(Draft::main_text);
    let first = texts.next();
    texts.all(|text| Some(text) == first)
}

/// The edits that write the message of a draft in all the others.
fn everywhere(campaign: &Campaign, from: &Draft) -> Vec<Edit> {
    messages(campaign)
        .filter(|other| other.id != from.id)
        .filter_map(|other| {
            let (field, text) = (main_field(other.placement)?, from.main_text().to_owned());
            Some(Edit::Copy { id: other.id, variant: 0, field, index: 0, text })
        })
        .collect()
}

/// The name of a country; its code where we have none.
fn country(language: Language, code: &str) -> String {
    let name = wording::key(language, &format!("name-country-{}", code.to_ascii_lowercase()));
    name.map_or_else(|| code.to_owned(), str::to_owned)
}

/// Language, country, goal: the circumstances the checks need.
#[component]
fn Options(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = &props.campaign;
    let languages = vec![
        ("it".into(), say::copy_language_it(language).into()),
        ("en".into(), say::copy_language_en(language).into()),
    ];
    let tongue = match campaign.language {
        Language::It => say::copy_language_it(language),
        Language::En => say::copy_language_en(language),
    };
    let countries: Vec<(AttrValue, AttrValue)> =
        ["IT", "US", "GB", "IE", "FR", "DE", "ES", "PT", "AT", "CH", "NL", "BE"]
            .iter()
            .map(|code| ((*code).into(), country(language, code).into()))
            .collect();
    let goals: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::choose_one(language))))
            .chain(Objective::ALL.iter().map(|goal| (AttrValue::from(goal.id()), AttrValue::from(goal.word(language)))))
            .collect();
    let schools = schools(language);
    let sponsored = campaign.drafts.iter().any(|draft| draft.sponsored);
    let on_sponsored = {
        let (edit, campaign) = (props.edit.clone(), campaign.clone());
        Callback::from(move |sponsored: bool| {
            for draft in &campaign.drafts {
                edit.emit(Edit::DraftSponsored { id: draft.id, sponsored });
            }
        })
    };
    html! {
        <details class="options">
            <summary>{ say::copy_options(language) }<span class="summary-rest">{ ": " }{ tongue }{ ", " }{ country(language, &campaign.country) }</span></summary>
            <div class="fields-2">
                <Select id="copy-language" label={say::copy_language(language)} options={languages} chosen={campaign.language.code()}
                    on_choose={props.typed(|code| Edit::Language(Language::from_code(&code).unwrap_or_default()))} />
                <Select id="copy-country" label={say::copy_country(language)} options={countries} chosen={campaign.country.clone()}
                    on_choose={props.typed(Edit::Country)} />
                <Select id="copy-goal" label={say::copy_goal(language)} options={goals} chosen={campaign.goal.objective.map_or("", |goal| goal.id())}
                    on_choose={props.typed(|id| Edit::Objective(Objective::from_id(&id)))} />
                <Select id="copy-education" label={say::audience_education(language)} hint={AttrValue::from(say::audience_education_hint(language))} options={schools}
                    chosen={campaign.audience.education.map_or("", |education| education.id())} on_choose={props.typed(|id| Edit::Education(Education::from_id(&id)))} />
                <div><Checkbox id="copy-sponsored" label={say::copy_sponsored(language)} checked={sponsored} on_change={on_sponsored} /></div>
            </div>
        </details>
    }
}

/// What readers may have studied, and that it is not known.
pub(in crate::pages) fn schools(language: Language) -> Vec<(AttrValue, AttrValue)> {
    let all = Education::ALL.iter().map(|education| (education.id().into(), education.word(language).into()));
    std::iter::once(("".into(), say::audience_education_unknown(language).into())).chain(all).collect()
}

#[derive(Properties, PartialEq)]
struct SwitchProps {
    placement: Placement,
    current: bool,
    /// In words: "1 error, 2 warnings"; nothing while nobody has looked.
    state: Option<(Mark, AttrValue)>,
    on_choose: Callback<Placement>,
}

#[component]
fn Switch(props: &SwitchProps) -> Html {
    let language = use_place().language;
    let onclick = {
        let (on_choose, placement) = (props.on_choose.clone(), props.placement);
        Callback::from(move |_: MouseEvent| on_choose.emit(placement))
    };
    html! {
        <button type="button" class="switch-button" {onclick} aria-current={props.current.then_some("true")}>
            <span>{ named(language, "placement", props.placement.id()) }</span>
            if let Some((mark, words)) = &props.state {
                <span class={classes!("small", "switch-state", mark.tone())}><Icon mark={*mark} />{ words }</span>
            }
        </button>
    }
}
