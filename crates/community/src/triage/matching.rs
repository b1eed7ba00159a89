//! Finds the lexicon's patterns in a comment.

use super::{
    Cue,
    tables::{END, GAP, OPTIONAL, Tables},
    tokens::{Kind, Tokens},
};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Match {
    pub(crate) cue: Cue,
    pub(crate) weight: f32,
    /// First and last token.
    pub(crate) first: usize,
    pub(crate) last: usize,
}

impl Match {
    pub(crate) fn overlaps(&self, other: &Match) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// Whether the other lies within, and is shorter.
    pub(crate) fn covers(&self, other: &Match) -> bool {
        self.first <= other.first && other.last <= self.last && other.length() < self.length()
    }

    pub(crate) fn length(&self) -> usize {
        self.last - self.first
    }
}

/// Every match; of those of one cue that overlap only the weightiest, then the longest.
pub(crate) fn find(tables: &'static Tables, tokens: &Tokens) -> Vec<Match> {
    let mut found = Vec::new();
    for (index, token) in tokens.list.iter().enumerate() {
        for symbol in tokens.symbols(token) {
            for pattern in tables.starting_with(*symbol) {
                if pattern.at_start && !opens(tables, tokens, index) {
                    continue;
                }
                let code = tables.code(pattern).get(1..).unwrap_or_default();
                if let Some(last) = fit(tokens, code, index + 1, token.sentence, 0) {
                    let weight = f32::from(pattern.weight) / 2.0;
                    found.push(Match { cue: pattern.cue, weight, first: index, last });
                }
            }
        }
    }
    found.sort_by(|one, other| {
        other.weight.total_cmp(&one.weight).then(other.length().cmp(&one.length())).then(one.first.cmp(&other.first))
    });
    let mut kept: Vec<Match> = Vec::with_capacity(found.len());
    for candidate in found {
        if !kept.iter().any(|other| other.cue == candidate.cue && other.overlaps(&candidate)) {
            kept.push(candidate);
        }
    }
    kept
}

/// Whether this token opens its clause; greetings, mentions and emoji before it do not count.
pub(crate) fn opens(tables: &Tables, tokens: &Tokens, index: usize) -> bool {
    let Some(token) = tokens.list.get(index) else { return false };
    let before = tokens.list.get(..index).unwrap_or_default();
    before
        .iter()
        .enumerate()
        .rev()
        .take_while(|(_, other)| other.clause == token.clause)
        .all(|(at, other)| matches!(other.kind, Kind::Emoji | Kind::Mention) || tokens.has(at, tables.opening))
}

/// The index of the last token, if the rest of a pattern fits from `at` on.
fn fit(tokens: &Tokens, code: &[u16], at: usize, sentence: u16, gap: u16) -> Option<usize> {
    let Some((step, rest)) = code.split_first() else { return at.checked_sub(1) };
    let here = tokens.list.get(at).filter(|token| token.sentence == sentence);
    if *step == END {
        return if here.is_none_or(|token| token.kind == Kind::Emoji) { at.checked_sub(1) } else { None };
    }
    if *step & GAP != 0 {
        return fit(tokens, rest, at, sentence, *step & !GAP);
    }
    let symbol = *step & !OPTIONAL;
    if let Some(token) = here {
        if tokens.symbols(token).contains(&symbol)
            && let Some(last) = fit(tokens, rest, at + 1, sentence, 0)
        {
            return Some(last);
        }
        if gap > 0
            && let Some(last) = fit(tokens, code, at + 1, sentence, gap - 1)
        {
            return Some(last);
        }
    }
    if *step & OPTIONAL != 0 { fit(tokens, rest, at, sentence, gap) } else { None }
}
