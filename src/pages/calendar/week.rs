//! A week: seven columns, one below the other on a phone.

use super::month::{Day, Props};
use crate::components::use_place;
use campaign::{calendar::weekday, words};
use yew::prelude::*;

#[component]
pub fn Week(props: &Props) -> Html {
    let language = use_place().language;
    html! {
        <ol role="list" class="cal-week">
            for date in (0..7).map(|day| props.period.from.plus_days(day)) {
                <li class={classes!("cal-column", (date == props.today).then_some("cal-now"))}>
                    <h3 class="cal-column-head">{ weekday(date.weekday() as u8 + 1, language) }<span class="hidden-visually">{ " " }{ words::date(date, language) }</span></h3>
                    <Day act={props.act.clone()} {date} today={props.today} shown={props.shown.clone()} />
                </li>
            }
        </ol>
    }
}
