//! A month as a table of weeks; on a phone, its days one below the other, the free ones as a line to press.

use super::{Act, entry::Entry, period::Period};
use crate::{
    components::{Icon, Mark, use_place},
    pages::campaign_desk::named,
};
use campaign::{
    Date, Edit, Worded,
    calendar::{CalendarEdit, calendars, free_slots, holidays, items, weekday, weekday_short},
    words,
};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
    pub period: Period,
    pub today: Date,
    /// Ids of the drafts the filters let through.
    pub shown: Rc<Vec<u32>>,
}

#[component]
pub fn Month(props: &Props) -> Html {
    let language = use_place().language;
    let (first, last) = (props.period.from.monday(), props.period.to);
    let weeks: Vec<Date> = (0..6).map(|week| first.plus_days(7 * week)).filter(|monday| *monday <= last).collect();
    html! {
        <table class="cal-month">
            <caption class="hidden-visually">{ super::label(props.period, language) }</caption>
            <thead><tr>
                <th scope="col" class="cal-week-number"><span class="hidden-visually">{ say::calendar_week_number(language) }</span></th>
                for day in 1..=7_u8 { <th scope="col"><abbr title={weekday(day, language)}>{ weekday_short(day, language) }</abbr></th> }
            </tr></thead>
            <tbody>
                for monday in weeks {
                    <tr>
                        <th scope="row" class="cal-week-number number small">{ monday.iso_week().1 }</th>
                        for date in (0..7).map(move |day| monday.plus_days(day)) {
                            <td class={classes!("cal-cell", (!props.period.holds(date)).then_some("cal-outside"), (date == props.today).then_some("cal-now"))}>
                                <Day act={props.act.clone()} {date} today={props.today} shown={props.shown.clone()} />
                            </td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

#[derive(Properties, PartialEq)]
pub struct DayProps {
    pub act: Act,
    pub date: Date,
    pub today: Date,
    pub shown: Rc<Vec<u32>>,
}

/// A day: its holidays, its posts, its free places. Posts can be dropped on it.
#[component]
pub fn Day(props: &DayProps) -> Html {
    let language = use_place().language;
    let DayProps { act, date, today, shown } = props;
    let date = *date;
    let campaign = &act.desk.campaign;
    let over = use_state_eq(|| false);
    let ondragover = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(true);
        })
    };
    let ondragleave = {
        let over = over.clone();
        Callback::from(move |_: DragEvent| over.set(false))
    };
    let ondrop = {
        let (over, act) = (over.clone(), act.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            let id = act.dragged.0.borrow_mut().take();
            if let Some(id) = id {
                act.move_to(id, date, language);
            }
        })
    };
    let days = calendars(campaign).into_iter().flat_map(|country| holidays(country, date.year()));
    let feasts: Vec<_> = days.filter(|day| day.date == date).collect();
    let posts: Vec<u32> = items(campaign)
        .iter()
        .filter(|item| item.date == date && shown.contains(&item.draft.id))
        .map(|item| item.draft.id)
        .collect();
    let free: Vec<_> = free_slots(campaign, date, date)
        .into_iter()
        .filter_map(|free| Some((free.slot.id, free.slot.placement()?, free.slot.time.clone())))
        .collect();
    let add = {
        let new_on = act.new_on.clone();
        Callback::from(move |_: MouseEvent| new_on.emit(date))
    };
    let add_here = add.clone();
    let is_free = posts.is_empty() && free.is_empty();
    // Nothing can be put there any more: a phone leaves it out.
    let is_gone = is_free && date < *today;
    html! {
        <div class={classes!("cal-day-box", over.then_some("cal-over"), is_free.then_some("cal-gap"), is_gone.then_some("cal-gone"))} data-date={date.to_string()} {ondragover} {ondragleave} {ondrop}>
            <div class="cal-day-head">
                <span class="cal-number number"><span class="cal-narrow">{ weekday_short(date.weekday() as u8 + 1, language) }{ " " }</span>{ date.day() }
                    if date == *today { <span class="hidden-visually">{ " (" }{ say::calendar_today(language) }{ ")" }</span> }</span>
                <button type="button" class="cal-add" tabindex="-1" onclick={add} aria-label={say::calendar_new_on(language, &words::date(date, language))}><Icon mark={Mark::Plus} /></button>
            </div>
            for feast in feasts {
                <p class={classes!("cal-feast", feast.public.then_some("cal-public"))}>{ feast.holiday.word(language) }</p>
            }
            if is_free {
                // Only where the days stand one below the other: there a gap is seen, and pressed, as a line.
                <button type="button" class="cal-free-day" onclick={add_here}>{ say::calendar_free_day(language) }
                    <span class="hidden-visually">{ ": " }{ say::calendar_new_on(language, &words::date(date, language)) }</span><Icon mark={Mark::Plus} /></button>
            }
            <ul role="list" class="cal-posts">
                for id in posts { <Entry key={id} act={act.clone()} {id} /> }
            </ul>
            <ul role="list" class="cal-posts">
                for (slot, placement, time) in free {
                    <li><button type="button" class="cal-free" onclick={
                        let change = act.change.clone();
                        Callback::from(move |_: MouseEvent| change.emit((say::calendar_added(language, 1).into(), vec![Edit::Calendar(CalendarEdit::Fill { slot, date })])))
                    } aria-label={say::calendar_free_fill(language, &words::date(date, language), named(language, "placement", placement.id()))}>
                        <span class="number">{ time }</span>{ " " }{ named(language, "placement", placement.id()) }<span class="cal-free-word">{ say::calendar_free(language) }</span>
                    </button></li>
                }
            </ul>
        </div>
    }
}
