//! The score of every placement for a campaign.

use super::factor::{Contribution, Factor, Fit, Ranked, Reason};
use super::profile::{Profile, Reaches, profile};
use crate::audience::Market;
use crate::campaign::Campaign;
use crate::number;
use facts::Placement;

/// Every placement, best first; equals stay in the order of the catalogue.
pub fn ranking(campaign: &Campaign) -> Vec<Ranked> {
    let mut ranked: Vec<Ranked> = Placement::ALL.iter().map(|placement| rank(campaign, *placement)).collect();
    ranked.sort_by(|a, b| b.points().total_cmp(&a.points()));
    ranked
}

fn rank(campaign: &Campaign, placement: Placement) -> Ranked {
    let profile = profile(placement);
    let contributions: Vec<Contribution> = Factor::ALL
        .iter()
        .map(|factor| {
            let (share, reason) = match factor {
                Factor::Goal => goal(campaign, profile),
                Factor::Audience => audience(campaign, placement, profile),
                Factor::Content => content(campaign, profile),
                Factor::Purchase => purchase(campaign, profile),
                Factor::Means => means(campaign, placement, profile),
            };
            Contribution { factor: *factor, points: share * factor.weight(), max: factor.weight(), reason }
        })
        .collect();
    let points: f64 = contributions.iter().map(|contribution| contribution.points).sum();
    Ranked { placement, score: points.round().clamp(0.0, 100.0) as u8, contributions, always: profile.owned }
}

/// What we do not know neither helps nor harms.
const UNKNOWN: f64 = 0.5;

fn goal(campaign: &Campaign, profile: &Profile) -> (f64, Reason) {
    match campaign.goal.objective {
        None => (UNKNOWN, Reason::GoalUnknown),
        Some(objective) => {
            let level = profile.goal(objective);
            (share(level), Reason::GoalFit { objective, fit: Fit::of(level) })
        }
    }
}

fn audience(campaign: &Campaign, placement: Placement, profile: &Profile) -> (f64, Reason) {
    let known = || campaign.audience.personas.iter().filter(|persona| !persona.platforms.is_empty());
    let of = known().count();
    let there = known().filter(|persona| persona.platforms.iter().any(|id| id == placement.platform())).count();
    if there == 0 && profile.reaches == Reaches::Contacts {
        (UNKNOWN, Reason::OwnPeople)
    } else if there == 0 && profile.reaches == Reaches::Searchers {
        (UNKNOWN, Reason::Searchers)
    } else if of == 0 {
        (UNKNOWN, Reason::PeopleUnknown)
    } else {
        (there as f64 / of as f64, Reason::PeopleThere { there, of })
    }
}

fn content(campaign: &Campaign, profile: &Profile) -> (f64, Reason) {
    let team = &campaign.mix.content;
    let Some(best) = profile.content.first().copied() else { return (UNKNOWN, Reason::ContentUnknown) };
    if team.is_empty() {
        return (UNKNOWN, Reason::ContentUnknown);
    }
    match profile.content.iter().copied().find(|kind| team.contains(kind)) {
        Some(kind) if kind == best => (1.0, Reason::ContentReady { kind }),
        Some(kind) => (0.6, Reason::ContentPossible { kind, better: best }),
        None => (0.0, Reason::ContentMissing { needed: best }),
    }
}

fn purchase(campaign: &Campaign, profile: &Profile) -> (f64, Reason) {
    let (market, purchase) = (campaign.audience.market, campaign.mix.purchase);
    if market.is_none() && purchase.is_none() {
        return (UNKNOWN, Reason::PurchaseUnknown);
    }
    let to_market = market.map(|market| match market {
        Market::Consumers => share(profile.consumers),
        Market::Businesses => share(profile.businesses),
        Market::Both => share(profile.consumers.max(profile.businesses)),
    });
    let to_purchase = purchase.map(|purchase| share(profile.purchase(purchase)));
    // To whom one sells weighs twice as much as how they buy.
    let fit = (2.0 * to_market.unwrap_or(UNKNOWN) + to_purchase.unwrap_or(UNKNOWN)) / 3.0;
    (fit, Reason::PurchaseFit { market, purchase, fit: Fit::of((fit * 4.0).round() as u8) })
}

fn means(campaign: &Campaign, placement: Placement, profile: &Profile) -> (f64, Reason) {
    if placement.paid() {
        return match number::value(&campaign.goal.budget) {
            Some(budget) if budget > 0.0 => (1.0, Reason::BudgetThere),
            Some(_) => (0.0, Reason::BudgetMissing),
            None => (UNKNOWN, Reason::BudgetUnknown),
        };
    }
    let needed = profile.hours_per_week();
    match campaign.mix.hours() {
        None => (UNKNOWN, Reason::HoursUnknown { needed }),
        // Full points while it takes a quarter of the week at most, none when it takes all of it.
        Some(available) => {
            let part = needed / available;
            (((1.0 - part) / 0.75).clamp(0.0, 1.0), Reason::Hours { needed, available })
        }
    }
}

