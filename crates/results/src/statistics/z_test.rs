//! Two shares compared by the normal approximation, and the interval around one share.

use super::{Arm, normal};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ZTest {
    pub z: f64,
    /// Two-sided, from the pooled standard error.
    pub p_value: f64,
    /// Difference second − first.
    pub difference: f64,
    /// Interval of the difference, from the unpooled standard error.
    pub interval: (f64, f64),
}

/// `confidence` 0.95 gives the interval of 95 %.
pub fn z_test(first: Arm, second: Arm, confidence: f64) -> Option<ZTest> {
    let (n1, n2) = (first.visitors as f64, second.visitors as f64);
    if n1 <= 0.0 || n2 <= 0.0 || !(confidence > 0.0 && confidence < 1.0) {
        return None;
    }
    let (p1, p2) = (first.rate(), second.rate());
    if p1 > 1.0 || p2 > 1.0 {
        return None;
    }
    let difference = p2 - p1;
    let pooled = (first.conversions as f64 + second.conversions as f64) / (n1 + n2);
    let error = (pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2)).sqrt();
    // Nobody or everybody converted in both: no difference at all.
    let z = if error > 0.0 { difference / error } else { 0.0 };
    let margin = normal::inverse(0.5 + confidence / 2.0) * (p1 * (1.0 - p1) / n1 + p2 * (1.0 - p2) / n2).sqrt();
    Some(ZTest {
        z,
        p_value: (2.0 * normal::cdf(-z.abs())).min(1.0),
        difference,
        interval: (difference - margin, difference + margin),
    })
}

/// Wilson's interval: stays within 0 and 1, and says something even for no conversion at all.
pub fn wilson(arm: Arm, confidence: f64) -> Option<(f64, f64)> {
    if arm.visitors == 0 || arm.conversions > arm.visitors || !(confidence > 0.0 && confidence < 1.0) {
        return None;
    }
    let (n, p, z) = (arm.visitors as f64, arm.rate(), normal::inverse(0.5 + confidence / 2.0));
    let scale = 1.0 + z * z / n;
    let centre = (p + z * z / (2.0 * n)) / scale;
    let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt() / scale;
    Some(((centre - half).max(0.0), (centre + half).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arm(conversions: u64, visitors: u64) -> Arm {
        Arm { conversions, visitors }
    }

    #[test]
    fn golden_values() {
        // golden.py: (x1, n1, x2, n2), z, p, interval
        for ((x1, n1, x2, n2), z, p, (low, high)) in [
            ((100, 10_000, 120, 10_000), 1.355_878, 0.175_138, (-0.000_891, 0.004_891)),
            ((200, 10_000, 250, 10_000), 2.383_995, 0.017_126, (0.000_89, 0.009_11)),
            ((5, 100, 12, 100), 1.774_856, 0.075_922, (-0.006_689, 0.146_689)),
            ((20, 1000, 20, 1000), 0.0, 1.0, (-0.012_271, 0.012_271)),
            ((0, 50, 3, 50), 1.758_631, 0.078_64, (-0.005_827, 0.125_827)),
        ] {
            let test = z_test(arm(x1, n1), arm(x2, n2), 0.95).unwrap();
            for (name, got, expected) in [
                ("z", test.z, z),
                ("p", test.p_value, p),
                ("low", test.interval.0, low),
                ("high", test.interval.1, high),
            ] {
                assert!((got - expected).abs() < 1e-6, "{x1}/{n1} {x2}/{n2} {name}: {got} and not {expected}");
            }
        }
    }

    #[test]
    fn wilson_golden_values() {
        for (arm, low, high) in [(arm(5, 100), 0.021_543_679, 0.111_750_47), (arm(0, 50), 0.0, 0.071_347_6)] {
            let (l, h) = wilson(arm, 0.95).unwrap();
            assert!((l - low).abs() < 1e-8 && (h - high).abs() < 1e-7, "{arm:?}: {l} {h}");
        }
        assert_eq!(wilson(arm(0, 0), 0.95), None);
        assert_eq!(wilson(arm(6, 5), 0.95), None);
    }

    #[test]
    fn nothing_against_nothing_is_no_difference() {
        let test = z_test(arm(0, 50), arm(0, 80), 0.95).unwrap();
        assert_eq!((test.z, test.p_value, test.interval), (0.0, 1.0, (0.0, 0.0)));
    }
}
