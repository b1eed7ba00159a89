//! Writes what was learnt, so that a person can read and correct it.

use crate::{machine::Model, texts::Texts};
use copy_checks::Rule;
use lexicon::WEIGHT_PARTS;
use std::{fmt::Write, fs, path::Path};

pub(crate) fn write(texts: &Texts, rule: Rule, model: &Model, limit: f64) {
    let parts = f64::from(WEIGHT_PARTS);
    let weight = |weight: &f64| (weight * parts).round() as i32;
    let mut all: Vec<(i32, &str)> =
        model.weights.iter().map(weight).zip(texts.features.iter().map(String::as_str)).collect();
    all.retain(|(weight, _)| *weight != 0);
    all.sort_by_key(|(weight, feature)| (-weight, *feature));
    let mut out = format!(
        "// What weighs for and against `{}`: learnt by `cargo xtask learn` (lexicon/README.md).\nlimit {:.2}\n",
        rule.id(),
        // The bias is the same for all texts: it belongs to the limit.
        limit - model.bias
    );
    for (weight, feature) in all {
        let _ = writeln!(out, "{weight} {feature}");
    }
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lexicon").join(texts.language.code()).join("likeness");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(rule.id()).with_extension("txt"), out).unwrap();
}
