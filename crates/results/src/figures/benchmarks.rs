//! One's own figures beside published ones: only where both are worked out in the same way.

use super::{Part, Ratio, Sums};
use crate::reading::{Measure, Row};
use facts::{BENCHMARKS, Benchmark};

/// How the catalogue words the engagement that is worked out as ours is; the others divide by followers,
/// or in a way of their own, and are several times higher or lower.
const BY_IMPRESSIONS: &str = "Interactions divided by impressions.";

/// How the catalogue words a click-through rate that counts clicks on the link alone.
const OF_LINK: &str = "Link clicks";

/// On which side of the published figure one's own lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Better,
    Within,
    Worse,
}

/// One's own figure on a platform, and the published one.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    pub platform: String,
    pub ratio: Ratio,
    /// A share for rates, money for costs.
    pub own: f64,
    /// Of the published figure, in the same unit as `own`: the same twice where it is one number.
    pub low: f64,
    pub high: f64,
    pub side: Side,
    pub benchmark: &'static Benchmark,
}

/// A published figure that is one number counts as a range of a tenth around it: it is an average of others.
const AROUND: f64 = 0.1;

/// All that can be compared, by platform. `currency` is that of all amounts, empty where there are several;
/// nothing is converted. `home` is a country (ISO 3166) whose figures are taken before those of the world.
pub fn beside(rows: &[Row], currency: &str, home: &str) -> Vec<Beside> {
    let mut platforms: Vec<&str> = rows.iter().map(|row| row.word(Measure::Platform)).collect();
    platforms.sort_unstable();
    platforms.dedup();
    let mut found = Vec::new();
    for platform in platforms.into_iter().filter(|platform| !platform.is_empty()) {
        let (paid, organic): (Vec<&Row>, Vec<&Row>) = rows
            .iter()
            .filter(|row| row.word(Measure::Platform) == platform)
            .partition(|row| row.values.contains_key(&Measure::Spend));
        let (paid, organic) = (Sums::of(paid), Sums::of(organic));
        for ratio in [Ratio::Ctr, Ratio::Cpc, Ratio::Cpm, Ratio::Cvr, Ratio::CostPerConversion] {
            found.extend(of(ratio, platform, &paid, currency, home));
        }
        found.extend(of(Ratio::EngagementByImpressions, platform, &organic, currency, home));
    }
    found
}

fn of(ratio: Ratio, platform: &str, sums: &Sums, currency: &str, home: &str) -> Option<Beside> {
    let own = ratio.of(sums)?;
    let fits = |row: &&Benchmark| {
        row.platform == platform
            && row.metric == metric(ratio, sums)
            && row.scope.is_none()
            && (row.unit == "percent" || row.unit.eq_ignore_ascii_case(currency))
            && same_definition(ratio, row, sums)
    };
    // A year says more than a month, the own country more than the world, a newer figure more than an older.
    let rank = |row: &&Benchmark| {
        let place = if row.country == home { 2 } else { u8::from(row.country == "world") };
        (row.period.len() != "2026-01".len(), place, row.period)
    };
    let benchmark = BENCHMARKS.iter().filter(fits).max_by_key(rank)?;
    let scale = if benchmark.unit == "percent" { 0.01 } else { 1.0 };
    let low = benchmark.low.or(benchmark.mid)? * scale;
    let high = benchmark.high.or(benchmark.mid)? * scale;
    let wide = if low < high { 0.0 } else { AROUND };
    let side = match (own < low * (1.0 - wide), own > high * (1.0 + wide)) {
        (true, _) if ratio.lower_is_better() => Side::Better,
        (_, true) if ratio.lower_is_better() => Side::Worse,
        (true, _) => Side::Worse,
        (_, true) => Side::Better,
        _ => Side::Within,
    };
    Some(Beside { platform: platform.to_owned(), ratio, own, low, high, side, benchmark })
}

/// The catalogue's name of a figure. What costs a contact is no cost of a sale.
fn metric(ratio: Ratio, sums: &Sums) -> &'static str {
    match ratio {
        Ratio::Ctr => "ctr",
        Ratio::Cpc => "cpc",
        Ratio::Cpm => "cpm",
        Ratio::Cvr => "cvr",
        Ratio::CostPerConversion if sums.get(Measure::Leads) == Part::Conversions.of(sums) => "cpl",
        Ratio::CostPerConversion => "cpa",
        Ratio::EngagementByImpressions => "engagement",
        _ => "",
    }
}

fn same_definition(ratio: Ratio, row: &Benchmark, sums: &Sums) -> bool {
    match ratio {
        Ratio::EngagementByImpressions => row.definition.en == BY_IMPRESSIONS,
        Ratio::Ctr if row.definition.en.starts_with(OF_LINK) => sums.get(Measure::Clicks).is_some(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::row;
    use super::*;

    fn on(platform: &str, values: &[(Measure, f64)]) -> Row {
        let mut row = row((2026, 11, 2), values);
        row.words.insert(Measure::Platform, platform.into());
        row
    }

    #[test]
    fn engagement_is_compared_with_that_by_impressions_alone() {
        let post = on("instagram", &[(Measure::Impressions, 10_000.0), (Measure::Engagements, 90.0)]);
        let found = beside(&[post], "EUR", "IT");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].benchmark.id, "instagram.organic.engagement.buffer");
        assert_eq!((found[0].own, found[0].side), (0.009, Side::Worse));
        // What an ad brings is not what a post brings.
        let values = [(Measure::Impressions, 10_000.0), (Measure::Engagements, 90.0), (Measure::Spend, 50.0)];
        assert!(beside(&[on("instagram", &values)], "EUR", "IT").iter().all(|one| one.ratio == Ratio::Cpm));
    }

    #[test]
    fn costs_are_compared_in_their_own_currency_and_country() {
        let ad =
            on("facebook", &[(Measure::Impressions, 100_000.0), (Measure::Spend, 400.0), (Measure::Clicks, 1900.0)]);
        let found = beside(std::slice::from_ref(&ad), "EUR", "IT");
        let cpm = found.iter().find(|one| one.ratio == Ratio::Cpm).expect("a CPM");
        assert_eq!((cpm.benchmark.id, cpm.side), ("facebook.ads.cpm.it", Side::Better));
        let ctr = found.iter().find(|one| one.ratio == Ratio::Ctr).expect("a CTR");
        assert_eq!((ctr.benchmark.id, ctr.side), ("facebook.ads.ctr.world", Side::Within));
        assert!(beside(&[ad], "USD", "IT").iter().all(|one| one.ratio != Ratio::Cpm), "nothing is converted");
        let every_click = [(Measure::Impressions, 1000.0), (Measure::Spend, 4.0), (Measure::AllClicks, 30.0)];
        assert!(beside(&[on("facebook", &every_click)], "EUR", "IT").iter().all(|one| one.ratio != Ratio::Ctr));
    }

    #[test]
    fn the_catalogue_still_words_its_definitions_so() {
        let by_impressions = BENCHMARKS.iter().filter(|row| row.definition.en == BY_IMPRESSIONS).count();
        let of_link = BENCHMARKS.iter().filter(|row| row.definition.en.starts_with(OF_LINK)).count();
        assert!(by_impressions >= 5 && of_link >= 1, "{by_impressions} {of_link}");
    }
}
