//! The statistics of comparing two texts, two audiences, two weeks.
//!
//! Every function answers `None` for input that has no meaning (more conversions than visitors, a
//! rate above one): the caller says so in words.

mod bayes;
mod fisher;
mod gamma;
mod newcombe;
mod normal;
mod poisson;
mod rank_sum;
mod sample;
mod several;
mod verdict;
mod z_test;

pub use bayes::{expected_loss, probability_b_beats_a};
pub use fisher::fisher_exact;
pub use gamma::{ln_beta, ln_gamma};
pub use newcombe::newcombe;
pub use normal::{cdf, density, inverse};
pub use poisson::rates_per_exposure;
pub use rank_sum::higher_by_chance;
pub use sample::{Formula, Plan, days_needed, per_arm, rounded_up};
pub use several::{Several, several};
pub use verdict::{Comparison, Method, Verdict, bonferroni, compare};
pub use z_test::{ZTest, wilson, z_test};

/// One variant of a test: how many saw it, how many did what was hoped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arm {
    pub conversions: u64,
    pub visitors: u64,
}

impl Arm {
    /// `None` when there were more conversions than visitors, or no visitor.
    pub fn new(conversions: u64, visitors: u64) -> Option<Self> {
        (visitors > 0 && conversions <= visitors).then_some(Self { conversions, visitors })
    }

    pub fn rate(self) -> f64 {
        if self.visitors == 0 { 0.0 } else { self.conversions as f64 / self.visitors as f64 }
    }
}
