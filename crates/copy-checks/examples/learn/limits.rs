//! From which weight on a text is said to be like those that a rule stops.

use crate::{
    machine,
    texts::{PARTS, Texts},
};
use copy_checks::Rule;

/// What texts weigh by what was learnt without them.
#[derive(Default)]
pub(crate) struct Judged {
    pub fires: Vec<f64>,
    pub silent: Vec<f64>,
    /// Clean copy, and texts of other rules.
    pub others: Vec<f64>,
}

/// Of the near misses so many may be over the limit: a false alarm costs more trust than a miss.
const NEAR_MISSES: f64 = 0.04;
/// And of other copy.
const OTHERS: f64 = 0.002;
/// However well the texts of a rule are told apart, a text must weigh something.
const LOWEST: f64 = -0.2;

pub(crate) fn judged(texts: &Texts, rule: Rule) -> Judged {
    let mut judged = Judged::default();
    for part in 0..PARTS {
        let model = machine::train(&texts.rows(rule, &|other| other != part), texts.features.len()).heaviest();
        for example in texts.all.iter().filter(|example| example.part == part) {
            let score = model.score(&example.features, example.value);
            match (example.rule == Some(rule), example.fires) {
                (true, true) => judged.fires.push(score),
                (true, false) => judged.silent.push(score),
                // What the phrases found is theirs to judge.
                (false, _) if example.found.contains(&rule) => {}
                (false, _) => judged.others.push(score),
            }
        }
    }
    judged
}

pub(crate) fn limit(judged: &Judged) -> f64 {
    LOWEST.max(over(&judged.silent, NEAR_MISSES)).max(over(&judged.others, OTHERS))
}

/// The limit where the near misses that a rule is written with stay under it too.
pub(crate) fn above(limit: f64, texts: &Texts, rule: Rule, model: &machine::Model) -> f64 {
    let near = texts.all.iter().filter(|example| example.written_with && example.rule == Some(rule) && !example.fires);
    near.map(|example| model.score(&example.features, example.value) + ROUNDED).fold(limit, f64::max)
}

/// What the rounding of weights may add.
const ROUNDED: f64 = 0.03;

/// What only a share of the scores is over.
fn over(scores: &[f64], share: f64) -> f64 {
    let mut sorted = scores.to_vec();
    sorted.sort_by(|one, other| other.total_cmp(one));
    sorted.get((share * sorted.len() as f64) as usize).copied().unwrap_or(f64::MIN)
}
