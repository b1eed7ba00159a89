//! Civil dates without a clock or a time zone: "today" always comes in as an argument.

pub use facts::Weekday;
use std::fmt;

/// A day of the (proleptic) Gregorian calendar, between the years 1900 and 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 1 January 1970.
    days: i32,
}

/// A point in time: milliseconds since 1970 in UTC, as the browser's clock gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(pub i64);

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2199;

impl Date {
    /// `None` for a day that does not exist.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let in_range = (FIRST_YEAR..=LAST_YEAR).contains(&year) && (1..=12).contains(&month);
        (in_range && (1..=days_in_month(year, month)).contains(&day))
            .then(|| Self { days: days_from_civil(year, month as i32, day as i32) })
    }

    /// `2026-11-23`, `23/11/2026`, `23.11.2026` or `23-11-2026`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split(['-', '/', '.']);
        let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
        let (a_number, b_number, c_number) = (digits(a)?, digits(b)?, digits(c)?);
        match (a.len(), c.len()) {
            (4, 1..=2) => Self::new(a_number as i32, b_number, c_number),
            (1..=2, 4) => Self::new(c_number as i32, b_number, a_number),
            _ => None,
        }
    }

    pub fn year(self) -> i32 {
        self.civil().0
    }

    pub fn month(self) -> u32 {
        self.civil().1
    }

    pub fn day(self) -> u32 {
        self.civil().2
    }

    /// Year, month (1 to 12) and day.
    pub fn civil(self) -> (i32, u32, u32) {
        civil_from_days(self.days)
    }

    pub fn weekday(self) -> Weekday {
        // 1 January 1970 was a Thursday.
        let index = (self.days + 3).rem_euclid(7) as usize;
        Weekday::ALL.get(index).copied().unwrap_or(Weekday::Monday)
    }

    /// This day moved by so many days; stops at the ends of the calendar.
    pub fn plus_days(self, days: i32) -> Self {
        let first = days_from_civil(FIRST_YEAR, 1, 1);
        let last = days_from_civil(LAST_YEAR, 12, 31);
        Self { days: self.days.saturating_add(days).clamp(first, last) }
    }

    /// The day that comes so many days after 1 January 1970; stops at the ends of the calendar.
    pub fn from_days(days: i64) -> Self {
        Self { days: 0 }.plus_days(days.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32)
    }

    /// Days since 1 January 1970.
    pub fn days(self) -> i64 {
        i64::from(self.days)
    }

    /// Days from `earlier` to this day.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.days - earlier.days
    }

    /// The Monday of its week.
    pub fn monday(self) -> Self {
        self.plus_days(-(self.weekday() as i32))
    }

    /// The year and number of its ISO 8601 week.
    pub fn iso_week(self) -> (i32, u32) {
        let thursday = self.monday().plus_days(3);
        let first_day = days_from_civil(thursday.year(), 1, 1);
        (thursday.year(), ((thursday.days - first_day) / 7 + 1) as u32)
    }

    /// Easter Sunday of a year (anonymous Gregorian algorithm).
    pub fn easter(year: i32) -> Option<Self> {
        let a = year % 19;
        let (b, c) = (year / 100, year % 100);
        let (d, e) = (b / 4, b % 4);
        let f = (b + 8) / 25;
        let g = (b - f + 1) / 3;
        let h = (19 * a + b - d - g + 15) % 30;
        let (i, k) = (c / 4, c % 4);
        let l = (32 + 2 * e + 2 * i - h - k) % 7;
        let m = (a + 11 * h + 22 * l) / 451;
        let n = h + l - 7 * m + 114;
        Self::new(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl Moment {
    /// Its day in UTC.
    pub fn date(self) -> Date {
        Date::from_days(self.0.div_euclid(86_400_000))
    }

    /// Seconds since midnight, in UTC.
    pub fn second_of_day(self) -> u32 {
        (self.0.rem_euclid(86_400_000) / 1000) as u32
    }
}

/// How many days a month has.
pub fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

// Days are counted in eras of 400 years that begin on 1 March, so that the leap day comes last.
fn days_from_civil(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

fn civil_from_days(days: i32) -> (i32, u32, u32) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i32::from(month <= 2);
    (year, month as u32, day as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn every_day_of_three_centuries_comes_back() {
        let mut date = Date::new(FIRST_YEAR, 1, 1).unwrap();
        let mut seen = 0;
        for year in FIRST_YEAR..=LAST_YEAR {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    assert_eq!(date.civil(), (year, month, day));
                    assert_eq!(Date::new(year, month, day), Some(date));
                    date = date.plus_days(1);
                    seen += 1;
                }
            }
        }
        assert_eq!(seen, 109_573);
    }

    #[test]
    fn reads_the_forms_people_type() {
        for (text, expected) in [
            ("2026-11-23", Some("2026-11-23")),
            ("23/11/2026", Some("2026-11-23")),
            (" 3.1.2027 ", Some("2027-01-03")),
            ("29/02/2028", Some("2028-02-29")),
            ("29/02/2027", None),
            ("2026-13-01", None),
            ("23/11/26", None),
            ("1/2/3/2026", None),
            ("+1/2/2026", None),
            ("", None),
            ("domani", None),
        ] {
            assert_eq!(Date::parse(text).map(|d| d.to_string()).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn weekdays_and_weeks() {
        for (text, weekday, week) in [
            ("1970-01-01", Weekday::Thursday, (1970, 1)),
            ("2026-11-23", Weekday::Monday, (2026, 48)),
            ("2027-01-01", Weekday::Friday, (2026, 53)),
            ("2027-01-04", Weekday::Monday, (2027, 1)),
            ("2024-12-30", Weekday::Monday, (2025, 1)),
            ("2024-02-29", Weekday::Thursday, (2024, 9)),
        ] {
            assert_eq!((day(text).weekday(), day(text).iso_week()), (weekday, week), "{text}");
        }
    }

    #[test]
    fn easters() {
        for (year, expected) in [
            (1961, "1961-04-02"),
            (2000, "2000-04-23"),
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2038, "2038-04-25"),
            (2076, "2076-04-19"),
        ] {
            assert_eq!(Date::easter(year), Some(day(expected)), "{year}");
        }
    }

    #[test]
    fn moments_have_a_day_and_a_time() {
        let moment = Moment(1_795_444_729_000);
        assert_eq!(
            (moment.date().to_string().as_str(), moment.second_of_day()),
            ("2026-11-23", 14 * 3600 + 38 * 60 + 49)
        );
        assert_eq!(Moment(-1).date(), day("1969-12-31"));
        assert_eq!(Moment(i64::MAX).date().year(), LAST_YEAR);
        assert_eq!(Moment(i64::MIN).date().year(), FIRST_YEAR);
        assert_eq!((Date::from_days(20_780), day("2026-11-23").days()), (day("2026-11-23"), 20_780));
    }
}
