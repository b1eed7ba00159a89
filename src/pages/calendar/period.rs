//! What is shown: a month, a week, a list of a month.

use campaign::{Date, date::days_in_month, words};
use wording::{Language, key, say};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum View {
    #[default]
    Month,
    Week,
    List,
}

impl View {
    pub(super) const ALL: &'static [View] = &[View::Month, View::Week, View::List];

    pub(super) fn name(self, language: Language) -> &'static str {
        match self {
            View::Month => say::calendar_month(language),
            View::Week => say::calendar_week(language),
            View::List => say::calendar_list(language),
        }
    }
}

/// From one day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Period {
    pub(super) view: View,
    pub(super) from: Date,
    pub(super) to: Date,
}

impl Period {
    pub(super) fn of(view: View, day: Date) -> Self {
        let (from, to) = match view {
            View::Week => (day.monday(), day.monday().plus_days(6)),
            View::Month | View::List => {
                let (year, month, of_month) = day.civil();
                let first = day.plus_days(1 - of_month as i32);
                (first, first.plus_days(days_in_month(year, month) as i32 - 1))
            }
        };
        Self { view, from, to }
    }

    pub(super) fn holds(self, date: Date) -> bool {
        (self.from..=self.to).contains(&date)
    }

    /// A day of the period after (1) or before (-1) this one.
    pub(super) fn step(self, step: i32) -> Date {
        if step > 0 { self.to.plus_days(1) } else { self.from.plus_days(-1) }
    }
}

/// "dicembre 2026", "Settimana 49: 30 novembre 2026 – 6 dicembre 2026".
pub(super) fn label(period: Period, language: Language) -> String {
    let (year, month, _) = period.from.civil();
    match period.view {
        View::Week => {
            let (_, number) = period.from.iso_week();
            let (from, to) = (words::date(period.from, language), words::date(period.to, language));
            say::calendar_week_of(language, &from, &number.to_string(), &to)
        }
        View::Month | View::List => {
            let name = key(language, &format!("name-month-{month}")).unwrap_or_default();
            let mut letters = name.chars();
            let first: String = letters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
            format!("{first}{} {year}", letters.as_str())
        }
    }
}
