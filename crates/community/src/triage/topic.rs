//! What a comment is about.

use super::{
    Cue, matching,
    tables::Tables,
    tokens::{Kind, Tokens},
};
use wording::Language;

/// Shorter words are rarely things.
const SHORTEST: usize = 4;
/// Enough to join "spedizione" and "spedizioni", "refund" and "refunds".
const STEM: usize = 6;

/// The words that may name a thing, as they were written, each stem once.
pub(super) fn of(language: Language, text: &str, tokens: &Tokens) -> Vec<String> {
    let tables = Tables::of(language);
    let mood = matching::find(tables, tokens);
    let only_mood = |index: usize| {
        mood.iter().any(|one| {
            matches!(one.cue, Cue::Praise | Cue::Complaint | Cue::Abuse | Cue::Question | Cue::Haste)
                && one.first == index
                && one.last == index
                && one.weight >= 2.0
        })
    };
    let empty = [tables.stop, tables.frequent, tables.negator, tables.contrast, tables.opening];
    let mut words: Vec<String> = tokens
        .list
        .iter()
        .enumerate()
        .filter(|(index, token)| {
            token.kind == Kind::Word
                && tokens.word(token).chars().count() >= SHORTEST
                && !empty.iter().any(|class| tokens.has(*index, *class))
                && !only_mood(*index)
        })
        .filter_map(|(_, token)| text.get(token.start..token.end))
        .map(str::to_lowercase)
        .collect();
    words.sort_by_key(|word| stem(word));
    words.dedup_by_key(|word| stem(word));
    words
}

/// What two forms of one word share.
pub(crate) fn stem(word: &str) -> String {
    let mut folded = String::new();
    word.chars().for_each(|letter| super::fold::push(letter, &mut folded));
    folded.chars().take(STEM).collect()
}
