//! Conversions per euro compared: is the cost per lead really lower this month?

use super::{gamma::ln_choose, normal};

/// Above so many events the normal approximation answers the same, quicker.
const MOST_EXACT: u64 = 2_000;

/// Two-sided p-value for "the same rate per unit of exposure (spend, days)".
///
/// Given all events, those of the first side are binomial with its part of the exposure.
pub fn rates_per_exposure(first: (u64, f64), second: (u64, f64)) -> Option<f64> {
    let ((x1, s1), (x2, s2)) = (first, second);
    let valid = |s: f64| s.is_finite() && s > 0.0;
    if !valid(s1) || !valid(s2) {
        return None;
    }
    let all = x1.checked_add(x2)?;
    let part = s1 / (s1 + s2);
    if all == 0 || part <= 0.0 || part >= 1.0 {
        return Some(1.0);
    }
    if all > MOST_EXACT {
        let n = all as f64;
        let z = (x1 as f64 - n * part) / (n * part * (1.0 - part)).sqrt();
        return Some((2.0 * normal::cdf(-z.abs())).min(1.0));
    }
    let chance = |k: u64| (ln_choose(all, k) + k as f64 * part.ln() + (all - k) as f64 * (1.0 - part).ln()).exp();
    let seen = chance(x1) * (1.0 + 1e-7);
    Some((0..=all).map(chance).filter(|chance| *chance <= seen).sum::<f64>().min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_values() {
        // Python with fractions.
        for (first, second, expected) in [
            ((20, 1000.0), (30, 1000.0), 0.202_638_751_064_540_66),
            ((41, 820.0), (50, 820.0), 0.401_812_796_069_879_9),
            ((5, 100.0), (2, 300.0), 0.012_878_417_968_75),
            ((0, 10.0), (4, 10.0), 0.125),
            ((0, 10.0), (0, 10.0), 1.0),
        ] {
            let p = rates_per_exposure(first, second).unwrap();
            assert!((p - expected).abs() < 1e-10, "{first:?} {second:?}: {p}");
        }
    }

    #[test]
    fn many_events_and_few_events_agree_where_they_meet() {
        let few = rates_per_exposure((950, 1000.0), (1050, 1000.0)).unwrap();
        let many = rates_per_exposure((951, 1000.0), (1051, 1000.0)).unwrap();
        assert!((few - many).abs() < 2e-3, "{few} {many}");
        assert_eq!(rates_per_exposure((1, 0.0), (2, 3.0)), None);
        assert_eq!(rates_per_exposure((1, f64::NAN), (2, 3.0)), None);
    }
}
