//! The copy desk: where it appears, the fields, what was found, how it looks.

mod checked;
mod chooser;
mod fields;
mod preview;

use super::{DeskProps, campaign_desk::named};
use crate::{
    components::{Checkbox, Icon, Mark, Notice, Select, use_place},
    engine::{Engine, Report, State, use_engine},
};
use campaign::{Campaign, Edit, Worded, drafts::Draft, goal::Objective};
use checked::{apply_fix, check_draft, tally};
use chooser::Chooser;
use copy_checks::Promise;
use facts::{Field, Placement};
use fields::Fields;
use preview::Preview;
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub fn Copy(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = props.campaign.clone();
    let chosen: Vec<Placement> = campaign.mix.choices.iter().map(|choice| choice.placement).collect();
    let current = use_state(|| None::<Placement>);
    let undo = use_state(|| None::<(AttrValue, Rc<Campaign>)>);

    // Every chosen placement has a draft to write in.
    {
        let edit = props.edit.clone();
        use_effect_with(campaign.clone(), move |campaign| {
            for choice in &campaign.mix.choices {
                if campaign.drafts_of(choice.placement).next().is_none() {
                    edit.emit(Edit::AddDraft { placement: choice.placement });
                }
            }
        });
    }

    let shown = current.filter(|placement| chosen.contains(placement)).or(chosen.first().copied());
    let engine = use_engine();
    let reports = use_memo((campaign.clone(), language, engine.state()), |(campaign, language, _)| {
        campaign
            .mix
            .choices
            .iter()
            .filter_map(|choice| campaign.drafts_of(choice.placement).next())
            .map(|draft| (draft.placement, check_draft(*language, campaign, draft)))
            .collect::<Vec<_>>()
    });
    let remember = {
        let (undo, campaign) = (undo.clone(), campaign.clone());
        Callback::from(move |words: AttrValue| undo.set(Some((words, campaign.clone()))))
    };
    let on_undo = {
        let (undo, put) = (undo.clone(), props.put.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some((_, before)) = &*undo {
                put.emit(before.clone());
            }
            undo.set(None);
        })
    };
    let draft: Option<&Draft> = shown.and_then(|placement| campaign.drafts_of(placement).next());
    let report =
        shown.and_then(|placement| reports.iter().find(|(of, _)| *of == placement)).map(|(_, report)| report.clone());
    html! {
        <div class="stack-wide">
            <Options ..props.clone() />
            <Chooser ..props.clone() />
            <Checks engine={engine.clone()} />
            if chosen.is_empty() {
                <p class="muted">{ say::copy_none(language) }</p>
            } else {
                <nav class="switch" aria-label={say::copy_where(language)}>
                    <ul role="list">
                        for placement in chosen.iter().copied() {
                            <li><Switch {placement} current={Some(placement) == shown}
                                state={tally(language, reports.iter().find(|(of, _)| *of == placement).map(|(_, report)| &**report))}
                                on_choose={let current = current.clone(); Callback::from(move |placement| current.set(Some(placement)))} /></li>
                        }
                    </ul>
                </nav>
            }
            <div role="status">
                if let Some((words, _)) = &*undo {
                    <div class="toast"><p>{ words }</p>
                        <button type="button" class="button button-secondary button-small" onclick={on_undo}>{ say::undo(language) }</button></div>
                }
            </div>
            if let (Some(draft), Some(report)) = (draft.cloned(), report) {
                <div class="desk split" key={draft.placement.id()}>
                    <div class="stack-wide">
                        <Fields desk={props.clone()} draft={draft.clone()} report={report.clone()} remember={remember.clone()} />
                        <Tools desk={props.clone()} draft={draft.clone()} {report} {remember} />
                    </div>
                    <aside class="aside"><Preview {draft} /></aside>
                </div>
            }
        </div>
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

/// Language, country, goal: the circumstances the checks need.
#[component]
fn Options(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = &props.campaign;
    let languages = vec![
        ("it".into(), say::copy_language_it(language).into()),
        ("en".into(), say::copy_language_en(language).into()),
    ];
    let countries: Vec<(AttrValue, AttrValue)> =
        ["IT", "US", "GB", "IE", "FR", "DE", "ES", "PT", "AT", "CH", "NL", "BE"]
            .iter()
            .map(|code| ((*code).into(), (*code).into()))
            .collect();
    let goals: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::choose_one(language))))
            .chain(Objective::ALL.iter().map(|goal| (AttrValue::from(goal.id()), AttrValue::from(goal.word(language)))))
            .collect();
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
            <summary>{ say::copy_options(language) }{ ": " }{ campaign.language.code() }{ ", " }{ &campaign.country }</summary>
            <div class="fields-2">
                <Select id="copy-language" label={say::copy_language(language)} options={languages} chosen={campaign.language.code()}
                    on_choose={props.typed(|code| Edit::Language(Language::from_code(&code).unwrap_or_default()))} />
                <Select id="copy-country" label={say::copy_country(language)} options={countries} chosen={campaign.country.clone()}
                    on_choose={props.typed(Edit::Country)} />
                <Select id="copy-goal" label={say::copy_goal(language)} options={goals} chosen={campaign.goal.objective.map_or("", |goal| goal.id())}
                    on_choose={props.typed(|id| Edit::Objective(Objective::from_id(&id)))} />
                <div><Checkbox id="copy-sponsored" label={say::copy_sponsored(language)} checked={sponsored} on_change={on_sponsored} /></div>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct SwitchProps {
    placement: Placement,
    current: bool,
    /// In words: "1 error, 2 warnings".
    state: (Mark, AttrValue),
    on_choose: Callback<Placement>,
}

