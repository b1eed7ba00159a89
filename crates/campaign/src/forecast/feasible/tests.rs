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
    let [
        Way::Budget(budget),
        Way::Cvr { from, to },
        Way::Days { from: now, to: days, budget: longer },
        Way::Target(target),
    ] = verdict.ways[..]
    else {
        panic!("{:?}", verdict.ways)
    };
    near(budget, 3000.0);
    near(from, 0.03);
    near(to, 0.09);
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
    let Some(Way::Cvr { to, .. }) = verdict.ways.first() else { panic!("{:?}", verdict.ways) };
    near(*to, 0.09);
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
    assert_eq!(answer.outside().collect::<Vec<_>>(), [(Placement::GoogleSearchAd, 600.0)]);
    // What a result costs is what was spent where results are known.
    assert_eq!(answer.total.mid.cpa, answer.placements[0].outcome.mid.cpa);
    let verdict = answer.verdict.unwrap();
    let Some(Way::Budget(needed)) = verdict.ways.first() else { panic!("{:?}", verdict.ways) };
    near(*needed, 400.0 * 400.0 / verdict.results.mid.unwrap());
}
