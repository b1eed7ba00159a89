//! The calendar in words.

use super::observe::Observation;
use super::zone::Zone;
use crate::campaign::Campaign;
use crate::date::{Date, Moment};
use crate::words::{self, Worded};
use wording::{Language, key, say, whole};

/// "martedì": 1 is Monday.
pub fn weekday(day: u8, language: Language) -> &'static str {
    key(language, &format!("name-weekday-{day}")).unwrap_or_default()
}

/// "mar"
pub fn weekday_short(day: u8, language: Language) -> &'static str {
    key(language, &format!("name-weekday-{day}-short")).unwrap_or_default()
}

/// "9:30", "18:05".
pub fn clock_words((hour, minute): (u32, u32)) -> String {
    format!("{hour}:{minute:02}")
}

/// What is remarked, and why it matters.
pub fn observation_words(campaign: &Campaign, one: &Observation, language: Language) -> (String, &'static str) {
    let percent = |share: f64| whole(language, share.round() as i64);
    let count = |ids: &[u32]| ids.len() as i64;
    let label = |id: u32| {
        let draft = campaign.draft(id);
        let placement = draft.map(|draft| words::placement(draft.placement, language)).unwrap_or_default();
        let label = draft.map(|draft| first_line(draft.label())).unwrap_or_default();
        if label.is_empty() { placement.to_owned() } else { say::calendar_named(language, &label, placement) }
    };
    let day = |date: Date| words::date(date, language);
    match one {
        Observation::PillarShare { pillar, share, target } => (
            say::observed_pillar_share(language, pillar, &percent(*share), &percent(*target)),
            say::observed_pillar_share_why(language),
        ),
        Observation::RoleShare { role, share, target } => (
            say::observed_role_share(language, role.word(language), &percent(*share), &percent(*target)),
            say::observed_role_share_why(language),
        ),
        Observation::NoPillar { ids } => {
            (say::observed_no_pillar(language, count(ids)), say::observed_no_pillar_why(language))
        }
        Observation::PillarRun { pillar, ids } => {
            (say::observed_pillar_run(language, count(ids), pillar), say::observed_pillar_run_why(language))
        }
        Observation::SameText { ids } => {
            let first = ids.first().map(|id| label(*id)).unwrap_or_default();
            (say::observed_same_text(language, count(ids), &first), say::observed_same_text_why(language))
        }
        Observation::Gap { from, to, days } => {
            (say::observed_gap(language, i64::from(*days), &day(*from), &day(*to)), say::observed_gap_why(language))
        }
        Observation::PileUp { date, ids } => {
            let platform = ids.first().and_then(|id| campaign.draft(*id)).map(|draft| draft.placement.platform());
            let platform = platform.map(|id| words::platform(id, language)).unwrap_or_default();
            (say::observed_pile_up(language, count(ids), &day(*date), platform), say::observed_pile_up_why(language))
        }
        Observation::TooClose { ids: [one, other] } => {
            (say::observed_too_close(language, &label(*one), &label(*other)), say::observed_too_close_why(language))
        }
        Observation::OnHoliday { id, holiday } => (
            say::observed_on_holiday(language, &day(holiday.date), holiday.holiday.word(language), &label(*id)),
            say::observed_on_holiday_why(language),
        ),
        Observation::NotOnTheClock { id, becomes } => {
            (say::observed_skipped(language, &clock_words(*becomes), &label(*id)), say::observed_skipped_why(language))
        }
        Observation::TwiceOnTheClock { id } => {
            (say::observed_twice(language, &label(*id)), say::observed_twice_why(language))
        }
        Observation::Overdue { ids } => {
            (say::observed_overdue(language, count(ids)), say::observed_overdue_why(language))
        }
        Observation::ApprovalLapsed { ids } => {
            (say::observed_lapsed(language, count(ids)), say::observed_lapsed_why(language))
        }
        Observation::NotReady { ids } => {
            (say::observed_not_ready(language, count(ids)), say::observed_not_ready_why(language))
        }
    }
}

/// The beginning of a text, short enough for a line.
pub fn first_line(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let short: String = line.chars().take(60).collect();
    if short.len() < line.len() { format!("{}…", short.trim_end()) } else { short }
}

/// A moment as day and time in a zone: "8 dicembre 2026, 9:30".
pub fn moment_words(moment: Moment, zone: Zone, language: Language) -> String {
    let (date, time) = zone.wall(moment);
    format!("{}, {}", words::date(date, language), clock_words(time))
}