#[component]
fn Switch(props: &SwitchProps) -> Html {
    let language = use_place().language;
    let onclick = {
        let (on_choose, placement) = (props.on_choose.clone(), props.placement);
        Callback::from(move |_: MouseEvent| on_choose.emit(placement))
    };
    let kind = match props.state.0 {
        Mark::Error => "error",
        Mark::Warning => "warning",
        Mark::Good => "good",
        _ => "advice",
    };
    html! {
        <button type="button" class="switch-button" {onclick} aria-current={props.current.then_some("true")}>
            <span>{ named(language, "placement", props.placement.id()) }</span>
            <span class={classes!("small", "switch-state", kind)}><Icon mark={props.state.0} />{ &props.state.1 }</span>
        </button>
    }
}

#[derive(Properties, PartialEq)]
struct ToolsProps {
    desk: DeskProps,
    draft: Draft,
    report: Rc<Report>,
    remember: Callback<AttrValue>,
}

/// What can be done with the whole text.
#[component]
fn Tools(props: &ToolsProps) -> Html {
    let language = use_place().language;
    let draft = &props.draft;
    let text = draft.variants.first().map(|variant| variant.text(Field::Text).to_owned()).unwrap_or_default();
    let safe = props
        .report
        .findings
        .iter()
        .filter(|finding| finding.fixes.iter().any(|fix| fix.promise == Promise::Safe))
        .count();
    let on_safe = {
        let (edit, draft, report, remember) =
            (props.desk.edit.clone(), draft.clone(), props.report.clone(), props.remember.clone());
        Callback::from(move |_: MouseEvent| {
            remember.emit(say::copy_fixed(language).into());
            // From the end, so that earlier ranges stay true; one fix at a place.
            let mut texts = draft.clone();
            let mut last: Option<(copy_checks::FieldRef, usize)> = None;
            for finding in report.findings.iter().rev() {
                let Some(fix) = finding.fixes.iter().find(|fix| fix.promise == Promise::Safe) else { continue };
                let end = finding.range.as_ref().map_or(usize::MAX, |range| range.end);
                if last.is_some_and(|(field, start)| field == finding.field && end > start) {
                    continue;
                }
                last = Some((finding.field, finding.range.as_ref().map_or(0, |range| range.start)));
                if let (Some(change), Some(variant)) = (apply_fix(&texts, finding, fix), texts.variants.first_mut()) {
                    variant.set(finding.field.field, usize::from(finding.field.index.unwrap_or(0)), change.clone());
                    edit.emit(Edit::Copy {
                        id: draft.id,
                        variant: 0,
                        field: finding.field.field,
                        index: usize::from(finding.field.index.unwrap_or(0)),
                        text: change,
                    });
                }
            }
        })
    };
    let others = props.desk.campaign.mix.choices.len() > 1 && !text.trim().is_empty();
    let on_everywhere = {
        let (edit, campaign, remember, id) =
            (props.desk.edit.clone(), props.desk.campaign.clone(), props.remember.clone(), draft.id);
        Callback::from(move |_: MouseEvent| {
            remember.emit(say::copy_used_everywhere(language).into());
            for other in
                campaign.drafts.iter().filter(|other| other.id != id && campaign.mix.is_chosen(other.placement))
            {
                if other.placement.field(Field::Text).is_some() {
                    edit.emit(Edit::Copy {
                        id: other.id,
                        variant: 0,
                        field: Field::Text,
                        index: 0,
                        text: text.clone(),
                    });
                }
            }
        })
    };
    html! {
        <div class="row">
            if safe > 0 {
                <button type="button" class="button" onclick={on_safe}>{ say::copy_apply_safe(language) }{ format!(" ({safe})") }</button>
            }
            if others {
                <button type="button" class="button button-secondary" onclick={on_everywhere}>{ say::copy_use_everywhere(language) }</button>
            }
        </div>
    }
}
