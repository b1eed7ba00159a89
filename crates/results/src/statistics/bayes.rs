//! How likely it is that the second variant is the better one, starting from "we know nothing":
//! a Beta(1, 1) prior on both rates.

use super::{Arm, gamma::ln_beta, normal};

/// Beyond so many terms the normal approximation is as good, and quick.
const MOST_TERMS: u64 = 50_000;

/// The knowledge about a rate after its arm was seen.
#[derive(Clone, Copy)]
struct Beta {
    a: u64,
    b: u64,
}

impl Beta {
    fn after(arm: Arm) -> Option<Self> {
        Some(Self { a: arm.conversions.checked_add(1)?, b: arm.visitors.checked_sub(arm.conversions)?.checked_add(1)? })
    }

    /// The rate of not converting.
    fn mirrored(self) -> Self {
        Self { a: self.b, b: self.a }
    }

    fn mean(self) -> f64 {
        self.a as f64 / (self.a as f64 + self.b as f64)
    }

    fn variance(self) -> f64 {
        let n = self.a as f64 + self.b as f64;
        self.mean() * (1.0 - self.mean()) / (n + 1.0)
    }
}

/// P(second rate > first rate).
pub fn probability_b_beats_a(first: Arm, second: Arm) -> Option<f64> {
    Some(beats(Beta::after(first)?, Beta::after(second)?))
}

/// What choosing the second variant costs on average, in rate, if it is in truth the worse one.
///
/// A test may stop when this falls below what one cares about (a twentieth of a point, say).
pub fn expected_loss(first: Arm, second: Arm) -> Option<f64> {
    let (a, b) = (Beta::after(first)?, Beta::after(second)?);
    if terms(a, b) > MOST_TERMS {
        let spread = (a.variance() + b.variance()).sqrt();
        let gap = a.mean() - b.mean();
        return Some((spread * normal::density(gap / spread) + gap * normal::cdf(gap / spread)).max(0.0));
    }
    let more = |beta: Beta| Beta { a: beta.a.saturating_add(1), ..beta };
    Some((a.mean() * (1.0 - beats(more(a), b)) - b.mean() * (1.0 - beats(a, more(b)))).max(0.0))
}

/// P(b > a). The sum runs over a whole-number parameter; by symmetry any of the four will do.
fn beats(a: Beta, b: Beta) -> f64 {
    let least = terms(a, b);
    if least > MOST_TERMS {
        return normal::cdf((b.mean() - a.mean()) / (a.variance() + b.variance()).sqrt());
    }
    let chance = match least {
        n if n == b.a => sum(a, b),
        n if n == a.a => 1.0 - sum(b, a),
        // Less failure is more success: the same question about the mirrored rates.
        n if n == a.b => sum(b.mirrored(), a.mirrored()),
        _ => 1.0 - sum(a.mirrored(), b.mirrored()),
    };
    chance.clamp(0.0, 1.0)
}

fn terms(a: Beta, b: Beta) -> u64 {
    a.a.min(a.b).min(b.a).min(b.b)
}

/// Σ B(αA+i, βA+βB) / ((βB+i) B(1+i, βB) B(αA, βA)) for i below αB.
///
/// Each term follows from the one before, kept as a logarithm: the first may be below 1e-300.
fn sum(a: Beta, b: Beta) -> f64 {
    let (aa, ba, bb) = (a.a as f64, a.b as f64, b.b as f64);
    let both = ba + bb;
    let mut log = ln_beta(aa, both) - bb.ln() - ln_beta(1.0, bb) - ln_beta(aa, ba);
    let mut total = 0.0;
    for step in 0..b.a {
        let i = step as f64;
        total += log.exp();
        log += ((aa + i) * (bb + i) / ((aa + both + i) * (1.0 + i))).ln();
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arm(conversions: u64, visitors: u64) -> Arm {
        Arm { conversions, visitors }
    }

    #[test]
    fn golden_values() {
        // golden.py
        for ((x1, n1, x2, n2), expected) in [
            ((100, 10_000, 120, 10_000), 0.912_013),
            ((200, 10_000, 250, 10_000), 0.991_423),
            ((5, 100, 12, 100), 0.959_26),
            ((20, 1000, 20, 1000), 0.5),
            ((0, 50, 3, 50), 0.941_194),
        ] {
            let p = probability_b_beats_a(arm(x1, n1), arm(x2, n2)).unwrap();
            assert!((p - expected).abs() < 1e-6, "{x1}/{n1} {x2}/{n2}: {p} and not {expected}");
        }
    }

    #[test]
    fn every_side_of_the_sum_agrees() {
        // Each pair has its least parameter elsewhere.
        for (x1, n1, x2, n2) in [(30, 100, 5, 100), (5, 100, 30, 100), (95, 100, 60, 100), (60, 100, 95, 100)] {
            let there = probability_b_beats_a(arm(x1, n1), arm(x2, n2)).unwrap();
            let back = probability_b_beats_a(arm(x2, n2), arm(x1, n1)).unwrap();
            let mirrored = probability_b_beats_a(arm(n1 - x1, n1), arm(n2 - x2, n2)).unwrap();
            assert!((there + back - 1.0).abs() < 1e-10 && (there + mirrored - 1.0).abs() < 1e-10, "{x1} {x2}");
        }
    }

    #[test]
    fn large_counts_join_the_small_ones_smoothly() {
        let exact = probability_b_beats_a(arm(49_900, 1_000_000), arm(50_300, 1_000_000)).unwrap();
        let normal = probability_b_beats_a(arm(50_100, 1_000_000), arm(50_500, 1_000_000)).unwrap();
        assert!((exact - normal).abs() < 2e-3, "{exact} {normal}");
    }

    #[test]
    fn loss_is_that_of_a_numeric_integral() {
        for ((x1, n1, x2, n2), of_second, of_first) in [
            ((100, 10_000, 120, 10_000), 6.018_1e-5, 2.059_78e-3),
            ((5, 100, 12, 100), 6.759_79e-4, 6.930_343e-2),
            ((0, 50, 3, 50), 1.086_966e-3, 5.877_927e-2),
        ] {
            let second = expected_loss(arm(x1, n1), arm(x2, n2)).unwrap();
            let first = expected_loss(arm(x2, n2), arm(x1, n1)).unwrap();
            assert!((second / of_second - 1.0).abs() < 1e-3, "{second} and not {of_second}");
            assert!((first / of_first - 1.0).abs() < 1e-3, "{first} and not {of_first}");
        }
    }

    #[test]
    fn impossible_arms_have_no_answer() {
        assert_eq!(probability_b_beats_a(arm(6, 5), arm(1, 5)), None);
        assert_eq!(expected_loss(arm(1, 5), arm(u64::MAX, 5)), None);
    }
}
