//! Public holidays and the occasions that shops plan by, for any year: the rules are rows of
//! `catalogue/holidays/`, here they become dates.

use crate::date::{Date, Weekday, days_in_month};
use crate::named::named;
use facts::DayRule;

named! {
    /// A day with a name.
    Holiday, words "holiday" {
        NewYear = "new-year",
        WinterSales = "winter-sales",
        Epiphany = "epiphany",
        MartinLutherKing = "martin-luther-king",
        Valentine = "valentine",
        Presidents = "presidents",
        WomensDay = "womens-day",
        FathersDay = "fathers-day",
        MaundyThursday = "maundy-thursday",
        GoodFriday = "good-friday",
        Easter = "easter",
        EasterMonday = "easter-monday",
        Liberation = "liberation",
        Labour = "labour",
        EuropeDay = "europe-day",
        MothersDay = "mothers-day",
        Ascension = "ascension",
        Memorial = "memorial",
        WhitMonday = "whit-monday",
        Republic = "republic",
        Juneteenth = "juneteenth",
        SummerSales = "summer-sales",
        Independence = "independence",
        Ferragosto = "ferragosto",
        LaborDay = "labor-day",
        SaintFrancis = "saint-francis",
        Columbus = "columbus",
        Halloween = "halloween",
        AllSaints = "all-saints",
        Veterans = "veterans",
        Thanksgiving = "thanksgiving",
        BlackFriday = "black-friday",
        CyberMonday = "cyber-monday",
        Immaculate = "immaculate",
        ChristmasEve = "christmas-eve",
        Christmas = "christmas",
        SaintStephen = "saint-stephen",
        NewYearsEve = "new-years-eve",
    }
}

/// A holiday on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HolidayOn {
    pub date: Date,
    pub holiday: Holiday,
    /// Offices are closed by law; otherwise an occasion people know.
    pub public: bool,
    /// The row that says so, with its source.
    pub row: &'static facts::Holiday,
}

/// The holidays of a year, in order. The country is ISO 3166, or `EU` for the institutions of the
/// Union; one without a calendar has none.
pub fn holidays(country: &str, year: i32) -> Vec<HolidayOn> {
    let rows = facts::calendar(country).map_or::<&[facts::Holiday], _>(&[], |calendar| calendar.holidays);
    let mut days: Vec<HolidayOn> = rows
        .iter()
        .filter_map(|row| {
            let date = date_of(row.rule, year)?;
            Some(HolidayOn { date, holiday: Holiday::from_id(row.name)?, public: row.is_public(year), row })
        })
        .collect();
    days.sort_by_key(|day| (day.date, day.holiday));
    days
}

/// The Italian holidays of a year, in order.
pub fn italian(year: i32) -> Vec<HolidayOn> {
    holidays("IT", year)
}

fn date_of(rule: DayRule, year: i32) -> Option<Date> {
    match rule {
        DayRule::Fixed { month, day, moved } => {
            let date = Date::new(year, month.into(), day.into())?;
            let by = moved.iter().find(|(weekday, _)| *weekday == date.weekday()).map_or(0, |(_, days)| *days);
            Some(date.plus_days(by.into()))
        }
        DayRule::Nth { month, weekday, nth, plus } => {
            Some(nth_weekday(year, month.into(), weekday, nth.into())?.plus_days(plus.into()))
        }
        DayRule::Easter { plus } => Some(Date::easter(year)?.plus_days(plus.into())),
    }
}

