//! The interval around the difference of two shares that stays a difference of shares: never beyond 100 %.

use super::{Arm, wilson};

/// Second − first, from Wilson's intervals of both (Newcombe 1998, method 10, without continuity correction).
pub fn newcombe(first: Arm, second: Arm, confidence: f64) -> Option<(f64, f64)> {
    let (low_1, high_1) = wilson(first, confidence)?;
    let (low_2, high_2) = wilson(second, confidence)?;
    let (p1, p2) = (first.rate(), second.rate());
    let difference = p2 - p1;
    Some((difference - (p2 - low_2).hypot(high_1 - p1), difference + (high_2 - p2).hypot(p1 - low_1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_examples() {
        // R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics
        // in Medicine 17 (1998), 873–890, table II, method 10; there the first minus the second.
        for ((x1, n1), (x2, n2), low, high) in [
            ((56, 70), (48, 80), 0.0524, 0.3339),
            ((9, 10), (3, 10), 0.1705, 0.8090),
            ((6, 7), (2, 7), 0.0582, 0.8062),
            ((5, 56), (0, 29), -0.0381, 0.1926),
            ((10, 10), (0, 20), 0.6791, 1.0),
        ] {
            let arm = |conversions, visitors| Arm { conversions, visitors };
            let (l, h) = newcombe(arm(x2, n2), arm(x1, n1), 0.95).unwrap();
            assert!((l - low).abs() < 5e-5 && (h - high).abs() < 5e-5, "{x1}/{n1} {x2}/{n2}: {l} {h}");
        }
    }

    #[test]
    fn it_never_passes_a_hundred_per_cent_and_turns_with_its_sides() {
        for (x1, n1, x2, n2) in [(1, 5, 4, 5), (0, 3, 3, 3), (0, 50, 0, 80), (200, 10_000, 250, 10_000)] {
            let (one, other) = (Arm { conversions: x1, visitors: n1 }, Arm { conversions: x2, visitors: n2 });
            let (low, high) = newcombe(one, other, 0.95).unwrap();
            assert!((-1.0..=1.0).contains(&low) && (-1.0..=1.0).contains(&high), "{low} {high}");
            let (turned_low, turned_high) = newcombe(other, one, 0.95).unwrap();
            assert!((turned_low + high).abs() < 1e-12 && (turned_high + low).abs() < 1e-12);
        }
    }
}
