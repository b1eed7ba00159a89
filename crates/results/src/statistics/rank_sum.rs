//! Whether one group's values are higher than another's, whatever their shape (Mann–Whitney).

use super::normal;

/// Chance of ranks at least as high as those of `group`, were it like `others`: one-sided, by the normal
/// approximation with its corrections for continuity and ties. `None` without values in both.
pub fn higher_by_chance(group: &[f64], others: &[f64]) -> Option<f64> {
    let (n1, n2) = (group.len() as f64, others.len() as f64);
    if group.is_empty() || others.is_empty() {
        return None;
    }
    let won = |value: &f64| -> f64 {
        others.iter().map(|other| if value > other { 1.0 } else { f64::from(u8::from(value == other)) / 2.0 }).sum()
    };
    let u: f64 = group.iter().map(won).sum();
    let n = n1 + n2;
    let mut all: Vec<f64> = group.iter().chain(others).copied().collect();
    all.sort_by(f64::total_cmp);
    let ties: f64 =
        all.chunk_by(|one, other| one == other).map(|tie| (tie.len() as f64).powi(3) - tie.len() as f64).sum();
    let variance = n1 * n2 / 12.0 * ((n + 1.0) - ties / (n * (n - 1.0)));
    if variance <= 0.0 {
        return Some(1.0);
    }
    Some(normal::cdf(-((u - n1 * n2 / 2.0 - 0.5) / variance.sqrt())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn golden_values() {
        // scipy.stats.mannwhitneyu(method="asymptotic", alternative="greater"), its own example of diabetes by
        // sex: males 19, 22, 16, 29, 24, females 20, 11, 17, 12: U = 17, two-sided p 0.1113.
        let p = higher_by_chance(&[19.0, 22.0, 16.0, 29.0, 24.0], &[20.0, 11.0, 17.0, 12.0]).unwrap();
        assert!((2.0 * p - 0.111_346_887_4).abs() < 1e-6, "{p}");
    }

    #[test]
    fn all_alike_is_no_difference() {
        assert_eq!(higher_by_chance(&[1.0, 1.0], &[1.0, 1.0, 1.0]), Some(1.0));
        assert_eq!(higher_by_chance(&[], &[1.0]), None);
        let low = higher_by_chance(&[1.0, 2.0, 3.0], &[4.0, 5.0, 6.0, 7.0]).unwrap();
        assert!(low > 0.9, "{low}");
    }
}
