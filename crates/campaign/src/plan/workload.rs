//! How many hours a week the plan takes, which of the three hats takes them, and what to leave.
//!
//! Times are our judgement, like the profiles they come from: a trained person, no meetings.

use crate::campaign::Campaign;
use crate::mix::{profile, ranking, worth};
use crate::named::named;
use facts::Placement;

named! {
    /// The three jobs that one person does.
    Hat, words "hat" {
        Strategist = "strategist",
        Manager = "manager",
        Community = "community",
    }
}

/// Hours a week by hat.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct HatHours {
    pub strategist: f64,
    pub manager: f64,
    pub community: f64,
}

/// The work of one placement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Load {
    pub placement: Placement,
    /// Pieces a week.
    pub pieces: f64,
    pub hours: HatHours,
}

/// A placement that could be left, with what that frees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drop {
    pub placement: Placement,
    pub hours: f64,
    pub score: u8,
    /// From here on, what remains fits the hours there are.
    pub enough: bool,
}

/// The work of a whole plan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Workload {
    pub rows: Vec<Load>,
    /// What has to be done whatever is published.
    pub fixed: HatHours,
    pub total: HatHours,
    /// The hours the person has.
    pub available: Option<f64>,
    /// The total in full-time jobs.
    pub jobs: f64,
    /// What to leave first: least worth for its hours. Blog and e-mail are never in it.
    pub drop_first: Vec<Drop>,
}

const FULL_TIME: f64 = 40.0;

/// Reading the numbers and deciding what comes next; keeping calendar and files in order;
/// looking at what is said about us elsewhere.
const FIXED: HatHours = HatHours { strategist: 1.5, manager: 1.0, community: 0.5 };

/// The same in all.
pub const FIXED_HOURS: f64 = FIXED.strategist + FIXED.manager + FIXED.community;

/// Looking at what each placement brought.
const REVIEW_EACH: f64 = 0.25;

/// Watching an advertisement that runs.
const WATCH_PAID: f64 = 0.5;

impl HatHours {
    pub fn sum(self) -> f64 {
        self.strategist + self.manager + self.community
    }

    pub fn of(self, hat: Hat) -> f64 {
        match hat {
            Hat::Strategist => self.strategist,
            Hat::Manager => self.manager,
            Hat::Community => self.community,
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            strategist: self.strategist + other.strategist,
            manager: self.manager + other.manager,
            community: self.community + other.community,
        }
    }
}

/// The work that the chosen placements take.
pub fn workload(campaign: &Campaign) -> Workload {
    let rows: Vec<Load> =
        campaign.mix.choices.iter().map(|choice| load(choice.placement, choice.pieces_per_week())).collect();
    if rows.is_empty() {
        return Workload { available: campaign.mix.hours(), ..Workload::default() };
    }
    let total = rows.iter().fold(FIXED, |total, row| total.plus(row.hours));
    let available = campaign.mix.hours();
    Workload {
        drop_first: drop_first(campaign, &rows, total.sum(), available),
        rows,
        fixed: FIXED,
        total,
        available,
        jobs: total.sum() / FULL_TIME,
    }
}

/// Hours a week of one placement at a cadence.
pub fn load_hours(placement: Placement, pieces: f64) -> f64 {
    load(placement, pieces).hours.sum()
}

fn load(placement: Placement, pieces: f64) -> Load {
    let profile = profile(placement);
    // Twice the pieces bring twice the answers to give.
    let cadence = if profile.per_week > 0.0 { pieces / profile.per_week } else { 0.0 };
    let watch = if placement.paid() && pieces > 0.0 { WATCH_PAID } else { 0.0 };
    let hours = HatHours {
        strategist: if pieces > 0.0 { REVIEW_EACH } else { 0.0 },
        manager: pieces * profile.hours_per_piece + watch,
        community: profile.community_hours * cadence,
    };
    Load { placement, pieces, hours }
}

fn drop_first(campaign: &Campaign, rows: &[Load], total: f64, available: Option<f64>) -> Vec<Drop> {
    let ranked = ranking(campaign);
    let mut drops: Vec<Drop> = rows
        .iter()
        .filter(|row| !profile(row.placement).owned && row.hours.sum() > 0.0)
        .filter_map(|row| {
            let score = ranked.iter().find(|ranked| ranked.placement == row.placement)?.score;
            Some(Drop { placement: row.placement, hours: row.hours.sum(), score, enough: false })
        })
        .collect();
    // What the proposal holds it worth, so that the two never contradict each other.
    let worth = |drop: &Drop| f64::from(worth(f64::from(drop.score))) / drop.hours;
    drops.sort_by(|a, b| worth(a).total_cmp(&worth(b)));
    let mut left = total;
    for drop in &mut drops {
        left -= drop.hours;
        drop.enough = available.is_some_and(|available| left <= available && total > available);
    }
    drops
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mix::Choice;

    fn campaign(choices: &[(Placement, &str)], hours: &str) -> Campaign {
        let mut campaign = Campaign::default();
        campaign.mix.hours_per_week = hours.into();
        campaign.mix.choices = choices
            .iter()
            .map(|(placement, pieces)| Choice { per_week: (*pieces).into(), ..Choice::new(*placement) })
            .collect();
        campaign
    }

    #[test]
    fn nothing_chosen_is_no_work() {
        assert_eq!(workload(&campaign(&[], "5")), Workload { available: Some(5.0), ..Workload::default() });
    }

    #[test]
    fn hours_follow_the_cadence() {
        let hours = |pieces: &str| workload(&campaign(&[(Placement::InstagramFeed, pieces)], "")).rows[0].hours;
        let (two, four) = (hours("2"), hours("4"));
        assert_eq!((four.manager, four.community), (two.manager * 2.0, two.community * 2.0));
        assert_eq!(two.strategist, four.strategist);
        assert_eq!(hours("0").sum(), 0.0);
        assert_eq!(hours(""), hours("3"));
        assert_eq!(hours("900"), hours("3"));
    }

    #[test]
    fn the_total_is_the_sum_and_jobs_are_of_forty_hours() {
        let work = workload(&campaign(
            &[(Placement::YoutubeVideo, "1"), (Placement::BlogPost, "2"), (Placement::FacebookAd, "1")],
            "10",
        ));
        let rows: f64 = work.rows.iter().map(|row| row.hours.sum()).sum();
        assert!((work.total.sum() - rows - FIXED.sum()).abs() < 1e-9);
        assert!((work.jobs * 40.0 - work.total.sum()).abs() < 1e-9);
        assert!(Hat::ALL.iter().map(|hat| work.total.of(*hat)).sum::<f64>() > 10.0);
    }

    #[test]
    fn the_least_worth_an_hour_goes_first_and_owned_media_stay() {
        let chosen = [(Placement::YoutubeVideo, "2"), (Placement::BlogPost, "1"), (Placement::GoogleBusinessPost, "1")];
        let work = workload(&campaign(&chosen, "12"));
        let order: Vec<Placement> = work.drop_first.iter().map(|drop| drop.placement).collect();
        assert_eq!(order, [Placement::YoutubeVideo, Placement::GoogleBusinessPost]);
        assert_eq!(work.drop_first.iter().map(|drop| drop.enough).collect::<Vec<_>>(), [true, true]);
        let enough = workload(&campaign(&chosen, "100"));
        assert!(enough.drop_first.iter().all(|drop| !drop.enough));
    }
}
