//! The files of `tests/exports`, read as a person would drop them.

use campaign::Date;
use results::reading::{Choices, Decided, Decimals, Encoding, Measure, Order, Reading, Source, Why, read};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/exports")
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).expect(name)
}

fn reading(name: &str) -> Reading {
    read(&bytes(name), &Choices::default())
}

fn sum(reading: &Reading, measure: Measure) -> f64 {
    reading.rows.iter().filter_map(|row| row.value(measure)).sum()
}

fn whys(reading: &Reading) -> Vec<(usize, Why)> {
    reading.skipped.iter().map(|skipped| (skipped.line, skipped.why.clone())).collect()
}

#[test]
fn each_export_is_recognised_and_adds_up() {
    for (name, source, rows, measure, total) in [
        ("meta-ads.it.csv", Source::MetaAds, 3, Measure::Impressions, 16_300.0),
        ("meta-ads.it.csv", Source::MetaAds, 3, Measure::Spend, 399.01),
        ("meta-ads.en.csv", Source::MetaAds, 3, Measure::Spend, 1254.5),
        ("meta-ads.en.csv", Source::MetaAds, 3, Measure::Impressions, 14_000.0),
        ("meta-content.it.csv", Source::MetaContent, 2, Measure::Views, 2150.0),
        ("google-ads.it.csv", Source::GoogleAds, 2, Measure::Impressions, 13_245.0),
        ("google-ads.it.csv", Source::GoogleAds, 2, Measure::Spend, 225.2),
        ("google-ads.en.csv", Source::GoogleAds, 1, Measure::Conversions, 11.5),
        ("linkedin-ads.en.csv", Source::LinkedInAds, 1, Measure::Leads, 6.0),
        ("linkedin-content.en.csv", Source::LinkedInContent, 2, Measure::Impressions, 3900.0),
        ("tiktok-content.it.csv", Source::TikTokContent, 2, Measure::Views, 6700.0),
        ("tiktok-ads.en.csv", Source::TikTokAds, 2, Measure::Clicks, 251.0),
        ("x-content.en.csv", Source::XContent, 1, Measure::Engagements, 21.0),
        ("youtube.it.csv", Source::YouTube, 2, Measure::Views, 5400.0),
        ("mailchimp.en.csv", Source::Newsletter, 2, Measure::Opens, 2840.0),
        ("newsletter.it.csv", Source::Newsletter, 2, Measure::EmailClicks, 390.0),
        ("newsletter.it.csv", Source::Newsletter, 2, Measure::Delivered, 8390.0),
        ("brevo.en.csv", Source::Newsletter, 1, Measure::Unsubscribes, 4.0),
        ("linkedin-metrics.en.csv", Source::LinkedInContent, 2, Measure::Impressions, 900.0),
        ("ga4.en.csv", Source::Analytics, 2, Measure::SiteRevenue, 1020.5),
    ] {
        let reading = reading(name);
        assert_eq!((reading.source, reading.rows.len()), (source, rows), "{name}: {:?}", reading.skipped);
        assert!((sum(&reading, measure) - total).abs() < 1e-9, "{name} {measure:?}: {}", sum(&reading, measure));
    }
}

#[test]
fn nothing_is_dropped_without_a_word() {
    for file in std::fs::read_dir(folder()).expect("a folder") {
        let name = file.expect("a file").file_name().to_string_lossy().into_owned();
        if !name.ends_with(".csv") {
            continue;
        }
        let reading = reading(&name);
        let text = reading.encoding.decode(&bytes(&name)).into_owned();
        let all = results::reading::count_rows(&text, reading.delimiter.expect("a text file"));
        let whole = reading.skipped.iter().filter(|skipped| !skipped.why.only_a_cell()).count();
        assert_eq!(reading.rows.len() + whole + 1, all, "{name}: {:?}", reading.skipped);
    }
    assert_eq!(whys(&reading("meta-ads.it.csv")), [(5, Why::Total)]);
    let no_number = Why::NoNumber { heading: "Amount spent (USD)".into(), cell: "abc".into() };
    assert_eq!(whys(&reading("meta-ads.en.csv")), [(4, no_number)]);
    let google = [(1, Why::Preamble), (2, Why::Preamble), (6, Why::Total)];
    assert_eq!(whys(&reading("google-ads.it.csv")), google);
    let second = whys(&reading("ga4.en.csv"));
    assert_eq!(second.iter().filter(|(_, why)| *why == Why::AnotherTable).count(), 3, "{second:?}");
}

