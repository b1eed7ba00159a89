//! One's own figures as the forecasts of a campaign want them: a row for each platform that was paid.

use super::Sums;
use crate::reading::{Measure, Row};
use campaign::Date;
use campaign::currency::Currency;
use campaign::past_results::{Measured, PastResult};

/// What the rows brought on each platform. Only paid rows: what a post brings without money says nothing of
/// what money brings. Rows that name no platform are together, for all channels. A platform without
/// impressions or without clicks is left out: no rate follows from it.
///
/// `label` gets the first and the last day. `currency` is the code of all amounts; where the campaign knows
/// no such currency the amounts are left out, never taken for euros.
pub fn own(rows: &[Row], currency: &str, label: impl Fn(Date, Date) -> String) -> Vec<PastResult> {
    let known = Currency::ALL.iter().copied().find(|known| known.code() == currency);
    let paid = |row: &&Row| row.values.contains_key(&Measure::Spend);
    let mut platforms: Vec<&str> = rows.iter().filter(paid).map(|row| row.word(Measure::Platform)).collect();
    platforms.sort_unstable();
    platforms.dedup();
    let one = |platform: &str| {
        let rows: Vec<&Row> = rows.iter().filter(paid).filter(|row| row.word(Measure::Platform) == platform).collect();
        let sums = Sums::of(rows.iter().copied());
        let days = rows.iter().filter_map(|row| row.period);
        let from = days.clone().map(|period| period.from).min();
        let to = days.map(|period| period.to).max();
        let of = Measured {
            impressions: Some(sums.get(Measure::Impressions)?),
            clicks: Some(sums.clicks()?),
            conversions: sums.conversions(),
            spend: known.and(sums.get(Measure::Spend)),
            revenue: known.and(sums.get(Measure::Revenue)),
            // Reach is of people, and theirs overlap from row to row.
            reach: None,
        };
        let name = from.zip(to).map(|(from, to)| label(from, to)).unwrap_or_default();
        let text = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let row = PastResult::measured(name, platform, known.unwrap_or_default(), of);
        Some(PastResult { from: text(from), to: text(to), ..row })
    };
    platforms.into_iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::row;
    use super::*;

    #[test]
    fn each_paid_platform_becomes_a_past_result() {
        let on = |platform: &str, day: u32, values: &[(Measure, f64)]| {
            let mut row = row((2026, 10, day), values);
            row.words.insert(Measure::Platform, platform.into());
            row
        };
        let ad = [
            (Measure::Spend, 100.5),
            (Measure::Impressions, 10_000.0),
            (Measure::Clicks, 150.0),
            (Measure::Leads, 6.0),
            (Measure::Reach, 4000.0),
        ];
        let rows = [
            on("facebook", 1, &ad),
            on("facebook", 3, &ad),
            on("google", 2, &[(Measure::Spend, 20.0), (Measure::Impressions, 900.0), (Measure::Clicks, 60.0)]),
            on("linkedin", 2, &[(Measure::Spend, 20.0), (Measure::Impressions, 900.0)]),
            on("instagram", 2, &[(Measure::Impressions, 5000.0), (Measure::Clicks, 3.0)]),
        ];
        let found = own(&rows, "EUR", |from, to| format!("{from} {to}"));
        let channels: Vec<&str> = found.iter().map(|row| row.channel.as_str()).collect();
        assert_eq!(channels, ["facebook", "google"]);
        let figures = found[0].figures();
        assert_eq!(
            (figures.impressions, figures.clicks, figures.conversions),
            (Some(20_000.0), Some(300.0), Some(12.0))
        );
        assert_eq!((figures.spend, figures.reach), (Some(201.0), None));
        assert_eq!((found[0].label.as_str(), found[0].to.as_str()), ("2026-10-01 2026-10-03", "2026-10-03"));
        // Zloty are no euros.
        assert_eq!(own(&rows, "PLN", |_, _| String::new())[0].figures().spend, None);
    }
}
