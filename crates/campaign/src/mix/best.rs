//! Which placements to take with the hours and the money there are, why, and what would change that.

use super::search::{Item, Limits, best_set};
use super::{Choice, ContentKind, Factor, Ranked, Reason, budget, profile, ranking};
use crate::campaign::Campaign;
use crate::goal::Figures;
use crate::named::named;
use crate::plan::{FIXED_HOURS, load_hours};
use facts::Placement;

/// The proposal for a campaign.
#[derive(Debug, Clone, PartialEq)]
pub struct BestMix {
    /// Taken, best first.
    pub taken: Vec<Taken>,
    /// Not taken, best first.
    pub left: Vec<Left>,
    /// A week, what has to be done whatever is published included.
    pub hours: f64,
    pub available: f64,
    /// Money the taken advertisements need at least.
    pub least_budget: f64,
    /// How often blog and e-mail come out, of their usual pace: less where that leaves room for something else.
    pub owned_pace: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Taken {
    pub placement: Placement,
    pub score: u8,
    pub hours: f64,
    pub why: WhyTaken,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum WhyTaken {
    /// Blog and e-mail: no platform can take them away.
    Owned,
    /// Its part of the value of the whole set, as a share.
    Worth { share: f64 },
}

#[derive(Debug, Clone, PartialEq)]
pub struct Left {
    pub placement: Placement,
    pub score: u8,
    pub hours: f64,
    pub why: WhyLeft,
}

#[derive(Debug, Clone, PartialEq)]
pub enum WhyLeft {
    /// Does not reach the middle: it would cost hours that bring more elsewhere.
    PoorFit,
    Content {
        needed: ContentKind,
    },
    /// It is paid, and the money is not there.
    Money {
        needed: f64,
    },
    /// Not enough hours even alone beside blog and e-mail.
    Hours {
        missing: f64,
    },
    /// To take it, these would have to go, and the whole would be worth this share less.
    Outweighed {
        out: Vec<Placement>,
        loss: f64,
    },
}

named! {
    /// One thing that could be otherwise.
    Change, words "mix-change" {
        MoreHours = "more-hours",
        FewerHours = "fewer-hours",
        MoreMoney = "more-money",
        NoMoney = "no-money",
        WithoutVideo = "without-video",
        WithVideo = "with-video",
    }
}

/// What a change would do to the proposal.
#[derive(Debug, Clone, PartialEq)]
pub struct Sensitivity {
    pub change: Change,
    pub enters: Vec<Placement>,
    pub leaves: Vec<Placement>,
}

/// Fit that neither speaks for nor against.
const MIDDLE: f64 = 50.0;
/// Hours a week where nobody said how many there are: a day. Our judgement, shown as such.
pub const USUAL_HOURS: f64 = 8.0;
const HOURS_STEP: f64 = 2.0;
const MONEY_STEP: f64 = 200.0;
/// Where the campaign has no dates: a month.
const USUAL_DAYS: f64 = 30.0;

/// The paces of blog and e-mail that are tried: as usual, half, a quarter (about once a month). Our judgement.
const PACES: &[f64] = &[1.0, 0.5, 0.25];

struct Problem {
    ranked: Vec<Ranked>,
    items: Vec<Item>,
    limits: Limits,
    owned_pace: f64,
}

impl Problem {
    /// The problem at the fullest pace of blog and e-mail that fits the hours and leaves room for something else; where
    /// none leaves room, at the fullest that fits; where none fits, at the least.
    fn of(campaign: &Campaign) -> (Self, Vec<usize>) {
        let tried: Vec<(Self, Vec<usize>)> = PACES
            .iter()
            .map(|pace| {
                let problem = Self::at(campaign, *pace);
                let best = problem.solve();
                (problem, best)
            })
            .collect();
        let alone = |set: &[usize], problem: &Self| set.iter().all(|index| problem.items[*index].always);
        let at = tried
            .iter()
            .position(|(problem, set)| problem.fits(set) && !alone(set, problem))
            .or_else(|| tried.iter().position(|(problem, set)| problem.fits(set)))
            .unwrap_or(tried.len() - 1);
        let mut tried = tried;
        tried.swap_remove(at)
    }

    fn at(campaign: &Campaign, owned_pace: f64) -> Self {
        let ranked = ranking(campaign);
        let items = ranked
            .iter()
            .map(|one| Item {
                value: if content_missing(one).is_some() { 0 } else { worth(one.points()) },
                minutes: minutes(hours(campaign, one.placement, owned_pace)),
                cents: if one.placement.paid() { cents(least_money(campaign)) } else { 0 },
                always: one.always,
            })
            .collect();
        let available = campaign.mix.hours().unwrap_or(USUAL_HOURS);
        let limits = Limits {
            minutes: minutes(available - FIXED_HOURS),
            cents: cents(Figures::of(&campaign.goal).budget.unwrap_or(0.0)),
        };
        Self { ranked, items, limits, owned_pace }
    }

    fn fits(&self, set: &[usize]) -> bool {
        set.iter().map(|index| self.items[*index].minutes).sum::<u32>() <= self.limits.minutes
    }

    fn solve(&self) -> Vec<usize> {
        best_set(&self.items, self.limits)
    }

    fn value(&self, set: &[usize]) -> u32 {
        set.iter().map(|index| self.items[*index]).filter(|item| !item.always).map(|item| item.value).sum()
    }
}

/// The best set for a campaign.
pub fn best_mix(campaign: &Campaign) -> BestMix {
    let (problem, best) = Problem::of(campaign);
    let value = problem.value(&best);
    let mut taken = Vec::new();
    let mut left = Vec::new();
    for (index, one) in problem.ranked.iter().enumerate() {
        let (placement, score, hours) = (one.placement, one.score, hours(campaign, one.placement, problem.owned_pace));
        if best.contains(&index) {
            let share = f64::from(problem.items[index].value) / f64::from(value.max(1));
            let why = if one.always { WhyTaken::Owned } else { WhyTaken::Worth { share } };
            taken.push(Taken { placement, score, hours, why });
        } else {
            left.push(Left { placement, score, hours, why: why_left(&problem, index, &best, value) });
        }
    }
    let paid = taken.iter().filter(|one| one.placement.paid()).count() as f64;
    BestMix {
        hours: FIXED_HOURS + taken.iter().map(|one| one.hours).sum::<f64>(),
        available: campaign.mix.hours().unwrap_or(USUAL_HOURS),
        least_budget: paid * least_money(campaign),
        owned_pace: problem.owned_pace,
        taken,
        left,
    }
}

fn why_left(problem: &Problem, index: usize, best: &[usize], value: u32) -> WhyLeft {
    let (one, item) = (&problem.ranked[index], problem.items[index]);
    if let Some(needed) = content_missing(one) {
        return WhyLeft::Content { needed };
    }
    if item.value == 0 {
        return WhyLeft::PoorFit;
    }
    if item.cents > problem.limits.cents {
        return WhyLeft::Money { needed: item.cents as f64 / 100.0 };
    }
    let owned: u32 = problem.items.iter().filter(|item| item.always).map(|item| item.minutes).sum();
    // Blog and e-mail may be over the hours already: what is missing for them is missing for this one too.
    let needed = owned + item.minutes;
    if needed > problem.limits.minutes {
        return WhyLeft::Hours { missing: f64::from(needed - problem.limits.minutes) / 60.0 };
    }
    // The best set that has it: the same search, with it taken from the start.
    let mut forced = problem.items.clone();
    forced[index].always = true;
    let other = best_set(&forced, problem.limits);
    let then = problem.value(&other);
    let out = best.iter().filter(|index| !other.contains(index)).map(|index| problem.ranked[*index].placement);
    WhyLeft::Outweighed { out: out.collect(), loss: f64::from(value.saturating_sub(then)) / f64::from(value.max(1)) }
}

/// What each change would do; those that change nothing are there too, without placements.
pub fn sensitivity(campaign: &Campaign) -> Vec<Sensitivity> {
    let set = |campaign: &Campaign| -> Vec<Placement> {
        let (problem, best) = Problem::of(campaign);
        best.into_iter().map(|index| problem.ranked[index].placement).collect()
    };
    let now = set(campaign);
    Change::ALL
        .iter()
        .copied()
        .filter_map(|change| {
            let then = set(&changed(campaign, change)?);
            let only = |a: &[Placement], b: &[Placement]| a.iter().copied().filter(|one| !b.contains(one)).collect();
            Some(Sensitivity { change, enters: only(&then, &now), leaves: only(&now, &then) })
        })
        .collect()
}

/// The campaign as it would be; `None` where the change says nothing new.
fn changed(campaign: &Campaign, change: Change) -> Option<Campaign> {
    let mut other = campaign.clone();
    let hours = campaign.mix.hours().unwrap_or(USUAL_HOURS);
    let money = Figures::of(&campaign.goal).budget.unwrap_or(0.0);
    let video = [ContentKind::ShortVideo, ContentKind::LongVideo];
    let makes_video = campaign.mix.content.is_empty() || campaign.mix.content.iter().any(|kind| video.contains(kind));
    match change {
        Change::MoreHours => other.mix.hours_per_week = format!("{}", hours + HOURS_STEP),
        Change::FewerHours if hours > HOURS_STEP => other.mix.hours_per_week = format!("{}", hours - HOURS_STEP),
        Change::MoreMoney => other.goal.budget = format!("{:.2}", money + MONEY_STEP),
        Change::NoMoney if money > 0.0 => other.goal.budget = "0".into(),
        Change::WithoutVideo if makes_video => {
            if other.mix.content.is_empty() {
                other.mix.content = ContentKind::ALL.to_vec();
            }
            other.mix.content.retain(|kind| !video.contains(kind));
        }
        Change::WithVideo if !makes_video => other.mix.content.push(ContentKind::ShortVideo),
        _ => return None,
    }
    Some(other)
}

/// The proposal as choices with cadence and budget, to be adopted and then changed.
pub fn proposal(campaign: &Campaign, best: &BestMix) -> Vec<Choice> {
    let paid: Vec<Placement> = best.taken.iter().map(|one| one.placement).filter(|one| one.paid()).collect();
    let money = Figures::of(&campaign.goal).budget.unwrap_or(0.0);
    let parts = budget::split(campaign, &paid, money);
    best.taken
        .iter()
        .map(|one| {
            let per_week = format!("{}", cadence(campaign, one.placement, best.owned_pace));
            let part = parts.iter().find(|(placement, _)| *placement == one.placement).map(|(_, part)| *part);
            let budget = part.filter(|part| *part > 0.0).map(|part| format!("{part:.0}")).unwrap_or_default();
            Choice { per_week, budget, ..Choice::new(one.placement) }
        })
        .collect()
}

/// Pieces a week: as typed for what is chosen, else those of its profile.
fn cadence(campaign: &Campaign, placement: Placement, owned_pace: f64) -> f64 {
    let profile = profile(placement);
    let usual = profile.per_week * if profile.owned { owned_pace } else { 1.0 };
    campaign.mix.choice(placement).map_or(usual, Choice::pieces_per_week)
}

fn hours(campaign: &Campaign, placement: Placement, owned_pace: f64) -> f64 {
    load_hours(placement, cadence(campaign, placement, owned_pace))
}

/// The least worth spending on one advertisement in the whole campaign.
pub(super) fn least_money(campaign: &Campaign) -> f64 {
    campaign.parts.planning.least_per_day() * Figures::of(&campaign.goal).days.unwrap_or(USUAL_DAYS)
}

fn content_missing(one: &Ranked) -> Option<ContentKind> {
    one.contributions.iter().find(|part| part.factor == Factor::Content).and_then(|part| match part.reason {
        Reason::ContentMissing { needed } => Some(needed),
        _ => None,
    })
}

/// What taking a placement is worth: the square of its points above the middle, so that one that fits
/// very well is worth more than two that fit somewhat. Few channels, well kept: our judgement.
pub(crate) fn worth(points: f64) -> u32 {
    let above = (points - MIDDLE).max(0.0);
    (above * above * 10.0).round() as u32
}

fn minutes(hours: f64) -> u32 {
    (hours * 60.0).round().max(0.0) as u32
}

fn cents(money: f64) -> u64 {
    (money * 100.0).round().max(0.0) as u64
}

#[cfg(test)]
mod tests;
