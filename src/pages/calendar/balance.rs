//! What an editor would say about the period, and how its posts divide.

use super::{
    Act,
    fold::Fold,
    period::{Period, label},
};
use crate::{
    browser::focus,
    components::{Icon, Mark, TextField, use_place},
};
use campaign::{
    Campaign, Date, Edit, Worded,
    calendar::{CalendarEdit, Observation, Pillar, balance, observation_words, observations},
    number,
};
use std::rc::Rc;
use wording::{per_cent, say, whole};
use yew::prelude::*;

/// As many as one reads in one go: a crowded day has one for each of its posts.
const FEW: usize = 8;

#[derive(Properties, PartialEq)]
pub struct RemarksProps {
    pub act: Act,
    pub period: Period,
    pub today: Date,
}

#[component]
pub fn Remarks(props: &RemarksProps) -> Html {
    let language = use_place().language;
    let campaign = &props.act.desk.campaign;
    let found = observations(campaign, props.period.from, props.period.to, props.today);
    html! {
        <section class="stack">
            <h2 class="as-h3">{ say::observed_heading(language) }</h2>
            <p class="small muted">{ say::observed_of(language, &label(props.period, language)) }</p>
            if found.is_empty() {
                <p class="good-line"><Icon mark={Mark::Good} />{ say::observed_none(language) }</p>
            } else {
                <ul role="list" class="findings cal-remarks">
                    for one in found.iter().take(FEW) { <li>{ remark(props, campaign, one, language) }</li> }
                </ul>
                if found.len() > FEW {
                    <Fold title={say::observed_more(language, (found.len() - FEW) as i64)}>
                        <ul role="list" class="findings cal-remarks">
                            for one in found.iter().skip(FEW) { <li>{ remark(props, campaign, one, language) }</li> }
                        </ul>
                    </Fold>
                }
            }
        </section>
    }
}

