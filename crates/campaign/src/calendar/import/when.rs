//! Days and times as files write them.

use super::columns::Column;
use super::decode::Row;
use crate::calendar::zone::Zone;
use crate::date::{Date, Moment};
use crate::drafts::read_time;
use crate::named::named;

named! {
    /// Which comes first in `03/04/2026`.
    DayOrder, words "day-order" {
        DayFirst = "day-first",
        MonthFirst = "month-first",
    }
}

/// A day: `2026-12-01`, `1/12/2026`, `Dec 1, 2026`, `1 dicembre 2026`.
pub(super) fn day(text: &str, order: DayOrder) -> Option<Date> {
    let text = text.trim();
    let numbers: Vec<&str> = text.split(['/', '-', '.']).map(str::trim).collect();
    if let [a, b, c] = numbers.as_slice()
        && let (Ok(a_number), Ok(b_number), Ok(c_number)) = (a.parse::<u32>(), b.parse::<u32>(), c.parse::<u32>())
    {
        if a.len() == 4 {
            return Date::new(a_number as i32, b_number, c_number);
        }
        let year = match c.len() {
            4 => c_number as i32,
            2 => 2000 + c_number as i32,
            _ => return None,
        };
        return match order {
            DayOrder::DayFirst => Date::new(year, b_number, a_number),
            DayOrder::MonthFirst => Date::new(year, a_number, b_number),
        };
    }
    let words: Vec<String> = text
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|word| word.trim_end_matches(['º', '°', '.']).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    // Day, month, year, perhaps the weekday before them: what has more words is more than a day.
    if words.len() > 4 || (words.len() == 4 && !words.first()?.chars().all(char::is_alphabetic)) {
        return None;
    }
    // The last one: "mar" names a weekday before it names a month.
    let month = words.iter().rev().find_map(|word| tables::month(word))?;
    let mut figures = words.iter().filter_map(|word| word.parse::<u32>().ok().map(|number| (word.len(), number)));
    let (first, second) = (figures.next()?, figures.next()?);
    match (first, second) {
        ((1..=2, day), (4, year)) | ((4, year), (1..=2, day)) => Date::new(year as i32, month, day),
        _ => None,
    }
}

/// A time: `9:30`, `09.30`, `9:30:00`, `10:00 AM`, `9 pm`.
pub(super) fn time(text: &str) -> Option<(u32, u32)> {
    let lower = text.trim().to_lowercase();
    let (bare, half) = match (lower.strip_suffix("am"), lower.strip_suffix("pm")) {
        (Some(bare), _) => (bare.trim(), Some(false)),
        (_, Some(bare)) => (bare.trim(), Some(true)),
        _ => (lower.as_str(), None),
    };
    // Seconds and what is behind them say nothing here.
    let mut parts = bare.splitn(3, [':', '.']);
    let (hour, minute) = (parts.next()?, parts.next());
    let (hour, minute) = match (minute, half) {
        (Some(minute), _) => read_time(&format!("{hour}:{minute}"))?,
        (None, Some(_)) => (hour.parse().ok()?, 0),
        (None, None) => return None,
    };
    match half {
        None => Some((hour, minute)),
        Some(_) if !(1..=12).contains(&hour) => None,
        Some(afternoon) => Some((hour % 12 + if afternoon { 12 } else { 0 }, minute)),
    }
}

/// A time, and how many minutes ahead of UTC its clock is where it says so: `18:00Z`, `18:00:00-04:00`.
pub(super) fn clock(text: &str) -> Option<((u32, u32), Option<i64>)> {
    let text = text.trim();
    let upper = text.to_uppercase();
    for utc in ["UTC", "GMT", "Z"] {
        if let Some(bare) = upper.strip_suffix(utc) {
            return Some((time(bare)?, Some(0)));
        }
    }
    // The sign must be right after the figures, or "9:00 - 10:00" would be a zone.
    let sign = text.rfind(['+', '-', '\u{2212}']).filter(|at| *at > 0);
    if let Some((bare, offset)) = sign.and_then(|at| text.split_at_checked(at))
        && bare.ends_with(|c: char| c.is_ascii_digit())
        && let Some(ahead) = ahead(offset)
    {
        return Some((time(bare)?, Some(ahead)));
    }
    Some((time(text)?, None))
}

/// `+02:00`, `-0400`, `+01`.
fn ahead(offset: &str) -> Option<i64> {
    let mut letters = offset.chars();
    let sign = if letters.next()? == '+' { 1 } else { -1 };
    let figures: String = letters.filter(|c| *c != ':').collect();
    if !matches!(figures.len(), 2 | 4) || !figures.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes) = figures.split_at(2);
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().unwrap_or(0));
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// Day and time as the clock of the campaign shows them, when the file's is another.
pub(super) fn here(date: Date, time: (u32, u32), ahead: i64, zone: Zone) -> (Date, (u32, u32)) {
    let utc = Zone::Utc.read(date, time).moment();
    zone.wall(Moment(utc.0 - ahead * 60_000))
}

