//! Days and years without a clock.

/// Days since 1 January 1970; none for a day that does not exist.
pub(crate) fn days(year: i64, month: u32, day: u32) -> Option<i64> {
    if !(1..=12).contains(&month) || day < 1 || day > length(year, month) || !(1900..=2199).contains(&year) {
        return None;
    }
    // Eras of 400 years that begin on 1 March, so that the leap day comes last.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let month = i64::from(if month > 2 { month - 3 } else { month + 9 });
    let of_year = (153 * month + 2) / 5 + i64::from(day) - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

fn length(year: i64, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Year, month and day of a day since 1 January 1970.
pub fn date(days: i64) -> (i64, u32, u32) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month as u32, day as u32)
}

/// The last Sunday of a month, in days since 1 January 1970.
pub(crate) fn last_sunday(year: i64, month: u32) -> i64 {
    let last = days(year, month, length(year, month)).unwrap_or(0);
    // 1 January 1970 was a Thursday: 0 is Sunday.
    last - (last + 4).rem_euclid(7)
}

/// The first Sunday of a month or later ones.
pub(crate) fn sunday(year: i64, month: u32, which: i64) -> i64 {
    let first = days(year, month, 1).unwrap_or(0);
    first + (-(first + 4)).rem_euclid(7) + 7 * (which - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_come_back() {
        for number in -25_000..84_000 {
            let (year, month, day) = date(number);
            assert_eq!(days(year, month, day), Some(number), "{year}-{month}-{day}");
        }
        assert_eq!((days(2027, 2, 29), days(2026, 13, 1), days(2026, 1, 0)), (None, None, None));
    }

    #[test]
    fn sundays() {
        assert_eq!(date(last_sunday(2026, 3)), (2026, 3, 29));
        assert_eq!(date(last_sunday(2026, 10)), (2026, 10, 25));
        assert_eq!(date(sunday(2026, 3, 2)), (2026, 3, 8));
        assert_eq!(date(sunday(2026, 11, 1)), (2026, 11, 1));
    }
}
