//! The best set, the ranking explained, and the person's choice.

mod proposal;

use super::{DeskProps, campaign_desk::named, goal::feasible::in_a_line};
use crate::components::{Checkbox, Radios, TextField, use_place};
use campaign::{
    Edit, Worded,
    forecast::placement_forecast,
    mix::{ChoiceField, ContentKind, Purchase, Ranked, budget_split, profile, ranking, reason_words},
};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[component]
pub fn Platforms(props: &DeskProps) -> Html {
    let language = use_place().language;
    let mix = &props.campaign.mix;
    let ranked =
        use_memo(props.campaign.clone(), |campaign| ranking(campaign).into_iter().map(Rc::new).collect::<Vec<_>>());
    let purchases = Purchase::ALL
        .iter()
        .map(|purchase| {
            (
                AttrValue::from(purchase.id()),
                AttrValue::from(purchase.word(language)),
                purchase.about(language).map(AttrValue::from),
            )
        })
        .collect::<Vec<_>>();
    html! {
        <div class="stack-wide">
            <p class="lead">{ say::platforms_lead(language) }</p>
            <div class="fields-2">
                <fieldset class="field">
                    <legend>{ say::platforms_means(language) }</legend>
                    <div class="radios">
                        for kind in ContentKind::ALL.iter().copied() {
                            <Checkbox id={format!("content-{}", kind.id())} label={kind.word(language)} checked={mix.content.contains(&kind)}
                                on_change={let edit = props.edit.clone(); Callback::from(move |can_make| edit.emit(Edit::Content { kind, can_make }))} />
                        }
                    </div>
                </fieldset>
                <Radios name="purchase" legend={say::platforms_purchase(language)} options={purchases}
                    chosen={mix.purchase.map(|purchase| AttrValue::from(purchase.id()))}
                    on_choose={props.typed(|id| Edit::Purchase(Purchase::from_id(&id)))} />
            </div>
            <div class="measure"><TextField id="hours" label={say::platforms_hours(language)} value={mix.hours_per_week.clone()} inputmode="decimal"
                on_text={props.typed(Edit::HoursPerWeek)} /></div>
            <proposal::Proposal ..props.clone() />
            <section class="stack">
                <h2 id="ranking-title" tabindex="-1">{ say::platforms_ranking(language) }</h2>
                <p class="small muted">{ say::platforms_weights(language) }</p>
                <p role="status"><strong>{ say::platforms_chosen(language, mix.choices.len() as i64) }</strong></p>
                <ol role="list" class="ranks">
                    for one in ranked.iter() { <Rank key={one.placement.id()} desk={props.clone()} one={one.clone()} /> }
                </ol>
            </section>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct RankProps {
    desk: DeskProps,
    one: Rc<Ranked>,
}

#[component]
fn Rank(props: &RankProps) -> Html {
    let language = use_place().language;
    let one = &props.one;
    let placement = one.placement;
    let name = named(language, "placement", placement.id());
    let choose = {
        let edit = props.desk.edit.clone();
        Callback::from(move |chosen| edit.emit(Edit::Choose { placement, chosen }))
    };
    let best = one.best().map(|part| reason_words(&part.reason, language)).unwrap_or_default();
    let text = |field: ChoiceField| props.desk.typed(move |text| Edit::Choice { placement, field, text });
    // What its part of the budget brings, beside the field in which the part is typed.
    let forecast = budget_split(&props.desk.campaign)
        .into_iter()
        .find(|(of, part)| *of == placement && *part > 0.0)
        .and_then(|(_, part)| in_a_line(&placement_forecast(&props.desk.campaign, placement, part), language));
    html! {
        <li class="rank">
            <div class="rank-head">
                <Checkbox id={format!("choose-{}", placement.id())} label={name} checked={props.desk.campaign.mix.is_chosen(placement)} on_change={choose} />
                <p class="number">{ say::platforms_score(language, i64::from(one.score)) }</p>
            </div>
            <details>
                <summary>{ say::why(language) }<span class="hidden-visually">{ " " }{ name }</span><span class="summary-rest">{ ": " }{ best }</span></summary>
                <ul role="list" class="bars">
                    for part in one.contributions.iter() {
                        <li>
                            <span>{ part.factor.word(language) }</span>
                            <meter min="0" max={part.max.to_string()} value={part.points.to_string()} aria-label={part.factor.word(language)} />
                            <span class="number small">{ wording::decimal(language, part.points, 0) }{ "/" }{ wording::decimal(language, part.max, 0) }</span>
                            <p class="bar-reason">{ reason_words(&part.reason, language) }</p>
                        </li>
                    }
                </ul>
            </details>
            if let Some(choice) = props.desk.campaign.mix.choice(placement) {
                <div class="choice-fields">
                    <TextField id={format!("per-week-{}", placement.id())} label={ChoiceField::PerWeek.word(language)} value={choice.per_week.clone()}
                        hint={say::platforms_per_week_hint(language, &wording::decimal(language, profile(placement).per_week, 1))} inputmode="decimal"
                        on_text={text(ChoiceField::PerWeek)} />
                    if placement.paid() {
                        <TextField id={format!("budget-{}", placement.id())} label={ChoiceField::Budget.word(language)} value={choice.budget.clone()}
                            hint={say::platforms_budget_hint(language)} inputmode="decimal" on_text={text(ChoiceField::Budget)} />
                    }
                    if let Some(line) = forecast { <p class="small">{ line }</p> }
                    <TextField id={format!("reason-{}", placement.id())} label={say::platforms_reason(language)} value={choice.reason.clone()}
                        hint={say::platforms_reason_hint(language)} on_text={text(ChoiceField::Reason)} />
                </div>
            }
        </li>
    }
}
