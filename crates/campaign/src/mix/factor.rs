use super::{ContentKind, Purchase};
use crate::audience::Market;
use crate::goal::Objective;
use crate::named::named;
use facts::Placement;

named! {
    /// What a score is made of.
    Factor, words "factor" {
        Goal = "goal",
        Audience = "audience",
        Content = "content",
        Purchase = "purchase",
        Means = "means",
    }
}

named! {
    /// How well something fits.
    Fit, words "fit" {
        None = "none",
        Low = "low",
        Medium = "medium",
        Good = "good",
        Best = "best",
    }
}

impl Fit {
    /// From the 0 to 4 of the table of profiles.
    pub(super) fn of(level: u8) -> Self {
        match level {
            0 => Self::None,
            1 => Self::Low,
            2 => Self::Medium,
            3 => Self::Good,
            _ => Self::Best,
        }
    }
}

impl Factor {
    /// The most points it can give; they sum to 100. Our judgement: the goal decides most, then
    /// whether the people are there; a channel the team cannot feed is worth little whatever it
    /// promises.
    pub const fn weight(self) -> f64 {
        match self {
            Self::Goal => 30.0,
            Self::Audience => 25.0,
            Self::Content => 20.0,
            Self::Purchase => 15.0,
            Self::Means => 10.0,
        }
    }
}

/// Why a factor gave its points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reason {
    GoalFit {
        objective: Objective,
        fit: Fit,
    },
    GoalUnknown,
    /// How many personas can be reached there, of those whose platforms we know.
    PeopleThere {
        there: usize,
        of: usize,
    },
    /// Our own list and our own site reach whoever gave us an address or searches for us.
    OwnPeople,
    /// Found by searching: where people spend their time does not matter.
    Searchers,
    PeopleUnknown,
    ContentReady {
        kind: ContentKind,
    },
    /// The team can make something that goes there, not what works best.
    ContentPossible {
        kind: ContentKind,
        better: ContentKind,
    },
    ContentMissing {
        needed: ContentKind,
    },
    ContentUnknown,
    PurchaseFit {
        market: Option<Market>,
        purchase: Option<Purchase>,
        fit: Fit,
    },
    PurchaseUnknown,
    /// Hours a week it takes, and those there are.
    Hours {
        needed: f64,
        available: f64,
    },
    HoursUnknown {
        needed: f64,
    },
    BudgetThere,
    BudgetMissing,
    BudgetUnknown,
}

/// One factor's part of a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution {
    pub factor: Factor,
    pub points: f64,
    pub max: f64,
    pub reason: Reason,
}

/// A placement with its score.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    pub placement: Placement,
    /// 0 to 100.
    pub score: u8,
    /// One for each factor, in the order of [`Factor::ALL`].
    pub contributions: Vec<Contribution>,
    /// Blog and e-mail: no platform can take them away, so they belong to every plan.
    pub always: bool,
}

impl Ranked {
    /// The factor that speaks for it most, of its own best.
    pub fn best(&self) -> Option<&Contribution> {
        // Having hours or money is no reason by itself, and of equal reasons the goal is named first.
        let share = |of: &Contribution| of.points / of.max;
        let better = |a: &&Contribution, b: &&Contribution| share(a).total_cmp(&share(b));
        let reasons = self.contributions.iter().rev().filter(|of| of.factor != Factor::Means && share(of) > 0.5);
        reasons.max_by(better).or_else(|| self.contributions.iter().max_by(better))
    }

    /// The sum before rounding; what the order is made by.
    pub fn points(&self) -> f64 {
        self.contributions.iter().map(|contribution| contribution.points).sum()
    }
}
