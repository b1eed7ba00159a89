//! The rules in words, with the facts behind them.

use crate::{Rule, checks};
use facts::Fact;
use serde::Serialize;
use wording::{Language, of_rule};

/// A rule's name. Every rule has one in both languages: a test sees to it.
pub fn title(rule: Rule, language: Language) -> &'static str {
    of_rule(language, &format!("rule-{}", rule.id())).unwrap_or(rule.id())
}

/// Why a rule exists.
pub fn why(rule: Rule, language: Language) -> &'static str {
    of_rule(language, &format!("rule-{}-why", rule.id())).unwrap_or_default()
}

/// What to do about it.
pub fn what_to_do(rule: Rule, language: Language) -> &'static str {
    of_rule(language, &format!("rule-{}-fix", rule.id())).unwrap_or_default()
}

/// A rule in words, for those who show a finding.
#[derive(Debug, Clone, Serialize)]
pub struct Explained {
    pub title: &'static str,
    pub what_to_do: &'static str,
}

pub fn explain(rule: Rule, language: Language) -> Explained {
    Explained { title: title(rule, language), what_to_do: what_to_do(rule, language) }
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
    checks::ALL
        .iter()
        .map(|check| RuleOut {
            id: check.rule.id(),
            family: check.rule.family().id(),
            title: title(check.rule, language),
            why: why(check.rule, language),
            what_to_do: what_to_do(check.rule, language),
            facts: check.facts().map(&fact).collect(),
        })
        .collect()
}
