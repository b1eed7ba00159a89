//! Due times over nights and Sundays, and the order of the queue.

use community::{
    queue::{self, Action, Hours, Instant, Moment, Service, ServiceLevels, Waiting},
    triage::{Label, Urgency},
    zone::Zone,
};
use wording::Language;

/// 1 January 2026 was a Thursday: 20,454 days after the first.
const THURSDAY: i64 = 20_454;

fn wall(day: i64, hour: i64, minute: i64) -> Moment {
    Moment((THURSDAY + day) * 24 * 60 + hour * 60 + minute)
}

/// In Rome, where that January is an hour ahead of Greenwich.
fn at(day: i64, hour: i64, minute: i64) -> Instant {
    Instant(wall(day, hour, minute).0 - 60)
}

fn service() -> Service {
    Service { zone: Zone::Rome, hours: office(), levels: ServiceLevels::default() }
}

fn office() -> Hours {
    Hours::weekdays(&[(9 * 60, 13 * 60), (14 * 60, 18 * 60)])
}

#[test]
fn weekdays_are_counted_from_monday() {
    assert_eq!(Moment(0).weekday(), 3);
    assert_eq!(wall(0, 12, 30).weekday(), 3);
    assert_eq!(wall(3, 0, 0).weekday(), 6);
    assert_eq!((wall(0, 12, 30).minute_of_day(), Moment(-1).minute_of_day(), Moment(-1).day()), (750, 1439, -1));
}

#[test]
fn only_open_minutes_count() {
    let hours = office();
    for (from, minutes, due) in [
        (at(0, 10, 0), 60, at(0, 11, 0)),
        // Over lunch, over the night, before opening.
        (at(0, 12, 30), 60, at(0, 14, 30)),
        (at(0, 17, 30), 60, at(1, 9, 30)),
        (at(0, 6, 0), 60, at(0, 10, 0)),
        // Friday evening to Monday.
        (at(1, 17, 0), 120, at(4, 10, 0)),
        (at(2, 12, 0), 30, at(4, 9, 30)),
        // To the last minute, and nothing at all.
        (at(0, 9, 0), 240, at(0, 13, 0)),
        (at(0, 10, 0), 0, at(0, 10, 0)),
    ] {
        assert_eq!(hours.after(Zone::Rome, from, minutes), Some(due), "{from:?} + {minutes}");
    }
}

#[test]
fn closed_days_are_skipped() {
    let mut hours = office();
    hours.closed = vec![THURSDAY + 1, THURSDAY + 4];
    assert_eq!(hours.after(Zone::Rome, at(0, 17, 30), 60), Some(at(5, 9, 30)));
    let never = Hours::weekdays(&[]);
    assert_eq!(never.after(Zone::Rome, at(0, 10, 0), 1), None);
}

fn waiting(id: u32, at: Instant, label: Label, urgency: Urgency) -> Waiting<u32> {
    Waiting { id, at, label, urgency }
}

#[test]
fn the_urgent_come_first_then_what_is_due_first() {
    let all = [
        waiting(1, at(0, 9, 0), Label::Praise, Urgency::Low),
        waiting(2, at(0, 10, 0), Label::Question, Urgency::Normal),
        waiting(3, at(0, 9, 30), Label::Complaint, Urgency::Normal),
        waiting(4, at(0, 10, 30), Label::Complaint, Urgency::High),
        waiting(5, at(0, 10, 45), Label::Crisis, Urgency::High),
        waiting(6, at(0, 9, 0), Label::Other, Urgency::Low),
        waiting(7, at(0, 9, 10), Label::Spam, Urgency::Low),
    ];
    let queue = queue::order(&all, &service(), at(0, 11, 45));
    let ids: Vec<u32> = queue.iter().map(|due| due.id).collect();
    // The crisis goes before a complaint due earlier; small talk is not in the queue.
    assert_eq!(ids, [5, 4, 3, 2, 1, 7]);
    assert_eq!(queue[0].action, Action::Escalate);
    assert_eq!(queue[2].due, Some(at(0, 11, 30)));
    let late: Vec<Option<u32>> = queue.iter().map(|due| due.late).collect();
    assert_eq!(late, [Some(30), Some(45), Some(15), None, None, None]);
}

#[test]
fn the_urgent_are_due_at_night_too() {
    let night = [waiting(1, at(2, 23, 0), Label::Crisis, Urgency::High)];
    assert_eq!(queue::order(&night, &service(), at(2, 23, 0))[0].due, Some(at(2, 23, 30)));
    let levels = ServiceLevels { high_around_the_clock: false, ..ServiceLevels::default() };
    let daytime = Service { levels, ..service() };
    assert_eq!(queue::order(&night, &daytime, at(2, 23, 0))[0].due, Some(at(4, 9, 30)));
}

#[test]
fn the_night_the_clocks_change_is_an_hour_shorter_or_longer() {
    // Sunday 29 March and Sunday 25 October 2026; days since Thursday 1 January.
    for (day, minutes) in [(87, 7 * 60), (297, 9 * 60)] {
        // Open from midnight to eight: seven hours really pass, or nine.
        let always = Hours { week: std::array::from_fn(|_| vec![(0, 8 * 60)]), closed: Vec::new() };
        let midnight = Zone::Rome.instant(wall(day, 0, 0));
        let eight = Zone::Rome.instant(wall(day, 8, 0));
        assert_eq!(always.after(Zone::Rome, midnight, minutes), Some(eight), "{day}");
        assert_eq!(eight.0 - midnight.0, i64::from(minutes));
        // And half an hour after half past one is half an hour, whatever the clock shows.
        let night = [waiting(1, Zone::Rome.instant(wall(day, 1, 45)), Label::Crisis, Urgency::High)];
        let due = queue::order(&night, &service(), night[0].at)[0].due;
        assert_eq!(due.map(|due| due.0 - night[0].at.0), Some(30));
    }
    let due = queue::order(
        &[waiting(1, Zone::Rome.instant(wall(87, 1, 45)), Label::Crisis, Urgency::High)],
        &service(),
        Instant(0),
    )[0]
    .due;
    assert_eq!(due.map(|due| Zone::Rome.local(due)), Some(wall(87, 3, 15)));
}

#[test]
fn every_label_asks_for_an_action_with_a_sentence() {
    for label in Label::ALL {
        for language in Language::ALL {
            assert!(!Action::of(label).text(*language).is_empty());
        }
    }
}