/// The nth such weekday of a month, or its last (-1).
fn nth_weekday(year: i32, month: u32, weekday: Weekday, nth: i32) -> Option<Date> {
    if nth < 0 {
        let last = Date::new(year, month, days_in_month(year, month))?;
        let back = (last.weekday() as i32 - weekday as i32).rem_euclid(7);
        return Some(last.plus_days(-back));
    }
    let first = Date::new(year, month, 1)?;
    let ahead = (weekday as i32 - first.weekday() as i32).rem_euclid(7);
    Some(first.plus_days(ahead + (nth - 1) * 7))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(country: &str, year: i32, holiday: Holiday) -> HolidayOn {
        holidays(country, year).into_iter().find(|day| day.holiday == holiday).unwrap()
    }

    #[test]
    fn moving_days_move() {
        use Holiday::*;
        for (country, year, holiday, expected) in [
            ("IT", 2026, Easter, "2026-04-05"),
            ("IT", 2026, EasterMonday, "2026-04-06"),
            ("IT", 2027, EasterMonday, "2027-03-29"),
            ("IT", 2026, MothersDay, "2026-05-10"),
            ("IT", 2027, MothersDay, "2027-05-09"),
            ("IT", 2026, BlackFriday, "2026-11-27"),
            ("IT", 2024, BlackFriday, "2024-11-29"),
            ("IT", 2024, CyberMonday, "2024-12-02"),
            ("IT", 2030, BlackFriday, "2030-11-29"),
            // As the regions set them: a Friday, a Sunday, a Monday, and twice the first Saturday.
            ("IT", 2018, WinterSales, "2018-01-05"),
            ("IT", 2025, WinterSales, "2025-01-04"),
            ("IT", 2026, WinterSales, "2026-01-03"),
            ("IT", 2017, SummerSales, "2017-07-01"),
            ("IT", 2026, SummerSales, "2026-07-04"),
            ("US", 2026, MartinLutherKing, "2026-01-19"),
            ("US", 2026, Presidents, "2026-02-16"),
            ("US", 2026, Memorial, "2026-05-25"),
            ("US", 2027, Memorial, "2027-05-31"),
            ("US", 2026, FathersDay, "2026-06-21"),
            ("US", 2026, LaborDay, "2026-09-07"),
            ("US", 2026, Columbus, "2026-10-12"),
            ("US", 2026, Thanksgiving, "2026-11-26"),
            // The Commission's own list of 2014.
            ("EU", 2014, MaundyThursday, "2014-04-17"),
            ("EU", 2014, GoodFriday, "2014-04-18"),
            ("EU", 2014, EasterMonday, "2014-04-21"),
            ("EU", 2014, Ascension, "2014-05-29"),
            ("EU", 2014, WhitMonday, "2014-06-09"),
        ] {
            assert_eq!(on(country, year, holiday).date.to_string(), expected, "{country} {holiday:?}");
        }
    }

    #[test]
    fn days_are_public_since_their_law() {
        let public = |country, year| holidays(country, year).iter().filter(|day| day.public).count();
        // Twelve with Easter Sunday, and Saint Francis again since 2026.
        assert_eq!((public("IT", 2025), public("IT", 2026), public("IT", 2040)), (12, 13, 13));
        assert_eq!((public("US", 2020), public("US", 2021)), (10, 11));
        assert!(!on("IT", 2000, Holiday::Republic).public && on("IT", 2001, Holiday::Republic).public);
        assert!(on("IT", 2026, Holiday::SaintFrancis).row.origin().source.title.contains("151"));
    }

    #[test]
    fn every_year_has_all_of_them_in_order() {
        for calendar in facts::CALENDARS {
            for year in 1950..2190 {
                let days = holidays(calendar.country, year);
                assert_eq!(days.len(), calendar.holidays.len(), "{} {year}", calendar.id);
                assert!(days.windows(2).all(|pair| pair[0].date <= pair[1].date), "{year}");
                assert!(days.iter().all(|day| day.date.year() == year), "{year}");
            }
        }
        assert_eq!(italian(50_000), []);
        assert_eq!(holidays("BR", 2026), []);
    }

    #[test]
    fn every_holiday_is_in_a_calendar() {
        for holiday in Holiday::ALL {
            let found = facts::CALENDARS.iter().flat_map(|calendar| calendar.holidays);
            assert!(found.into_iter().any(|row| row.name == holiday.id()), "{holiday:?}");
        }
    }
}
