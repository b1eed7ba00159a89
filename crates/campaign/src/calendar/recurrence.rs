//! Days that come back: weekly, every so many weeks, until a day.

use crate::date::Date;
use serde::{Deserialize, Serialize};

/// The most days one recurrence unfolds to: two years of every day.
pub const MOST_DAYS: usize = 731;

/// A weekly rhythm. Days are as typed, so that half a date is not lost.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Recurrence {
    /// ISO 8601: 1 is Monday, 7 Sunday.
    pub weekdays: Vec<u8>,
    /// Every so many weeks; 0 counts as 1.
    pub every: u32,
    /// The first week is the one of this day; nothing comes before it.
    pub from: String,
    /// The last day that may be one; empty: without end.
    pub until: String,
}

impl Recurrence {
    pub fn is_on(&self, weekday: u8) -> bool {
        self.weekdays.contains(&weekday)
    }

    /// The days between two days, both included, in order. Weeks begin on Monday and are counted from
    /// the week of `from`, so that the same rule gives the same days whatever part of it is shown.
    pub fn between(&self, first: Date, last: Date) -> Vec<Date> {
        let Some(from) = Date::parse(&self.from) else { return Vec::new() };
        let last = Date::parse(&self.until).map_or(last, |until| until.min(last));
        let every = self.every.clamp(1, 104) as i32;
        let mut days = Vec::new();
        let mut day = first.max(from);
        while day <= last && days.len() < MOST_DAYS {
            let week = day.monday().days_since(from.monday()) / 7;
            if week % every == 0 && self.is_on(day.weekday() as u8 + 1) {
                days.push(day);
            }
            let next = day.plus_days(1);
            if next == day {
                break;
            }
            day = next;
        }
        days
    }

    /// As iCalendar writes it, after `RRULE:`; the last day counts to its end, in the zone's time.
    pub(super) fn rrule(&self) -> String {
        const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let days = (1..=7_u8).filter(|day| self.is_on(*day)).filter_map(|day| DAYS.get(usize::from(day) - 1).copied());
        let mut rule = format!("FREQ=WEEKLY;WKST=MO;INTERVAL={}", self.every.max(1));
        rule += &format!(";BYDAY={}", days.collect::<Vec<_>>().join(","));
        rule
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn days(rule: &Recurrence, first: &str, last: &str) -> Vec<String> {
        rule.between(day(first), day(last)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_other_week_is_counted_from_its_first_week() {
        let rule = Recurrence { weekdays: vec![2, 4], every: 2, from: "2026-12-02".into(), until: "2027-01-14".into() };
        let all = ["2026-12-03", "2026-12-15", "2026-12-17", "2026-12-29", "2026-12-31", "2027-01-12", "2027-01-14"];
        assert_eq!(days(&rule, "2026-01-01", "2027-12-31"), all);
        // The part that is shown does not change which days they are.
        assert_eq!(days(&rule, "2026-12-16", "2027-01-01"), all[2..5]);
        assert_eq!(rule.rrule(), "FREQ=WEEKLY;WKST=MO;INTERVAL=2;BYDAY=TU,TH");
    }

    #[test]
    fn clocks_that_change_move_no_day() {
        let rule = Recurrence { weekdays: vec![7], every: 1, from: "2027-03-21".into(), ..Recurrence::default() };
        assert_eq!(days(&rule, "2027-03-01", "2027-04-05"), ["2027-03-21", "2027-03-28", "2027-04-04"]);
    }

    #[test]
    fn nothing_half_written_unfolds_and_nothing_without_end() {
        let rule = Recurrence { weekdays: vec![1], every: 1, from: "2026-13".into(), until: String::new() };
        assert_eq!(days(&rule, "2026-01-01", "2026-12-31"), [] as [&str; 0]);
        let rule = Recurrence { weekdays: (1..=7).collect(), every: 0, from: "1900-01-01".into(), until: "".into() };
        assert_eq!(rule.between(day("1900-01-01"), day("2199-12-31")).len(), MOST_DAYS);
        assert_eq!(days(&rule, "2199-12-31", "2199-12-31"), ["2199-12-31"]);
    }
}
