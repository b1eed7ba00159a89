//! The same post again: the days are seen before anything is added.

use super::Act;
use crate::components::{Checkbox, TextField, use_place};
use campaign::{
    Date, Edit,
    calendar::{CalendarEdit, Recurrence, weekday},
    words,
};
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
    pub id: u32,
    pub today: Date,
    pub on_done: Callback<()>,
}

#[component]
pub fn Repeat(props: &Props) -> Html {
    let language = use_place().language;
    let (act, id) = (&props.act, props.id);
    let day = act.desk.campaign.draft(id).and_then(campaign::drafts::Draft::day);
    let start = day.unwrap_or(props.today);
    let rule = use_state_eq(|| Recurrence {
        weekdays: vec![start.weekday() as u8 + 1],
        every: 1,
        from: start.plus_days(1).to_string(),
        until: start.plus_days(28).to_string(),
    });
    let dates: Vec<Date> = Date::parse(&rule.until)
        .map(|until| rule.between(start.min(props.today), until))
        .unwrap_or_default()
        .into_iter()
        .filter(|date| Some(*date) != day)
        .take(MOST)
        .collect();
    let on_rule = {
        let rule = rule.clone();
        Callback::from(move |changed: Recurrence| rule.set(changed))
    };
    let on_make = {
        let (change, dates, on_done) = (act.change.clone(), dates.clone(), props.on_done.clone());
        Callback::from(move |_: MouseEvent| {
            let words = say::calendar_added(language, dates.len() as i64);
            change.emit((words.into(), vec![Edit::Calendar(CalendarEdit::Repeat { id, dates: dates.clone() })]));
            on_done.emit(());
        })
    };
    let listed: Vec<String> = dates.iter().map(|date| words::date(*date, language)).collect();
    html! {
        <details class="options">
            <summary>{ say::repeat_heading(language) }</summary>
            <div class="stack">
                <p class="small">{ say::repeat_lead(language) }</p>
                <Rule id="repeat" rule={(*rule).clone()} {on_rule} />
                <p class="small" role="status">{ say::repeat_dates(language, dates.len() as i64, &listed.join("; ")) }</p>
                <p><button type="button" class="button button-small" disabled={dates.is_empty()} onclick={on_make}>{ say::repeat_make(language, dates.len() as i64) }</button></p>
            </div>
        </details>
    }
}

/// The most repetitions made at once.
const MOST: usize = 120;

#[derive(Properties, PartialEq)]
pub struct RuleProps {
    pub id: AttrValue,
    pub rule: Recurrence,
    pub on_rule: Callback<Recurrence>,
    #[prop_or_default]
    pub until_hint: Option<AttrValue>,
}

/// Weekdays, every how many weeks, from, until.
#[component]
pub fn Rule(props: &RuleProps) -> Html {
    let language = use_place().language;
    let RuleProps { id, rule, on_rule, until_hint } = props;
    let with = |change: fn(&mut Recurrence, String)| {
        let (on_rule, rule) = (on_rule.clone(), rule.clone());
        Callback::from(move |text: String| {
            let mut changed = rule.clone();
            change(&mut changed, text);
            on_rule.emit(changed);
        })
    };
    html! {
        <div class="stack">
            <fieldset>
                <legend class="small">{ say::repeat_days(language) }</legend>
                <div class="cal-weekdays">
                    for day in 1..=7_u8 {
                        <Checkbox id={format!("{id}-day-{day}")} label={weekday(day, language)} checked={rule.is_on(day)} on_change={
                            let (on_rule, rule) = (on_rule.clone(), rule.clone());
                            Callback::from(move |on: bool| {
                                let mut changed = rule.clone();
                                changed.weekdays.retain(|other| *other != day);
                                if on {
                                    changed.weekdays.push(day);
                                    changed.weekdays.sort_unstable();
                                }
                                on_rule.emit(changed);
                            })
                        } />
                    }
                </div>
            </fieldset>
            <div class="cal-rule">
                <TextField id={format!("{id}-every")} label={say::repeat_every(language)} value={rule.every.max(1).to_string()} kind="number" inputmode="numeric"
                    on_text={with(|rule, text| rule.every = text.trim().parse().unwrap_or(1))} />
                <TextField id={format!("{id}-from")} label={say::repeat_from(language)} value={rule.from.clone()} kind="date" on_text={with(|rule, text| rule.from = text)} />
                <TextField id={format!("{id}-until")} label={say::repeat_until(language)} value={rule.until.clone()} kind="date" hint={until_hint.clone()}
                    on_text={with(|rule, text| rule.until = text)} />
            </div>
        </div>
    }
}
