use super::*;
use crate::goal::Objective;
use crate::planning::PlanningEdit;
use crate::{Edit, apply};

fn near(value: f64, expected: f64) {
    assert!((value - expected).abs() < 1e-4 * expected.abs().max(1.0), "{value} is not {expected}");
}

fn campaign() -> Campaign {
    let mut campaign = Campaign::default();
    campaign.goal.objective = Some(Objective::Leads);
    campaign
}

fn result(channel: &str, impressions: f64, clicks: f64, conversions: f64, spend: f64) -> PastResult {
    let of = Measured {
        impressions: Some(impressions),
        clicks: Some(clicks),
        conversions: Some(conversions),
        spend: Some(spend),
        ..Measured::default()
    };
    PastResult::measured("x", channel, Currency::Eur, of)
}

#[test]
fn the_interval_of_a_share_is_that_of_the_reference() {
    let (low, high) = wilson(5.0, 100.0);
    near(low, 0.02154);
    near(high, 0.11175);
    assert!(wilson(0.0, 50.0).0.abs() < 1e-9);
    near(wilson(0.0, 50.0).1, 0.07135);
}

#[test]
fn benchmarks_in_the_campaigns_currency_are_used_with_their_ends() {
    let cpm = rate(&campaign(), Placement::FacebookAd, RateField::Cpm).unwrap();
    assert_eq!(cpm.range, Range { low: 16.0, mid: 9.56, high: 5.0 });
    assert!(matches!(cpm.origin, Origin::Benchmark(row) if row.id == "facebook.ads.cpm.it"));
    let cvr = rate(&campaign(), Placement::InstagramAd, RateField::Cvr).unwrap();
    near(cvr.range.mid, 0.0772);
    near(cvr.range.low, 0.0772 * 0.7);
}

#[test]
fn money_of_another_currency_is_never_converted_in_silence() {
    let google = |campaign: &Campaign| rate(campaign, Placement::GoogleSearchAd, RateField::Cpc);
    assert!(matches!(google(&campaign()), Err(Lack::NoExchange(row, Currency::Usd)) if row.unit == "usd"));
    let worth = PlanningEdit::Worth { currency: Currency::Usd, text: "0,9".into() };
    let known = apply(&campaign(), Edit::Planning(worth)).unwrap();
    near(google(&known).unwrap().range.mid, 5.26 * 0.9);
    assert_eq!(rate(&campaign(), Placement::TiktokAd, RateField::Cpm), Err(Lack::NoBenchmark));
}

#[test]
fn a_conversion_rate_of_shops_follows_from_one_source() {
    let mut shop = campaign();
    shop.goal.objective = Some(Objective::Sales);
    let cvr = rate(&shop, Placement::FacebookAd, RateField::Cvr).unwrap();
    // 14.19 ÷ 1,000 ÷ 2.19 % ÷ 38.19
    near(cvr.range.mid, 0.016_966);
    assert!(matches!(cvr.origin, Origin::FromCpa(_)));
}

#[test]
fn past_results_replace_benchmarks_and_typed_numbers_both() {
    let mut own = campaign();
    own.parts.past_results.rows =
        vec![result("facebook", 10_000.0, 100.0, 5.0, 50.0), result("facebook", 30_000.0, 600.0, 15.0, 250.0)];
    let ctr = rate(&own, Placement::FacebookAd, RateField::Ctr).unwrap();
    near(ctr.range.mid, 700.0 / 40_000.0);
    assert_eq!((ctr.range.low, ctr.range.high, ctr.origin), (0.01, 0.02, Origin::Past { results: 2 }));
    let cpm = rate(&own, Placement::FacebookAd, RateField::Cpm).unwrap();
    near(cpm.range.mid, 7.5);
    near(cpm.range.low, 250.0 / 30.0);
    near(cpm.range.high, 5.0);
    // Its own result says more than its platform's.
    own.parts.past_results.rows.push(result("facebook-ad", 1000.0, 50.0, 5.0, 10.0));
    let ctr = rate(&own, Placement::FacebookAd, RateField::Ctr).unwrap();
    assert_eq!((ctr.range.mid, ctr.origin), (0.05, Origin::Past { results: 1 }));
    near(rate(&own, Placement::FacebookAd, RateField::Cvr).unwrap().range.high, wilson(5.0, 50.0).1);
    // Another channel keeps the benchmark.
    assert!(matches!(rate(&own, Placement::LinkedinAd, RateField::Ctr).unwrap().origin, Origin::Benchmark(_)));
    let typed = PlanningEdit::Rate {
        placement: Placement::FacebookAd,
        field: RateField::Ctr,
        case: Case::Mid,
        text: "3".into(),
    };
    let typed = rate(&apply(&own, Edit::Planning(typed)).unwrap(), Placement::FacebookAd, RateField::Ctr).unwrap();
    assert_eq!((typed.range, typed.origin), (Range { low: 0.03, mid: 0.03, high: 0.03 }, Origin::Typed));
}

#[test]
fn spend_in_a_currency_nobody_priced_is_left_out() {
    let mut own = campaign();
    own.parts.past_results.rows =
        vec![PastResult { currency: Currency::Gbp, ..result("facebook-ad", 1000.0, 10.0, 1.0, 5.0) }];
    assert!(matches!(rate(&own, Placement::FacebookAd, RateField::Cpm).unwrap().origin, Origin::Benchmark(_)));
    assert_eq!(rate(&own, Placement::FacebookAd, RateField::Ctr).unwrap().origin, Origin::Past { results: 1 });
}
