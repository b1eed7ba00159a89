//! How days are written, decided once for a file: `11/05/2026` is the fifth of November or the eleventh of May.

use super::numbers::Decided;
use campaign::Date;

/// Which comes first where both are numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    DayFirst,
    MonthFirst,
}

impl Order {
    pub const ALL: &'static [Self] = &[Self::DayFirst, Self::MonthFirst];

    pub const fn id(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|order| order.id() == id)
    }
}

/// A day and, where the cell says it, the hour of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct When {
    pub day: Date,
    pub hour: Option<u8>,
}

/// Why a cell is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoDay {
    /// "5 novembre": which year?
    NoYear,
    Unreadable,
}

/// The numbers and words of a cell, its clock left out.
struct Parts {
    numbers: Vec<(u32, usize)>,
    month: Option<u32>,
    hour: Option<u8>,
}

fn parts(cell: &str) -> Parts {
    let mut parts = Parts { numbers: Vec::new(), month: None, hour: None };
    let lower = cell.to_lowercase();
    let (afternoon, morning) =
        (lower.contains("pm") || lower.contains("p.m"), lower.contains("am") || lower.contains("a.m"));
    // `2026-11-05T09:30`, `11/05/2026 9:30 PM`
    let clock = |at: usize| cell.get(at + 1..).is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()));
    let parted = cell.char_indices().map(|(at, letter)| if letter == 'T' && clock(at) { ' ' } else { letter });
    let parted: String = parted.collect();
    for word in parted.split(|letter: char| letter.is_whitespace() || letter == ',') {
        if let Some((hour, _)) = word.split_once(':') {
            parts.hour = hour.parse::<u8>().ok().filter(|hour| *hour < 24).map(|hour| match hour {
                12 if morning => 0,
                hour if afternoon && hour < 12 => hour + 12,
                hour => hour,
            });
            continue;
        }
        for piece in word.split(['/', '-', '.']).filter(|piece| !piece.is_empty()) {
            if piece.bytes().all(|byte| byte.is_ascii_digit()) {
                parts.numbers.extend(piece.parse::<u32>().ok().map(|number| (number, piece.len())));
            } else if piece.chars().all(char::is_alphabetic) {
                // The last one: "martedì" and "mar" name a weekday before they name a month.
                parts.month = tables::month(piece).or(parts.month);
            }
        }
    }
    parts
}

/// What one cell says about the file, where its order matters.
fn says(cell: &str) -> Option<Result<Order, ()>> {
    let parts = parts(cell);
    if parts.month.is_some() {
        return None;
    }
    match parts.numbers.as_slice() {
        [(first, 1..=2), (second, 1..=2), (_, 2 | 4)] => match (*first > 12, *second > 12) {
            (true, false) => Some(Ok(Order::DayFirst)),
            (false, true) => Some(Ok(Order::MonthFirst)),
            // The same day either way.
            (false, false) if first == second => None,
            (false, false) => Some(Err(())),
            (true, true) => None,
        },
        _ => None,
    }
}

/// Decides from all cells of the date columns. `usual` is what the program that made the file writes.
pub(super) fn decide<'a>(cells: impl Iterator<Item = &'a str>, usual: Option<Order>) -> Decided<Order> {
    let (mut day, mut month, mut either) = (0_usize, 0_usize, None);
    for cell in cells {
        match says(cell) {
            Some(Ok(Order::DayFirst)) => day += 1,
            Some(Ok(Order::MonthFirst)) => month += 1,
            Some(Err(())) => either = either.or(Some(cell.to_owned())),
            None => {}
        }
    }
    match (day > 0, month > 0) {
        (true, false) => Decided::Shown(Order::DayFirst),
        (false, true) => Decided::Shown(Order::MonthFirst),
        (true, true) => {
            Decided::Ask(if day >= month { Order::DayFirst } else { Order::MonthFirst }, either.unwrap_or_default())
        }
        (false, false) => match (either, usual) {
            (Some(_), Some(usual)) => Decided::Usual(usual),
            (Some(cell), None) => Decided::Ask(Order::DayFirst, cell),
            (None, usual) => Decided::Idle(usual.unwrap_or(Order::DayFirst)),
        },
    }
}

