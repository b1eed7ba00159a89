//! The variants of a message beside each other: which one works, and whether that may be luck.

use super::{By, Group, Part, Ratio, Sums, groups};
use crate::reading::Row;
use crate::statistics::{Arm, Verdict, compare, wilson};

const ALPHA: f64 = 0.05;
/// Fewer showings than this are no trial.
const FEWEST: u64 = 100;
/// More variants than this are a list, not a test.
const MOST: usize = 12;

/// What the variants are judged by, the nearest to money first.
const JUDGES: [Ratio; 3] = [Ratio::Cvr, Ratio::Ctr, Ratio::EngagementByImpressions];

/// A variant and how sure its rate is.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    pub name: String,
    pub events: u64,
    pub shown: u64,
    pub rate: f64,
    /// 95 % interval (Wilson).
    pub interval: (f64, f64),
    /// Against the leader; `None` for the leader itself.
    pub behind: Option<Behind>,
}

/// What may be said of a variant that does worse than the leader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    Surely,
    /// It may be luck, and the counts are small.
    TooFew,
    /// It may be luck.
    NotProven,
}

/// All variants by one rate, the best first.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    pub ratio: Ratio,
    pub events: Part,
    pub shown: Part,
    pub variants: Vec<Variant>,
    /// Left out because hardly anybody saw them.
    pub too_few: Vec<String>,
}

/// The trial by the given rate; `None` where fewer than two variants can be compared by it.
///
/// The leader is chosen by looking, so every pair counts as a comparison: alpha is divided by all of them.
fn trial(rows: &[Row], ratio: Ratio) -> Option<Trial> {
    let (events, shown, _) = ratio.parts();
    let (mut seen, mut too_few) = (Vec::new(), Vec::new());
    for Group { name, sums } in groups(rows, By::Ad) {
        match arm(&sums, ratio) {
            Some(arm) if arm.visitors >= FEWEST => seen.push((name, arm)),
            Some(_) => too_few.push(name),
            None => {}
        }
    }
    if !(2..=MOST).contains(&seen.len()) {
        return None;
    }
    seen.sort_by(|(_, one), (_, other)| other.rate().total_cmp(&one.rate()).then(other.visitors.cmp(&one.visitors)));
    let pairs = (seen.len() * (seen.len() - 1) / 2) as u32;
    let leader = seen.first().map(|(_, arm)| *arm)?;
    let variants = seen.iter().enumerate().map(|(at, (name, arm))| {
        let behind = match at {
            0 => None,
            _ => Some(match compare(leader, *arm, ALPHA, pairs, None)?.verdict {
                Verdict::FirstBetter => Behind::Surely,
                Verdict::TooFew => Behind::TooFew,
                Verdict::SecondBetter | Verdict::NotProven => Behind::NotProven,
            }),
        };
        let interval = wilson(*arm, 1.0 - ALPHA)?;
        Some(Variant {
            name: name.clone(),
            events: arm.conversions,
            shown: arm.visitors,
            rate: arm.rate(),
            interval,
            behind,
        })
    });
    Some(Trial { ratio, events, shown, variants: variants.collect::<Option<_>>()?, too_few })
}

/// The rates by which the variants can be compared.
pub fn trials(rows: &[Row]) -> Vec<Trial> {
    JUDGES.iter().filter_map(|ratio| trial(rows, *ratio)).collect()
}

fn arm(sums: &Sums, ratio: Ratio) -> Option<Arm> {
    let (events, shown) = ratio.pair(sums)?;
    let whole = |value: f64| value.round().max(0.0) as u64;
    // More interactions than views: one person did several, and no test of shares fits.
    Arm::new(whole(events), whole(shown))
}

#[cfg(test)]
mod tests {
    use super::super::tests::row;
    use super::*;
    use crate::reading::Measure;

    fn ad(name: &str, day: u32, shown: f64, clicks: f64) -> Row {
        let mut row = row((2026, 11, day), &[(Measure::Impressions, shown), (Measure::Clicks, clicks)]);
        row.words.insert(Measure::Ad, name.into());
        row
    }

    #[test]
    fn the_leader_comes_first_and_each_other_says_how_sure_it_is() {
        let rows = [
            ad("A: sconto", 1, 6000.0, 110.0),
            ad("A: sconto", 2, 4000.0, 90.0),
            ad("B: tempo", 1, 10_000.0, 290.0),
            ad("C: prova", 1, 10_000.0, 270.0),
            ad("D: vista da pochi", 1, 40.0, 9.0),
        ];
        let trial = trial(&rows, Ratio::Ctr).unwrap();
        let said: Vec<(&str, u64, Option<Behind>)> =
            trial.variants.iter().map(|one| (one.name.as_str(), one.events, one.behind)).collect();
        assert_eq!(
            said,
            [
                ("B: tempo", 290, None),
                ("C: prova", 270, Some(Behind::NotProven)),
                ("A: sconto", 200, Some(Behind::Surely))
            ]
        );
        assert_eq!(trial.too_few, ["D: vista da pochi"]);
        let (low, high) = trial.variants[0].interval;
        assert!(low < 0.029 && 0.029 < high);
    }

    #[test]
    fn small_counts_prove_nothing_and_one_variant_is_no_trial() {
        let rows = [ad("A", 1, 300.0, 6.0), ad("B", 1, 300.0, 9.0)];
        assert_eq!(trial(&rows, Ratio::Ctr).unwrap().variants[1].behind, Some(Behind::TooFew));
        assert_eq!(trials(&rows).len(), 1, "only what the rows count");
        assert_eq!(trial(&rows[..1], Ratio::Ctr), None);
        let odd = [ad("A", 1, 300.0, 600.0), ad("B", 1, 300.0, 9.0)];
        assert_eq!(trial(&odd, Ratio::Ctr), None, "more clicks than showings is no share");
    }
}
