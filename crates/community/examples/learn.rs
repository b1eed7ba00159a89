//! Learns the weights of the features and writes `lexicon/*/triage/learned.txt`.
//!
//! `cargo run --release -p community --example learn` writes them; `-- --cross` measures instead, on
//! five parts of the learning comments in turn. The comments held out are never read here.

#[path = "../tests/corpus/mod.rs"]
mod corpus;

use community::triage::{self, Label};
use std::{collections::BTreeMap, fmt::Write, fs};
use wording::Language;

const LABELS: usize = Label::ALL.len();
const ROUNDS: usize = 40;
const STEP: f32 = 0.06;
/// Pull of every weight towards nought, for each comment.
const PULL: f32 = 0.02;
/// A word must have come so often.
const LEAST: usize = 2;
/// In the file 16 is 1: weights smaller than this say nothing.
const SMALLEST: i32 = 4;

type Weights = [f32; LABELS];

struct Example {
    features: Vec<(usize, f32)>,
    label: usize,
}

/// A row of the file for each feature.
struct Model {
    names: Vec<String>,
    weights: Vec<Weights>,
}

fn main() {
    let cross = std::env::args().any(|argument| argument == "--cross");
    for language in Language::ALL {
        let comments = corpus::read(*language).learning;
        let studied: Vec<(Vec<(String, f32)>, usize)> =
            comments.iter().map(|comment| (triage::study(*language, &comment.text), comment.label as usize)).collect();
        if cross {
            measure(*language, &studied, &comments);
            continue;
        }
        let model = learn(&studied.iter().collect::<Vec<_>>());
        let (text, kept) = written(&model);
        let path = format!("{}/../../lexicon/{}/triage/learned.txt", env!("CARGO_MANIFEST_DIR"), language.code());
        fs::write(&path, text).unwrap_or_else(|error| panic!("{path}: {error}"));
        println!("{}: {} comments, {kept} of {} features kept", language.code(), comments.len(), model.names.len());
    }
}

fn learn(studied: &[&(Vec<(String, f32)>, usize)]) -> Model {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (features, _) in studied {
        for (name, _) in features {
            *counts.entry(name).or_default() += 1;
        }
    }
    let names: Vec<&str> = counts.iter().filter(|(_, count)| **count >= LEAST).map(|(name, _)| *name).collect();
    let index: BTreeMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    let examples: Vec<Example> = studied
        .iter()
        .map(|(features, label)| Example {
            features: features.iter().filter_map(|(name, value)| Some((*index.get(name.as_str())?, *value))).collect(),
            label: *label,
        })
        .collect();
    // Each comment once more without what the lexicon saw in it: the words must know it too, for the
    // phrases nobody thought of.
    let blind: Vec<Example> = examples
        .iter()
        .map(|example| Example {
            features: example.features.iter().filter(|(feature, _)| !from_lexicon(names[*feature])).copied().collect(),
            label: example.label,
        })
        .collect();
    let examples: Vec<Example> = examples.into_iter().chain(blind).collect();
    let mut weights = vec![[0.0; LABELS]; names.len()];
    // Each weight takes smaller steps the more it has moved (AdaGrad).
    let mut moved = vec![[1e-2_f32; LABELS]; names.len()];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut seed = 20_260_101_u64;
    for _ in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            order.swap(at, (seed >> 33) as usize % (at + 1));
        }
        for example in order.iter().map(|at| &examples[*at]) {
            let shares = shares(&example.features, &weights);
            for (feature, value) in &example.features {
                for label in 0..LABELS {
                    let wanted = f32::from(u8::from(label == example.label));
                    let slope = (shares[label] - wanted) * value + PULL * weights[*feature][label];
                    moved[*feature][label] += slope * slope;
                    weights[*feature][label] -= STEP * slope / moved[*feature][label].sqrt();
                }
            }
        }
    }
    Model { names: names.into_iter().map(str::to_owned).collect(), weights }
}

fn from_lexicon(feature: &str) -> bool {
    feature.starts_with("cue:") || feature.starts_with("mood:") || feature.contains('+')
}

fn shares(features: &[(usize, f32)], weights: &[Weights]) -> Weights {
    let mut scores = [0.0_f32; LABELS];
    for (feature, value) in features {
        for (score, weight) in scores.iter_mut().zip(weights[*feature]) {
            *score += weight * value;
        }
    }
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut shares = scores.map(|score| (score - most).exp());
    let sum: f32 = shares.iter().sum();
    shares.iter_mut().for_each(|share| *share /= sum);
    shares
}

fn written(model: &Model) -> (String, usize) {
    let mut out = String::from(
        "# Written by `cargo run --release -p community --example learn`: do not edit, add comments to tests/triage/.\n# ",
    );
    for label in Label::ALL {
        let _ = write!(out, "{:>5}", label.id().get(..4).unwrap_or(label.id()));
    }
    out.push_str(" | feature (a word, a stem~, ^the first stem of a sentence, two stems, a cue)\n");
    let mut kept = 0;
    for (name, weights) in model.names.iter().zip(&model.weights) {
        let rounded = weights.map(|weight| ((weight * 16.0).round() as i32).clamp(-127, 127));
        if rounded.iter().all(|weight| weight.abs() < SMALLEST) {
            continue;
        }
        kept += 1;
        out.push_str("  ");
        for weight in rounded {
            let _ = write!(out, "{weight:>5}");
        }
        let _ = writeln!(out, " | {name}");
    }
    (out, kept)
}

const PARTS: usize = 5;

fn measure(language: Language, studied: &[(Vec<(String, f32)>, usize)], comments: &[corpus::Comment]) {
    let (mut right, mut missed, mut alarms) = (0, 0, 0);
    let crisis = Label::Crisis as usize;
    for part in 0..PARTS {
        let rest: Vec<_> =
            studied.iter().enumerate().filter(|(at, _)| at % PARTS != part).map(|(_, one)| one).collect();
        let model = learn(&rest);
        let index: BTreeMap<&str, usize> =
            model.names.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
        for (at, (features, label)) in studied.iter().enumerate().filter(|(at, _)| at % PARTS == part) {
            let known: Vec<_> =
                features.iter().filter_map(|(name, value)| Some((*index.get(name.as_str())?, *value))).collect();
            let shares = shares(&known, &model.weights);
            let points = features.iter().find(|(name, _)| name == "cue:crisis").map_or(0.0, |(_, value)| value * 3.0);
            let said = if shares[crisis] >= triage::crisis_needs(points) {
                crisis
            } else {
                let others = (0..LABELS).filter(|label| *label != crisis);
                others.max_by(|one, other| shares[*one].total_cmp(&shares[*other])).unwrap_or_default()
            };
            right += usize::from(said == *label);
            missed += usize::from(*label == crisis && said != crisis);
            alarms += usize::from(*label != crisis && said == crisis);
            if said != *label {
                println!(
                    "  {points:.1} {:.2} {:<10} said {:<10} {}",
                    shares[crisis],
                    Label::ALL[*label].id(),
                    Label::ALL[said].id(),
                    comments[at].text
                );
            }
        }
    }
    let all = studied.len();
    let crises = studied.iter().filter(|(_, label)| *label == crisis).count();
    println!(
        "{}: right {:.1} %, crises missed {missed} of {crises}, false {:.1} %",
        language.code(),
        right as f64 / all as f64 * 100.0,
        alarms as f64 / (all - crises) as f64 * 100.0
    );
}
