//! Fisher's exact test, for counts too small for the normal approximation.

use super::{Arm, gamma::ln_choose};

/// More tables than this are not "small counts", and would take long.
const MOST_TABLES: u64 = 200_000;

/// Two-sided p-value: the sum of all tables at most as likely as the one seen.
pub fn fisher_exact(first: Arm, second: Arm) -> Option<f64> {
    if first.conversions > first.visitors || second.conversions > second.visitors {
        return None;
    }
    let all = first.visitors.checked_add(second.visitors)?;
    let conversions = first.conversions.checked_add(second.conversions)?;
    let (least, most) = (conversions.saturating_sub(second.visitors), conversions.min(first.visitors));
    if all == 0 || most - least > MOST_TABLES {
        return None;
    }
    let whole = ln_choose(all, conversions);
    let chance = |in_first: u64| {
        (ln_choose(first.visitors, in_first) + ln_choose(second.visitors, conversions - in_first) - whole).exp()
    };
    // Tables exactly as likely must count although the last figures differ.
    let seen = chance(first.conversions) * (1.0 + 1e-7);
    let sum: f64 = (least..=most).map(chance).filter(|chance| *chance <= seen).sum();
    Some(sum.min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_values() {
        // Computed with whole numbers (math.comb) in Python.
        for ((x1, n1, x2, n2), expected) in [
            ((0, 50, 3, 50), 0.242_424_242_424_242_43),
            ((3, 4, 1, 4), 0.485_714_285_714_285_7),
            ((5, 100, 12, 100), 0.126_178_861_263_690_46),
            ((2, 1000, 15, 1000), 0.002_257_565_682_895_782_5),
            ((0, 10, 0, 10), 1.0),
        ] {
            let p = fisher_exact(Arm { conversions: x1, visitors: n1 }, Arm { conversions: x2, visitors: n2 }).unwrap();
            assert!((p - expected).abs() < 1e-10, "{x1}/{n1} {x2}/{n2}: {p} and not {expected}");
        }
    }

    #[test]
    fn no_meaning_no_answer() {
        let arm = |conversions, visitors| Arm { conversions, visitors };
        assert_eq!(fisher_exact(arm(6, 5), arm(1, 5)), None);
        assert_eq!(fisher_exact(arm(0, 0), arm(0, 0)), None);
        assert_eq!(fisher_exact(arm(1 << 40, 1 << 41), arm(1 << 40, 1 << 41)), None);
    }
}
