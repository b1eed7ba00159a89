//! `coso readability`: a whole text in, its figures out.

use crate::{arguments::Arguments, lines};
use copy_checks::{readability, text::Text};
use serde_json::json;
use std::{
    io::{self, Read},
    process::ExitCode,
};
use wording::Language;

pub(crate) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let language = arguments.copy()?.unwrap_or_default();
    let mut bytes = Vec::new();
    lines::open(arguments)?.read_to_end(&mut bytes)?;
    let raw = String::from_utf8_lossy(&bytes);
    let found = readability::of(&Text::new(&raw, language));
    // Two decimals are already more than these formulas know.
    let score = found.score.map(|score| (score * 100.0).round() / 100.0);
    let name = match language {
        Language::It => "gulpease",
        Language::En => "flesch",
    };
    println!(
        "{}",
        json!({
            "language": language.code(),
            "words": found.words,
            "sentences": found.sentences,
            "letters": found.letters,
            name: score,
            "indicative": found.indicative(),
        })
    );
    Ok(ExitCode::SUCCESS)
}
