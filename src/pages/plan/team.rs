//! Who does what: the letters of RACI for each task of the plan.

use crate::{
    components::{TextField, use_place},
    pages::DeskProps,
};
use campaign::{
    Edit, Worded,
    plan::{Duty, Letter, duties},
    planning::PlanningEdit,
};
use wording::say;
use yew::prelude::*;

#[component]
pub fn Team(props: &DeskProps) -> Html {
    let language = use_place().language;
    let duties = use_memo(props.campaign.clone(), |campaign| duties(campaign));
    if duties.is_empty() {
        return Html::default();
    }
    html! {
        <details class="options no-print">
            <summary>{ say::team_heading(language) }</summary>
            <div class="stack">
                <p>{ say::team_lead(language) }</p>
                <div class="stack-wide">
                    for duty in duties.iter() {
                        <One key={duty.task.id()} desk={props.clone()} duty={duty.clone()} />
                    }
                </div>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    desk: DeskProps,
    duty: Duty,
}

#[component]
fn One(props: &OneProps) -> Html {
    let language = use_place().language;
    let task = props.duty.task;
    let hours = wording::decimal(language, props.duty.hours, 1);
    html! {
        <fieldset class="group stack">
            <legend>{ task.word(language) }<span class="muted number">{ " · " }{ say::team_hours(language, &hours) }</span></legend>
            <div class="fields-4">
                for letter in Letter::ALL.iter().copied() {
                    <TextField key={letter.id()} id={format!("{}-{}", task.id(), letter.id())} label={letter.word(language)}
                        value={props.duty.assigned.who(letter).to_owned()}
                        on_text={props.desk.typed(move |who| Edit::Planning(PlanningEdit::Assign { task, letter, who }))} />
                }
            </div>
        </fieldset>
    }
}