/// Reads a cell. `year` stands in where the cell names none.
pub(super) fn read(cell: &str, order: Order, year: Option<i32>) -> Result<When, NoDay> {
    let parts = parts(cell);
    let long = |number: u32, digits: usize| if digits == 2 { 2000 + number as i32 } else { number as i32 };
    let day = match (parts.month, parts.numbers.as_slice()) {
        // 20261105
        (None, [(whole, 8), ..]) => Date::new((whole / 10_000) as i32, whole / 100 % 100, whole % 100),
        (None, [(year, 4), (month, _), (day, _), ..]) => Date::new(*year as i32, *month, *day),
        (None, [(first, _), (second, _), (third, digits @ (2 | 4)), ..]) => match order {
            Order::DayFirst => Date::new(long(*third, *digits), *second, *first),
            Order::MonthFirst => Date::new(long(*third, *digits), *first, *second),
        },
        // Jun 5, 2026 and 5 giu 2026
        (Some(month), [(day, 1..=2), (year, 4), ..]) => Date::new(*year as i32, month, *day),
        (Some(month), [(year, 4), (day, 1..=2), ..]) => Date::new(*year as i32, month, *day),
        (Some(month), [(day, 1..=2)]) => match year {
            Some(year) => Date::new(year, month, *day),
            None => return Err(NoDay::NoYear),
        },
        _ => None,
    };
    day.map(|day| When { day, hour: parts.hour }).ok_or(NoDay::Unreadable)
}

/// Whether a cell is a day in one order or the other.
pub(super) fn looks_like(cell: &str) -> bool {
    cell.contains(['/', '-', '.', ' ']) && Order::ALL.iter().any(|order| read(cell, *order, None).is_ok())
}

/// The hour of a column of its own: `9:30`, `21`.
pub(super) fn hour(cell: &str) -> Option<u8> {
    parts(cell).hour.or_else(|| cell.trim().parse().ok().filter(|hour| *hour < 24))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_exports_write_them() {
        let day = |year, month, day| Date::new(year, month, day).map(|day| (day, None));
        let at = |year, month, day, hour| Date::new(year, month, day).map(|day| (day, Some(hour)));
        for (cell, order, expected) in [
            ("2026-11-05", Order::DayFirst, day(2026, 11, 5)),
            ("2026/11/05", Order::DayFirst, day(2026, 11, 5)),
            ("20261105", Order::DayFirst, day(2026, 11, 5)),
            ("05/11/2026", Order::DayFirst, day(2026, 11, 5)),
            ("11/05/2026 21:30", Order::MonthFirst, at(2026, 11, 5, 21)),
            ("11/05/2026 9:30 PM", Order::MonthFirst, at(2026, 11, 5, 21)),
            ("12:05 AM 11/05/2026", Order::MonthFirst, at(2026, 11, 5, 0)),
            ("2026-11-05T09:30:00", Order::DayFirst, at(2026, 11, 5, 9)),
            ("Fri, Jun 5, 2026", Order::DayFirst, day(2026, 6, 5)),
            ("5 giugno 2026", Order::DayFirst, day(2026, 6, 5)),
            ("5.11.26", Order::DayFirst, day(2026, 11, 5)),
            ("martedì 3 novembre 2026", Order::DayFirst, day(2026, 11, 3)),
            ("mar 3 nov 2026", Order::DayFirst, day(2026, 11, 3)),
            ("mar 3 mar 2026", Order::DayFirst, day(2026, 3, 3)),
            ("3 SETTEMBRE 2026", Order::DayFirst, day(2026, 9, 3)),
        ] {
            let read = read(cell, order, None).ok().map(|when| (when.day, when.hour));
            assert_eq!(read, expected, "{cell}");
        }
        assert_eq!(read("5 novembre", Order::DayFirst, None), Err(NoDay::NoYear));
        assert_eq!(read("5 novembre", Order::DayFirst, Some(2026)).map(|when| when.day.month()), Ok(11));
        assert_eq!(read("30/02/2026", Order::DayFirst, None), Err(NoDay::Unreadable));
        assert_eq!(read("Lifetime", Order::DayFirst, None), Err(NoDay::Unreadable));
    }

    #[test]
    fn the_order_is_shown_usual_or_asked() {
        let decide = |cells: &[&str], usual| decide(cells.iter().copied(), usual);
        assert_eq!(decide(&["01/02/2026", "25/02/2026"], None), Decided::Shown(Order::DayFirst));
        assert_eq!(decide(&["01/02/2026", "02/25/2026"], None), Decided::Shown(Order::MonthFirst));
        assert_eq!(decide(&["01/02/2026"], None), Decided::Ask(Order::DayFirst, "01/02/2026".into()));
        assert_eq!(decide(&["01/02/2026"], Some(Order::MonthFirst)), Decided::Usual(Order::MonthFirst));
        assert!(decide(&["25/02/2026", "02/25/2026"], None).must_ask());
        assert_eq!(decide(&["2026-02-01", "2026-02-02"], None), Decided::Idle(Order::DayFirst));
        assert_eq!(decide(&["Fri, Jun 5, 2026", "03/03/2026"], None), Decided::Idle(Order::DayFirst));
    }
}
