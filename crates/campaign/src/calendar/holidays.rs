//! Italian public holidays and the occasions that shops plan by, for any year.

use crate::date::{Date, Weekday};
use crate::named::named;

named! {
    /// A day with a name.
    Holiday, words "holiday" {
        NewYear = "new-year",
        Epiphany = "epiphany",
        Valentine = "valentine",
        WomensDay = "womens-day",
        FathersDay = "fathers-day",
        Easter = "easter",
        EasterMonday = "easter-monday",
        Liberation = "liberation",
        Labour = "labour",
        MothersDay = "mothers-day",
        Republic = "republic",
        Ferragosto = "ferragosto",
        SaintFrancis = "saint-francis",
        Halloween = "halloween",
        AllSaints = "all-saints",
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
}

/// First year in which 4 October is a public holiday again (law 151 of 8 October 2025).
const SAINT_FRANCIS_SINCE: i32 = 2026;

/// The Italian holidays of a year, in order.
pub fn italian(year: i32) -> Vec<HolidayOn> {
    use Holiday::*;
    let fixed = [
        (NewYear, 1, 1, true),
        (Epiphany, 1, 6, true),
        (Valentine, 2, 14, false),
        (WomensDay, 3, 8, false),
        (FathersDay, 3, 19, false),
        (Liberation, 4, 25, true),
        (Labour, 5, 1, true),
        (Republic, 6, 2, true),
        (Ferragosto, 8, 15, true),
        (SaintFrancis, 10, 4, year >= SAINT_FRANCIS_SINCE),
        (Halloween, 10, 31, false),
        (AllSaints, 11, 1, true),
        (Immaculate, 12, 8, true),
        (ChristmasEve, 12, 24, false),
        (Christmas, 12, 25, true),
        (SaintStephen, 12, 26, true),
        (NewYearsEve, 12, 31, false),
    ];
    let fixed = fixed.map(|(holiday, month, day, public)| (holiday, Date::new(year, month, day), public));
    let easter = Date::easter(year);
    // Black Friday follows Thanksgiving, the fourth Thursday of November.
    let black_friday = nth(year, 11, Weekday::Thursday, 4).map(|thursday| thursday.plus_days(1));
    let moving = [
        (Easter, easter, true),
        (EasterMonday, easter.map(|easter| easter.plus_days(1)), true),
        (MothersDay, nth(year, 5, Weekday::Sunday, 2), false),
        (BlackFriday, black_friday, false),
        (CyberMonday, black_friday.map(|friday| friday.plus_days(3)), false),
    ];
    let mut days: Vec<HolidayOn> = fixed
        .into_iter()
        .chain(moving)
        .filter_map(|(holiday, date, public)| Some(HolidayOn { date: date?, holiday, public }))
        .collect();
    days.sort_by_key(|day| (day.date, day.holiday));
    days
}

/// The nth such weekday of a month.
fn nth(year: i32, month: u32, weekday: Weekday, n: i32) -> Option<Date> {
    let first = Date::new(year, month, 1)?;
    let ahead = (weekday as i32 - first.weekday() as i32).rem_euclid(7);
    Some(first.plus_days(ahead + (n - 1) * 7))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_days_move() {
        use Holiday::*;
        for (year, holiday, expected) in [
            (2026, Easter, "2026-04-05"),
            (2026, EasterMonday, "2026-04-06"),
            (2027, EasterMonday, "2027-03-29"),
            (2026, MothersDay, "2026-05-10"),
            (2027, MothersDay, "2027-05-09"),
            (2026, BlackFriday, "2026-11-27"),
            (2024, BlackFriday, "2024-11-29"),
            (2024, CyberMonday, "2024-12-02"),
            (2030, BlackFriday, "2030-11-29"),
        ] {
            let found = italian(year).into_iter().find(|day| day.holiday == holiday).unwrap();
            assert_eq!(found.date.to_string(), expected, "{holiday:?}");
        }
    }

    #[test]
    fn saint_francis_is_public_again_since_2026() {
        let public = |year| italian(year).iter().filter(|day| day.public).count();
        assert_eq!((public(2025), public(2026), public(2040)), (12, 13, 13));
    }

    #[test]
    fn every_year_has_all_of_them_in_order() {
        for year in 1950..2190 {
            let days = italian(year);
            assert_eq!(days.len(), Holiday::ALL.len(), "{year}");
            assert!(days.windows(2).all(|pair| pair[0].date <= pair[1].date), "{year}");
            assert!(days.iter().all(|day| day.date.year() == year), "{year}");
        }
        assert_eq!(italian(50_000), []);
    }
}
