//! The goal of a campaign: what should change, by how much, by when, why, and with what means.

mod figures;
mod formula;
mod kpi;
mod objective;

mod sentence;
mod smart;
mod vague;

pub use figures::{Figures, target_over};
pub use formula::{Formula, Term};
pub use kpi::{Kpi, KpiKind, Rank, suggestions};
pub use objective::{Objective, Stage};

pub use sentence::{formula_words, sentence, sentence_in};
pub use smart::{Letter, Missing, SmartReport, smart};

use crate::named::named;

/// The fields of the goal, as typed. Numbers and dates are texts read by `number` and `date`,
/// so that nothing half-typed is lost.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Goal {
    pub objective: Option<Objective>,
    /// What should happen, with a verb: "ricevere più richieste di preventivo".
    pub action: String,
    /// How it is measured.
    pub metric: Option<Kpi>,
    /// Where we are now.
    pub baseline: String,
    /// Where we want to be.
    pub target: String,
    /// What baseline and target count: "richieste", "€", "%".
    pub unit: String,
    /// Over what time baseline and target are counted.
    pub period: Period,
    /// The business goal it serves.
    pub reason: String,
    /// The capacity, past result or benchmark that makes it reachable.
    pub capacity: String,
    pub start: String,
    pub end: String,
    /// Money for the whole campaign.
    pub budget: String,
}

named! {
    /// Over what time baseline and target are counted.
    #[derive(Default)]
    Period, words "goal-period" {
        /// The whole campaign.
        #[default]
        Campaign = "campaign",
        Month = "month",
        Week = "week",
    }
}

named! {
    /// The text fields of a goal, for edits and forms.
    GoalField, words "goal-field" {
        Action = "action",
        Baseline = "baseline",
        Target = "target",
        Unit = "unit",
        Reason = "reason",
        Capacity = "capacity",
        Start = "start",
        End = "end",
        Budget = "budget",
    }
}

impl Goal {
    pub fn text(&self, field: GoalField) -> &str {
        match field {
            GoalField::Action => &self.action,
            GoalField::Baseline => &self.baseline,
            GoalField::Target => &self.target,
            GoalField::Unit => &self.unit,
            GoalField::Reason => &self.reason,
            GoalField::Capacity => &self.capacity,
            GoalField::Start => &self.start,
            GoalField::End => &self.end,
            GoalField::Budget => &self.budget,
        }
    }

    pub fn text_mut(&mut self, field: GoalField) -> &mut String {
        match field {
            GoalField::Action => &mut self.action,
            GoalField::Baseline => &mut self.baseline,
            GoalField::Target => &mut self.target,
            GoalField::Unit => &mut self.unit,
            GoalField::Reason => &mut self.reason,
            GoalField::Capacity => &mut self.capacity,
            GoalField::Start => &mut self.start,
            GoalField::End => &mut self.end,
            GoalField::Budget => &mut self.budget,
        }
    }

    /// The funnel stage of the chosen objective.
    pub fn stage(&self) -> Option<Stage> {
        self.objective.map(Objective::stage)
    }
}
