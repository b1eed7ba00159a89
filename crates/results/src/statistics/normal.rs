//! The standard normal distribution.

use std::f64::consts::PI;

pub fn density(x: f64) -> f64 {
    (-0.5 * x * x).exp() / (2.0 * PI).sqrt()
}

/// P(Z ≤ x). Absolute error below 1e-15, relative error below 1e-13 in the lower tail.
pub fn cdf(x: f64) -> f64 {
    if x.is_nan() {
        return f64::NAN;
    }
    // The series loses all figures in the tails, the fraction converges slowly in the middle.
    match x {
        x if x > 3.0 => 1.0 - upper_tail(x),
        x if x < -3.0 => upper_tail(-x),
        x => 0.5 + density(x) * series(x),
    }
}

/// x + x³/3 + x⁵/15 + x⁷/105 + …
fn series(x: f64) -> f64 {
    let (mut term, mut sum, mut odd) = (x, x, 1.0);
    for _ in 0..200 {
        odd += 2.0;
        term *= x * x / odd;
        let next = sum + term;
        if next == sum {
            break;
        }
        sum = next;
    }
    sum
}

/// P(Z > x) for x > 3: Laplace's continued fraction, from its end.
fn upper_tail(x: f64) -> f64 {
    if x > 39.0 {
        return 0.0;
    }
    let mut below = x;
    for step in (1..=100).rev() {
        below = x + f64::from(step) / below;
    }
    density(x) / below
}

/// The x with P(Z ≤ x) = p; infinite at 0 and 1, not a number outside.
pub fn inverse(p: f64) -> f64 {
    if !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    if p == 0.0 {
        return f64::NEG_INFINITY;
    }
    if p == 1.0 {
        return f64::INFINITY;
    }
    // The lower half only: there the distribution function keeps its relative precision.
    if p > 0.5 {
        return -lower_inverse(1.0 - p);
    }
    lower_inverse(p)
}

/// Starts from the rough tail formula of Abramowitz and Stegun (26.2.23) and refines with Halley's steps.
fn lower_inverse(p: f64) -> f64 {
    let t = (-2.0 * p.ln()).sqrt();
    let above = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let below = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    let mut x = above / below - t;
    for _ in 0..4 {
        let error = (cdf(x) - p) / density(x);
        let step = error / (1.0 + 0.5 * x * error);
        if !step.is_finite() {
            break;
        }
        x -= step;
        if step.abs() < 1e-15 {
            break;
        }
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cdf_has_the_tabulated_values() {
        // Python: 0.5 * math.erfc(-x / math.sqrt(2))
        for (x, expected) in [
            (0.0, 0.5),
            (1.0, 0.841_344_746_068_542_9),
            (-1.0, 0.158_655_253_931_457_05),
            (1.959_963_984_540_054, 0.975),
            (-2.999, 0.001_354_336_533_727_106_7),
            (-3.001, 0.001_345_472_825_084_968_3),
            (-6.0, 9.865_876_450_377_012e-10),
            (-10.0, 7.619_853_024_160_593e-24),
        ] {
            assert!((cdf(x) / expected - 1.0).abs() < 1e-12, "{x}: {} and not {expected}", cdf(x));
        }
        assert_eq!(cdf(40.0), 1.0);
        assert_eq!(cdf(-40.0), 0.0);
        assert!(cdf(f64::NAN).is_nan());
    }

    #[test]
    fn inverse_undoes_cdf() {
        assert!((inverse(0.975) - 1.959_963_984_540_054).abs() < 1e-13);
        assert!((inverse(0.8) - 0.841_621_233_572_914_3).abs() < 1e-13);
        for p in [1e-300, 1e-12, 1e-5, 0.02, 0.3, 0.5, 0.7, 0.999] {
            assert!((cdf(inverse(p)) / p - 1.0).abs() < 1e-11, "{p}");
        }
        assert_eq!(inverse(0.0), f64::NEG_INFINITY);
        assert!(inverse(1.5).is_nan() && inverse(f64::NAN).is_nan());
    }
}
