//! A number against the rows of the catalogue that bound it.

use crate::Overrides;
use facts::{Fact, Strength};

/// A bound that is passed.
pub(super) struct Over {
    pub limit: u64,
    /// Where sources contradict each other and the number lies between them: the lower one.
    pub low: Option<u64>,
    /// The row that says it; all of them where they disagree.
    pub facts: Vec<&'static Fact>,
}

impl Over {
    /// The platform refuses it for sure: a hard row, read in an official page, that nobody disputes.
    pub(super) fn refused(&self) -> bool {
        self.low.is_none() && self.facts.iter().all(|fact| fact.strength == Strength::Hard && !fact.reported)
    }
}

/// The first row that a number passes upwards. Rows that contradict each other are seen together:
/// past the highest the number is too much, between them it is disputed. A limit the person set counts
/// instead of its row.
pub(super) fn over(mine: &Overrides, rows: &[&'static Fact], value: u64) -> Option<Over> {
    // Rows the person's own limit made void say nothing.
    let rows: Vec<&'static Fact> = rows.iter().copied().filter(|fact| mine.limit(fact).is_some()).collect();
    let rows = rows.as_slice();
    let passed = |fact: &&&'static Fact| mine.limit(fact).is_some_and(|limit| value > limit);
    // What is sure first.
    let sure = rows.iter().filter(passed).find(|fact| rivals(rows, fact).all(|rival| passed(&rival)));
    if let Some(fact) = sure {
        let highest = rivals(rows, fact).max_by_key(|rival| mine.limit(rival)).unwrap_or(fact);
        return Some(Over { limit: mine.limit(highest).unwrap_or_default(), low: None, facts: vec![highest] });
    }
    let fact = rows.iter().find(passed)?;
    let all: Vec<&'static Fact> = rivals(rows, fact).copied().collect();
    let limits = || all.iter().filter_map(|rival| mine.limit(rival));
    Some(Over { limit: limits().max().unwrap_or_default(), low: limits().min(), facts: all })
}

/// A row and those that contradict it.
fn rivals<'a>(rows: &'a [&'static Fact], fact: &'a &'static Fact) -> impl Iterator<Item = &'a &'static Fact> {
    rows.iter().filter(move |other| other.id == fact.id || (fact.conflict.is_some() && other.conflict == fact.conflict))
}
