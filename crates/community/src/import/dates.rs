//! Dates as programs and people write them.

use crate::{
    queue::{Instant, Moment},
    zone::Zone,
};
use campaign::Date;

/// Whether 03/11 is in November or in March.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOrder {
    DayFirst,
    MonthFirst,
}

/// What a date needs to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    pub order: DayOrder,
    /// Of times without one.
    pub zone: Zone,
    /// For "2 days ago".
    pub now: Instant,
}

const DAY: i64 = 24 * 60;

/// The order that all the dates of a file allow; none where they allow both, or neither.
pub(super) fn order<'a>(cells: impl Iterator<Item = &'a str>) -> Option<DayOrder> {
    let (mut first, mut second, mut any) = (0, 0, false);
    for cell in cells {
        let numbers: Vec<u32> = slashed(cell);
        if let [one, two, _] = numbers.as_slice() {
            any = true;
            first = first.max(*one);
            second = second.max(*two);
        }
    }
    match (first > 12, second > 12) {
        _ if !any => Some(DayOrder::DayFirst),
        (true, false) => Some(DayOrder::DayFirst),
        (false, true) => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// The three numbers of `3/11/2026`, whatever comes after; of another form none.
fn slashed(cell: &str) -> Vec<u32> {
    let start = cell.trim().split([' ', ',', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = start.split(['/', '.', '-']).collect();
    let short = |part: &&str| (1..=2).contains(&part.len());
    match parts.as_slice() {
        [one, two, year] if short(one) && short(two) && (year.len() == 4 || year.len() == 2) => {
            parts.iter().filter_map(|part| part.parse().ok()).collect()
        }
        _ => Vec::new(),
    }
}

/// The instant a cell means.
pub(super) fn read(cell: &str, when: When) -> Option<Instant> {
    let cell = cell.trim();
    if cell.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: i64 = cell.parse().ok()?;
        return match cell.len() {
            10 => Some(Instant(number / 60)),
            13 => Some(Instant(number / 60_000)),
            8 => day(number / 10_000, (number / 100 % 100) as u32, (number % 100) as u32, "", when),
            _ => None,
        };
    }
    iso(cell, when).or_else(|| slashes(cell, when)).or_else(|| words(cell, when)).or_else(|| ago(cell, when))
}

fn day(year: i64, month: u32, day: u32, rest: &str, when: When) -> Option<Instant> {
    let year = if year < 100 { year + 2000 } else { year };
    let days = Date::new(i32::try_from(year).ok()?, month, day)?.days();
    let (minutes, offset) = clock(rest)?;
    let local = days * DAY + minutes;
    Some(match offset {
        Some(offset) => Instant(local - offset),
        None => when.zone.instant(Moment(local)),
    })
}

fn iso(cell: &str, when: When) -> Option<Instant> {
    let (date, rest) = cell.split_at_checked(10)?;
    let mut parts = date.split(['-', '/']);
    let (year, month, of_month) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || parts.next().is_some() {
        return None;
    }
    day(year.parse().ok()?, month.parse().ok()?, of_month.parse().ok()?, rest, when)
}

fn slashes(cell: &str, when: When) -> Option<Instant> {
    let [one, two, year] = slashed(cell).try_into().ok()?;
    let rest = cell.find([' ', ',', 'T']).map_or("", |at| cell.get(at..).unwrap_or_default());
    let (of_month, month) = if when.order == DayOrder::DayFirst { (one, two) } else { (two, one) };
    day(i64::from(year), month, of_month, rest, when)
}

/// `3 nov 2026, 10:20`, `Nov 3, 2026 10:20 AM`, `Fri, Jun 5, 2026`, `3 novembre 2026 alle ore 10:20`.
fn words(cell: &str, when: When) -> Option<Instant> {
    let lower = cell.to_lowercase();
    let parts: Vec<&str> = lower.split([' ', ',', '.']).filter(|part| !part.is_empty()).collect();
    // The last one: "mar" names a weekday before it names a month.
    let (month_at, month) = parts.iter().enumerate().rev().find_map(|(at, part)| Some((at, tables::month(part)?)))?;
    let number = |at: Option<usize>| {
        at.and_then(|at| parts.get(at))
            .and_then(|part| part.trim_end_matches(['°', 's', 't', 'n', 'd', 'r', 'h']).parse::<i64>().ok())
    };
    let before = number(month_at.checked_sub(1)).filter(|day| (1..=31).contains(day));
    let (of_month, year_at) = match before {
        Some(of_month) => (of_month, month_at + 1),
        None => (number(Some(month_at + 1))?, month_at + 2),
    };
    let year = number(Some(year_at)).filter(|year| (1900..2200).contains(year))?;
    let rest = parts.get(year_at + 1..).unwrap_or_default().join(" ");
    day(year, month, of_month as u32, &rest, when)
}

/// Minutes since midnight, and minutes east of Greenwich where the text says so. Nothing is midnight.
fn clock(rest: &str) -> Option<(i64, Option<i64>)> {
    let lower = rest.to_lowercase();
    let rest = lower.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    if rest.is_empty() {
        return Some((0, None));
    }
    let end = rest.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ':' | '.')).unwrap_or(rest.len());
    let (time, after) = rest.split_at_checked(end)?;
    let mut parts = time.split([':', '.']);
    let hour: i64 = parts.next()?.parse().ok()?;
    let minute: i64 = parts.next().map_or(Some(0), |part| part.parse().ok())?;
    let after = after.trim();
    let half = after.trim_start_matches(|letter: char| !letter.is_alphabetic());
    let hour = match (half.starts_with('p'), half.starts_with("am") || half.starts_with("a."), hour) {
        (true, _, 1..=11) => hour + 12,
        (_, true, 12) => 0,
        _ => hour,
    };
    if hour > 23 || minute > 59 {
        return None;
    }
    let offset = if after.starts_with('z') || after.starts_with("utc") || after.starts_with("gmt") {
        Some(0)
    } else {
        after.strip_prefix(['+', '-']).and_then(|digits| {
            let figures: String = digits.chars().filter(char::is_ascii_digit).take(4).collect();
            let number: i64 = figures.parse().ok()?;
            let minutes = if figures.len() <= 2 { number * 60 } else { number / 100 * 60 + number % 100 };
            Some(if after.starts_with('-') { -minutes } else { minutes })
        })
    };
    Some((hour * 60 + minute, offset))
}

/// `2 giorni fa`, `3 hours ago`, `5 h`, `ieri`.
fn ago(cell: &str, when: When) -> Option<Instant> {
    let lower = cell.to_lowercase();
    match lower.as_str() {
        "oggi" | "today" | "adesso" | "ora" | "now" | "just now" | "proprio ora" => return Some(when.now),
        "ieri" | "yesterday" => return Some(Instant(when.now.0 - DAY)),
        _ => {}
    }
    let figures: String = lower.chars().take_while(char::is_ascii_digit).collect();
    let rest = lower.get(figures.len()..)?.trim();
    let number: i64 = match figures.as_str() {
        "" if rest.starts_with("un") || rest.starts_with("a ") || rest.starts_with("an ") => 1,
        figures => figures.parse().ok()?,
    };
    let unit = rest
        .trim_start_matches("un'")
        .trim_start_matches("un’")
        .trim_start_matches("un ")
        .trim_start_matches("una ")
        .trim_start_matches("an ")
        .trim_start_matches("a ");
    let minutes = [
        ("minut", 1),
        ("min", 1),
        ("hour", 60),
        ("ore", 60),
        ("ora", 60),
        ("day", DAY),
        ("giorn", DAY),
        ("week", 7 * DAY),
        ("settiman", 7 * DAY),
        ("mes", 30 * DAY),
        ("month", 30 * DAY),
        ("ann", 365 * DAY),
        ("year", 365 * DAY),
        ("sett", 7 * DAY),
        ("gg", DAY),
        ("h", 60),
        ("d", DAY),
        ("g", DAY),
        ("w", 7 * DAY),
        ("m", 1),
        ("y", 365 * DAY),
        ("s", 0),
    ]
    .into_iter()
    .find(|(name, _)| unit.starts_with(name))?
    .1;
    Some(Instant(when.now.0 - number * minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant(29_000_000);

    fn at(cell: &str, order: DayOrder) -> Option<String> {
        let instant = read(cell, When { order, zone: Zone::Rome, now: NOW })?;
        let minute = instant.0.rem_euclid(DAY);
        Some(format!("{} {:02}:{:02}", Date::from_days(instant.0.div_euclid(DAY)), minute / 60, minute % 60))
    }

    #[test]
    fn forms_of_exports_in_the_time_of_rome() {
        use DayOrder::*;
        for (cell, order, expected) in [
            ("2026-11-03T10:20:30+0000", DayFirst, "2026-11-03 10:20"),
            ("2026-11-03T10:20:30Z", DayFirst, "2026-11-03 10:20"),
            ("2026-11-03T10:20:30.000+01:00", DayFirst, "2026-11-03 09:20"),
            ("2026-11-03 10:20", DayFirst, "2026-11-03 09:20"),
            ("2026-07-03", DayFirst, "2026-07-02 22:00"),
            ("03/11/2026 10:20", DayFirst, "2026-11-03 09:20"),
            ("03/11/2026, 10:20:05", MonthFirst, "2026-03-11 09:20"),
            ("3.11.26 8.05", DayFirst, "2026-11-03 07:05"),
            ("11/3/2026 1:05 PM", MonthFirst, "2026-11-03 12:05"),
            ("11/3/2026 12:05 am", MonthFirst, "2026-11-02 23:05"),
            ("3 nov 2026, 10:20", DayFirst, "2026-11-03 09:20"),
            ("martedì 3 novembre 2026 alle ore 10:20", DayFirst, "2026-11-03 09:20"),
            ("mar 3 nov 2026, 10:20", DayFirst, "2026-11-03 09:20"),
            ("Fri, Jun 5, 2026", MonthFirst, "2026-06-04 22:00"),
            ("Nov 3, 2026 1:05 PM", DayFirst, "2026-11-03 12:05"),
            ("1762164000", DayFirst, "2025-11-03 10:00"),
            ("1762164000000", DayFirst, "2025-11-03 10:00"),
            ("20261103", DayFirst, "2026-11-02 23:00"),
        ] {
            assert_eq!(at(cell, order).as_deref(), Some(expected), "{cell}");
        }
        for wrong in ["", "ciao", "32/01/2026", "2026-13-01", "25:00", "12", "3/11", "marzo"] {
            assert_eq!(at(wrong, DayFirst), None, "{wrong}");
        }
    }

    #[test]
    fn so_long_ago() {
        let when = When { order: DayOrder::DayFirst, zone: Zone::Rome, now: NOW };
        for (cell, minutes) in [
            ("2 giorni fa", 2 * DAY),
            ("3 hours ago", 180),
            ("un'ora fa", 60),
            ("a day ago", DAY),
            ("5 h", 300),
            ("10 min", 10),
            ("2 sett.", 14 * DAY),
            ("1w", 7 * DAY),
            ("ieri", DAY),
            ("2 mesi fa", 60 * DAY),
        ] {
            assert_eq!(read(cell, when), Some(Instant(NOW.0 - minutes)), "{cell}");
        }
    }

    #[test]
    fn the_file_decides_the_order() {
        use DayOrder::*;
        for (cells, expected) in [
            (&["03/11/2026", "24/11/2026"][..], Some(DayFirst)),
            (&["11/24/2026 10:20", "03/11/2026"], Some(MonthFirst)),
            (&["03/11/2026", "04/11/2026"], None),
            (&["24/11/2026", "11/24/2026"], None),
            (&["2026-11-03", "ieri"], Some(DayFirst)),
        ] {
            assert_eq!(order(cells.iter().copied()), expected, "{cells:?}");
        }
    }
}
