//! Benchmarks and audiences: numbers that can be what they say, and never without their definition.

use super::none;
use facts::{AUDIENCES, BENCHMARKS, Benchmark, PLATFORMS, POPULATIONS};
use std::collections::BTreeSet;

fn numbers(row: &Benchmark) -> impl Iterator<Item = f64> {
    [row.low, row.mid, row.high].into_iter().flatten()
}

#[test]
fn there_are_figures_for_italy_and_the_united_states() {
    for country in ["IT", "US"] {
        assert!(BENCHMARKS.iter().any(|row| row.country == country), "{country}");
        assert!(AUDIENCES.iter().filter(|row| row.country == country).count() >= 15, "{country}");
    }
    assert!(BENCHMARKS.len() >= 80, "{}", BENCHMARKS.len());
}

#[test]
fn low_is_below_mid_and_mid_below_high() {
    let wrong = BENCHMARKS.iter().filter(|row| {
        let numbers: Vec<f64> = numbers(row).collect();
        numbers.is_empty() || numbers.iter().any(|n| *n <= 0.0) || numbers.windows(2).any(|pair| pair[0] >= pair[1])
    });
    none("low < mid < high, and none is nothing", wrong.map(|row| row.id));
}

#[test]
fn a_metric_has_its_unit() {
    let wrong = BENCHMARKS.iter().filter(|row| {
        let fits = match row.metric {
            "ctr" | "cvr" | "vtr" | "open" | "engagement" => row.unit == "percent",
            "cpc" | "cpm" | "cpl" | "cpa" => matches!(row.unit, "eur" | "usd"),
            "posting-time" => row.unit == "hour" && numbers(row).all(|hour| hour <= 24.0 && hour.fract() == 0.0),
            _ => false,
        };
        !fits || (row.unit == "percent" && numbers(row).any(|n| n > 100.0))
    });
    none("metric and unit", wrong.map(|row| format!("{}: {} {}", row.id, row.metric, row.unit)));
    let wrong = AUDIENCES.iter().filter(|row| match row.measure {
        "people-per-month" | "people-online" => !(1e5..1e9).contains(&row.value),
        "percent-of-adults" | "percent-of-online" => !(0.0..=100.0).contains(&row.value),
        "minutes-per-month" => !(1.0..44_640.0).contains(&row.value),
        _ => true,
    });
    none("measure and value", wrong.map(|row| format!("{}: {} {}", row.id, row.measure, row.value)));
}

#[test]
fn they_name_a_platform_a_country_and_a_period() {
    let place =
        |country: &str| country == "world" || (country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()));
    let when = |period: &str| period.len() >= 4 && period.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'/');
    let known = |id: &str| PLATFORMS.iter().any(|platform| platform.id == id);
    let wrong = BENCHMARKS.iter().filter(|row| !place(row.country) || !when(row.period) || !known(row.platform));
    none("a benchmark", wrong.map(|row| row.id));
    let wrong = AUDIENCES.iter().filter(|row| !place(row.country) || !when(row.period) || !known(row.platform));
    none("an audience", wrong.map(|row| row.id));
    let wrong = AUDIENCES.iter().filter(|row| row.ages.is_some_and(|(from, to)| from >= to));
    none("ages from young to old", wrong.map(|row| row.id));
}

#[test]
fn one_name_is_never_given_to_two_definitions_of_one_source() {
    let definitions = BENCHMARKS.iter().map(|row| (row.source.title, row.metric, row.platform, row.definition.en));
    let distinct: BTreeSet<_> = definitions.collect();
    let named: BTreeSet<_> = distinct.iter().map(|(source, metric, platform, _)| (source, metric, platform)).collect();
    assert_eq!(distinct.len(), named.len());
    let engagement = BENCHMARKS.iter().filter(|row| row.metric == "engagement" && row.platform == "tiktok");
    let definitions: BTreeSet<&str> = engagement.map(|row| row.definition.en).collect();
    assert!(definitions.len() >= 3, "engagement is told with its definitions");
}

#[test]
fn the_union_and_every_italian_region_are_counted() {
    let countries: BTreeSet<&str> = POPULATIONS.iter().map(|row| row.country).collect();
    for country in [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ] {
        assert!(countries.contains(country), "{country}");
    }
    let regions: Vec<_> = POPULATIONS.iter().filter(|row| row.region.is_some()).collect();
    assert_eq!(regions.len(), 21);
    let sum: u32 = regions.iter().flat_map(|row| row.men.iter().chain(row.women)).sum();
    // The residents of Istat's permanent census on 31 December 2019.
    assert_eq!(sum, 59_641_488);
}
