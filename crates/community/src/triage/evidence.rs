//! The cues that count, once figures of speech and negations are read.

use super::{
    cue::Cue,
    matching::{self, Match},
    tables::Tables,
    tokens::{Kind, Tokens},
};
use wording::Language;

#[derive(Debug, Default)]
pub(super) struct Evidence {
    pub(super) found: Vec<Match>,
}

/// Words between a negation and what it negates: "non è stato molto gentile".
const REACH: usize = 3;

impl Evidence {
    pub(super) fn gather(language: Language, tokens: &Tokens) -> Self {
        let tables = Tables::of(language);
        let mut found = matching::find(tables, tokens);
        let figures: Vec<Match> = found.iter().filter(|one| one.cue == Cue::Figurative).copied().collect();
        found.retain(|one| !one.cue.hidden_by_figures() || !figures.iter().any(|figure| figure.overlaps(one)));
        let moods: Vec<Match> =
            found.iter().filter(|one| matches!(one.cue, Cue::Praise | Cue::Complaint)).copied().collect();
        // "never disappoints" is one phrase: the "disappoint" in it says nothing by itself.
        found.retain(|one| {
            !matches!(one.cue, Cue::Praise | Cue::Complaint)
                || !moods.iter().any(|whole| whole.cue != one.cue && whole.covers(one))
        });
        for one in &mut found {
            if matches!(one.cue, Cue::Praise | Cue::Complaint) && negated(tables, tokens, one) {
                // "not good" is a complaint; "not rude" is hardly praise.
                (one.cue, one.weight) =
                    if one.cue == Cue::Praise { (Cue::Complaint, one.weight) } else { (Cue::Praise, one.weight * 0.4) };
            }
        }
        let mut evidence = Evidence { found };
        // Either the accident counts or its good end.
        let hidden = if evidence.ended_well(tables, tokens) { Cue::Safety } else { Cue::EndedWell };
        evidence.found.retain(|one| one.cue != hidden);
        evidence
    }

    /// An accident told by somebody who says thanks for the help: no alarm, whatever words it is told in.
    /// A death, a fault found, a "but" or any other kind of crisis beside it, and it is one again.
    fn ended_well(&self, tables: &Tables, tokens: &Tokens) -> bool {
        let spoilt = (0..tokens.list.len()).any(|at| tokens.has(at, tables.contrast) || tokens.has(at, tables.fatal));
        let other = |one: &Match| one.cue.is_crisis() && one.cue != Cue::Safety && one.weight >= 1.5;
        self.points(Cue::EndedWell) >= 2.0
            && self.points(Cue::Praise) >= 1.0
            && self.points(Cue::Complaint) < 2.0
            && !spoilt
            && !self.found.iter().any(other)
    }

    pub(super) fn of(&self, cue: Cue) -> impl Iterator<Item = &Match> {
        self.found.iter().filter(move |one| one.cue == cue)
    }

    pub(super) fn points(&self, cue: Cue) -> f32 {
        self.of(cue).map(|one| one.weight).sum()
    }

    /// The heaviest single phrase.
    pub(super) fn heaviest(&self, cue: Cue) -> f32 {
        self.of(cue).map(|one| one.weight).fold(0.0, f32::max)
    }

    /// The kinds of crisis with a phrase of their own, heaviest first.
    pub(super) fn crises(&self) -> Vec<Cue> {
        let mut kinds: Vec<(f32, Cue)> = Cue::CRISES.into_iter().map(|cue| (self.points(cue), cue)).collect();
        kinds.retain(|(points, _)| *points >= 1.0);
        kinds.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        kinds.into_iter().map(|(_, cue)| cue).collect()
    }

    pub(super) fn crisis_points(&self) -> f32 {
        Cue::CRISES.into_iter().map(|cue| self.points(cue)).sum()
    }
}

/// A negation shortly before, in the same clause, that is not itself part of the phrase.
fn negated(tables: &Tables, tokens: &Tokens, one: &Match) -> bool {
    let Some(first) = tokens.list.get(one.first).filter(|first| first.kind == Kind::Word) else { return false };
    if (one.first..=one.last).any(|at| tokens.has(at, tables.negator)) {
        return false;
    }
    (one.first.saturating_sub(REACH)..one.first).any(|at| {
        tokens.has(at, tables.negator)
            && tokens.list.get(at).is_some_and(|token| token.clause == first.clause && token.sentence == first.sentence)
            && !(at..one.first)
                .any(|between| tokens.has(between, tables.contrast) && !tokens.has(between, tables.negator))
    })
}