fn share(level: u8) -> f64 {
    f64::from(level.min(4)) / 4.0
}

#[cfg(test)]
mod tests {
    use super::super::{ContentKind, Purchase};
    use super::*;
    use crate::audience::Persona;
    use crate::goal::Objective;

    fn campaign(objective: Objective, market: Market, purchase: Purchase, content: &[ContentKind]) -> Campaign {
        let mut campaign = Campaign::default();
        campaign.goal.objective = Some(objective);
        campaign.goal.budget = "900".into();
        campaign.audience.market = Some(market);
        campaign.mix.purchase = Some(purchase);
        campaign.mix.content = content.to_vec();
        campaign.mix.hours_per_week = "10".into();
        campaign
    }

    fn first(ranked: &[Ranked], count: usize) -> Vec<&'static str> {
        ranked.iter().take(count).map(|ranked| ranked.placement.id()).collect()
    }

    fn on(id: u32, platform: &str) -> Persona {
        let mut persona = Persona::new(id, "Giulia");
        persona.platforms.push(platform.into());
        persona
    }

    #[test]
    fn the_maxima_sum_to_a_hundred() {
        assert_eq!(Factor::ALL.iter().map(|factor| factor.weight()).sum::<f64>(), 100.0);
    }

    #[test]
    fn an_empty_campaign_scores_everything_in_the_middle() {
        for ranked in ranking(&Campaign::default()) {
            assert_eq!(ranked.score, 50, "{}", ranked.placement.id());
            assert_eq!(ranked.contributions.len(), Factor::ALL.len());
        }
    }

    #[test]
    fn the_usual_cases_come_out_as_a_practitioner_expects() {
        use ContentKind::{Photo, ShortVideo, Text};
        let b2b = ranking(&campaign(Objective::Leads, Market::Businesses, Purchase::Considered, &[Text]));
        assert!(first(&b2b, 4).contains(&"google-search-ad"), "{:?}", first(&b2b, 6));
        assert!(first(&b2b, 5).contains(&"linkedin-post"), "{:?}", first(&b2b, 6));
        let shop =
            ranking(&campaign(Objective::Engagement, Market::Consumers, Purchase::Impulse, &[Photo, ShortVideo]));
        assert!(first(&shop, 4).contains(&"instagram-feed"), "{:?}", first(&shop, 6));
        let position = |id| shop.iter().position(|ranked| ranked.placement.id() == id);
        assert!(position("linkedin-post") > position("facebook-feed"));
    }

    #[test]
    fn people_content_and_money_move_the_score() {
        let base = campaign(Objective::Awareness, Market::Consumers, Purchase::Impulse, &[ContentKind::Photo]);
        let of = |campaign: &Campaign, id: &str, factor: Factor| {
            let all = ranking(campaign);
            let ranked = all.iter().find(|ranked| ranked.placement.id() == id).unwrap();
            *ranked.contributions.iter().find(|contribution| contribution.factor == factor).unwrap()
        };
        assert_eq!(of(&base, "instagram-reel", Factor::Content).points, 0.0);
        assert_eq!(of(&base, "instagram-feed", Factor::Content).points, 20.0);
        let mut peopled = base.clone();
        peopled.audience.personas.push(on(1, "instagram"));
        peopled.audience.personas.push(on(2, "facebook"));
        let there = of(&peopled, "instagram-feed", Factor::Audience);
        assert_eq!((there.points, there.reason), (12.5, Reason::PeopleThere { there: 1, of: 2 }));
        assert_eq!(of(&peopled, "tiktok-post", Factor::Audience).points, 0.0);
        assert_eq!(of(&peopled, "blog-post", Factor::Audience).reason, Reason::OwnPeople);
        assert_eq!(of(&peopled, "google-search-ad", Factor::Audience).reason, Reason::Searchers);
        let mut poor = base.clone();
        poor.goal.budget = "0".into();
        assert_eq!(of(&poor, "facebook-ad", Factor::Means).reason, Reason::BudgetMissing);
        assert_eq!(of(&base, "facebook-ad", Factor::Means).points, 10.0);
    }

    #[test]
    fn owned_media_are_always_in_the_plan() {
        let always: Vec<&str> = ranking(&Campaign::default())
            .iter()
            .filter(|ranked| ranked.always)
            .map(|ranked| ranked.placement.id())
            .collect();
        assert_eq!(always, ["email-campaign", "blog-post"]);
    }

    #[test]
    fn the_order_is_always_the_same() {
        let campaign = campaign(Objective::Sales, Market::Both, Purchase::Local, &[ContentKind::Text]);
        assert_eq!(ranking(&campaign), ranking(&campaign.clone()));
    }
}
