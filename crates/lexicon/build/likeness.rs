//! What words weigh for a rule, from `lexicon/*/likeness/`.

use crate::{emit, feature};
use std::{collections::BTreeMap, fs, path::Path};

/// The rules that have such a file.
pub(crate) fn rules(language: &Path) -> Vec<String> {
    let files =
        fs::read_dir(language.join("likeness")).map(|all| all.flatten().collect()).unwrap_or_else(|_| Vec::new());
    let stem = |file: fs::DirEntry| file.path().file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let mut rules: Vec<String> = files.into_iter().filter_map(stem).collect();
    rules.sort();
    rules
}

/// The sections of a language: the limits, the numbers of the features, how many rules each weighs for, which, and how
/// much.
pub(crate) fn sections(language: &Path, rules: &[String], problems: &mut Vec<String>) -> Vec<Vec<u8>> {
    let mut limits = Vec::new();
    let mut features: BTreeMap<u32, BTreeMap<u8, i32>> = BTreeMap::new();
    for (number, rule) in rules.iter().enumerate() {
        let path = language.join("likeness").join(rule).with_extension("txt");
        println!("cargo:rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path).unwrap_or_default();
        let mut limit = None;
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with("//")) {
            let read = line.split_once(' ').and_then(|(first, rest)| match first {
                "limit" => rest
                    .parse::<f32>()
                    .ok()
                    .filter(|given| given.abs() < feature::LIMIT_SHIFT)
                    .map(|given| limit = Some(given)),
                // Two features may share a number, hardly ever; then what they weigh is added.
                weight => weight.parse::<i32>().ok().map(|weight| {
                    *features
                        .entry(feature::Feature::of(rest).number())
                        .or_default()
                        .entry(number as u8)
                        .or_default() += weight;
                }),
            });
            if read.is_none() {
                problems.push(format!("{}:{}: `{line}` is no limit and no weight", path.display(), at + 1));
            }
        }
        match limit {
            Some(limit) => {
                emit::small(((limit + feature::LIMIT_SHIFT) * feature::LIMIT_PARTS).round() as usize, &mut limits)
            }
            None => problems.push(format!("{}: says no limit", path.display())),
        }
    }
    let (mut steps, mut counts, mut which, mut weights, mut last) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), 0);
    for (number, all) in &features {
        assert!(number - last <= u32::from(u16::MAX), "a step is read as a u16");
        emit::small((number - last) as usize, &mut steps);
        last = *number;
        counts.push(all.len() as u8);
        for (rule, weight) in all {
            which.push(*rule);
            weights.push((*weight).clamp(-127, 127) as i8 as u8);
        }
    }
    assert!(features.len() < usize::from(u16::MAX), "u16 places suffice");
    vec![limits, steps, counts, which, weights]
}