/// A day, its time where it is written, and the minutes its clock is ahead of UTC, where it says so.
pub(super) type Written = (Date, Option<(u32, u32)>, Option<i64>);

/// A day and a time in one cell, as written.
pub(super) fn moment(text: &str, order: DayOrder) -> Option<Written> {
    let text = text.trim();
    if let Some(date) = day(text, order) {
        return Some((date, None, None));
    }
    // The day ends at a blank or a T; after it the time is whatever can be read as one.
    let cuts = text
        .char_indices()
        .filter(|(_, c)| c.is_whitespace() || *c == 'T' || *c == ',')
        .map(|(at, c)| (at, at + c.len_utf8()));
    cuts.filter_map(|(end, start)| {
        let tail = text.get(start..)?.trim().trim_start_matches("alle ");
        let date = day(text.get(..end)?, order)?;
        let (time, ahead) = clock(tail)?;
        Some((date, Some(time), ahead))
    })
    .next()
}

pub(super) fn looks_like_day(cell: &str) -> bool {
    day(cell, DayOrder::DayFirst).is_some() || day(cell, DayOrder::MonthFirst).is_some()
}

pub(super) fn looks_like_moment(cell: &str) -> bool {
    [DayOrder::DayFirst, DayOrder::MonthFirst]
        .into_iter()
        .any(|order| moment(cell, order).is_some_and(|(_, time, _)| time.is_some()))
}

/// The order in which most days of the file can exist; the day first where both can.
pub(super) fn order(rows: &[Row], columns: &[Column]) -> DayOrder {
    let Some(index) = columns.iter().position(|column| matches!(column, Column::Date | Column::Moment)) else {
        return DayOrder::DayFirst;
    };
    let read = |order: DayOrder| {
        rows.iter().filter_map(|row| row.cells.get(index)).filter(|cell| moment(cell, order).is_some()).count()
    };
    if read(DayOrder::MonthFirst) > read(DayOrder::DayFirst) { DayOrder::MonthFirst } else { DayOrder::DayFirst }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_as_tools_write_them() {
        for (text, order, expected) in [
            ("2026-12-02 09:33", DayOrder::DayFirst, "2026-12-02 9:33"),
            ("02/12/2026 09:30", DayOrder::DayFirst, "2026-12-02 9:30"),
            ("12/02/2026 9:30 PM", DayOrder::MonthFirst, "2026-12-02 21:30"),
            ("Nov 23, 2026 12:00 AM", DayOrder::DayFirst, "2026-11-23 0:00"),
            ("2026-12-02T18:00:00Z", DayOrder::DayFirst, "2026-12-02 18:00"),
            ("martedì 1 dicembre 2026 8:05", DayOrder::DayFirst, "2026-12-01 8:05"),
            ("mar 1 dic 2026", DayOrder::DayFirst, "2026-12-01 -"),
            ("1 dicembre 2026 alle 8.05", DayOrder::DayFirst, "2026-12-01 8:05"),
            ("1/12/26", DayOrder::DayFirst, "2026-12-01 -"),
            ("31/02/2026", DayOrder::DayFirst, "-"),
            ("domani", DayOrder::DayFirst, "-"),
            ("13:00", DayOrder::DayFirst, "-"),
        ] {
            let shown = match moment(text, order) {
                None => "-".to_owned(),
                Some((date, None, _)) => format!("{date} -"),
                Some((date, Some((hour, minute)), _)) => format!("{date} {hour}:{minute:02}"),
            };
            assert_eq!(shown, expected, "{text}");
        }
        assert_eq!(
            (time("10:00:00"), time("9 pm"), time("9"), time("25:00")),
            (Some((10, 0)), Some((21, 0)), None, None)
        );
    }

    #[test]
    fn a_clock_that_says_whose_it_is() {
        for (text, expected) in [
            ("18:00Z", Some(((18, 0), Some(0)))),
            ("18:00:00-04:00", Some(((18, 0), Some(-240)))),
            ("18:00:00.000+0530", Some(((18, 0), Some(330)))),
            ("9:00 UTC", Some(((9, 0), Some(0)))),
            ("9:00", Some(((9, 0), None))),
            ("9 pm", Some(((21, 0), None))),
            ("9:00 - 10:00", None),
            ("-04:00", None),
        ] {
            assert_eq!(clock(text), expected, "{text}");
        }
        let date = Date::parse("2027-07-02").unwrap();
        let rome = |ahead| here(date, (18, 0), ahead, Zone::Rome);
        assert_eq!(rome(0), (date, (20, 0)));
        assert_eq!(rome(-240), (date.plus_days(1), (0, 0)));
    }
}
