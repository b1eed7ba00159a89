//! Wall-clock times of a place and the moments they mean, over daylight saving.
//!
//! Only rules that hold now: of the Union since 1996 (directive 2000/84/EC: all clocks change at the
//! same moment), of the United States since 2007. A post planned for 9:30 stays at 9:30 whatever the
//! clock does meanwhile.

use crate::date::{Date, Moment, Weekday, days_in_month};
use crate::named::named;

named! {
    /// Where the clock hangs by which posts go out.
    Zone, words "zone" {
        Rome = "rome",
        London = "london",
        Lisbon = "lisbon",
        Athens = "athens",
        NewYork = "new-york",
        Chicago = "chicago",
        Denver = "denver",
        LosAngeles = "los-angeles",
        Utc = "utc",
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Rules {
    Union,
    UnitedStates,
    Never,
}

/// What a time on the wall means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Local {
    Once(Moment),
    /// The clock jumps over it in spring: it is this time instead.
    Skipped {
        becomes: (u32, u32),
        moment: Moment,
    },
    /// It comes twice in autumn; the first is meant.
    Twice {
        first: Moment,
        second: Moment,
    },
}

impl Local {
    /// The moment a calendar takes it for.
    pub fn moment(self) -> Moment {
        match self {
            Local::Once(moment) | Local::Skipped { moment, .. } | Local::Twice { first: moment, .. } => moment,
        }
    }
}

impl Zone {
    /// The zone of most people of a country; Rome's where we do not know better.
    pub fn of_country(country: &str) -> Self {
        match country {
            "US" => Zone::NewYork,
            "GB" | "IE" => Zone::London,
            "PT" => Zone::Lisbon,
            "GR" | "FI" | "RO" | "BG" | "EE" | "LV" | "LT" | "CY" => Zone::Athens,
            _ => Zone::Rome,
        }
    }

    /// The zone whose clock hangs like that of an IANA name; `None` for the rest of the world.
    pub fn from_iana(name: &str) -> Option<Self> {
        let like = |names: &[&str]| names.contains(&name);
        let named = Zone::ALL.iter().copied().find(|zone| zone.iana() == name);
        named.or_else(|| match name {
            _ if like(CENTRAL) => Some(Zone::Rome),
            _ if like(EASTERN) => Some(Zone::Athens),
            "Europe/Dublin" | "Europe/Jersey" | "Europe/Guernsey" | "Europe/Isle_of_Man" => Some(Zone::London),
            "Atlantic/Madeira" | "Atlantic/Canary" => Some(Zone::Lisbon),
            "America/Toronto" | "America/Detroit" | "America/Montreal" => Some(Zone::NewYork),
            "America/Winnipeg" => Some(Zone::Chicago),
            "America/Edmonton" | "America/Boise" => Some(Zone::Denver),
            "America/Vancouver" => Some(Zone::LosAngeles),
            "Etc/UTC" | "Etc/GMT" | "GMT" => Some(Zone::Utc),
            _ => None,
        })
    }

    /// Its name in the IANA database, which calendars know.
    pub fn iana(self) -> &'static str {
        match self {
            Zone::Rome => "Europe/Rome",
            Zone::London => "Europe/London",
            Zone::Lisbon => "Europe/Lisbon",
            Zone::Athens => "Europe/Athens",
            Zone::NewYork => "America/New_York",
            Zone::Chicago => "America/Chicago",
            Zone::Denver => "America/Denver",
            Zone::LosAngeles => "America/Los_Angeles",
            Zone::Utc => "UTC",
        }
    }

    /// Minutes ahead of UTC in winter.
    pub fn standard(self) -> i64 {
        60 * match self {
            Zone::Rome => 1,
            Zone::London | Zone::Lisbon | Zone::Utc => 0,
            Zone::Athens => 2,
            Zone::NewYork => -5,
            Zone::Chicago => -6,
            Zone::Denver => -7,
            Zone::LosAngeles => -8,
        }
    }

    fn rules(self) -> Rules {
        match self {
            Zone::Rome | Zone::London | Zone::Lisbon | Zone::Athens => Rules::Union,
            Zone::NewYork | Zone::Chicago | Zone::Denver | Zone::LosAngeles => Rules::UnitedStates,
            Zone::Utc => Rules::Never,
        }
    }

    /// When summer time begins and ends in a year, in minutes since 1970 UTC.
    fn summer(self, year: i32) -> Option<(i64, i64)> {
        match self.rules() {
            Rules::Never => None,
            Rules::Union => {
                let at = |month| Some(minutes(last_sunday(year, month)?, (1, 0)));
                Some((at(3)?, at(10)?))
            }
            Rules::UnitedStates => {
                let (start, end) = (nth_sunday(year, 3, 2)?, nth_sunday(year, 11, 1)?);
                let standard = self.standard();
                Some((minutes(start, (2, 0)) - standard, minutes(end, (2, 0)) - standard - 60))
            }
        }
    }

    /// Minutes ahead of UTC at a moment.
    pub fn offset(self, moment: Moment) -> i64 {
        let now = moment.0.div_euclid(60_000);
        let year = Moment(moment.0.saturating_add(self.standard() * 60_000)).date().year();
        let summer = self.summer(year).is_some_and(|(start, end)| (start..end).contains(&now));
        self.standard() + if summer { 60 } else { 0 }
    }

    /// What a day and time on the wall mean.
    pub fn read(self, date: Date, time: (u32, u32)) -> Local {
        let wall = minutes(date, time);
        let moment = |offset: i64| Moment((wall - offset) * 60_000);
        let (winter, summer) = (self.standard(), self.standard() + 60);
        let holds = |offset| self.offset(moment(offset)) == offset;
        match (holds(summer), holds(winter)) {
            (true, true) => Local::Twice { first: moment(summer), second: moment(winter) },
            (true, false) => Local::Once(moment(summer)),
            (false, true) => Local::Once(moment(winter)),
            (false, false) => {
                let moment = moment(winter);
                Local::Skipped { becomes: self.wall(moment).1, moment }
            }
        }
    }

    /// Day and time on the wall at a moment.
    pub fn wall(self, moment: Moment) -> (Date, (u32, u32)) {
        let local = Moment(moment.0 + self.offset(moment) * 60_000);
        let minute = local.second_of_day() / 60;
        (local.date(), (minute / 60, minute % 60))
    }

    /// The zone as iCalendar wants it beside the events; UTC needs none.
    pub(super) fn vtimezone(self) -> String {
        let clock = |minutes: i64| {
            let sign = if minutes < 0 { '-' } else { '+' };
            format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
        };
        let (winter, summer) = (clock(self.standard()), clock(self.standard() + 60));
        let (start, start_rule, end, end_rule) = match self.rules() {
            Rules::Never => return String::new(),
            Rules::Union => {
                let hour = 1 + self.standard() / 60;
                (
                    format!("19960331T{hour:02}0000"),
                    "BYMONTH=3;BYDAY=-1SU",
                    format!("19961027T{:02}0000", hour + 1),
                    "BYMONTH=10;BYDAY=-1SU",
                )
            }
            Rules::UnitedStates => (
                "20070311T020000".to_owned(),
                "BYMONTH=3;BYDAY=2SU",
                "20071104T020000".to_owned(),
                "BYMONTH=11;BYDAY=1SU",
            ),
        };
        format!(
            "BEGIN:VTIMEZONE\r\nTZID:{}\r\nBEGIN:DAYLIGHT\r\nTZOFFSETFROM:{winter}\r\nTZOFFSETTO:{summer}\r\nDTSTART:{start}\r\nRRULE:FREQ=YEARLY;{start_rule}\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nTZOFFSETFROM:{summer}\r\nTZOFFSETTO:{winter}\r\nDTSTART:{end}\r\nRRULE:FREQ=YEARLY;{end_rule}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
            self.iana()
        )
    }
}

