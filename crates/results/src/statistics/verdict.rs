//! What may be said of a test: which method fits, and whether the proof is enough.

use super::{Arm, expected_loss, fisher_exact, newcombe, probability_b_beats_a, wilson, z_test};

/// Below so many conversions in all we say "too few" and not "no proof".
const FEW_CONVERSIONS: u64 = 100;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    ZTest,
    /// Chosen when an expected count is below five.
    Fisher,
}

/// Never "identical": that cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    FirstBetter,
    SecondBetter,
    /// Not proven, and the counts are small.
    TooFew,
    /// Not proven, although the counts are not small.
    NotProven,
}

/// All that the page shows about two arms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Comparison {
    pub first: Arm,
    pub second: Arm,
    pub method: Method,
    pub p_value: f64,
    /// The level asked for, already divided for several comparisons.
    pub alpha: f64,
    /// Second − first, with its interval (Newcombe).
    pub difference: f64,
    pub interval: (f64, f64),
    pub first_interval: (f64, f64),
    pub second_interval: (f64, f64),
    pub second_is_better: f64,
    /// Mean loss in rate if the second is chosen.
    pub loss_of_second: f64,
    pub loss_of_first: f64,
    pub verdict: Verdict,
    /// Looked at before the planned number of people: the p-value promises more than it keeps.
    pub peeking: bool,
}

/// Alpha for each of several comparisons, so that all together keep the promise of one.
pub fn bonferroni(alpha: f64, comparisons: u32) -> f64 {
    alpha / f64::from(comparisons.max(1))
}

/// `comparisons` is 1 for two arms, 2 for three arms against the first, and so on.
pub fn compare(
    first: Arm,
    second: Arm,
    alpha: f64,
    comparisons: u32,
    planned_per_arm: Option<u64>,
) -> Option<Comparison> {
    if !(alpha > 0.0 && alpha < 1.0) {
        return None;
    }
    let alpha = bonferroni(alpha, comparisons);
    let test = z_test(first, second, 1.0 - alpha)?;
    // Beyond the size Fisher handles, the z test is as good even so.
    let exact = small_expected(first, second).then(|| fisher_exact(first, second)).flatten();
    let (method, p_value) = exact.map_or((Method::ZTest, test.p_value), |p| (Method::Fisher, p));
    let verdict = if p_value < alpha {
        if test.difference > 0.0 { Verdict::SecondBetter } else { Verdict::FirstBetter }
    } else if first.conversions.saturating_add(second.conversions) < FEW_CONVERSIONS {
        Verdict::TooFew
    } else {
        Verdict::NotProven
    };
    Some(Comparison {
        first,
        second,
        method,
        p_value,
        alpha,
        difference: test.difference,
        interval: newcombe(first, second, 1.0 - alpha)?,
        first_interval: wilson(first, 1.0 - alpha)?,
        second_interval: wilson(second, 1.0 - alpha)?,
        second_is_better: probability_b_beats_a(first, second)?,
        loss_of_second: expected_loss(first, second)?,
        loss_of_first: expected_loss(second, first)?,
        verdict,
        peeking: planned_per_arm.is_some_and(|planned| first.visitors.min(second.visitors) < planned),
    })
}

/// An expected count below five in any cell of the two-by-two table.
fn small_expected(first: Arm, second: Arm) -> bool {
    let all = first.visitors as f64 + second.visitors as f64;
    let converted = first.conversions as f64 + second.conversions as f64;
    [first, second].iter().any(|arm| {
        let expected = arm.visitors as f64 * converted / all;
        expected.min(arm.visitors as f64 - expected) < 5.0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arm(conversions: u64, visitors: u64) -> Arm {
        Arm { conversions, visitors }
    }

    #[test]
    fn verdicts() {
        use Method::*;
        use Verdict::*;
        for (a, b, method, verdict) in [
            (arm(100, 10_000), arm(120, 10_000), ZTest, NotProven),
            (arm(200, 10_000), arm(250, 10_000), ZTest, SecondBetter),
            (arm(250, 10_000), arm(200, 10_000), ZTest, FirstBetter),
            (arm(5, 100), arm(12, 100), ZTest, TooFew),
            (arm(0, 50), arm(3, 50), Fisher, TooFew),
            (arm(20, 1000), arm(20, 1000), ZTest, TooFew),
            (arm(0, 50), arm(12, 50), ZTest, SecondBetter),
            (arm(0, 0), arm(1, 3), ZTest, TooFew),
        ] {
            let got = compare(a, b, 0.05, 1, None);
            if a.visitors == 0 {
                assert_eq!(got, None);
                continue;
            }
            let got = got.unwrap();
            assert_eq!((got.method, got.verdict), (method, verdict), "{a:?} {b:?} p {}", got.p_value);
        }
    }

    #[test]
    fn several_comparisons_ask_for_more_proof() {
        let (a, b) = (arm(200, 10_000), arm(250, 10_000));
        assert_eq!(compare(a, b, 0.05, 3, None).unwrap().verdict, Verdict::NotProven);
        assert!((bonferroni(0.05, 5) - 0.01).abs() < 1e-15);
        assert_eq!(bonferroni(0.05, 0), 0.05);
    }

    #[test]
    fn looking_early_is_noted() {
        let (a, b) = (arm(200, 10_000), arm(250, 10_000));
        assert!(compare(a, b, 0.05, 1, Some(42_693)).unwrap().peeking);
        assert!(!compare(a, b, 0.05, 1, Some(10_000)).unwrap().peeking);
    }
}
