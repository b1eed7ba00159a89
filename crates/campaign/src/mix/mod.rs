//! Which placements to use: how well each fits, and which the person chose.

mod best;
mod budget;
mod factor;
mod profile;
mod ranking;
mod reason;
mod search;

pub(crate) use best::worth;
pub use best::{
    BestMix, Change, Left, Sensitivity, Taken, USUAL_HOURS, WhyLeft, WhyTaken, best_mix, proposal, sensitivity,
};
pub use budget::budget_split;
pub use factor::{Contribution, Factor, Fit, Ranked, Reason};
pub use profile::{Profile, profile};
pub use ranking::ranking;
pub use reason::{left_words, reason_words, sensitivity_words, taken_words};

use crate::named::named;
use crate::number;
use facts::Placement;

/// What the person told us about means and choices.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mix {
    pub purchase: Option<Purchase>,
    /// What the team can make, week after week.
    pub content: Vec<ContentKind>,
    /// Hours a week for all the work, as typed.
    pub hours_per_week: String,
    /// The chosen placements, in the order of choosing.
    pub choices: Vec<Choice>,
}

/// A placement the person decided to use.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub placement: Placement,
    /// Why, in the person's words.
    pub reason: String,
    /// Pieces a week, as typed; empty means the proposal of its profile.
    pub per_week: String,
    /// Money for it, as typed.
    pub budget: String,
}

named! {
    /// How people come to buy.
    Purchase, words "purchase" {
        /// On the spot: little money, little risk.
        Impulse = "impulse",
        /// After comparing: more money or more risk.
        Considered = "considered",
        /// In a place: shop, restaurant, practice.
        Local = "local",
        /// By subscription or contract, again and again.
        Recurring = "recurring",
    }
}

named! {
    /// What a team can make.
    ContentKind, words "content" {
        Text = "text",
        Photo = "photo",
        Design = "design",
        ShortVideo = "short-video",
        LongVideo = "long-video",
    }
}

named! {
    /// Text fields of a choice.
    ChoiceField, words "choice-field" {
        Reason = "reason",
        PerWeek = "per-week",
        Budget = "budget",
    }
}

impl Choice {
    pub fn new(placement: Placement) -> Self {
        Self { placement, reason: String::new(), per_week: String::new(), budget: String::new() }
    }

    pub fn text(&self, field: ChoiceField) -> &str {
        match field {
            ChoiceField::Reason => &self.reason,
            ChoiceField::PerWeek => &self.per_week,
            ChoiceField::Budget => &self.budget,
        }
    }

    pub fn text_mut(&mut self, field: ChoiceField) -> &mut String {
        match field {
            ChoiceField::Reason => &mut self.reason,
            ChoiceField::PerWeek => &mut self.per_week,
            ChoiceField::Budget => &mut self.budget,
        }
    }

    /// Pieces a week: what the person typed, or the proposal.
    pub fn pieces_per_week(&self) -> f64 {
        // More than a hundred a week is a slip of the keyboard, not a plan for one person.
        match number::value(&self.per_week) {
            Some(pieces) if (0.0..=100.0).contains(&pieces) => pieces,
            _ => profile(self.placement).per_week,
        }
    }
}

impl Mix {
    pub fn choice(&self, placement: Placement) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.placement == placement)
    }

    pub fn is_chosen(&self, placement: Placement) -> bool {
        self.choice(placement).is_some()
    }

    /// Hours a week, when typed as a number above zero.
    pub fn hours(&self) -> Option<f64> {
        number::value(&self.hours_per_week).filter(|hours| *hours > 0.0)
    }
}
