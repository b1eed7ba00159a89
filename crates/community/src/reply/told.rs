//! Personal data without a shape: what the words around tell (`private.txt` of the lexicon).

use super::Personal;
use crate::triage::{
    Cue,
    matching::{self, Match},
    tables::Tables,
    tokens::{self, Kind, Tokens},
};
use wording::Language;

/// Figures that make a number of an order or an account.
const FIGURES: usize = 4;
/// Words between "order" and its number.
const NEAR: usize = 3;

pub(super) fn find(language: Language, text: &str) -> Vec<(Personal, String)> {
    let tokens = tokens::cut(language, text);
    let found = matching::find(Tables::of(language), &tokens);
    let of = |cue: Cue| found.iter().filter(move |one| one.cue == cue);
    let sentence = |one: &Match| tokens.list.get(one.first).map(|token| token.sentence);
    let beside = |one: &Match, cue: Cue| of(cue).any(|other| sentence(other) == sentence(one));
    let mut out = Vec::new();
    for (cue, kind) in [(Cue::OrderWord, Personal::Order), (Cue::AccountWord, Personal::Account)] {
        out.extend(of(cue).filter_map(|one| Some((kind, numbered(text, &tokens, one)?))));
    }
    // "We are at 12, Via Roma" is the desk's own address.
    let street = of(Cue::Street).filter(|one| !beside(one, Cue::OwnPlace));
    out.extend(street.filter_map(|one| Some((Personal::Address, numbered(text, &tokens, one)?))));
    out.extend(of(Cue::Health).map(|one| (Personal::Health, span(text, &tokens, one.first, one.last))));
    let asked = of(Cue::Asked).filter(|one| !beside(one, Cue::InPrivate));
    out.extend(asked.map(|one| (Personal::Asked, span(text, &tokens, one.first, one.last))));
    out
}

/// The phrase with a number shortly after or before it, if there is one.
fn numbered(text: &str, tokens: &Tokens, one: &Match) -> Option<String> {
    let is_number = |at: &usize| {
        tokens.list.get(*at).is_some_and(|token| {
            let written = text.get(token.start..token.end).unwrap_or_default();
            let figures = written.bytes().filter(u8::is_ascii_digit).count();
            token.kind == Kind::Number && (figures >= FIGURES || one.cue == Cue::Street)
        })
    };
    // "14 Elm Street": in English the number comes first.
    let street = one.cue == Cue::Street;
    let before = (one.first.saturating_sub(NEAR)..one.first).rev().find(|at| street && is_number(at));
    let after = (one.last + 1..=one.last + NEAR).find(is_number);
    let (first, last) = (before.unwrap_or(one.first), after.unwrap_or(one.last));
    (before.is_some() || after.is_some()).then(|| span(text, tokens, first, last))
}

fn span(text: &str, tokens: &Tokens, first: usize, last: usize) -> String {
    let bounds = (tokens.list.get(first).map(|token| token.start), tokens.list.get(last).map(|token| token.end));
    match bounds {
        (Some(start), Some(end)) => text.get(start..end).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}
