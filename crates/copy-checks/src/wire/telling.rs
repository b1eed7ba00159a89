//! Where the sentences and the facts of an answer come from: all there are, or those of the light engine, which
//! carries no others.

use super::{Explained, FieldOut, PlacementOut, RuleOut};
use crate::{Rule, checks::Check};
use facts::{Fact, Field, Placement};
use std::borrow::Cow;
pub(super) use wording::OfRule as Of;
use wording::{Language, Say};

pub struct Telling {
    pub(super) message: fn(&Say, Language) -> Cow<'static, str>,
    rule: fn(Language, &str, Of) -> Option<&'static str>,
    behind: fn(&Check) -> Vec<&'static Fact>,
    of_placement: fn(Placement) -> &'static [&'static Fact],
}

impl Telling {
    pub const WHOLE: Telling = Telling {
        message: Say::text,
        rule: wording::of_rule,
        behind: |check| check.facts().collect(),
        of_placement: Placement::facts,
    };
    /// Has words for the rules of [`crate::checks::LIGHT`] and for what they find, and of the facts the limits.
    pub const LIGHT: Telling = Telling {
        message: Say::light_text,
        rule: wording::of_light_rule,
        behind: |check| check.limits().collect(),
        of_placement: Placement::limits,
    };

    /// Every rule is told of in both languages: a test sees to it.
    pub(super) fn of(&self, rule: Rule, what: Of, language: Language) -> &'static str {
        let otherwise = if what == Of::Title { rule.id() } else { "" };
        (self.rule)(language, rule.id(), what).unwrap_or(otherwise)
    }

    pub fn explain(&self, rule: Rule, language: Language) -> Explained {
        Explained { title: self.of(rule, Of::Title, language), what_to_do: self.of(rule, Of::WhatToDo, language) }
    }

    /// The rules of some checks with the facts behind them, each written by `fact`.
    pub fn rules<F>(&self, of: &[Check], language: Language, fact: impl Fn(&'static Fact) -> F) -> Vec<RuleOut<F>> {
        of.iter()
            .map(|check| RuleOut {
                id: check.rule.id(),
                family: check.rule.family().id(),
                title: self.of(check.rule, Of::Title, language),
                why: self.of(check.rule, Of::Why, language),
                what_to_do: self.of(check.rule, Of::WhatToDo, language),
                facts: (self.behind)(check).into_iter().map(&fact).collect(),
            })
            .collect()
    }

    /// The placements with what the catalogue says of them.
    pub fn placements<F>(&self, fact: impl Fn(&'static Fact) -> F) -> Vec<PlacementOut<F>> {
        Placement::ALL
            .iter()
            .map(|placement| PlacementOut {
                id: placement.id(),
                platform: placement.platform(),
                paid: placement.paid(),
                fields: placement
                    .fields()
                    .iter()
                    .filter(|spec| spec.field != Field::Media)
                    .map(|spec| FieldOut { name: spec.field.name(), list: spec.list, required: spec.required })
                    .collect(),
                facts: (self.of_placement)(*placement).iter().copied().map(&fact).collect(),
            })
            .collect()
    }
}