#[test]
fn how_a_file_is_written_is_decided_and_said() {
    let meta = reading("meta-ads.it.csv");
    assert_eq!((meta.encoding, meta.currency.as_deref()), (Encoding::Utf8, Some("EUR")));
    assert_eq!(meta.decimals, Decided::Shown(Decimals::Point));
    assert_eq!(meta.rows[2].word(Measure::Ad), "Foto \"regalo\"; con nastro");
    assert_eq!(reading("google-ads.it.csv").decimals, Decided::Shown(Decimals::Comma));
    assert_eq!(reading("google-ads.en.csv").encoding, Encoding::Utf16Le);
    let content = reading("meta-content.it.csv");
    assert_eq!(content.order, Decided::Shown(Order::MonthFirst));
    let first = content.rows[0].period.expect("a day");
    assert_eq!((Some(first.from), first.hour), (Date::new(2026, 10, 6), Some(6)));
    assert_eq!(reading("linkedin-content.en.csv").order, Decided::Usual(Order::MonthFirst));
}

#[test]
fn what_is_ambiguous_is_asked_and_the_answer_is_kept_to() {
    let own = reading("own.csv");
    assert_eq!(own.source, Source::Other);
    assert!(own.order.must_ask() && own.decimals.must_ask(), "{own:?}");
    let measures: Vec<_> = own.columns.iter().map(|column| column.measure).collect();
    assert_eq!(measures, [Some(Measure::Day), None, Some(Measure::Spend)], "days are known by their look");
    let told = Choices {
        decimals: Some(Decimals::Comma),
        order: Some(Order::DayFirst),
        columns: [(1, Some(Measure::Conversions))].into(),
        ..Choices::default()
    };
    let own = read(&bytes("own.csv"), &told);
    assert_eq!(own.rows[1].period.map(|period| period.from), Date::new(2026, 2, 2));
    assert_eq!((sum(&own, Measure::Spend), sum(&own, Measure::Conversions)), (2350.0, 21.0));
    let other = Choices { decimals: Some(Decimals::Point), ..told };
    assert_eq!(sum(&read(&bytes("own.csv"), &other), Measure::Spend), 2.35);
}

#[test]
fn a_day_without_a_year_asks_for_it() {
    let without = reading("tiktok-content.it.csv");
    assert_eq!(whys(&without), [(2, Why::NoYear("5 novembre".into())), (3, Why::NoYear("12 novembre".into()))]);
    assert_eq!(without.rows.len(), 2, "the rows count without their day");
    let with = read(&bytes("tiktok-content.it.csv"), &Choices { year: Some(2026), ..Choices::default() });
    assert_eq!(with.rows[0].period.map(|period| period.from), Date::new(2026, 11, 5));
}

#[test]
fn broken_and_foreign_files_are_read_as_far_as_they_go() {
    for bytes in [&b""[..], b"\n\n", b"\xff\xfe", b"a", b"PK\x03\x04\x00\x00", b"\"never closed, 1", b"{\"json\": 1}"] {
        let reading = read(bytes, &Choices::default());
        assert!(reading.rows.is_empty(), "{bytes:?}: {:?}", reading.rows);
    }
}

#[test]
fn a_newsletter_has_its_rates_and_a_post_of_linkedin_its_kind() {
    use results::figures::{Ratio, Sums};
    let letters = reading("newsletter.it.csv");
    let sums = Sums::of(&letters.rows);
    assert_eq!(Ratio::OpenRate.of(&sums), Some(2840.0 / 8390.0));
    assert_eq!(Ratio::EmailClickRate.of(&sums), Some(390.0 / 8390.0));
    assert_eq!(Ratio::UnsubscribeRate.of(&sums), Some(27.0 / 8390.0));
    assert_eq!((sums.clicks(), letters.rows[0].period.and_then(|period| period.hour)), (None, Some(9)));
    assert!(letters.columns.iter().all(|column| column.measure.is_some()), "{:?}", letters.columns);
    let first = reading("mailchimp.en.csv");
    assert_eq!((sum(&first, Measure::Conversions), sum(&first, Measure::Revenue)), (14.0, 840.0));
    assert!(first.columns.iter().all(|column| column.measure.is_some()), "{:?}", first.columns);
    let posts = "Post title,Post link,Post type,Created date,Impressions,Likes,Engagement rate,Content Type\n\
                 Casa,https://l/1,Organic,09/01/2026,900,15,0.05,Image\n";
    assert_eq!(read(posts.as_bytes(), &Choices::default()).rows[0].word(Measure::Type), "Image");
}
