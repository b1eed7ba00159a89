//! When the person is reminded to take a copy: rarely, and only of work that is nowhere else.

use crate::date::{Date, Moment};
use crate::library::Library;

/// Days after which a copy is called old.
const OLD_AFTER: i32 = 14;

/// Days of work before the first reminder: who only tries Coso is left in peace.
const FIRST_AFTER: i32 = 7;

/// Days for which "later" holds.
pub const LATER: i32 = 14;

/// The campaigns of a browser, as far as a reminder needs them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    pub begun: Date,
    pub changed: Date,
}

impl Work {
    /// `None` where there is none.
    pub fn of(library: &Library) -> Option<Self> {
        let list = library.list();
        let begun = list.iter().map(|entry| entry.created).min()?;
        let changed = list.iter().map(|entry| entry.updated).max()?;
        let day = |moment: Moment| moment.date();
        Some(Self { begun: day(begun), changed: day(changed) })
    }
}

/// Whether the last copy lacks work, or there is none: what the page of copies says whenever it is opened.
pub fn is_old(work: Option<Work>, last: Option<Date>, today: Date) -> bool {
    // A copy of tomorrow was taken under a clock that was wrong: when is not known.
    let last = last.filter(|last| *last <= today);
    work.is_some_and(|work| last.is_none_or(|last| work.changed > last && today.days_since(last) > OLD_AFTER))
}

/// Whether to say it unasked. `later` is the day until which the person does not want to hear of it.
pub fn reminds(work: Option<Work>, last: Option<Date>, later: Option<Date>, today: Date) -> bool {
    let young = last.is_none() && work.is_some_and(|work| today.days_since(work.begun) < FIRST_AFTER);
    // "Later" was said under another clock if it is further away than it can be.
    let later = later.filter(|later| later.days_since(today) <= LATER);
    is_old(work, last, today) && !young && later.is_none_or(|later| today >= later)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Date {
        Date::new(2026, 11, day).expect("a day")
    }

    #[test]
    fn a_copy_is_old_when_there_is_newer_work() {
        let work = Some(Work { begun: day(1), changed: day(20) });
        for (work, last, today, old) in [
            (None, None, 26, false),
            (work, None, 26, true),
            (work, Some(day(5)), 26, true),
            (work, Some(day(15)), 26, false),
            // Nothing has changed since.
            (work, Some(day(20)), 30, false),
            // Taken under a clock that was wrong.
            (work, Some(day(30)), 26, true),
        ] {
            assert_eq!(is_old(work, last, day(today)), old, "{work:?} {last:?}");
        }
    }

    #[test]
    fn it_is_said_unasked_after_a_while_and_not_again_soon() {
        let work = Some(Work { begun: day(20), changed: day(21) });
        assert!(!reminds(work, None, None, day(22)), "they are only trying");
        assert!(reminds(work, None, None, day(27)));
        assert!(!reminds(work, None, Some(day(29)), day(28)), "later");
        assert!(reminds(work, None, Some(day(29)), day(29)));
        assert!(reminds(work, Some(day(5)), None, day(22)));
        let never = Date::new(2040, 1, 1);
        assert!(reminds(work, None, never, day(28)), "a clock set wrong does not silence it for years");
    }

    #[test]
    fn the_work_is_that_of_the_list() {
        assert_eq!(Work::of(&Library::default()), None);
    }
}
