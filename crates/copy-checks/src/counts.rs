//! How long each field is, as its platform counts, beside the limit that binds first.

use crate::{Draft, FieldRef, Overrides, Subject, counting};
use facts::{About, Fact, Placement, Strength, Unit, limits_about};

/// The length of one field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Count {
    pub field: FieldRef,
    pub value: usize,
    /// None where the platform states no limit.
    pub limit: Option<usize>,
    pub unit: Unit,
    pub fact: Option<&'static Fact>,
}

impl Count {
    pub fn over(&self) -> usize {
        self.limit.map_or(0, |limit| self.value.saturating_sub(limit))
    }
}

/// The counts of a draft's fields, empty ones too: a counter is shown before the first letter.
pub fn counts(draft: &Draft) -> Vec<Count> {
    let overrides = Overrides::default();
    let of = |(field, text): &(FieldRef, String)| {
        one(draft.placement, *field, &overrides, &|unit| counting::count(unit, text))
    };
    draft.fields.iter().map(of).collect()
}

/// The same where the texts are cut, and may have been counted.
pub(crate) fn of_subject(subject: &Subject<'_>, placement: Placement) -> Vec<Count> {
    let of = |(place, (field, text)): (usize, &(FieldRef, String))| {
        let part = subject.parts.iter().find(|part| part.place == place);
        let count = |unit| part.map_or_else(|| counting::count(unit, text), |part| part.text.count(unit));
        one(placement, *field, &subject.context.overrides, &count)
    };
    subject.fields().iter().enumerate().map(of).collect()
}

fn one(placement: Placement, field: FieldRef, overrides: &Overrides, length: &dyn Fn(Unit) -> usize) -> Count {
    // Of several limits (Bluesky: graphemes and bytes) the one nearest to being passed binds.
    // Hard limits before soft ones; among contradicting rows the higher, as the check does.
    let binding = limits_about(placement, Some(field.field), About::LengthMax)
        .filter_map(|fact| {
            let limit = usize::try_from(overrides.limit(fact)?).ok()?;
            Some((fact, length(fact.unit), limit))
        })
        .filter(|(fact, _, limit)| {
            fact.conflict.is_none()
                || limits_about(placement, Some(field.field), About::LengthMax)
                    .filter(|rival| rival.conflict == fact.conflict)
                    .all(|rival| overrides.limit(rival).is_none_or(|other| other <= *limit as u64))
        })
        .max_by(|(a, a_value, a_limit), (b, b_value, b_limit)| {
            let hard = |fact: &Fact| fact.strength == Strength::Hard;
            let share = |value: usize, limit: usize| value as f64 / limit.max(1) as f64;
            hard(a)
                .cmp(&hard(b))
                .then(share(*a_value, *a_limit).total_cmp(&share(*b_value, *b_limit)))
                // An empty field: the first row named.
                .then(std::cmp::Ordering::Greater)
        });
    match binding {
        Some((fact, value, limit)) => Count { field, value, limit: Some(limit), unit: fact.unit, fact: Some(fact) },
        None => {
            let value = length(Unit::Characters);
            Count { field, value, limit: None, unit: Unit::Characters, fact: None }
        }
    }
}
