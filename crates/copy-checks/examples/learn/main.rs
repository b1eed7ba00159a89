//! `cargo xtask learn`: what words weigh for the rules that compare texts, learnt from the texts of `tests/drafts/`
//! and written into `lexicon/<language>/likeness/`.
//!
//! The series that measure what to expect of texts nobody has seen (`HELD_OUT`) are never learnt from. How much a text
//! must weigh is set by the texts themselves, each judged by what was learnt without it.
#![allow(clippy::unwrap_used)]

mod limits;
mod machine;
#[path = "../../tests/drafts/samples.rs"]
#[allow(dead_code)] // drafts are for the tests
mod samples;
mod texts;
mod written;

use copy_checks::likeness::RULES;
use texts::Texts;
use wording::Language;

fn main() {
    println!("{:<24}{:<4}{:>7}{:>8}{:>8}{:>12}{:>9}", "rule", "", "texts", "limit", "found", "near misses", "others");
    for language in [Language::It, Language::En] {
        let texts = Texts::of(language);
        for like in RULES {
            let judged = limits::judged(&texts, like.rule);
            let model = machine::train(&texts.rows(like.rule, &|_| true), texts.features.len()).heaviest();
            let limit = limits::above(limits::limit(&judged), &texts, like.rule, &model);
            written::write(&texts, like.rule, &model, limit);
            let over = |scores: &[f64]| {
                scores.iter().filter(|score| **score >= limit).count() as f64 / scores.len().max(1) as f64
            };
            println!(
                "{:<24}{:<4}{:>7}{limit:>8.2}{:>8.3}{:>12.3}{:>9.4}",
                like.rule.id(),
                language.code(),
                judged.fires.len() + judged.silent.len(),
                over(&judged.fires),
                over(&judged.silent),
                over(&judged.others),
            );
        }
    }
}
