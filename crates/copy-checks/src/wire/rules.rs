//! The rules in words, with the facts behind them.

use super::telling::{Of, Telling};
use crate::{Rule, checks};
use facts::Fact;
use serde::Serialize;
use wording::Language;

/// A rule's name. Every rule has one in both languages: a test sees to it.
pub fn title(rule: Rule, language: Language) -> &'static str {
    Telling::WHOLE.of(rule, Of::Title, language)
}

/// Why a rule exists.
pub fn why(rule: Rule, language: Language) -> &'static str {
    Telling::WHOLE.of(rule, Of::Why, language)
}

/// What to do about it.
pub fn what_to_do(rule: Rule, language: Language) -> &'static str {
    Telling::WHOLE.of(rule, Of::WhatToDo, language)
}

/// A rule in words, for those who show a finding.
#[derive(Debug, Clone, Serialize)]
pub struct Explained {
    pub title: &'static str,
    pub what_to_do: &'static str,
}

pub fn explain(rule: Rule, language: Language) -> Explained {
    Telling::WHOLE.explain(rule, language)
}

#[derive(Debug, Clone, Serialize)]
pub struct RuleOut<F> {
    pub id: &'static str,
    pub family: &'static str,
    pub title: &'static str,
    pub why: &'static str,
    pub what_to_do: &'static str,
    pub facts: Vec<F>,
}

/// All rules with the facts behind them, each written by `fact`.
pub fn rules<F>(language: Language, fact: impl Fn(&'static Fact) -> F) -> Vec<RuleOut<F>> {
    Telling::WHOLE.rules(checks::ALL, language, fact)
}
