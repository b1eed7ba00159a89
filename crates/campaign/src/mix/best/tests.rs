use super::*;
use crate::audience::Market;
use crate::goal::Objective;
use crate::mix::Purchase;

fn shop(hours: &str, budget: &str) -> Campaign {
    let mut campaign = Campaign::default();
    campaign.goal.objective = Some(Objective::Sales);
    campaign.goal.budget = budget.into();
    campaign.goal.start = "2027-01-01".into();
    campaign.goal.end = "2027-01-30".into();
    campaign.audience.market = Some(Market::Consumers);
    campaign.mix.purchase = Some(Purchase::Impulse);
    campaign.mix.content = vec![ContentKind::Text, ContentKind::Photo];
    campaign.mix.hours_per_week = hours.into();
    campaign
}

fn ids(best: &BestMix) -> Vec<&'static str> {
    best.taken.iter().map(|one| one.placement.id()).collect()
}

#[test]
fn the_set_fits_and_holds_what_is_ours() {
    for (hours, budget) in [("10", "0"), ("14", "600"), ("20", "3000"), ("4", "")] {
        let campaign = shop(hours, budget);
        let best = best_mix(&campaign);
        assert!(ids(&best).contains(&"blog-post") && ids(&best).contains(&"email-campaign"), "{hours} {budget}");
        let owned: f64 =
            FIXED_HOURS + best.taken.iter().filter(|one| one.why == WhyTaken::Owned).map(|one| one.hours).sum::<f64>();
        assert!(best.hours <= best.available.max(owned) + 0.02, "{hours}: {} of {}", best.hours, best.available);
        let money = Figures::of(&campaign.goal).budget.unwrap_or(0.0);
        assert!(best.least_budget <= money + 0.01, "{budget}");
        assert_eq!(best.taken.len() + best.left.len(), Placement::ALL.len());
    }
}

#[test]
fn with_few_hours_blog_and_e_mail_come_out_less_often_and_leave_room() {
    for (hours, budget) in [("8", "1500"), ("10", "3000"), ("6", "500")] {
        let campaign = shop(hours, budget);
        let best = best_mix(&campaign);
        assert!(best.hours <= best.available + 0.02, "{hours}: {} of {}", best.hours, best.available);
        assert!(best.owned_pace < 1.0 && best.taken.len() > 2, "{hours}: {:?}", ids(&best));
        // What is proposed is what was counted.
        let mut adopted = campaign.clone();
        adopted.mix.choices = proposal(&campaign, &best);
        assert!(crate::plan::workload(&adopted).total.sum() <= best.available + 0.02);
    }
    assert_eq!(best_mix(&shop("20", "3000")).owned_pace, 1.0);
}

#[test]
fn the_hours_that_are_missing_are_all_named() {
    let mut campaign = shop("4", "0");
    // A pace that the person typed is theirs: it is not slowed down.
    campaign.mix.choices = vec![Choice { per_week: "2".into(), ..Choice::new(Placement::BlogPost) }];
    let best = best_mix(&campaign);
    let over = best.hours - best.available;
    assert!(over > 0.0);
    for one in &best.left {
        if let WhyLeft::Hours { missing } = one.why {
            assert!((missing - over - one.hours).abs() < 0.05, "{missing} {over} {}", one.hours);
        }
    }
    assert!(best.left.iter().any(|one| matches!(one.why, WhyLeft::Hours { .. })));
}

#[test]
fn each_left_placement_says_why() {
    let best = best_mix(&shop("14", "600"));
    let why = |id: &str| &best.left.iter().find(|one| one.placement.id() == id).unwrap().why;
    assert_eq!(*why("tiktok-post"), WhyLeft::Content { needed: ContentKind::ShortVideo });
    assert_eq!(*why("mastodon-post"), WhyLeft::PoorFit);
    let poor = best_mix(&shop("14", "100"));
    let why = |id: &str| &poor.left.iter().find(|one| one.placement.id() == id).unwrap().why;
    assert_eq!(*why("facebook-ad"), WhyLeft::Money { needed: 150.0 });
    // Nothing that is merely outweighed could be swapped in for more.
    for one in best.left.iter().chain(&poor.left) {
        if let WhyLeft::Outweighed { out, loss } = &one.why {
            assert!((0.0..1.0).contains(loss) && !out.is_empty(), "{one:?}");
        }
    }
}

#[test]
fn changes_are_those_of_a_new_search() {
    let campaign = shop("12", "300");
    let now = ids(&best_mix(&campaign));
    for one in sensitivity(&campaign) {
        let then = ids(&best_mix(&changed(&campaign, one.change).unwrap()));
        assert!(one.enters.iter().all(|placement| then.contains(&placement.id()) && !now.contains(&placement.id())));
        assert!(one.leaves.iter().all(|placement| now.contains(&placement.id()) && !then.contains(&placement.id())));
        assert_eq!(then.len(), now.len() + one.enters.len() - one.leaves.len());
    }
    let changes: Vec<Change> = sensitivity(&campaign).iter().map(|one| one.change).collect();
    assert!(changes.contains(&Change::WithVideo) && !changes.contains(&Change::WithoutVideo), "{changes:?}");
}