/// Places on the clock of Rome, and on that of Athens: the rules of the Union hold there.
const CENTRAL: &[&str] = &[
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Belgrade",
    "Europe/Berlin",
    "Europe/Bratislava",
    "Europe/Brussels",
    "Europe/Budapest",
    "Europe/Copenhagen",
    "Europe/Ljubljana",
    "Europe/Luxembourg",
    "Europe/Madrid",
    "Europe/Malta",
    "Europe/Monaco",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Prague",
    "Europe/San_Marino",
    "Europe/Sarajevo",
    "Europe/Skopje",
    "Europe/Stockholm",
    "Europe/Tirane",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Vienna",
    "Europe/Warsaw",
    "Europe/Zagreb",
    "Europe/Zurich",
];
const EASTERN: &[&str] = &[
    "Europe/Bucharest",
    "Europe/Helsinki",
    "Europe/Kiev",
    "Europe/Kyiv",
    "Europe/Riga",
    "Europe/Sofia",
    "Europe/Tallinn",
    "Europe/Vilnius",
    "Asia/Nicosia",
];

/// Minutes since 1970 as if the wall were in UTC.
fn minutes(date: Date, (hour, minute): (u32, u32)) -> i64 {
    let epoch = Moment(0).date();
    i64::from(date.days_since(epoch)) * 1440 + i64::from(hour * 60 + minute)
}

