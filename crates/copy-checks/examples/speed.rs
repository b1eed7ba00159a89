//! How many texts a second one core gets through; prints JSON for `cargo xtask bench`.
//!
//! cargo run --release --package copy-checks --example speed -- xtask/peers/texts.json

// A stopwatch is the point here; the engine itself stays without a clock.
#![allow(clippy::disallowed_methods)]

use copy_checks::{Context, Draft, check, counting::x::weighted_length, readability, text::Text};
use facts::{Field, Placement};
use std::{collections::BTreeMap, error::Error, fs, hint::black_box, time::Duration, time::Instant};
use wording::Language;

const TIME: Duration = Duration::from_secs(2);

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("which file of texts?")?;
    let texts: BTreeMap<String, Vec<String>> = serde_json::from_str(&fs::read_to_string(file)?)?;
    let texts: Vec<(Language, String)> = texts
        .into_iter()
        .flat_map(|(code, texts)| {
            let language = Language::from_code(&code).unwrap_or_default();
            texts.into_iter().map(move |text| (language, text))
        })
        .collect();
    let drafts: Vec<Draft> = texts
        .iter()
        .map(|(language, text)| Draft::new(Placement::InstagramFeed, *language).with(Field::Text, text.as_str()))
        .collect();
    let context = Context::default();
    let english: Vec<&str> =
        texts.iter().filter(|(language, _)| *language == Language::En).map(|(_, text)| text.as_str()).collect();
    let result = serde_json::json!({
        "checks": rate(&drafts, |draft| check(draft, &context).findings.len()),
        "x_length": rate(&texts, |(_, text)| weighted_length(text)),
        "readability": rate(&english, |text| readability::of(&Text::new(text, Language::En)).words),
    });
    println!("{result}");
    Ok(())
}

/// Texts a second.
fn rate<T>(texts: &[T], work: impl Fn(&T) -> usize) -> f64 {
    let start = Instant::now();
    let mut done = 0;
    while start.elapsed() < TIME {
        for text in texts {
            black_box(work(black_box(text)));
        }
        done += texts.len();
    }
    done as f64 / start.elapsed().as_secs_f64()
}
