//! The zones a desk can work in, so that due times stay right over the change of the clocks. When the clocks change is
//! the calendar's to know.

use crate::queue::{Instant, Moment};
use campaign::{Moment as Point, calendar::Zone as Clock};
use serde::{Deserialize, Serialize};

/// The zones a desk can work in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Zone {
    #[default]
    #[serde(rename = "Europe/Rome")]
    Rome,
    #[serde(rename = "Europe/London")]
    London,
    #[serde(rename = "Europe/Athens")]
    Athens,
    #[serde(rename = "America/New_York")]
    NewYork,
    #[serde(rename = "America/Los_Angeles")]
    LosAngeles,
    #[serde(rename = "UTC")]
    Utc,
}

impl Zone {
    pub const ALL: [Zone; 6] = [Zone::Rome, Zone::London, Zone::Athens, Zone::NewYork, Zone::LosAngeles, Zone::Utc];

    /// Its name in the IANA database.
    pub fn id(self) -> &'static str {
        self.clock().iana()
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Zone::ALL.into_iter().find(|zone| zone.id() == id)
    }

    fn clock(self) -> Clock {
        match self {
            Zone::Rome => Clock::Rome,
            Zone::London => Clock::London,
            Zone::Athens => Clock::Athens,
            Zone::NewYork => Clock::NewYork,
            Zone::LosAngeles => Clock::LosAngeles,
            Zone::Utc => Clock::Utc,
        }
    }

    /// Minutes east of Greenwich at an instant.
    pub fn offset(self, at: Instant) -> i64 {
        self.clock().offset(Point(at.0.saturating_mul(60_000)))
    }

    /// What the clock on the wall shows.
    pub fn local(self, at: Instant) -> Moment {
        Moment(at.0 + self.offset(at))
    }

    /// When the clock on the wall shows this. An hour that comes twice is the first; one that never
    /// comes is read as if the clocks had not yet been changed.
    pub fn instant(self, local: Moment) -> Instant {
        let winter = self.clock().standard();
        let summer = Instant(local.0 - winter - 60);
        if self.local(summer) == local { summer } else { Instant(local.0 - winter) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use campaign::Date;

    const DAY: i64 = 24 * 60;

    fn at(year: i32, month: u32, day: u32, hour: i64, minute: i64) -> i64 {
        Date::new(year, month, day).unwrap().days() * DAY + hour * 60 + minute
    }

    #[test]
    fn the_clocks_change_to_the_minute() {
        for (zone, utc, local) in [
            (Zone::Rome, at(2026, 3, 29, 0, 59), at(2026, 3, 29, 1, 59)),
            (Zone::Rome, at(2026, 3, 29, 1, 0), at(2026, 3, 29, 3, 0)),
            (Zone::Rome, at(2026, 10, 25, 0, 59), at(2026, 10, 25, 2, 59)),
            (Zone::Rome, at(2026, 10, 25, 1, 0), at(2026, 10, 25, 2, 0)),
            (Zone::Rome, at(2026, 12, 31, 23, 30), at(2027, 1, 1, 0, 30)),
            (Zone::London, at(2026, 7, 1, 12, 0), at(2026, 7, 1, 13, 0)),
            (Zone::NewYork, at(2026, 3, 8, 6, 59), at(2026, 3, 8, 1, 59)),
            (Zone::NewYork, at(2026, 3, 8, 7, 0), at(2026, 3, 8, 3, 0)),
            (Zone::NewYork, at(2026, 11, 1, 5, 59), at(2026, 11, 1, 1, 59)),
            (Zone::NewYork, at(2026, 11, 1, 6, 0), at(2026, 11, 1, 1, 0)),
            (Zone::LosAngeles, at(2026, 3, 8, 10, 0), at(2026, 3, 8, 3, 0)),
            (Zone::Utc, at(2026, 7, 1, 12, 0), at(2026, 7, 1, 12, 0)),
        ] {
            assert_eq!(zone.local(Instant(utc)).0, local, "{zone:?}");
        }
    }

    #[test]
    fn every_hour_of_a_year_comes_back() {
        for zone in Zone::ALL {
            for hour in 0..366 * 24 {
                let instant = Instant(at(2026, 1, 1, 0, 0) + hour * 60);
                let back = zone.instant(zone.local(instant));
                // In autumn an hour comes twice: the second is read as the first.
                assert!(back == instant || back.0 == instant.0 - 60, "{zone:?} {hour}");
                assert_eq!(zone.local(back), zone.local(instant));
            }
        }
    }

    #[test]
    fn names_are_those_of_the_database() {
        for zone in Zone::ALL {
            assert_eq!(Zone::from_id(zone.id()), Some(zone));
            assert_eq!(serde_json::to_value(zone).unwrap(), zone.id());
        }
    }
}
