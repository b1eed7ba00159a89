//! Days with a name, as rules: the dates of a year follow from them (`campaign::calendar`).

use crate::{Origin, Weekday};

/// The days of one country.
#[derive(Debug, PartialEq, Eq)]
pub struct Calendar {
    pub id: &'static str,
    /// ISO 3166, or `EU`: the institutions of the Union.
    pub country: &'static str,
    pub holidays: &'static [Holiday],
}

#[derive(Debug, PartialEq, Eq)]
pub struct Holiday {
    /// `it.liberation`: unique, stable.
    pub id: &'static str,
    /// `liberation`: the same day has the same name in every calendar.
    pub name: &'static str,
    pub rule: DayRule,
    /// First year in which offices are closed by law (0: longer than anyone plans back);
    /// `None`: an occasion people know.
    pub public_since: Option<i32>,
    /// Its place among all holidays.
    pub(crate) row: u16,
}

/// On which day of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayRule {
    /// This date; moved by so many days when it falls on such a weekday.
    Fixed { month: u8, day: u8, moved: &'static [(Weekday, i8)] },
    /// The nth such weekday of a month (-1: the last), and so many days later.
    Nth { month: u8, weekday: Weekday, nth: i8, plus: i8 },
    /// So many days after Easter Sunday.
    Easter { plus: i8 },
}

impl Holiday {
    /// Where it is written: apart, because a calendar is drawn without it.
    pub fn origin(&self) -> &'static Origin {
        &crate::HOLIDAY_ORIGINS[usize::from(self.row)]
    }

    pub fn is_public(&self, year: i32) -> bool {
        self.public_since.is_some_and(|since| year >= since)
    }
}
