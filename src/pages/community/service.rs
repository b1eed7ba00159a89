//! The service-level table: minutes for each urgency, hours of each day, closed days, zone.

use super::DeskProps;
use crate::components::{Checkbox, Select, TextField, use_place};
use community::{
    desk::{read_days, read_hours, write_days, write_hours},
    policy::{self, DAYS},
    queue::{Service, ServiceLevels},
    zone::Zone,
};
use wording::say;
use yew::prelude::*;

#[component]
pub(super) fn ServiceTable(props: &DeskProps) -> Html {
    let language = use_place().language;
    let hand = &props.hand;
    let service = &hand.book.desk.service;
    // What is typed and is no time yet stays in the field, and is not kept.
    let typed = use_state(|| service.hours.week.clone().map(|day| write_hours(&day)));
    let closed = use_state(|| write_days(&service.hours));
    let wrong_day = read_days(&closed).err();
    let zones = Zone::ALL
        .into_iter()
        .map(|zone| {
            (
                AttrValue::from(zone.id()),
                AttrValue::from(say::community_zone(
                    language,
                    &zone.id().rsplit('/').next().unwrap_or_default().to_lowercase(),
                )),
            )
        })
        .collect::<Vec<_>>();
    let on_zone = hand.typed(|book, id| {
        if let Some(zone) = Zone::from_id(&id) {
            book.desk.service.zone = zone;
        }
    });
    let minutes = |change: fn(&mut ServiceLevels, u32)| {
        hand.typed(move |book, text| {
            if let Ok(minutes) = text.trim().parse::<u32>() {
                change(&mut book.desk.service.levels, minutes.clamp(1, 60 * 24 * 30));
            }
        })
    };
    let on_round = {
        let hand = hand.clone();
        Callback::from(move |yes: bool| hand.change(move |book| book.desk.service.levels.high_around_the_clock = yes))
    };
    let on_day = |day: usize| {
        let (hand, typed) = (hand.clone(), typed.clone());
        Callback::from(move |text: String| {
            let mut all = (*typed).clone();
            if let Some(one) = all.get_mut(day) {
                *one = text.clone();
            }
            typed.set(all);
            if let Some(stretches) = read_hours(&text) {
                hand.change(move |book| {
                    if let Some(one) = book.desk.service.hours.week.get_mut(day) {
                        *one = stretches.clone();
                    }
                });
            }
        })
    };
    let on_closed = {
        let (hand, closed) = (hand.clone(), closed.clone());
        Callback::from(move |text: String| {
            if let Ok(days) = read_days(&text) {
                hand.change(move |book| book.desk.service.hours.closed = days.clone());
            }
            closed.set(text);
        })
    };
    let on_usual = {
        let (hand, typed, closed) = (hand.clone(), typed.clone(), closed.clone());
        Callback::from(move |_: MouseEvent| {
            let usual = Service::default();
            typed.set(usual.hours.week.clone().map(|day| write_hours(&day)));
            closed.set(String::new());
            hand.change(move |book| book.desk.service = usual.clone());
        })
    };
    let levels = service.levels;
    html! {
        <section class="stack" aria-labelledby="service-title">
            <h2 id="service-title">{ say::community_service(language) }</h2>
            <p>{ say::community_service_lead(language) }</p>
            <div class="community-three">
                <TextField id="minutes-high" label={say::community_minutes_high(language)} inputmode="numeric" value={levels.high.to_string()} on_text={minutes(|levels, minutes| levels.high = minutes)} />
                <TextField id="minutes-normal" label={say::community_minutes_normal(language)} inputmode="numeric" value={levels.normal.to_string()} on_text={minutes(|levels, minutes| levels.normal = minutes)} />
                <TextField id="minutes-low" label={say::community_minutes_low(language)} inputmode="numeric" value={levels.low.to_string()} on_text={minutes(|levels, minutes| levels.low = minutes)} />
            </div>
            <Checkbox id="round" label={say::community_round_the_clock(language)} checked={levels.high_around_the_clock} on_change={on_round} />
            <Select id="zone" label={say::community_zone_label(language)} options={zones} chosen={service.zone.id()} on_choose={on_zone} />
            <fieldset class="field">
                <legend>{ say::community_hours_label(language) }</legend>
                <div class="stack">
                    <p class="hint">{ say::community_hours_hint(language) }</p>
                    <div class="community-week">
                        for (day, id) in DAYS.into_iter().enumerate() {
                            <TextField id={format!("hours-{id}")} label={say::community_weekday(language, id)} value={typed.get(day).cloned().unwrap_or_default()}
                                error={typed.get(day).filter(|text| read_hours(text).is_none()).map(|_| AttrValue::from(say::community_hours_wrong(language)))} on_text={on_day(day)} />
                        }
                    </div>
                </div>
            </fieldset>
            <TextField id="closed-days" label={say::community_closed(language)} hint={say::community_closed_hint(language)} rows=3 optional=true value={(*closed).clone()}
                error={wrong_day.map(|line| AttrValue::from(say::community_closed_wrong(language, &line)))} on_text={on_closed} />
            <p class="small muted">{ say::community_hours_read(language, &policy::spoken_hours(language, &service.hours)) }</p>
            <p><button type="button" class="button button-quiet" onclick={on_usual}>{ say::community_service_usual(language) }</button></p>
        </section>
    }
}