#[test]
fn the_proposal_spends_the_budget_and_no_more() {
    let campaign = shop("20", "1000");
    let best = best_mix(&campaign);
    let choices = proposal(&campaign, &best);
    let sum: f64 = choices.iter().filter_map(|choice| crate::number::value(&choice.budget)).sum();
    assert!((sum - 1000.0).abs() < 0.5, "{choices:?}");
    assert!(choices.iter().all(|choice| choice.pieces_per_week() > 0.0));
}

/// Every kind of campaign the other factors tell apart, with a proposal adopted.
fn adopted(currency: crate::Currency) -> impl Iterator<Item = (Campaign, crate::forecast::Feasible)> {
    let kinds = Objective::ALL.iter().flat_map(|objective| Market::ALL.iter().map(move |market| (*objective, *market)));
    let kinds = kinds.flat_map(|kind| ["200", "600", "3000"].map(move |budget| (kind, budget)));
    kinds.flat_map(move |((objective, market), budget)| {
        [&[ContentKind::Text][..], ContentKind::ALL].map(|content| {
            let mut campaign = shop("14", budget);
            campaign.goal.objective = Some(objective);
            campaign.audience.market = Some(market);
            campaign.mix.content = content.to_vec();
            campaign.parts.planning.currency = currency;
            campaign.mix.choices = proposal(&campaign, &best_mix(&campaign));
            let answer = crate::forecast::feasible(&campaign);
            (campaign, answer)
        })
    })
}

#[test]
fn what_is_adopted_is_forecast_or_named_as_outside() {
    use crate::plan::verdict_words;
    use wording::Language;
    let (mut whole, mut part, mut none) = (0, 0, 0);
    for currency in [crate::Currency::Eur, crate::Currency::Usd] {
        for (campaign, answer) in adopted(currency) {
            if answer.alternatives {
                continue;
            }
            let known: Vec<_> = answer.placements.iter().filter(|one| one.is_known()).collect();
            let shown: f64 = known.iter().filter_map(|one| one.outcome.mid.impressions).sum();
            assert!((answer.total.mid.impressions.unwrap_or(0.0) - shown).abs() < 1e-6);
            assert!(known.iter().all(|one| one.budget > 0.0), "an adopted advertisement without money");
            let said = verdict_words(&campaign, &answer, Language::En).join(" ");
            for one in &answer.placements {
                let name = crate::words::placement(one.placement, Language::En);
                assert!(one.is_known() || said.contains(name), "{name} is not named: {said}");
            }
            match (known.len(), answer.placements.len()) {
                (0, _) => none += 1,
                (some, all) if some == all => whole += 1,
                _ => part += 1,
            }
        }
    }
    // The three cases all come up; without them the test would say nothing.
    assert!(whole > 0 && part > 0 && none > 0, "{whole} {part} {none}");
}

#[test]
fn an_adopted_placement_lacks_an_exchange_rate_or_a_benchmark_and_the_two_are_told_apart() {
    use wording::Language;
    let mut campaign = shop("14", "900");
    campaign.goal.metric = Some(crate::goal::Kpi::Clicks);
    campaign.goal.target = "500".into();
    let says = |campaign: &Campaign| {
        crate::plan::verdict_words(campaign, &crate::forecast::feasible(campaign), Language::En).join(" ")
    };
    campaign.mix.choices = [Placement::GoogleSearchAd, Placement::GooglePmaxAd].map(Choice::new).into();
    let said = says(&campaign);
    assert!(said.contains("exchange rate of USD") && said.contains("No figures with a source exist for"), "{said}");
    // With the rate there are numbers, and only the other stays outside.
    campaign.parts.planning.exchange.insert("usd".into(), "0.9".into());
    let said = says(&campaign);
    assert!(!said.contains("exchange rate") && said.contains("No figures with a source exist for"), "{said}");
    assert!(crate::forecast::feasible(&campaign).verdict.is_ok());
}

#[test]
fn a_lacking_conversion_rate_or_order_value_is_said_by_its_name() {
    use crate::forecast::{Unanswered, feasible};
    let mut campaign = shop("14", "900");
    campaign.goal.objective = Some(Objective::Awareness);
    campaign.goal.metric = Some(crate::goal::Kpi::Orders);
    campaign.goal.target = "50".into();
    campaign.mix.choices = vec![Choice::new(Placement::FacebookAd)];
    assert_eq!(feasible(&campaign).verdict, Err(Unanswered::NoConversionRate));
    campaign.goal.objective = Some(Objective::Sales);
    campaign.goal.metric = Some(crate::goal::Kpi::Revenue);
    campaign.parts.planning.exchange.insert("usd".into(), "0.9".into());
    assert_eq!(feasible(&campaign).verdict, Err(Unanswered::NoOrderValue));
}
