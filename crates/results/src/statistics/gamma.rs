//! Logarithms of the gamma and beta functions: counts of thousands overflow anything else.

use std::f64::consts::PI;

/// ln Γ(x) for x > 0; not a number otherwise.
pub fn ln_gamma(x: f64) -> f64 {
    if x.is_nan() || x <= 0.0 {
        return f64::NAN;
    }
    // Stirling's series is exact to the last figure from 15 on; below, climb there by Γ(x+1) = xΓ(x).
    let (mut at, mut climbed) = (x, 1.0);
    while at < 15.0 {
        climbed *= at;
        at += 1.0;
    }
    stirling(at) - climbed.ln()
}

fn stirling(x: f64) -> f64 {
    // Bernoulli numbers B₂ₖ / (2k (2k−1)).
    const TERMS: [f64; 8] = [
        1.0 / 12.0,
        -1.0 / 360.0,
        1.0 / 1260.0,
        -1.0 / 1680.0,
        1.0 / 1188.0,
        -691.0 / 360_360.0,
        1.0 / 156.0,
        -3617.0 / 122_400.0,
    ];
    let square = 1.0 / (x * x);
    let tail = TERMS.iter().rev().fold(0.0, |sum, term| sum * square + term) / x;
    (x - 0.5) * x.ln() - x + 0.5 * (2.0 * PI).ln() + tail
}

/// ln B(a, b).
pub fn ln_beta(a: f64, b: f64) -> f64 {
    ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b)
}

/// ln of "n choose k"; minus infinity where k > n.
pub(super) fn ln_choose(n: u64, k: u64) -> f64 {
    if k > n {
        return f64::NEG_INFINITY;
    }
    ln_gamma(n as f64 + 1.0) - ln_gamma(k as f64 + 1.0) - ln_gamma((n - k) as f64 + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ln_gamma_has_the_known_values() {
        // Python: math.lgamma
        for (x, expected) in [
            (0.5, 0.572_364_942_924_700_1),
            (3.0, std::f64::consts::LN_2),
            (10.5, 13.940_625_219_403_763),
            (101.0, 363.739_375_555_563_47),
            (20_000.0, 178_065.718_249_646_16),
        ] {
            assert!((ln_gamma(x) / expected - 1.0).abs() < 1e-14, "{x}: {}", ln_gamma(x));
        }
        assert!(ln_gamma(1.0).abs() < 1e-14 && ln_gamma(2.0).abs() < 1e-14);
        assert!(ln_gamma(0.0).is_nan() && ln_gamma(-3.5).is_nan());
    }

    #[test]
    fn ln_beta_of_small_whole_numbers() {
        // B(2, 3) = 1! 2! / 4!
        assert!((ln_beta(2.0, 3.0) - (1.0_f64 / 12.0).ln()).abs() < 1e-13);
        assert!((ln_choose(10, 3) - 120_f64.ln()).abs() < 1e-12);
        assert_eq!(ln_choose(3, 4), f64::NEG_INFINITY);
    }
}
