//! Days and times as files write them.

use super::columns::Column;
use super::decode::Row;
use crate::date::Date;
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

/// A day and a time in one cell; the time may be missing.
pub(super) fn moment(text: &str, order: DayOrder) -> Option<(Date, Option<(u32, u32)>)> {
    let text = text.trim();
    if let Some(date) = day(text, order) {
        return Some((date, None));
    }
    // The day ends at a blank or a T; after it the time is whatever can be read as one.
    let cuts = text
        .char_indices()
        .filter(|(_, c)| c.is_whitespace() || *c == 'T' || *c == ',')
        .map(|(at, c)| (at, at + c.len_utf8()));
    cuts.filter_map(|(end, start)| {
        let tail = text.get(start..)?.trim().trim_start_matches("alle ").trim_end_matches('Z');
        Some((day(text.get(..end)?, order)?, Some(time(tail)?)))
    })
    .next()
}

pub(super) fn looks_like_day(cell: &str) -> bool {
    day(cell, DayOrder::DayFirst).is_some() || day(cell, DayOrder::MonthFirst).is_some()
}

pub(super) fn looks_like_moment(cell: &str) -> bool {
    [DayOrder::DayFirst, DayOrder::MonthFirst]
        .into_iter()
        .any(|order| moment(cell, order).is_some_and(|(_, time)| time.is_some()))
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
                Some((date, None)) => format!("{date} -"),
                Some((date, Some((hour, minute)))) => format!("{date} {hour}:{minute:02}"),
            };
            assert_eq!(shown, expected, "{text}");
        }
        assert_eq!(
            (time("10:00:00"), time("9 pm"), time("9"), time("25:00")),
            (Some((10, 0)), Some((21, 0)), None, None)
        );
    }
}
