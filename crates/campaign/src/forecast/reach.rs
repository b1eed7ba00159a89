//! How many different people see something at least once.

/// Reach and what follows from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reach {
    pub people: f64,
    /// Impressions for each person reached.
    pub frequency: f64,
    /// Per cent of the audience times frequency.
    pub gross_rating_points: f64,
}

impl Reach {
    fn new(people: f64, impressions: f64, audience: f64) -> Option<Self> {
        let reach =
            Self { people, frequency: impressions / people, gross_rating_points: impressions / audience * 100.0 };
        (reach.people > 0.0 && reach.frequency.is_finite()).then_some(reach)
    }
}

/// Impressions fall on people at random: the most optimistic reach. R = N (1 − e^(−I/N)).
pub fn random_duplication(audience: f64, impressions: f64) -> Option<Reach> {
    let mean = mean(audience, impressions)?;
    Reach::new(audience * -(-mean).exp_m1(), impressions, audience)
}

/// Impressions concentrate on few people (negative binomial); the smaller `k`, the more.
/// R = N (1 − (1 + m/k)^(−k)), m = I/N.
pub fn negative_binomial(audience: f64, impressions: f64, k: f64) -> Option<Reach> {
    let mean = mean(audience, impressions)?;
    if k.is_nan() || k <= 0.0 {
        return None;
    }
    Reach::new(audience * (1.0 - (1.0 + mean / k).powf(-k)), impressions, audience)
}

fn mean(audience: f64, impressions: f64) -> Option<f64> {
    let mean = impressions / audience;
    (audience > 0.0 && impressions > 0.0 && mean.is_finite()).then_some(mean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn golden_values_of_the_reference() {
        let audience = 100_000.0;
        for (impressions, random, k1, k05) in
            [(100_000.0, 63_212.0, 50_000.0, 42_265.0), (300_000.0, 95_021.0, 75_000.0, 62_204.0)]
        {
            let people = |reach: Option<Reach>| reach.unwrap().people.round();
            assert_eq!(people(random_duplication(audience, impressions)), random);
            assert_eq!(people(negative_binomial(audience, impressions, 1.0)), k1);
            assert_eq!(people(negative_binomial(audience, impressions, 0.5)), k05);
        }
        let reach = negative_binomial(audience, 100_000.0, 1.0).unwrap();
        assert_eq!((reach.frequency.round(), reach.gross_rating_points.round()), (2.0, 100.0));
    }

    #[test]
    fn nothing_comes_of_nothing() {
        for (audience, impressions) in [(0.0, 10.0), (10.0, 0.0), (-1.0, 5.0), (f64::NAN, 1.0), (f64::INFINITY, 1.0)] {
            assert_eq!(random_duplication(audience, impressions), None, "{audience} {impressions}");
        }
        assert_eq!(negative_binomial(10.0, 10.0, 0.0), None);
    }
}