fn last_sunday(year: i32, month: u32) -> Option<Date> {
    let last = Date::new(year, month, days_in_month(year, month))?;
    Some(last.plus_days(-((last.weekday() as i32 + 1) % 7)))
}

fn nth_sunday(year: i32, month: u32, nth: i32) -> Option<Date> {
    let first = Date::new(year, month, 1)?;
    let ahead = Weekday::Sunday as i32 - first.weekday() as i32;
    Some(first.plus_days(ahead + 7 * (nth - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Moment {
        let (date, time) = text.split_once(' ').unwrap();
        let (hour, minute) = time.split_once(':').unwrap();
        Moment(minutes(Date::parse(date).unwrap(), (hour.parse().unwrap(), minute.parse().unwrap())) * 60_000)
    }

    #[test]
    fn half_past_nine_stays_half_past_nine() {
        for (zone, date, time, moment) in [
            (Zone::Rome, "2027-03-27", (9, 30), "2027-03-27 8:30"),
            (Zone::Rome, "2027-03-28", (9, 30), "2027-03-28 7:30"),
            (Zone::Rome, "2027-10-30", (9, 30), "2027-10-30 7:30"),
            (Zone::Rome, "2027-10-31", (9, 30), "2027-10-31 8:30"),
            (Zone::London, "2027-03-28", (0, 59), "2027-03-28 0:59"),
            (Zone::Athens, "2027-07-01", (12, 0), "2027-07-01 9:00"),
            // America's clocks change on other days.
            (Zone::NewYork, "2027-03-13", (9, 0), "2027-03-13 14:00"),
            (Zone::NewYork, "2027-03-14", (9, 0), "2027-03-14 13:00"),
            (Zone::LosAngeles, "2027-11-06", (23, 30), "2027-11-07 6:30"),
            (Zone::LosAngeles, "2027-11-07", (9, 0), "2027-11-07 17:00"),
            (Zone::Utc, "2027-07-01", (9, 0), "2027-07-01 9:00"),
            (Zone::NewYork, "2026-12-31", (23, 0), "2027-01-01 4:00"),
        ] {
            let date = Date::parse(date).unwrap();
            assert_eq!(zone.read(date, time), Local::Once(utc(moment)), "{zone:?} {date} {time:?}");
            assert_eq!(zone.wall(utc(moment)), (date, time));
        }
    }

    #[test]
    fn the_hour_that_is_not_there_and_the_one_that_comes_twice() {
        let spring = Date::parse("2027-03-28").unwrap();
        assert_eq!(
            Zone::Rome.read(spring, (2, 30)),
            Local::Skipped { becomes: (3, 30), moment: utc("2027-03-28 1:30") }
        );
        let autumn = Date::parse("2027-10-31").unwrap();
        assert_eq!(
            Zone::Rome.read(autumn, (2, 30)),
            Local::Twice { first: utc("2027-10-31 0:30"), second: utc("2027-10-31 1:30") }
        );
        assert!(matches!(Zone::NewYork.read(Date::parse("2027-03-14").unwrap(), (2, 0)), Local::Skipped { .. }));
        assert!(matches!(Zone::NewYork.read(Date::parse("2027-11-07").unwrap(), (1, 59)), Local::Twice { .. }));
    }

    #[test]
    fn every_minute_of_two_years_comes_back() {
        for zone in Zone::ALL {
            for minute in (0..2 * 366 * 1440).step_by(17) {
                let moment = Moment(utc("2027-01-01 0:00").0 + minute * 60_000);
                let (date, time) = zone.wall(moment);
                match zone.read(date, time) {
                    Local::Once(back) => assert_eq!(back, moment),
                    Local::Twice { first, second } => assert!(moment == first || moment == second),
                    Local::Skipped { .. } => panic!("{zone:?} {date} {time:?} was on the wall"),
                }
            }
        }
    }
}
