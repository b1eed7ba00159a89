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

pub(super) fn of(language: Language, tokens: &Tokens) -> Vec<String> {
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
    let mut stems: Vec<String> = tokens
        .list
        .iter()
        .enumerate()
        .filter(|(index, token)| {
            token.kind == Kind::Word
                && tokens.word(token).chars().count() >= SHORTEST
                && ![tables.frequent, tables.negator, tables.contrast, tables.opening]
                    .iter()
                    .any(|class| tokens.has(*index, *class))
                && !only_mood(*index)
        })
        .map(|(_, token)| tokens.word(token).chars().take(STEM).collect())
        .collect();
    stems.sort();
    stems.dedup();
    stems
}
