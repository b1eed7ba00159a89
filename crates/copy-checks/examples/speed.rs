//! How many texts a second one core gets through; prints JSON for `cargo xtask bench`.
//!
//! cargo run --release --package copy-checks --example speed -- xtask/peers/texts.json [CASE…]
//!
//! With ROUNDS=n each case works so many times over all texts instead of for a time: then
//! `valgrind --tool=callgrind` counts the same instructions whatever else the machine does.

// A stopwatch is the point here; the engine itself stays without a clock.
#![allow(clippy::disallowed_methods)]

use copy_checks::{
    Context, Draft, Memory, check,
    counting::x::weighted_length,
    readability,
    text::Text,
    wire::{DraftIn, ReportOut},
};
use facts::{Field, Placement};
use std::{collections::BTreeMap, error::Error, fs, hint::black_box, time::Duration, time::Instant};
use wording::Language;

const TIME: Duration = Duration::from_secs(2);

/// Where one keystroke asks all checks, as `xtask/peers/engine.mjs` does.
const PLACEMENTS: [Placement; 12] = [
    Placement::FacebookFeed,
    Placement::FacebookAd,
    Placement::InstagramFeed,
    Placement::InstagramAd,
    Placement::ThreadsPost,
    Placement::XPost,
    Placement::LinkedinPost,
    Placement::TiktokPost,
    Placement::PinterestPin,
    Placement::BlueskyPost,
    Placement::MastodonPost,
    Placement::TelegramPost,
];
const LONG: usize = 2_200;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("which file of texts?")?;
    let wanted: Vec<String> = std::env::args().skip(2).collect();
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
    let lines: Vec<String> = texts
        .iter()
        .map(|(language, text)| {
            let fields = serde_json::json!({ "text": text });
            serde_json::json!({ "placement": "instagram-feed", "language": language.code(), "fields": fields })
                .to_string()
        })
        .collect();
    let context = Context::default();
    // The phrases are taken in once for the life of a program.
    Language::ALL.iter().for_each(|language| drop(Text::new("a", *language)));
    let of = |wanted: Language| -> Vec<&str> {
        texts.iter().filter(|(language, _)| *language == wanted).map(|(_, text)| text.as_str()).collect()
    };
    let english = of(Language::En);
    let mut results = serde_json::Map::new();
    let mut case = |name: &str, measure: &dyn Fn() -> f64| {
        if wanted.is_empty() || wanted.iter().any(|one| one == name) {
            results.insert(name.into(), measure().into());
        }
    };
    case("checks", &|| rate(&drafts, |draft| check(draft, &context).findings.len()));
    case("json", &|| rate(&lines, |line| through_json(line).map_or(0, |line| line.len())));
    case("x_length", &|| rate(&texts, |(_, text)| weighted_length(text)));
    case("readability", &|| rate(&english, |text| readability::of(&Text::new(text, Language::En)).words));
    // Milliseconds for one long text in twelve placements.
    case("twelve", &|| 1000.0 / rate(&[long(&of(Language::It))], |drafts| twelve(drafts, &context)));
    println!("{}", serde_json::Value::Object(results));
    Ok(())
}

fn through_json(line: &str) -> Option<String> {
    let (draft, context) = serde_json::from_str::<DraftIn>(line).ok()?.read().ok()?;
    let report = check(&draft, &context);
    serde_json::to_string(&ReportOut::new(&report, &draft, draft.language)).ok()
}

fn long(texts: &[&str]) -> Vec<Draft> {
    let text: String = texts.iter().flat_map(|text| [*text, " "]).cycle().flat_map(str::chars).take(LONG).collect();
    let field = |placement: Placement| match placement.field(Field::Text) {
        Some(_) => Field::Text,
        None => Field::Description,
    };
    PLACEMENTS.iter().map(|at| Draft::new(*at, Language::It).with(field(*at), text.as_str())).collect()
}

/// A keystroke: the text is new, and asked about twelve times.
fn twelve(drafts: &[Draft], context: &Context) -> usize {
    let mut memory = Memory::default();
    drafts.iter().map(|draft| memory.check(draft, context).findings.len()).sum()
}

/// Texts a second, of the time this program had the processor for itself where the system tells.
fn rate<T>(texts: &[T], work: impl Fn(&T) -> usize) -> f64 {
    let rounds: Option<usize> = std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    let (start, busy) = (Instant::now(), on_processor());
    let mut done = 0;
    let mut round = 0;
    while rounds.map_or(start.elapsed() < TIME, |rounds| round < rounds) {
        for text in texts {
            black_box(work(black_box(text)));
        }
        done += texts.len();
        round += 1;
    }
    let time = match (busy, on_processor()) {
        (Some(before), Some(after)) if after > before => after - before,
        _ => start.elapsed(),
    };
    done as f64 / time.as_secs_f64()
}

/// How long this program has been on a processor so far; other programs of the machine do not count.
fn on_processor() -> Option<Duration> {
    let told = fs::read_to_string("/proc/self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
