//! The days a report is about, where they stand above its table and nowhere in it: Google Ads and
//! Analytics write them there, and so does LinkedIn.

use super::file::Period;
use super::{Order, Row, dates};
use campaign::Date;

/// Longer than this is no report's range but two numbers that look like days.
const LONGEST: i32 = 5 * 366;

/// What stands between the first and the last day.
const BETWEEN: [&str; 5] = [" - ", " – ", " — ", " to ", " al "];

/// Gives rows without a day the range of the report; for files none of whose columns is a day.
pub(super) fn settle(rows: &mut [Row], above: &[(usize, Vec<String>)], order: Order) {
    let Some(period) = range(above, order) else { return };
    for row in rows.iter_mut().filter(|row| row.period.is_none()) {
        row.period = Some(period);
    }
}

fn range(above: &[(usize, Vec<String>)], order: Order) -> Option<Period> {
    let days: Vec<Date> = above.iter().flat_map(|(_, cells)| days(&cells.join(" "), order)).collect();
    let (from, to) = (*days.iter().min()?, *days.iter().max()?);
    (days.len() > 1 && to.days_since(from) < LONGEST).then_some(Period { from, to, hour: None })
}

fn days(line: &str, order: Order) -> Vec<Date> {
    let read = |text: &str, order| dates::read(text, order, None).ok().map(|when| when.day);
    // 20260901-20260930, each eight digits.
    let whole = line.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| digits.len() == 8);
    let whole: Vec<Date> = whole.filter_map(|digits| read(digits, order)).collect();
    if !whole.is_empty() {
        return whole;
    }
    let halves = BETWEEN.iter().find_map(|sign| line.split_once(sign));
    // `09/01/2026 - 09/30/2026` is month first, whatever the table below does not say.
    let other = Order::ALL.iter().copied().find(|one| *one != order).unwrap_or(order);
    let both = |order| halves.and_then(|(from, to)| read(from, order).zip(read(to, order)));
    both(order).or_else(|| both(other)).map(|(from, to)| vec![from, to]).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, read};

    fn period(text: &str) -> Option<(String, String)> {
        let rows = read(text.as_bytes(), &Choices::default()).rows;
        assert!(!rows.is_empty(), "{text}");
        rows[0].period.map(|period| (period.from.to_string(), period.to.to_string()))
    }

    #[test]
    fn the_days_above_the_table_are_those_of_its_rows() {
        let google = "Campagna,Impr.,Clic,Costo\nBrand,1250,98,44\n";
        let site = "Session primary channel group (Default Channel Group),Sessions,Engaged sessions\nEmail,210,170\n";
        let september = Some(("2026-09-01".to_owned(), "2026-09-30".to_owned()));
        for (above, table) in [
            ("Rapporto campagne\n1 settembre 2026 - 30 settembre 2026\n", google),
            ("Campaign report\n\"September 1, 2026 - September 30, 2026\"\n", google),
            ("Date Range: 09/01/2026 - 09/30/2026\n", google),
            ("# ----\n# Account: Bianchi\n#\n# 20260901-20260930\n\n", site),
            ("# Data di inizio: 20260901\n# Data di fine: 20260930\n", site),
        ] {
            assert_eq!(period(&format!("{above}{table}")), september, "{above}");
        }
        assert_eq!(period(&format!("Rapporto campagne\n{google}")), None);
    }

    #[test]
    fn a_table_with_days_keeps_them() {
        let text = "Rapporto\n1 settembre 2026 - 30 settembre 2026\nGiorno,Campagna,Impr.,Clic,Costo\n2026-09-04,Brand,1250,98,44\n";
        assert_eq!(period(text), Some(("2026-09-04".into(), "2026-09-04".into())));
    }
}
