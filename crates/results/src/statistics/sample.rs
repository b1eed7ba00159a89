//! How many people a test needs, before it starts.

use super::normal::inverse;

/// Which of the two formulas in use: pages disagree because they differ in the first root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formula {
    /// Variance under "no difference" from the mean of both rates: ours.
    Pooled,
    /// Variance from the first rate only, as Evan Miller's calculator has it; for comparison.
    EvanMiller,
}

/// What the test should be able to see.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan {
    /// Rate today, 0.01 for 1 %.
    pub base: f64,
    /// Rate hoped for.
    pub hoped: f64,
    /// How often we accept to see a difference where there is none (two-sided): 0.05.
    pub alpha: f64,
    /// How often we want to see a difference that is there: 0.8.
    pub power: f64,
}

impl Plan {
    /// The usual 5 % and 80 %.
    pub fn usual(base: f64, hoped: f64) -> Self {
        Self { base, hoped, alpha: 0.05, power: 0.8 }
    }

    /// For more than two arms, each compared with the first.
    pub fn with_arms(self, arms: u32) -> Self {
        Self { alpha: super::bonferroni(self.alpha, arms.saturating_sub(1)), ..self }
    }
}

/// People needed in each arm, before rounding.
pub fn per_arm(plan: Plan, formula: Formula) -> Option<f64> {
    let Plan { base, hoped, alpha, power } = plan;
    let open = |p: f64| p > 0.0 && p < 1.0;
    if !open(base) || !open(hoped) || !open(alpha) || !open(power) || base == hoped {
        return None;
    }
    let spread = |p: f64| p * (1.0 - p);
    let (significance, strength) = (inverse(1.0 - alpha / 2.0), inverse(power));
    let none = match formula {
        Formula::Pooled => spread((base + hoped) / 2.0),
        Formula::EvanMiller => spread(base),
    };
    let root = significance * (2.0 * none).sqrt() + strength * (spread(base) + spread(hoped)).sqrt();
    Some((root / (hoped - base)).powi(2)).filter(|n| n.is_finite())
}

/// Up, as a plan must: half a visitor cannot be asked.
pub fn rounded_up(people: f64) -> u64 {
    people.ceil().max(0.0) as u64
}

/// Days until every arm has its people, in whole weeks: so each weekday counts as often as the others.
///
/// `share` is the part of the daily visitors that takes part, 1.0 for all.
pub fn days_needed(people_per_arm: u64, arms: u32, visitors_per_day: f64, share: f64) -> Option<u64> {
    let daily = visitors_per_day * share;
    if daily.is_nan() || daily <= 0.0 || arms == 0 || share > 1.0 {
        return None;
    }
    let days = (people_per_arm as f64 * f64::from(arms) / daily).ceil();
    days.is_finite().then_some((days as u64).max(1).div_ceil(7).saturating_mul(7))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn golden_values() {
        // golden.py, two decimals: field-and-formats.md §4.9
        for (base, hoped, pooled, miller) in [
            (0.01, 0.011, 163_094.62, 157_696.69),
            (0.01, 0.012, 42_692.80, 39_985.96),
            (0.03, 0.036, 13_913.58, 13_050.16),
            (0.05, 0.055, 31_233.44, 30_244.40),
            (0.05, 0.06, 8_157.73, 7_663.00),
            (0.10, 0.11, 14_750.79, 14_312.86),
            (0.20, 0.25, 1_093.74, 1_030.22),
        ] {
            for (formula, expected) in [(Formula::Pooled, pooled), (Formula::EvanMiller, miller)] {
                let n = per_arm(Plan::usual(base, hoped), formula).unwrap();
                assert!((n - expected).abs() < 0.006, "{base} → {hoped} {formula:?}: {n} and not {expected}");
            }
        }
        assert_eq!(rounded_up(per_arm(Plan::usual(0.01, 0.012), Formula::Pooled).unwrap()), 42_693);
        assert_eq!(rounded_up(per_arm(Plan::usual(0.01, 0.012), Formula::EvanMiller).unwrap()), 39_986);
    }

    #[test]
    fn other_levels_and_powers_have_their_own_numbers() {
        // Python, statistics.NormalDist: base, hoped, alpha, power, people.
        for (base, hoped, alpha, power, expected) in [
            (0.05, 0.06, 0.05, 0.9, 10_920.389),
            (0.05, 0.06, 0.01, 0.8, 12_138.849),
            (0.05, 0.06, 0.1, 0.8, 6_425.722),
            (0.03, 0.036, 0.05, 0.95, 23_034.490),
        ] {
            let n = per_arm(Plan { base, hoped, alpha, power }, Formula::Pooled).unwrap();
            assert!((n - expected).abs() < 0.001, "{base} → {hoped} {alpha} {power}: {n} and not {expected}");
        }
        let four = Plan::usual(0.05, 0.06).with_arms(4);
        assert!((per_arm(four, Formula::Pooled).unwrap() - 10_881.282).abs() < 0.001, "alpha divided by three");
    }

    #[test]
    fn what_has_no_meaning_has_no_answer() {
        for (base, hoped) in [(0.0, 0.1), (0.1, 0.1), (0.5, 1.0), (-0.1, 0.1), (f64::NAN, 0.1)] {
            assert_eq!(per_arm(Plan::usual(base, hoped), Formula::Pooled), None, "{base} {hoped}");
        }
    }

    #[test]
    fn days_cover_whole_weeks() {
        for (people, arms, daily, share, expected) in [
            (42_693, 2, 5000.0, 1.0, Some(21)),
            (20_000, 2, 5000.0, 1.0, Some(14)),
            (42_693, 2, 5000.0, 0.5, Some(35)),
            (100, 2, 5000.0, 1.0, Some(7)),
            (100, 2, 0.0, 1.0, None),
            (100, 0, 50.0, 1.0, None),
            (100, 2, 50.0, 1.5, None),
            (100, 2, f64::NAN, 1.0, None),
        ] {
            assert_eq!(days_needed(people, arms, daily, share), expected, "{people} {arms} {daily} {share}");
        }
    }

    #[test]
    fn more_arms_need_more_people() {
        let two = per_arm(Plan::usual(0.05, 0.06).with_arms(2), Formula::Pooled).unwrap();
        let four = per_arm(Plan::usual(0.05, 0.06).with_arms(4), Formula::Pooled).unwrap();
        assert!((two - 8_157.73).abs() < 0.01, "{two}");
        assert!(four > two * 1.3, "{four}");
    }
}