fn remark(props: &RemarksProps, campaign: &Campaign, one: &Observation, language: wording::Language) -> Html {
    let mark = match one {
        Observation::NotOnTheClock { .. }
        | Observation::Overdue { .. }
        | Observation::NotReady { .. }
        | Observation::ApprovalLapsed { .. }
        | Observation::SameText { .. } => Mark::Warning,
        _ => Mark::Advice,
    };
    let (what, why) = observation_words(campaign, one, language);
    let open = one.ids().first().map(|id| {
        let (open, id) = (props.act.open.clone(), *id);
        Callback::from(move |_: MouseEvent| open.emit(id))
    });
    html! {
        <div class={classes!("finding", mark.tone())}>
            <p class="finding-head"><Icon {mark} /><span>{ &what }</span></p>
            <div class="cal-remark-more">
                <p class="small muted">{ why }</p>
                if let Some(onclick) = open {
                    <button type="button" class="button button-small" {onclick}>{ say::observed_show(language) }<span class="hidden-visually">{ ": " }{ what }</span></button>
                }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct BalanceProps {
    pub campaign: Rc<Campaign>,
    pub period: Period,
}

#[component]
pub fn Balance(props: &BalanceProps) -> Html {
    let language = use_place().language;
    let found = balance(&props.campaign, props.period.from, props.period.to);
    let all = found.posts;
    let percent = |posts: usize| if all == 0 { 0.0 } else { posts as f64 * 100.0 / all as f64 };
    let row = |name: String, posts: usize, target: Option<f64>| {
        let share = percent(posts);
        html! {
            <tr>
                <th scope="row">{ name }</th>
                <td class="number">{ posts }</td>
                <td><div class="cal-share"><Bar {share} {target} /><span class="number">{ per_cent(language, share / 100.0, 0) }</span></div></td>
                <td class="number">{ target.map_or_else(|| "–".to_owned(), |target| per_cent(language, target / 100.0, 0)) }</td>
            </tr>
        }
    };
    let head = html! {
        <thead><tr><th scope="col"><span class="hidden-visually">{ say::pillars_name(language) }</span></th><th scope="col" class="number">{ say::balance_posts(language) }</th>
            <th scope="col">{ say::balance_share(language) }</th><th scope="col" class="number">{ say::balance_target(language) }</th></tr></thead>
    };
    html! {
        <section class="stack">
            <h2 class="as-h3">{ say::balance_heading(language) }</h2>
            if all == 0 {
                <p class="muted">{ say::balance_none(language) }</p>
            } else {
                <table>
                    <caption class="small">{ say::balance_caption(language) }</caption>
                    { head.clone() }
                    <tbody>
                        for (name, posts, target) in found.pillars.iter() {
                            { row(if name.is_empty() { say::calendar_no_pillar(language).to_owned() } else { name.clone() }, *posts, *target) }
                        }
                    </tbody>
                </table>
                <table>
                    <caption class="small">{ say::balance_roles(language) }</caption>
                    { head }
                    <tbody>
                        for (role, posts) in found.roles.iter() { { row(role.word(language).to_owned(), *posts, Some(f64::from(role.share()))) } }
                        if found.without_role > 0 { { row(say::calendar_role_none(language).to_owned(), found.without_role, None) } }
                    </tbody>
                </table>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct BarProps {
    share: f64,
    target: Option<f64>,
}

/// The share as a bar, the target as a line across it; the numbers stand beside.
#[component]
fn Bar(props: &BarProps) -> Html {
    html! {
        <svg class="bar cal-bar-chart" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={format!("{:.0}", props.share.clamp(0.0, 100.0))} height="8" />
            if let Some(target) = props.target {
                <line class="cal-target" x1={format!("{:.0}", target.clamp(0.0, 100.0))} x2={format!("{:.0}", target.clamp(0.0, 100.0))} y1="0" y2="8" />
            }
        </svg>
    }
}

#[derive(Properties, PartialEq)]
pub struct PillarsProps {
    pub act: Act,
}

/// The themes and their shares.
#[component]
pub fn Pillars(props: &PillarsProps) -> Html {
    let language = use_place().language;
    let act = &props.act;
    let pillars = &act.desk.campaign.parts.calendar.pillars;
    let sum: f64 = pillars.iter().filter_map(|pillar| number::value(&pillar.share)).sum();
    let add = {
        let (edit, next) = (act.desk.edit.clone(), pillars.len());
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::Calendar(CalendarEdit::AddPillar));
            focus::soon_to(format!("pillar-{next}-name"));
        })
    };
    html! {
        <details class="options">
            <summary>{ say::pillars_heading(language) }if !pillars.is_empty() { <span class="summary-rest">{ ": " }{ pillars.iter().map(|pillar| pillar.name.trim()).filter(|name| !name.is_empty()).collect::<Vec<_>>().join("; ") }</span> }</summary>
            <div class="stack">
                <p>{ say::pillars_lead(language) }</p>
                <div class="stack">
                    for (index, pillar) in pillars.iter().enumerate() {
                        <div class="cal-pillar-row" key={index}>
                            <TextField id={format!("pillar-{index}-name")} label={say::pillars_name(language)} value={pillar.name.clone()} on_text={
                                let (edit, pillar) = (act.desk.edit.clone(), pillar.clone());
                                Callback::from(move |name: String| edit.emit(Edit::Calendar(CalendarEdit::Pillar { index, pillar: Pillar { name, ..pillar.clone() } })))
                            } />
                            <TextField id={format!("pillar-{index}-share")} label={say::pillars_share(language)} value={pillar.share.clone()} inputmode="decimal" on_text={
                                let (edit, pillar) = (act.desk.edit.clone(), pillar.clone());
                                Callback::from(move |share: String| edit.emit(Edit::Calendar(CalendarEdit::Pillar { index, pillar: Pillar { share, ..pillar.clone() } })))
                            } />
                            <button type="button" class="button button-quiet button-small button-danger" onclick={
                                let change = act.change.clone();
                                Callback::from(move |_: MouseEvent| {
                                    change.emit((say::calendar_changed(language).into(), vec![Edit::Calendar(CalendarEdit::RemovePillar { index })]));
                                    focus::soon_to("add-pillar");
                                })
                            }>{ say::pillars_remove(language) }<span class="hidden-visually">{ " " }{ &pillar.name }</span></button>
                        </div>
                    }
                </div>
                if sum > 0.0 { <p class="small muted">{ say::pillars_sum(language, &whole(language, sum.round() as i64)) }</p> }
                <p><button type="button" id="add-pillar" class="button button-secondary" onclick={add}><Icon mark={Mark::Plus} />{ say::pillars_add(language) }</button></p>
            </div>
        </details>
    }
}
