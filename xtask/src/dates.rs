//! Days, which the standard library does not count.

use std::time::{SystemTime, UNIX_EPOCH};

/// Days since 1970-01-01.
pub(crate) fn today() -> i64 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    i64::try_from(seconds / 86_400).unwrap_or(0)
}

/// The number of a day of the Gregorian calendar, counted from 1970-01-01.
pub(crate) fn day_number(year: i64, month: i64, day: i64) -> i64 {
    // Years begin in March, so that the leap day is the last.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// `2026-11-23`, for a number of days since 1970-01-01.
pub(crate) fn iso(days: i64) -> String {
    // A guess that is never too late, then the right month and day by trying.
    let mut year = 1970 + days.div_euclid(366);
    while day_number(year + 1, 1, 1) <= days {
        year += 1;
    }
    let month = (1..=12).rev().find(|month| day_number(year, *month, 1) <= days).unwrap_or(1);
    format!("{year:04}-{month:02}-{:02}", days - day_number(year, month, 1) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_both_ways() {
        for (days, year, month, day) in
            [(0, 1970, 1, 1), (59, 1970, 3, 1), (11_016, 2000, 2, 29), (19_782, 2024, 2, 29), (20_780, 2026, 11, 23)]
        {
            assert_eq!(day_number(year, month, day), days);
            assert_eq!(iso(days), format!("{year:04}-{month:02}-{day:02}"));
        }
    }
}
