use super::*;
use crate::audience::size;
use crate::forecast::{AssumptionField, Case};
use crate::goal::Objective;
use crate::mix::Choice;

/// The reference's golden case (§4.7): 1,000 at CPM 9, CTR 1 %, CVR 3 %, orders of 60.
fn golden(metric: Kpi, target: &str) -> Campaign {
    let mut campaign = Campaign::default();
    campaign.goal.objective = Some(Objective::Sales);
    campaign.goal.metric = Some(metric);
    campaign.goal.target = target.into();
    campaign.goal.budget = "1000".into();
    campaign.goal.start = "2027-01-01".into();
    campaign.goal.end = "2027-01-20".into();
    campaign.mix.choices = vec![Choice::new(Placement::FacebookAd)];
    for (field, text) in [
        (AssumptionField::Cpm, "9"),
        (AssumptionField::Ctr, "1"),
        (AssumptionField::Cvr, "3"),
        (AssumptionField::OrderValue, "60"),
        (AssumptionField::Margin, "40"),
        (AssumptionField::Audience, "100.000"),
    ] {
        *campaign.assumptions.get_mut(field).text_mut(Case::Mid) = text.into();
    }
    campaign
}

fn near(value: f64, expected: f64) {
    assert!((value - expected).abs() < 0.005 * expected.abs().max(1.0), "{value} is not {expected}");
}

#[test]
fn the_golden_case_of_the_reference() {
    let answer = feasible(&golden(Kpi::Orders, "30"));
    let total = answer.total.mid;
    near(total.impressions.unwrap(), 111_111.0);
    near(total.clicks.unwrap(), 1111.1);
    near(total.cpc.unwrap(), 0.9);
    near(total.conversions.unwrap(), 33.33);
    near(total.cpa.unwrap(), 30.0);
    near(total.roas.unwrap(), 2.0);
    near(total.break_even_cpa.unwrap(), 24.0);
    let reach = answer.placements[0].reach.mid.unwrap();
    // N = 100,000, I = 111,111, k = 1: R = N m ÷ (1 + m).
    near(reach.people, 100_000.0 * 1.111_11 / 2.111_11);
    assert_eq!(answer.verdict.unwrap().feasibility, Feasibility::Likely);
}

#[test]
fn out_of_reach_is_said_with_what_would_bring_it_there() {
    let verdict = feasible(&golden(Kpi::Orders, "100")).verdict.unwrap();
    assert_eq!(verdict.feasibility, Feasibility::OutOfReach);
    // A conversion rate of 9 % is three times the only one that is known: no way.
    let [Way::Budget(budget), Way::Days { from: now, to: days, budget: longer }, Way::Target(target)] =
        verdict.ways[..]
    else {
        panic!("{:?}", verdict.ways)
    };
    near(budget, 3000.0);
    assert_eq!((now, days, target), (20.0, 60.0, 33.0));
    near(longer, 3000.0);
    // What the way says is true: with that budget the goal is reached.
    let mut richer = golden(Kpi::Orders, "100");
    richer.goal.budget = format!("{}", budget.ceil());
    assert_eq!(feasible(&richer).verdict.unwrap().feasibility, Feasibility::Likely);
}

#[test]
fn what_comes_already_need_not_be_bought() {
    let mut campaign = golden(Kpi::Orders, "60");
    campaign.goal.baseline = "30".into();
    let verdict = feasible(&campaign).verdict.unwrap();
    assert_eq!((verdict.needed, verdict.already), (30.0, Some(30.0)));
    assert_eq!(verdict.feasibility, Feasibility::Likely);
}

#[test]
fn costs_are_better_when_they_fall() {
    assert_eq!(feasible(&golden(Kpi::Cpa, "35")).verdict.unwrap().feasibility, Feasibility::Likely);
    let verdict = feasible(&golden(Kpi::Cpa, "10")).verdict.unwrap();
    assert_eq!(verdict.feasibility, Feasibility::OutOfReach);
    assert!(!verdict.ways.iter().any(|way| matches!(way, Way::Cvr { .. })), "{:?}", verdict.ways);
    let mut seen = golden(Kpi::Cpa, "25");
    *seen.assumptions.get_mut(AssumptionField::Cvr).text_mut(Case::High) = "3,6".into();
    let verdict = feasible(&seen).verdict.unwrap();
    let Some(Way::Cvr { from, to }) = verdict.ways.first() else { panic!("{:?}", verdict.ways) };
    near(*from, 0.03);
    near(*to, 0.036);
}

#[test]
fn reach_is_turned_round_and_has_an_end() {
    let verdict = feasible(&golden(Kpi::Reach, "75000")).verdict.unwrap();
    // R = 75,000 of 100,000 with k = 1 takes 300,000 impressions: 2,700 at CPM 9.
    let Some(Way::Budget(budget)) = verdict.ways.first() else { panic!("{:?}", verdict.ways) };
    near(*budget, 2700.0);
    let verdict = feasible(&golden(Kpi::Reach, "120000")).verdict.unwrap();
    assert_eq!(verdict.ways.first(), Some(&Way::People(120_000.0)));
    assert!(size::reachable(&golden(Kpi::Reach, "1"), Placement::FacebookAd).is_some());
}

