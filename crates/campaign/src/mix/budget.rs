//! The budget among the advertisements: 70 parts to what is proven, 20 to what promises, 10 to a test.

use super::best::least_money;
use super::ranking;
use crate::campaign::Campaign;
use crate::goal::Figures;
use crate::number;
use facts::Placement;

/// What each chosen paid placement gets: as typed, and what remains of the campaign's budget among those
/// for which nothing was typed.
pub fn budget_split(campaign: &Campaign) -> Vec<(Placement, f64)> {
    let typed: Vec<(Placement, Option<f64>)> = campaign
        .mix
        .choices
        .iter()
        .filter(|choice| choice.placement.paid())
        .map(|choice| (choice.placement, number::value(&choice.budget).filter(|budget| *budget >= 0.0)))
        .collect();
    let given: f64 = typed.iter().filter_map(|(_, budget)| *budget).sum();
    let open: Vec<Placement> =
        typed.iter().filter(|(_, budget)| budget.is_none()).map(|(placement, _)| *placement).collect();
    let rest = (Figures::of(&campaign.goal).budget.unwrap_or(0.0) - given).max(0.0);
    let parts = split(campaign, &open, rest);
    typed
        .into_iter()
        .map(|(placement, budget)| {
            let part = parts.iter().find(|(of, _)| *of == placement).map_or(0.0, |(_, part)| *part);
            (placement, budget.unwrap_or(part))
        })
        .collect()
}

/// A sum among placements, in whole units: each the least that makes sense where there is enough, the rest
/// by 70, 20 and 10. What has results of its own comes first, then what fits better.
pub(super) fn split(campaign: &Campaign, placements: &[Placement], money: f64) -> Vec<(Placement, f64)> {
    let ranked = ranking(campaign);
    let points =
        |placement: Placement| ranked.iter().find(|one| one.placement == placement).map_or(0.0, super::Ranked::points);
    let proven = |placement: Placement| {
        let of_its_own = |channel: &str| channel == placement.id() || channel == placement.platform();
        campaign.parts.past_results.rows.iter().any(|row| of_its_own(row.channel.trim()))
    };
    let mut order = placements.to_vec();
    order.sort_by(|a, b| proven(*b).cmp(&proven(*a)).then(points(*b).total_cmp(&points(*a))));
    let count = order.len() as f64;
    let least = least_money(campaign);
    let least = if least * count <= money { least } else { 0.0 };
    let rest = money - least * count;
    let mut parts: Vec<(Placement, f64)> = order
        .iter()
        .enumerate()
        .map(|(place, placement)| (*placement, (least + rest * weight(place, order.len())).floor()))
        .collect();
    let given: f64 = parts.iter().map(|(_, part)| part).sum();
    if let Some((_, first)) = parts.first_mut() {
        *first += money - given;
    }
    parts
}

fn weight(place: usize, of: usize) -> f64 {
    match (of, place) {
        (1, _) => 1.0,
        (2, 0) | (3.., 0) => 0.7,
        (2, _) => 0.3,
        (_, 1) => 0.2,
        _ => 0.1 / (of - 2) as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mix::Choice;
    use crate::past_results::PastResult;

    #[test]
    fn what_is_typed_stays_and_the_rest_is_shared() {
        let mut campaign = Campaign::default();
        campaign.goal.budget = "1000".into();
        campaign.parts.planning.least_per_day = "0".into();
        campaign.mix.choices = vec![
            Choice { budget: "100".into(), ..Choice::new(Placement::LinkedinAd) },
            Choice::new(Placement::FacebookAd),
            Choice::new(Placement::GoogleSearchAd),
            Choice::new(Placement::BlogPost),
        ];
        campaign.parts.past_results.rows = vec![PastResult { channel: "google".into(), ..PastResult::default() }];
        assert_eq!(
            budget_split(&campaign),
            [(Placement::LinkedinAd, 100.0), (Placement::FacebookAd, 270.0), (Placement::GoogleSearchAd, 630.0)]
        );
    }

    #[test]
    fn each_gets_the_least_that_makes_sense() {
        let mut campaign = Campaign::default();
        campaign.goal.budget = "500".into();
        campaign.mix.choices =
            [Placement::FacebookAd, Placement::GoogleSearchAd, Placement::LinkedinAd].map(Choice::new).into();
        // 30 days at 5 a day.
        let parts = budget_split(&campaign);
        assert!(parts.iter().all(|(_, part)| *part >= 150.0), "{parts:?}");
        assert_eq!(parts.iter().map(|(_, part)| part).sum::<f64>(), 500.0);
    }
}
