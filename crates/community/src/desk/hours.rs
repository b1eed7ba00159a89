//! Business hours as one types them: `9-13, 14:00-18:30`.

use crate::{
    queue::{Hours, Instant, Moment},
    zone::Zone,
};
use campaign::Date;

/// The stretches of a day; none where something in it is no time. Nothing typed is a closed day.
pub fn read_hours(text: &str) -> Option<Vec<(u16, u16)>> {
    let mut stretches: Vec<(u16, u16)> = Vec::new();
    for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        let (opens, closes) = part.split_once(['-', '–', '—'])?;
        let (opens, closes) = (minute(opens)?, minute(closes)?);
        if closes <= opens || stretches.last().is_some_and(|(_, before)| *before > opens) {
            return None;
        }
        stretches.push((opens, closes));
    }
    Some(stretches)
}

fn minute(text: &str) -> Option<u16> {
    let text = text.trim();
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 24 && minute < 60 && hour * 60 + minute <= 24 * 60).then_some(hour * 60 + minute)
}

/// A day as one would type it.
pub fn write_hours(stretches: &[(u16, u16)]) -> String {
    let clock = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    let parts: Vec<String> =
        stretches.iter().map(|(opens, closes)| format!("{}-{}", clock(*opens), clock(*closes))).collect();
    parts.join(", ")
}

/// Days on which nobody is there, one a line, `25/12/2026` or `2026-12-25`; the first line that is no
/// day is the error.
pub fn read_days(text: &str) -> Result<Vec<i64>, String> {
    let mut days = Vec::new();
    for line in text.split(['\n', ',', ';']).map(str::trim).filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = line.split(['/', '-', '.']).collect();
        let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
        let day = match (numbers.as_slice(), parts.first().map(|part| part.len())) {
            ([year, month, day], Some(4)) | ([day, month, year], Some(1 | 2)) => {
                i32::try_from(*year).ok().and_then(|year| Date::new(year, *month, *day))
            }
            _ => None,
        };
        days.push(day.ok_or_else(|| line.to_owned())?.days());
    }
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

pub fn write_days(hours: &Hours) -> String {
    let lines: Vec<String> = hours.closed.iter().map(|day| Date::from_days(*day).to_string()).collect();
    lines.join("\n")
}

/// How far a moment is from now, in days of the calendar, and its clock time.
pub fn day_and_clock(zone: Zone, at: Instant, now: Instant) -> (i64, String) {
    let Moment(local) = zone.local(at);
    let minute = local.rem_euclid(24 * 60);
    (zone.local(at).day() - zone.local(now).day(), format!("{}:{:02}", minute / 60, minute % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_as_typed_come_back() {
        for (text, expected) in [
            ("9-13, 14:00-18:30", Some(vec![(540, 780), (840, 1110)])),
            ("8.30–24", Some(vec![(510, 1440)])),
            ("", Some(vec![])),
            ("9-9", None),
            ("14-18, 9-13", None),
            ("9", None),
            ("dalle 9", None),
            ("9-25", None),
        ] {
            assert_eq!(read_hours(text), expected, "{text}");
        }
        let typed = "9:00-13:00, 14:00-18:30";
        assert_eq!(read_hours(typed).map(|stretches| write_hours(&stretches)).as_deref(), Some(typed));
    }

    #[test]
    fn closed_days_as_typed_come_back() {
        let days = read_days("25/12/2026\n2026-12-26, 1/1/2027").expect("days");
        let hours = Hours { closed: days, ..Hours::default() };
        assert_eq!(write_days(&hours), "2026-12-25\n2026-12-26\n2027-01-01");
        assert_eq!(read_days("Natale"), Err("Natale".into()));
        assert_eq!(read_days("31/2/2027"), Err("31/2/2027".into()));
    }
}
