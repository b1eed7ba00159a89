//! More than two versions: each against the first, and all of them at once.

use super::{Arm, Comparison, compare, normal};

/// What may be said of three versions and more.
#[derive(Debug, Clone, PartialEq)]
pub struct Several {
    /// The others, in their order, each against the first; alpha is divided among them.
    pub comparisons: Vec<Comparison>,
    /// The chance that all versions are alike and still differ so much (chi-square).
    pub all_alike: f64,
    /// The highest rate.
    pub leader: usize,
}

impl Several {
    /// The p-value of a comparison as if it stood alone: multiplied by how many there are.
    pub fn adjusted(&self, at: usize) -> Option<f64> {
        let found = self.comparisons.get(at)?;
        Some((found.p_value * self.comparisons.len() as f64).min(1.0))
    }
}

/// `None` for less than two versions, or for one that cannot be.
pub fn several(arms: &[Arm], alpha: f64, planned_per_arm: Option<u64>) -> Option<Several> {
    let (first, others) = arms.split_first()?;
    if others.is_empty() {
        return None;
    }
    let count = others.len() as u32;
    let comparisons = others
        .iter()
        .map(|other| compare(*first, *other, alpha, count, planned_per_arm))
        .collect::<Option<Vec<_>>>()?;
    let leader =
        (0..arms.len()).max_by(|one, other| rate(arms, *one).total_cmp(&rate(arms, *other)).then(other.cmp(one)))?;
    Some(Several { comparisons, all_alike: all_alike(arms)?, leader })
}

fn rate(arms: &[Arm], at: usize) -> f64 {
    arms.get(at).map_or(0.0, |arm| arm.rate())
}

/// The chi-square test of equal rates.
fn all_alike(arms: &[Arm]) -> Option<f64> {
    let visitors: f64 = arms.iter().map(|arm| arm.visitors as f64).sum();
    let converted: f64 = arms.iter().map(|arm| arm.conversions as f64).sum();
    let mean = converted / visitors;
    if !mean.is_finite() {
        return None;
    }
    // Nobody or everybody in all of them: no difference at all.
    if mean <= 0.0 || mean >= 1.0 {
        return Some(1.0);
    }
    let distance = |arm: &Arm| {
        let expected = arm.visitors as f64 * mean;
        (arm.conversions as f64 - expected).powi(2) / (expected * (1.0 - mean))
    };
    Some(chi_square_tail(arms.iter().map(distance).sum(), arms.len() as u32 - 1))
}

/// P(χ² > x): from one or two degrees of freedom up by two at a time.
fn chi_square_tail(x: f64, freedom: u32) -> f64 {
    let half = x / 2.0;
    let (mut tail, mut shape) =
        if freedom % 2 == 1 { (2.0 * normal::cdf(-x.sqrt()), 0.5) } else { ((-half).exp(), 1.0) };
    while shape + 0.5 < f64::from(freedom) / 2.0 {
        tail += (shape * half.ln() - half - super::ln_gamma(shape + 1.0)).exp();
        shape += 1.0;
    }
    tail.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::super::Verdict;
    use super::*;

    fn arms(counts: &[(u64, u64)]) -> Vec<Arm> {
        counts.iter().map(|(conversions, visitors)| Arm { conversions: *conversions, visitors: *visitors }).collect()
    }

    #[test]
    fn chi_square_has_the_tabulated_values() {
        // Worked out in Python by numerical integration of the density.
        for (x, freedom, expected) in [
            (3.841_458_820_694_124, 1, 0.05),
            (5.991_464_547_107_979, 2, 0.05),
            (7.814_727_903_251_179, 3, 0.05),
            (9.487_729_036_781_154, 4, 0.05),
            (0.5, 5, 0.992_123_293),
            (50.0, 3, 7.989_179_2e-11),
        ] {
            let tail = chi_square_tail(x, freedom);
            assert!((tail / expected - 1.0).abs() < 1e-6, "{x} {freedom}: {tail} and not {expected}");
        }
    }

    #[test]
    fn golden_values_of_three_four_and_five_versions() {
        // Python: chi-square by hand, p of each z test, multiplied by the number of comparisons.
        for (counts, alike, adjusted) in [
            (&[(200, 10_000), (250, 10_000), (210, 10_000)][..], 0.038_642_88, &[0.034_251_66, 1.0][..]),
            (
                &[(200, 10_000), (250, 10_000), (210, 10_000), (230, 10_000)],
                0.079_248_05,
                &[0.051_377_49, 1.0, 0.430_783_03],
            ),
            (
                &[(40, 1000), (52, 1000), (61, 1000), (44, 1000), (70, 1000)],
                0.017_855_68,
                &[0.800_923_79, 0.127_994_98, 1.0, 0.013_025_08],
            ),
        ] {
            let found = several(&arms(counts), 0.05, None).unwrap();
            assert!((found.all_alike - alike).abs() < 1e-6, "{counts:?}: {}", found.all_alike);
            for (at, expected) in adjusted.iter().enumerate() {
                let p = found.adjusted(at).unwrap();
                assert!((p - expected).abs() < 1e-6, "{counts:?} {at}: {p} and not {expected}");
            }
        }
    }

    #[test]
    fn a_fourth_version_takes_the_proof_from_the_second() {
        let three = several(&arms(&[(200, 10_000), (250, 10_000), (210, 10_000)]), 0.05, None).unwrap();
        assert_eq!((three.comparisons[0].verdict, three.leader), (Verdict::SecondBetter, 1));
        let four = several(&arms(&[(200, 10_000), (250, 10_000), (210, 10_000), (230, 10_000)]), 0.05, None).unwrap();
        assert_eq!(four.comparisons[0].verdict, Verdict::NotProven);
        assert!((four.comparisons[0].alpha - 0.05 / 3.0).abs() < 1e-15);
    }

    #[test]
    fn two_versions_are_as_before_and_one_is_none() {
        let two = arms(&[(100, 10_000), (120, 10_000)]);
        let found = several(&two, 0.05, None).unwrap();
        assert_eq!(found.comparisons[0], compare(two[0], two[1], 0.05, 1, None).unwrap());
        assert!((found.all_alike - found.comparisons[0].p_value).abs() < 1e-9, "the same test for two");
        assert_eq!(several(&two[..1], 0.05, None), None);
        assert_eq!(several(&arms(&[(0, 50), (0, 80), (0, 20)]), 0.05, None).unwrap().all_alike, 1.0);
    }
}
