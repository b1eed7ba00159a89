//! A comment's label and urgency, with the reasons.
//!
//! 1. The comment is cut into words, emoji and things (links, numbers, mentions), read as people type
//!    them: no accents, short forms, drawn-out letters.
//! 2. The phrases of `lexicon/*/triage/` are found: each file is a [`Cue`]. Figures of speech hide the
//!    cues they cover; a negation turns praise into complaint.
//! 3. The points of the cues and the words themselves are weighed for each label with the weights of
//!    `learned.txt`, which `cargo run -p community --example learn` writes from the comments in
//!    `tests/triage/` (never from those held out).
//! 4. The heaviest label wins, save that a crisis needs less: one missed costs more than one too many.

mod cue;
mod evidence;
mod features;
mod fold;
mod guess;
mod label;
pub(crate) mod matching;
mod model;
mod reason;
mod spelling;
pub(crate) mod tables;
pub(crate) mod tokens;
pub(crate) mod topic;
mod urgency;

pub use cue::Cue;
pub use label::{Label, Urgency};
pub use model::crisis_needs;
pub use reason::Reason;
use wording::Language;

/// What became of one comment.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// The language it was read in.
    pub language: Language,
    pub label: Label,
    pub urgency: Urgency,
    /// The kinds of crisis it speaks of, heaviest first; empty where it is none.
    pub crises: Vec<Cue>,
    /// The strongest first; never empty.
    pub reasons: Vec<Reason>,
}

/// Sorts one comment. Without a language, or where the comment is plainly in the other one, it is
/// guessed.
pub fn sort(language: Option<Language>, text: &str) -> Verdict {
    let language = guess::language(language, text);
    let tokens = tokens::cut(language, text);
    let evidence = evidence::Evidence::gather(language, &tokens);
    let features = features::of(&tokens, &evidence);
    let scores = model::scores(language, &features);
    let label = model::decide(&scores, &evidence);
    let (urgency, haste) = urgency::of(label, &tokens, &evidence);
    let mut reasons = reason::of(label, text, &tokens, &evidence, &model::telling(language, &tokens, &features, label));
    reasons.extend(haste.into_iter().map(|found| Reason::cue(text, &tokens, &found)));
    let crises = if label == Label::Crisis { evidence.crises() } else { Vec::new() };
    Verdict { language, label, urgency, crises, reasons }
}

/// What a comment is about, to see that several speak of the same thing: its content words as written,
/// without those that only carry a mood.
pub fn topics(language: Language, text: &str) -> Vec<String> {
    topic::of(language, text, &tokens::cut(language, text))
}

/// What the weights are learnt from: each feature of a comment and how much of it there is.
pub fn study(language: Language, text: &str) -> Vec<(String, f32)> {
    let tokens = tokens::cut(language, text);
    let evidence = evidence::Evidence::gather(language, &tokens);
    features::of(&tokens, &evidence).into_iter().map(|feature| (feature.name, feature.value)).collect()
}
