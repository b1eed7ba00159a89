//! The goal, whether it is SMART, and whether it can be reached.

pub(super) mod feasible;
mod past;
mod rates;

use super::DeskProps;
use crate::components::{Icon, Mark, Radios, Select, TextField, use_place};
use campaign::{
    Edit, Worded,
    goal::{GoalField, Kpi, Letter, Objective, Period, Rank, formula_words, sentence_in, smart, suggestions},
};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Goal(props: &DeskProps) -> Html {
    let language = use_place().language;
    let goal = &props.campaign.goal;
    let objectives = Objective::ALL
        .iter()
        .map(|objective| {
            (
                AttrValue::from(objective.id()),
                AttrValue::from(objective.word(language)),
                objective.about(language).map(AttrValue::from),
            )
        })
        .collect::<Vec<_>>();
    let metrics: Vec<(AttrValue, AttrValue)> =
        std::iter::once((AttrValue::from(""), AttrValue::from(say::goal_metric_none(language))))
            .chain(Kpi::ALL.iter().map(|kpi| (AttrValue::from(kpi.id()), AttrValue::from(kpi.word(language)))))
            .collect();
    let periods: Vec<(AttrValue, AttrValue)> = Period::ALL
        .iter()
        .map(|period| (AttrValue::from(period.id()), AttrValue::from(period.word(language))))
        .collect();
    let suggested = goal.objective.map(suggestions).unwrap_or_default();
    html! {
        <>
        <div class="split">
            <div class="stack-wide">
                <p class="lead">{ say::goal_lead(language) }</p>
                <Radios name="objective" legend={say::goal_objective(language)} options={objectives}
                    chosen={goal.objective.map(|objective| AttrValue::from(objective.id()))}
                    on_choose={props.typed(|id| Edit::Objective(Objective::from_id(&id)))} />
                <One desk={props.clone()} field={GoalField::Action} rows={2} kind="text" />
                <Select id="goal-metric" label={say::goal_metric(language)} options={metrics}
                    chosen={goal.metric.map_or("", |kpi| kpi.id())} on_choose={props.typed(|id| Edit::Metric(Kpi::from_id(&id)))} />
                <div class="fields-2">
                    <One desk={props.clone()} field={GoalField::Baseline} rows={1} kind="text" />
                    <One desk={props.clone()} field={GoalField::Target} rows={1} kind="text" />
                    <One desk={props.clone()} field={GoalField::Unit} rows={1} kind="text" />
                    <Select id="goal-period" label={say::goal_period(language)} hint={say::goal_period_hint(language)} options={periods}
                        chosen={goal.period.id()} on_choose={props.typed(|id| Edit::Period(Period::from_id(&id).unwrap_or_default()))} />
                    <One desk={props.clone()} field={GoalField::Start} rows={1} kind="date" />
                    <One desk={props.clone()} field={GoalField::End} rows={1} kind="date" />
                </div>
                <div class="measure"><One desk={props.clone()} field={GoalField::Budget} rows={1} kind="text" /></div>
                <One desk={props.clone()} field={GoalField::Reason} rows={2} kind="text" />
                <One desk={props.clone()} field={GoalField::Capacity} rows={2} kind="text" />
            </div>
            <aside class="stack-wide aside">
                <Smart ..props.clone() />
                if !suggested.is_empty() {
                    <section class="stack">
                        <h2>{ say::goal_kpis(language) }</h2>
                        <ul role="list" class="list">
                            for (kpi, rank) in suggested {
                                <li class="kpi">
                                    <p><strong>{ kpi.word(language) }</strong><span class="small muted">{ " · " }
                                        { if rank == Rank::Primary { say::plan_kpi_primary(language) } else { say::plan_kpi_secondary(language) } }</span></p>
                                    <p class="small muted">{ kpi.about(language).unwrap_or_default() }
                                        if let Some(formula) = kpi.formula() { { ": " }{ formula_words(formula, language) } }</p>
                                </li>
                            }
                        </ul>
                    </section>
                }
            </aside>
        </div>
        <div class="stack-wide wide-part">
            <feasible::CanItBeReached ..props.clone() />
            <past::Past ..props.clone() />
        </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    desk: DeskProps,
    field: GoalField,
    #[prop_or(1)]
    rows: u16,
    #[prop_or("text")]
    kind: &'static str,
}

#[component]
fn One(props: &OneProps) -> Html {
    let language = use_place().language;
    let field = props.field;
    html! {
        <TextField id={format!("goal-{}", field.id())} label={field.word(language)} hint={field.about(language).map(AttrValue::from)}
            value={props.desk.campaign.goal.text(field).to_owned()} rows={props.rows} kind={props.kind}
            on_text={props.desk.typed(move |text| Edit::Goal { field, text })} />
    }
}

/// What is missing to be SMART, letter by letter.
#[component]
fn Smart(props: &DeskProps) -> Html {
    let language = use_place().language;
    let report = smart(&props.campaign.goal);
    html! {
        <>
        <section class="stack">
            <h2>{ say::goal_sentence(language) }</h2>
            if let Some(words) = sentence_in(&props.campaign.goal, props.campaign.parts.planning.currency, language) {
                <p class="goal-sentence">{ words }</p>
            } else {
                <p class="muted">{ say::goal_sentence_empty(language) }</p>
            }
        </section>
        <section class="stack">
            <h2>{ say::goal_smart(language) }</h2>
            if report.is_smart() { <p class="good-line"><Icon mark={Mark::Good} />{ say::goal_smart_done(language) }</p> }
            <ul role="list" class="list">
                for letter in Letter::ALL.iter().copied() {
                    <li class="letter">
                        <span class={if report.has(letter) { "good" } else { "warning" }}><Icon mark={if report.has(letter) { Mark::Good } else { Mark::Warning }} /></span>
                        <div>
                            <strong>{ letter.word(language) }</strong>
                            <span class="hidden-visually">{ ": " }{ if report.has(letter) { say::goal_letter_there(language) } else { say::goal_letter_missing(language) } }</span>
                            <ul role="list" class="small">
                                for missing in report.of(letter) { <li>{ missing.word(language) }</li> }
                            </ul>
                        </div>
                    </li>
                }
            </ul>
        </section>
        </>
    }
}
