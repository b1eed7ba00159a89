//! The time one works, said plainly: it runs, it stands still, it is over.

use crate::{
    browser::{Timeout, clock},
    components::use_place,
};
use wording::{Language, say};
use workshop::timer::{Timer, clock_words};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct TimerProps {
    pub timer: Timer,
    pub minutes: i64,
    pub on_timer: Callback<Timer>,
}

const MINUTE: i64 = 60_000;

/// Before the end one is told once.
const WARNING: i64 = 5 * MINUTE;

fn now() -> i64 {
    clock::now() as i64
}

#[component]
pub(super) fn TimerPanel(props: &TimerProps) -> Html {
    let language = use_place().language;
    let TimerProps { timer, minutes, on_timer } = props;
    let ticks = use_state(|| 0_u32);
    {
        // Drawn anew each second while it runs.
        let ticks = ticks.clone();
        use_effect_with((timer.since, *ticks), move |(since, count)| {
            let next = count.wrapping_add(1);
            let waiting = since.and_then(|_| Timeout::new(1000, move || ticks.set(next)));
            move || drop(waiting)
        });
    }
    let worked = timer.worked(now());
    let runs = timer.since.is_some();
    let turn = {
        let (on_timer, timer) = (on_timer.clone(), *timer);
        Callback::from(move |_: MouseEvent| {
            on_timer.emit(if timer.since.is_some() { timer.pause(now()) } else { timer.start(now()) });
        })
    };
    let button = match (runs, timer.was_used()) {
        (true, _) => say::timer_pause(language),
        (false, true) => say::timer_resume(language),
        (false, false) => say::timer_start(language),
    };
    let over = *minutes > 0 && worked > minutes * MINUTE;
    html! {
        <section class="exercise-timer stack-small no-print" aria-labelledby="timer-heading">
            <h2 id="timer-heading">{ say::timer_heading(language) }</h2>
            <p class="small muted">{ say::timer_about(language) }</p>
            <div class="row">
                // Not spoken each second: what matters is said once, below.
                <span class={classes!("timer-figure", "number", over.then_some("timer-over"))} role="timer" aria-live="off">
                    { say::timer_of(language, *minutes, &clock_words(worked)) }</span>
                <button type="button" class="button button-secondary" onclick={turn}>{ button }</button>
            </div>
            if over { <p class="timer-over">{ say::timer_over(language, &clock_words(worked - minutes * MINUTE)) }</p> }
            <p role="status" class="small">{ said(language, worked, *minutes * MINUTE, runs) }</p>
        </section>
    }
}

/// What is announced: the same words until the next moment that matters.
fn said(language: Language, worked: i64, whole: i64, runs: bool) -> &'static str {
    match whole - worked {
        _ if whole == 0 || !runs => "",
        left if left <= 0 => say::timer_said_over(language),
        left if left <= WARNING && whole > WARNING => say::timer_said_five(language),
        _ => "",
    }
}
