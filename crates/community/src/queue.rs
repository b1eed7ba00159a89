//! The order to answer in: what each comment asks for, and by when.
//!
//! Business hours, zone and service levels are data, and now is given: the same input gives the same
//! queue. Hours are those of the clock on the wall; waiting is counted in minutes that really pass, so
//! that the nights on which the clocks change come out right.

use crate::{
    triage::{Label, Urgency},
    zone::Zone,
};
use serde::{Deserialize, Serialize};
use wording::{Language, say};

/// Minutes since 1 January 1970, 00:00 in Greenwich.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub i64);

/// Minutes of the local clock since Thursday 1 January 1970, 00:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

const DAY: i64 = 24 * 60;

impl Moment {
    /// Days since 1 January 1970.
    pub fn day(self) -> i64 {
        self.0.div_euclid(DAY)
    }

    /// Minutes since midnight.
    pub fn minute_of_day(self) -> u16 {
        self.0.rem_euclid(DAY) as u16
    }

    /// 0 is Monday.
    pub fn weekday(self) -> usize {
        (self.day() + 3).rem_euclid(7) as usize
    }
}

/// When somebody is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hours {
    /// For each weekday from Monday, the stretches in minutes since midnight, in order.
    pub week: [Vec<(u16, u16)>; 7],
    /// Days since 1 January 1970 on which nobody is.
    pub closed: Vec<i64>,
}

impl Default for Hours {
    fn default() -> Self {
        Hours::weekdays(&[(9 * 60, 13 * 60), (14 * 60, 18 * 60)])
    }
}

impl Hours {
    /// The same stretches from Monday to Friday.
    pub fn weekdays(stretches: &[(u16, u16)]) -> Self {
        Hours {
            week: std::array::from_fn(|day| if day < 5 { stretches.to_vec() } else { Vec::new() }),
            closed: Vec::new(),
        }
    }

    /// When so many open minutes have passed; none where nobody ever works.
    pub fn after(&self, zone: Zone, from: Instant, minutes: u32) -> Option<Instant> {
        let mut left = i64::from(minutes);
        let first = zone.local(from).day();
        // A year of closed days is no business.
        for day in first..first + 366 {
            if self.closed.contains(&day) {
                continue;
            }
            let midnight = Moment(day * DAY);
            for (opens, closes) in self.week.get(midnight.weekday()).into_iter().flatten() {
                let wall = |minute: &u16| zone.instant(Moment(midnight.0 + i64::from(*minute)));
                let (start, end) = (wall(opens).max(from), wall(closes));
                if end <= start {
                    continue;
                }
                if left <= end.0 - start.0 {
                    return Some(Instant(start.0 + left));
                }
                left -= end.0 - start.0;
            }
        }
        None
    }
}

/// Minutes until the first answer for each urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceLevels {
    pub high: u32,
    pub normal: u32,
    pub low: u32,
    /// High urgency counts by the clock on the wall, nights and Sundays too.
    pub high_around_the_clock: bool,
}

impl Default for ServiceLevels {
    /// Half an hour, two hours, a working day of eight: what service desks commonly promise.
    fn default() -> Self {
        ServiceLevels { high: 30, normal: 120, low: 480, high_around_the_clock: true }
    }
}

impl ServiceLevels {
    fn minutes(self, urgency: Urgency) -> u32 {
        match urgency {
            Urgency::High => self.high,
            Urgency::Normal => self.normal,
            Urgency::Low => self.low,
        }
    }
}

/// What to do with a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// To whoever decides, before any answer.
    Escalate,
    Answer,
    /// Say sorry, put it right, in private where data are needed.
    Repair,
    Thank,
    PassOn,
    /// Hide, keep a copy, report.
    Hide,
    Leave,
}

impl Action {
    pub fn of(label: Label) -> Self {
        match label {
            Label::Crisis => Action::Escalate,
            Label::Question => Action::Answer,
            Label::Complaint => Action::Repair,
            Label::Praise => Action::Thank,
            Label::Suggestion => Action::PassOn,
            Label::Spam | Label::Abuse => Action::Hide,
            Label::Other => Action::Leave,
        }
    }

    pub fn text(self, language: Language) -> &'static str {
        match self {
            Action::Escalate => say::triage_action_escalate(language),
            Action::Answer => say::triage_action_answer(language),
            Action::Repair => say::triage_action_repair(language),
            Action::Thank => say::triage_action_thank(language),
            Action::PassOn => say::triage_action_pass_on(language),
            Action::Hide => say::triage_action_hide(language),
            Action::Leave => say::triage_action_leave(language),
        }
    }
}

/// A comment nobody has dealt with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting<Id> {
    pub id: Id,
    pub at: Instant,
    pub label: Label,
    pub urgency: Urgency,
}

/// Its place in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due<Id> {
    pub id: Id,
    pub action: Action,
    pub urgency: Urgency,
    /// None where nobody ever works, by the hours given.
    pub due: Option<Instant>,
    /// Minutes past due, nights and Sundays counted.
    pub late: Option<u32>,
}

/// When comments must be answered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Service {
    pub zone: Zone,
    pub hours: Hours,
    pub levels: ServiceLevels,
}

impl Service {
    /// By when a comment of this urgency must be answered; none where nobody ever works.
    pub fn due(&self, at: Instant, urgency: Urgency) -> Option<Instant> {
        let minutes = self.levels.minutes(urgency);
        if urgency == Urgency::High && self.levels.high_around_the_clock {
            return Some(Instant(at.0 + i64::from(minutes)));
        }
        self.hours.after(self.zone, at, minutes)
    }
}

/// The queue: the urgent first, and of equal urgency the one due first. What asks for nothing is left
/// out.
pub fn order<Id: Clone>(waiting: &[Waiting<Id>], service: &Service, now: Instant) -> Vec<Due<Id>> {
    let mut queue: Vec<(Instant, Due<Id>)> = waiting
        .iter()
        .filter(|one| Action::of(one.label) != Action::Leave)
        .map(|one| {
            let due = service.due(one.at, one.urgency);
            let late = due.and_then(|due| u32::try_from(now.0 - due.0).ok()).filter(|late| *late > 0);
            let action = Action::of(one.label);
            (one.at, Due { id: one.id.clone(), action, urgency: one.urgency, due, late })
        })
        .collect();
    queue.sort_by(|(one_at, one), (other_at, other)| {
        let due = |due: &Due<Id>| due.due.unwrap_or(Instant(i64::MAX));
        (other.urgency.cmp(&one.urgency))
            .then((one.action != Action::Escalate).cmp(&(other.action != Action::Escalate)))
            .then(due(one).cmp(&due(other)))
            .then(one_at.cmp(other_at))
    });
    queue.into_iter().map(|(_, due)| due).collect()
}