#[test]
fn what_is_missing_is_said() {
    let mut campaign = golden(Kpi::Orders, "100");
    campaign.goal.budget = String::new();
    assert_eq!(feasible(&campaign).verdict, Err(Unanswered::NoBudget));
    assert_eq!(feasible(&golden(Kpi::Followers, "100")).verdict, Err(Unanswered::NotFromAds(Kpi::Followers)));
    assert_eq!(feasible(&golden(Kpi::Orders, "")).verdict, Err(Unanswered::NoTarget));
    assert_eq!(feasible(&Campaign::default()).verdict, Err(Unanswered::NoMetric));
    let mut unknown = golden(Kpi::Orders, "100");
    unknown.assumptions = Default::default();
    unknown.mix.choices = vec![Choice::new(Placement::TiktokAd)];
    assert_eq!(feasible(&unknown).verdict, Err(Unanswered::NoRates));
}

#[test]
fn before_anything_is_chosen_each_placement_is_an_alternative() {
    let mut campaign = golden(Kpi::Leads, "20");
    campaign.goal.objective = Some(Objective::Leads);
    campaign.mix.choices.clear();
    campaign.assumptions = Default::default();
    let answer = feasible(&campaign);
    assert!(answer.alternatives && answer.placements.iter().all(|one| one.budget == 1000.0));
    let names: Vec<&str> = answer.placements.iter().map(|one| one.placement.id()).collect();
    assert_eq!(names, ["facebook-ad", "instagram-ad", "linkedin-ad", "google-search-ad"]);
    // Meta in Italy, in euros; the others wait for the worth of a dollar.
    assert!(answer.placements[0].is_known() && !answer.placements[3].is_known());
    let (low, mid, high) = {
        let of = |outcome: &Outcome| outcome.conversions.unwrap();
        (of(&answer.total.low), of(&answer.total.mid), of(&answer.total.high))
    };
    assert!(low < mid && mid < high, "{low} {mid} {high}");
}

#[test]
fn money_on_what_is_unknown_is_outside_the_forecast() {
    let mut campaign = golden(Kpi::Leads, "400");
    campaign.goal.objective = Some(Objective::Leads);
    campaign.assumptions = Default::default();
    campaign.mix.choices = vec![
        Choice { budget: "400".into(), ..Choice::new(Placement::FacebookAd) },
        Choice { budget: "600".into(), ..Choice::new(Placement::GoogleSearchAd) },
    ];
    let answer = feasible(&campaign);
    let outside: Vec<_> = answer.outside().map(|one| (one.placement, one.budget)).collect();
    assert_eq!(outside, [(Placement::GoogleSearchAd, 600.0)]);
    // What a result costs is what was spent where results are known.
    assert_eq!(answer.total.mid.cpa, answer.placements[0].outcome.mid.cpa);
    let verdict = answer.verdict.unwrap();
    let Some(Way::Budget(needed)) = verdict.ways.first() else { panic!("{:?}", verdict.ways) };
    near(*needed, 400.0 * 400.0 / verdict.results.mid.unwrap());
}

/// Typed or published, in whatever order: what the money brings never falls from the low case to the high one.
#[test]
fn the_low_case_is_never_above_the_middle_nor_the_high_one_below_it() {
    let mut seed = 7_u64;
    let mut random = move |least: f64, most: f64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        least + (most - least) * (seed >> 40) as f64 / (1_u64 << 24) as f64
    };
    let metrics =
        [Kpi::Impressions, Kpi::Reach, Kpi::Clicks, Kpi::Orders, Kpi::Revenue, Kpi::Cpa, Kpi::Ctr, Kpi::Cpc, Kpi::Roas];
    for round in 0..300 {
        let metric = metrics[round % metrics.len()];
        let mut campaign = golden(metric, "100");
        campaign.country = ["IT", "US"][round % 2].into();
        campaign.assumptions = Default::default();
        campaign.parts.planning.exchange.insert("usd".into(), "0,9".into());
        if round % 5 == 0 {
            campaign.mix.choices.clear();
        }
        for (field, least, most) in [
            (AssumptionField::Cpm, 2.0, 30.0),
            (AssumptionField::Ctr, 0.2, 4.0),
            (AssumptionField::Cvr, 0.5, 6.0),
            (AssumptionField::OrderValue, 10.0, 90.0),
            (AssumptionField::Audience, 1000.0, 300_000.0),
        ] {
            for case in Case::ALL.iter().copied() {
                if random(0.0, 1.0) < 0.5 {
                    *campaign.assumptions.get_mut(field).text_mut(case) = format!("{:.2}", random(least, most));
                }
            }
        }
        let answer = feasible(&campaign);
        for one in &answer.placements {
            let rising = |of: fn(&Outcome) -> Option<f64>, what: &str| {
                let [low, mid, high] = [&one.outcome.low, &one.outcome.mid, &one.outcome.high].map(of);
                if let (Some(low), Some(mid), Some(high)) = (low, mid, high) {
                    assert!(low <= mid * 1.000_001 && mid <= high * 1.000_001, "{round} {what}: {low} {mid} {high}");
                }
            };
            rising(|one| one.impressions, "impressions");
            rising(|one| one.clicks, "clicks");
            rising(|one| one.conversions, "conversions");
            rising(|one| one.revenue, "revenue");
            for case in Case::ALL {
                let (reach, outcome) = (one.reach.get(*case), one.outcome.get(*case));
                assert!(reach.is_none_or(|reach| reach.people <= outcome.impressions.unwrap()), "{round} {case:?}");
            }
        }
        if let Ok(Verdict { results: Range { low: Some(low), mid: Some(mid), high: Some(high) }, .. }) = answer.verdict
        {
            let (low, mid, high) = if metric.lower_is_better() { (high, mid, low) } else { (low, mid, high) };
            assert!(low <= mid && mid <= high, "{round} {metric:?}: {low} {mid} {high}");
        }
    }
}

