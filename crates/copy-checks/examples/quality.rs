//! `cargo xtask quality`: precision and recall of every rule on the texts of `tests/drafts/`.
//!
//! A rule is also run over the texts written for the other rules. Nobody marked those for it, so a
//! find there is no fault by itself; `quality RULE` prints them, because false alarms hide there.
//! `quality fresh/2 [RULE|all]` does the same with a series of `tests/drafts/fresh/`.
#![allow(clippy::unwrap_used)]

#[path = "../tests/drafts/samples.rs"]
#[allow(dead_code)] // the list of series is for the tests
mod samples;

use copy_checks::Rule;
use samples::{Sample, fresh, samples};
use wording::Language;

/// A rule in a language, over its own texts.
#[derive(Default)]
struct Score {
    right: usize,
    missed: usize,
    wrong: usize,
    silent: usize,
    /// Finds on the texts of other rules.
    elsewhere: usize,
}

fn main() {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let series = words.first().and_then(|word| word.strip_prefix("fresh/")).map(str::to_owned);
    let all = match &series {
        Some(series) => fresh(series),
        None => samples(),
    };
    if series.is_some() {
        words.remove(0);
    }
    match words.first().map(String::as_str) {
        None => table(&all),
        // Only what is wrong, of every rule.
        Some("all") => Rule::ALL.iter().for_each(|rule| listing(&all, *rule, false)),
        Some(id) => match Rule::from_id(id) {
            Some(rule) => listing(&all, rule, true),
            None => {
                eprintln!("there is no rule {id:?}");
                std::process::exit(2);
            }
        },
    }
}

fn finds(sample: &Sample, rule: Rule) -> bool {
    sample.findings.iter().any(|finding| finding.rule == rule)
}

fn score(all: &[Sample], rule: Rule, language: Language) -> Score {
    let mut score = Score::default();
    for sample in all.iter().filter(|sample| sample.language == language) {
        let found = finds(sample, rule);
        if sample.rule != rule {
            score.elsewhere += usize::from(found);
            continue;
        }
        match (sample.fires, found) {
            (true, true) => score.right += 1,
            (true, false) => score.missed += 1,
            (false, true) => score.wrong += 1,
            (false, false) => score.silent += 1,
        }
    }
    score
}

fn table(all: &[Sample]) {
    println!(
        "{:<24}{:<4}{:>8}{:>8}{:>8}{:>8}{:>11}{:>9}{:>11}",
        "rule", "", "speaks", "missed", "silent", "wrong", "precision", "recall", "elsewhere"
    );
    for rule in Rule::ALL {
        for language in [Language::It, Language::En] {
            let Score { right, missed, wrong, silent, elsewhere } = score(all, *rule, language);
            if right + missed + wrong + silent == 0 {
                continue;
            }
            println!(
                "{:<24}{:<4}{right:>8}{missed:>8}{silent:>8}{wrong:>8}{:>11}{:>9}{elsewhere:>11}",
                rule.id(),
                language.code(),
                share(right, right + wrong),
                share(right, right + missed)
            );
        }
    }
    println!("\n{} texts", all.len());
}

fn share(part: usize, whole: usize) -> String {
    if whole == 0 { "-".into() } else { format!("{:.3}", part as f64 / whole as f64) }
}

/// What a rule got wrong, and what it says of texts written for others.
fn listing(all: &[Sample], rule: Rule, elsewhere: bool) {
    for sample in all {
        let found = finds(sample, rule);
        let own = sample.rule == rule;
        let what = match (own, sample.fires, found) {
            (true, true, false) => "MISSED",
            (true, false, true) => "WRONG",
            (false, _, true) if elsewhere => "elsewhere",
            _ => continue,
        };
        println!("{what:<10}{} ({}): {}", sample.language.code(), sample.rule.id(), sample.text.replace('\n', " ⏎ "));
        for finding in sample.findings.iter().filter(|finding| finding.rule == rule) {
            println!("          {:?}: {}", finding.severity, finding.say.text(sample.language));
        }
    }
}
