//! What is typed about a test, and what it comes to.

use results::statistics::{Arm, Formula, Plan, Several, days_needed, per_arm, rounded_up, several};

/// The most versions: with more, each needs more people than most have.
pub(super) const MOST: usize = 6;
pub(super) const ALPHAS: [f64; 3] = [0.1, 0.05, 0.01];
pub(super) const POWERS: [f64; 3] = [0.8, 0.9, 0.95];

#[derive(Clone, PartialEq)]
pub(super) struct Typed {
    pub arms: usize,
    pub alpha: f64,
    pub power: f64,
    pub base: String,
    pub hoped: String,
    /// Whether `hoped` is a growth over `base` and not a rate.
    pub growth: bool,
    pub traffic: String,
    /// People and conversions of each version; those of versions not compared are kept.
    pub counts: Vec<(String, String)>,
    pub planned: String,
}

impl Default for Typed {
    fn default() -> Self {
        Self {
            arms: 2,
            alpha: 0.05,
            power: 0.8,
            base: String::new(),
            hoped: String::new(),
            growth: false,
            traffic: String::new(),
            counts: vec![Default::default(); MOST],
            planned: String::new(),
        }
    }
}

/// How many people a test takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Needed {
    pub each: u64,
    pub all: u64,
    pub days: Option<u64>,
}

/// `A`, `B`, …
pub(super) fn name(at: usize) -> &'static str {
    ["A", "B", "C", "D", "E", "F"].get(at).copied().unwrap_or_default()
}

fn number(text: &str) -> Option<f64> {
    campaign::number::value(text)
}

fn count(text: &str) -> Option<u64> {
    number(text).filter(|value| *value >= 0.0 && value.fract() == 0.0).map(|value| value as u64)
}

impl Typed {
    pub fn rates_typed(&self) -> bool {
        !self.base.trim().is_empty() && !self.hoped.trim().is_empty()
    }

    pub fn counts_typed(&self) -> bool {
        let typed = |text: &String| !text.trim().is_empty();
        self.counts.iter().take(self.arms).all(|(people, conversions)| typed(people) && typed(conversions))
    }

    /// Today's rate and the one to be seen, as shares.
    pub fn rates(&self) -> Option<(f64, f64)> {
        let (base, hoped) = (number(&self.base)? / 100.0, number(&self.hoped)? / 100.0);
        Some((base, if self.growth { base * (1.0 + hoped) } else { hoped }))
    }

    /// `None` for rates that cannot be.
    pub fn needed(&self) -> Option<Needed> {
        let (base, hoped) = self.rates()?;
        let arms = self.arms as u32;
        let plan = Plan { base, hoped, alpha: self.alpha, power: self.power }.with_arms(arms);
        let each = rounded_up(per_arm(plan, Formula::Pooled)?);
        let days = number(&self.traffic).and_then(|traffic| days_needed(each, arms, traffic, 1.0));
        Some(Needed { each, all: each.saturating_mul(u64::from(arms)), days })
    }

    /// `None` while a count is missing or cannot be.
    pub fn compared(&self) -> Option<Several> {
        let arm = |(people, conversions): &(String, String)| Arm::new(count(conversions)?, count(people)?);
        let arms = self.counts.iter().take(self.arms).map(arm).collect::<Option<Vec<_>>>()?;
        several(&arms, self.alpha, count(&self.planned))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use results::statistics::Verdict;

    fn rates(base: &str, hoped: &str) -> Typed {
        Typed { base: base.into(), hoped: hoped.into(), ..Typed::default() }
    }

    #[test]
    fn typed_rates_give_the_golden_numbers() {
        assert_eq!(rates("1", "1,2").needed(), Some(Needed { each: 42_693, all: 85_386, days: None }));
        assert_eq!(rates("20", "25").needed().map(|need| need.each), Some(1094));
        let with_traffic = Typed { traffic: "500".into(), ..rates("20", "25") };
        assert_eq!(with_traffic.needed().and_then(|need| need.days), Some(7));
        assert_eq!(rates("5", "5").needed(), None);
        assert_eq!(rates("120", "5").needed(), None);
    }

    #[test]
    fn growth_power_and_level_change_the_number() {
        // 20 % more than 1 % is 1.2 %.
        let growth = Typed { growth: true, ..rates("1", "20") };
        assert_eq!(growth.needed().map(|need| need.each), Some(42_693));
        assert_eq!(Typed { growth: true, ..rates("5", "0") }.needed(), None);
        let stronger = Typed { power: 0.9, ..rates("5", "6") };
        assert_eq!(stronger.needed().map(|need| need.each), Some(10_921));
        let stricter = Typed { alpha: 0.01, ..rates("5", "6") };
        assert_eq!(stricter.needed().map(|need| need.each), Some(12_139));
        let four = Typed { arms: 4, ..rates("5", "6") };
        assert_eq!(four.needed().map(|need| (need.each, need.all)), Some((10_882, 43_528)));
    }

    #[test]
    fn counts_that_cannot_be_are_refused() {
        let typed = |counts: &[(&str, &str)]| {
            let mut typed = Typed { arms: counts.len(), ..Typed::default() };
            for (at, (people, conversions)) in counts.iter().enumerate() {
                typed.counts[at] = ((*people).to_owned(), (*conversions).to_owned());
            }
            typed
        };
        let found = typed(&[("10.000", "200"), ("10000", "250")]).compared().expect("a comparison");
        assert_eq!(found.comparisons[0].verdict, Verdict::SecondBetter);
        assert!((found.comparisons[0].p_value - 0.0171).abs() < 1e-4);
        assert!(typed(&[("10", "11"), ("10", "5")]).compared().is_none());
        assert!(typed(&[("10", "2,5"), ("10", "5")]).compared().is_none());
        let four = typed(&[("10000", "200"), ("10000", "250"), ("10000", "210"), ("10000", "230")]);
        assert_eq!(four.compared().expect("four").comparisons[0].verdict, Verdict::NotProven);
        let third_missing = typed(&[("10000", "200"), ("10000", "250"), ("", "")]);
        assert!(third_missing.compared().is_none() && !third_missing.counts_typed());
    }
}
