//! Measures a file of labelled comments (JSONL: `text`, `label`, perhaps `language`): `cargo run -p
//! community --example measure FILE…`. Prints every wrong label with its reasons, then the figures.

use community::triage::{self, Label};
use std::{env, fs};
use wording::Language;

fn main() {
    for path in env::args().skip(1) {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        for language in Language::ALL {
            measure(&path, &text, *language);
        }
    }
}

fn measure(path: &str, text: &str, language: Language) {
    let (mut all, mut right, mut crises, mut missed, mut alarms) = (0, 0, 0, 0, 0);
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let row: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        let word = |key: &str| row[key].as_str().unwrap_or_default();
        if word("language") != language.code() {
            continue;
        }
        let label = Label::from_id(word("label")).unwrap_or_else(|| panic!("no label: {line}"));
        let verdict = triage::sort(Some(language), word("text"));
        all += 1;
        right += usize::from(verdict.label == label);
        crises += usize::from(label == Label::Crisis);
        missed += usize::from(label == Label::Crisis && verdict.label != Label::Crisis);
        alarms += usize::from(label != Label::Crisis && verdict.label == Label::Crisis);
        if verdict.label != label {
            let reasons: Vec<String> = verdict.reasons.iter().map(|reason| reason.text(Language::En)).collect();
            println!("{} taken for {}: {} | {}", label.id(), verdict.label.id(), word("text"), reasons.join(" / "));
        }
    }
    if all > 0 {
        let share = |part: usize, of: usize| part as f64 / of.max(1) as f64 * 100.0;
        println!(
            "{path} {}: {all} comments, label {:.1} %, crises missed {missed} of {crises}, false crises {alarms} ({:.1} %)\n",
            language.code(),
            share(right, all),
            share(alarms, all - crises)
        );
    }
}
