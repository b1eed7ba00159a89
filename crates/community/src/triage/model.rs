//! The weights of `learned.txt`, and the decision.

use super::{Label, cue::Cue, evidence::Evidence, features::Feature, tables::Tables, tokens::Tokens};
use wording::Language;

pub(super) type Scores = [f32; 8];

/// A weight of 16 in the file is 1.
const UNIT: f32 = 16.0;

/// The share of all labels with which it is a crisis, by the points of the phrases that speak for one: the
/// more of them, the less the other words must agree; without any, they must be nearly sure.
const NEEDED: [(f32, f32); 5] = [(5.0, 0.04), (3.0, 0.1), (1.5, 0.2), (0.5, 0.33), (0.0, 0.45)];

/// The share it needs without a phrase, beside a figure of speech.
const BESIDE_A_FIGURE: f32 = 0.8;

/// The share it needs where single words speak for one within a question or a compliment: "detergents
/// without bleach?", "the solicitor was kind".
const IN_PASSING: f32 = 0.5;

pub(super) fn scores(language: Language, features: &[Feature]) -> Scores {
    let tables = Tables::of(language);
    let mut scores = [0.0; 8];
    for feature in features {
        if let Some(weights) = tables.learned(&feature.name) {
            for (score, weight) in scores.iter_mut().zip(weights) {
                *score += f32::from(*weight) / UNIT * feature.value;
            }
        }
    }
    scores
}

/// Shares of the labels, which make one.
fn shares(scores: &Scores) -> Scores {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut shares = scores.map(|score| (score - most).exp());
    let sum: f32 = shares.iter().sum();
    shares.iter_mut().for_each(|share| *share /= sum);
    shares
}

/// The share of all labels a crisis needs, by the points of its phrases.
pub fn crisis_needs(points: f32) -> f32 {
    NEEDED.iter().find(|(least, _)| points >= *least).map_or(1.0, |(_, share)| *share)
}

/// Hints alone ("deaf", "hospital") do not lower what a crisis needs, and where a figure of speech took
/// the alarming words away ("gave me a heart attack lol") the others must be surer still.
fn needed(evidence: &Evidence) -> f32 {
    let points = evidence.crisis_points();
    let heaviest = Cue::CRISES.into_iter().map(|cue| evidence.heaviest(cue)).fold(0.0, f32::max);
    match () {
        () if points < 0.5 && evidence.points(Cue::Figurative) + evidence.points(Cue::EndedWell) > 0.0 => {
            BESIDE_A_FIGURE
        }
        () if heaviest < 1.0 && points < 1.5 => crisis_needs(0.0),
        () if in_passing(evidence) => IN_PASSING,
        () => crisis_needs(points),
    }
}

/// Single words, none of them certain, within a question or a compliment.
fn in_passing(evidence: &Evidence) -> bool {
    let told = evidence.found.iter().any(|one| one.cue.is_crisis() && (one.length() > 0 || one.weight >= 3.0));
    let beside = evidence.points(Cue::Question) >= 2.0 || evidence.points(Cue::Praise) >= 1.5;
    beside && !told && evidence.crisis_points() < 3.0
}

pub(super) fn decide(scores: &Scores, evidence: &Evidence) -> Label {
    let shares = shares(scores);
    let share = |label: Label| shares.get(label as usize).copied().unwrap_or_default();
    let needed = needed(evidence);
    if share(Label::Crisis) >= needed {
        return Label::Crisis;
    }
    // A crisis that has not what it needs is none, even where no other label has more: the words alone
    // of a text about other things lean to one side or the other by chance.
    let others = Label::ALL.into_iter().filter(|label| *label != Label::Crisis);
    others.max_by(|one, other| share(*one).total_cmp(&share(*other))).unwrap_or(Label::Other)
}

/// The words that speak for a label more than for the others, heaviest first. Function words ("your",
/// "was so") may weigh, but quoted they say nothing: a pair needs a word with a meaning, and so does one alone.
pub(super) fn telling(language: Language, tokens: &Tokens, features: &[Feature], label: Label) -> Vec<(usize, usize)> {
    let tables = Tables::of(language);
    let empty = |at: usize| [tables.stop, tables.frequent, tables.negator].iter().any(|class| tokens.has(at, *class));
    let mut found: Vec<(i32, (usize, usize))> = features
        .iter()
        .filter_map(|feature| {
            let (span, weights) = (feature.tokens?, tables.learned(&feature.name)?);
            if (span.0..=span.1).all(empty) {
                return None;
            }
            let own = i32::from(*weights.get(label as usize)?);
            let mean = weights.iter().map(|weight| i32::from(*weight)).sum::<i32>() / 8;
            (own - mean > 3).then_some((own - mean, span))
        })
        .collect();
    found.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    found.into_iter().map(|(_, span)| span).collect()
}