#[test]
fn impressions_whose_price_follows_from_clicks_have_their_low_case_below() {
    let mut campaign = Campaign { country: "US".into(), ..Campaign::default() };
    campaign.goal.objective = Some(Objective::Awareness);
    campaign.goal.metric = Some(Kpi::Impressions);
    (campaign.goal.target, campaign.goal.budget) = ("130000".into(), "3000".into());
    (campaign.goal.start, campaign.goal.end) = ("2027-01-01".into(), "2027-01-31".into());
    let verdict = feasible(&campaign).verdict.unwrap();
    let (low, mid) = (verdict.results.low.unwrap(), verdict.results.mid.unwrap());
    // The price of a thousand follows from that of a click there: a dear click is no cheap impression.
    assert!(low < 130_000.0 && 130_000.0 < mid, "{low} {mid}");
    assert_eq!(verdict.feasibility, Feasibility::Possible);
}

#[test]
fn a_goal_that_loses_money_is_said_to() {
    let verdict = feasible(&golden(Kpi::Orders, "30")).verdict.unwrap();
    let loss = verdict.loss.unwrap();
    near(loss.cpa, 30.0);
    near(loss.leaves, 24.0);
    let mut earns = golden(Kpi::Orders, "30");
    *earns.assumptions.get_mut(AssumptionField::Margin).text_mut(Case::Mid) = "60".into();
    assert_eq!(feasible(&earns).verdict.unwrap().loss, None);
    assert_eq!(feasible(&golden(Kpi::Leads, "30")).verdict.unwrap().loss, None, "a contact is no order");
    let campaign = golden(Kpi::Orders, "30");
    let said = crate::plan::verdict_words(&campaign, &feasible(&campaign), wording::Language::It).join(" ");
    assert!(said.contains("ci perdi") && said.contains("24,00"), "{said}");
}

#[test]
fn ways_are_ones_that_have_been_seen_and_speak_of_what_is_measured() {
    use crate::forecast::way_words;
    let far = feasible(&golden(Kpi::Orders, "1000")).verdict.unwrap();
    assert!(far.ways.iter().all(|way| matches!(way, Way::Budget(_) | Way::Target(_))), "{:?}", far.ways);
    for (metric, target, said) in [
        (Kpi::Cpa, "10", "30,00 €"),
        (Kpi::Roas, "9", "ROAS 2,00."),
        (Kpi::Revenue, "90000", "2000,00 €"),
        (Kpi::Orders, "1000", "33 ordini"),
    ] {
        let mut campaign = golden(metric, target);
        campaign.goal.unit = "ordini".into();
        let verdict = feasible(&campaign).verdict.unwrap();
        let last = way_words(verdict.ways.last().unwrap(), &campaign, wording::Language::It);
        let last = last.replace(['\u{a0}', '\u{202f}'], " ").replace("2.000", "2000");
        assert!(last.contains(said) && (metric == Kpi::Orders || !last.contains("ordini")), "{metric:?}: {last}");
    }
}

#[test]
fn subscribers_are_bought_as_conversions_and_those_there_are_not_bought_again() {
    let mut campaign = golden(Kpi::Subscribers, "1030");
    campaign.goal.baseline = "1000".into();
    let verdict = feasible(&campaign).verdict.unwrap();
    assert_eq!((verdict.needed, verdict.already, verdict.feasibility), (30.0, None, Feasibility::Likely));
    campaign.goal.target = "1100".into();
    let verdict = feasible(&campaign).verdict.unwrap();
    assert_eq!(verdict.ways.last(), Some(&Way::Target(1033.0)));
}
