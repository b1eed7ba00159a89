//! Times and marks in words.

use crate::components::{Icon, Mark};
use campaign::Date;
use community::{
    desk::{Desk, day_and_clock},
    policy,
    queue::{Due, Instant},
    triage::{Label, Urgency},
};
use wording::{Language, say};
use yew::prelude::*;

/// `oggi alle 14:30`, `27/11/2026 alle 9:30`.
pub(super) fn when(language: Language, desk: &Desk, at: Instant, now: Instant) -> String {
    let zone = desk.service.zone;
    let (days, clock) = day_and_clock(zone, at, now);
    match days {
        -1 => say::community_yesterday(language, &clock),
        0 => say::community_today(language, &clock),
        1 => say::community_tomorrow(language, &clock),
        _ => say::community_on_day(language, &clock, &date(language, desk, at)),
    }
}

/// Day and time, for names that last: `26/11/2026, 16:17`.
pub(super) fn stamp(language: Language, desk: &Desk, at: Instant) -> String {
    let (_, clock) = day_and_clock(desk.service.zone, at, at);
    format!("{}, {clock}", date(language, desk, at))
}

fn date(language: Language, desk: &Desk, at: Instant) -> String {
    let (year, month, day) = Date::from_days(desk.service.zone.local(at).day()).civil();
    match language {
        Language::It => format!("{day}/{month}/{year}"),
        Language::En => format!("{year}-{month:02}-{day:02}"),
    }
}

/// So many minutes, in the largest whole unit.
pub(super) fn span(language: Language, minutes: u32) -> String {
    match minutes {
        0..=119 => policy::span(language, minutes),
        120..=2879 => say::community_hours(language, i64::from(minutes / 60)),
        _ => say::community_days(language, i64::from(minutes / 1440)),
    }
}

pub(super) fn urgency_mark(urgency: Urgency) -> Mark {
    match urgency {
        Urgency::High => Mark::Error,
        Urgency::Normal => Mark::Warning,
        Urgency::Low => Mark::Advice,
    }
}

pub(super) fn label_mark(label: Label) -> Mark {
    match label {
        Label::Crisis | Label::Abuse => Mark::Error,
        Label::Complaint => Mark::Warning,
        Label::Praise => Mark::Good,
        _ => Mark::Advice,
    }
}

/// A word with its icon and colour.
pub(super) fn badge(mark: Mark, words: impl Into<AttrValue>) -> Html {
    let words: AttrValue = words.into();
    html! { <span class={classes!("badge", mark.tone())}><Icon {mark} />{ words }</span> }
}

/// By when, and how late: late ones by word, icon and colour.
pub(super) fn due_words(language: Language, desk: &Desk, due: &Due<u32>, now: Instant) -> Html {
    match (due.late, due.due) {
        (Some(late), _) => badge(Mark::Error, say::community_late(language, &span(language, late))),
        (None, Some(at)) => {
            html! { <span class="small muted">{ say::community_due(language, &when(language, desk, at, now)) }</span> }
        }
        (None, None) => html! { <span class="small muted">{ say::community_no_due(language) }</span> },
    }
}
