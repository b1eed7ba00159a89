//! Which part of a text is like those that a rule stops.

use super::features;
use crate::text::Text;
use lexicon::{Feature, LIKENESS, Scale};
use std::ops::Range;

/// A piece of a text that is weighed by itself, and for each rule what it weighs beyond the limit.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    tokens: Range<usize>,
    beyond: [f32; LIKENESS.len()],
}

/// Fewer words say too little.
const SHORTEST: usize = 5;
/// A longer text is weighed in passages: what one sentence says is lost among forty others.
const WHOLE: usize = 90;
const LONGEST: usize = 45;

/// The sentence of a text that weighs most, if a passage of it weighs enough.
pub(super) fn most_like(text: &Text<'_>, rule: usize) -> Option<Range<usize>> {
    let passages = text.likeness.get_or_init(|| of(text));
    let beyond = |passage: &&Passage| passage.beyond.get(rule).copied().unwrap_or(f32::NEG_INFINITY);
    let passage = passages
        .iter()
        .filter(|passage| beyond(passage) >= 0.0)
        .max_by(|one, other| beyond(one).total_cmp(&beyond(other)))?;
    let inside = |sentence: &Range<usize>| {
        let from = passage.tokens.start.max(text.tokens.partition_point(|token| token.range().start < sentence.start));
        let to = passage.tokens.end.min(text.tokens.partition_point(|token| token.range().start < sentence.end));
        (from < to).then_some(from..to)
    };
    let sentences = text.sentences.iter().filter_map(|sentence| Some((sentence, inside(sentence)?)));
    let weighed = sentences.map(|(sentence, tokens)| (sentence, weigh(text, tokens).map_or(0, |scale| scale.of(rule))));
    // Of sentences that weigh the same the first.
    let heaviest = weighed.reduce(|one, other| if other.1 > one.1 { other } else { one });
    heaviest.map(|(sentence, _)| sentence.clone())
}

fn of(text: &Text<'_>) -> Vec<Passage> {
    let pieces = pieces(text);
    let passage = |tokens: Range<usize>| Some(Passage { beyond: weigh(text, tokens.clone())?.beyond(), tokens });
    pieces.into_iter().filter_map(passage).collect()
}

/// A short text whole; of a long one so many sentences as make a passage.
fn pieces(text: &Text<'_>) -> Vec<Range<usize>> {
    let all = text.tokens.len();
    if all < SHORTEST {
        return Vec::new();
    }
    let (mut pieces, mut from) = (Vec::new(), 0);
    let long = all > WHOLE;
    for sentence in text.sentences.iter().filter(|_| long) {
        let end = text.tokens.partition_point(|token| token.range().start < sentence.end);
        if end - from >= LONGEST {
            pieces.push(from..end);
            from = end;
        }
    }
    match pieces.last_mut() {
        // What is left over would be too short to tell.
        Some(last) if all - from < LONGEST / 2 => last.end = all,
        _ => pieces.push(from..all),
    }
    pieces
}

/// What some of a text's tokens weigh; `None` where the language is not loaded.
fn weigh(text: &Text<'_>, tokens: Range<usize>) -> Option<Scale<'static>> {
    let mut scale = Scale::new(lexicon::likeness(text.language)?);
    features::each(text, tokens, |feature| {
        scale.add(match feature {
            features::Feature::Word(word) => Feature::of(word),
            features::Feature::Beginning(word) => Feature::of(word).and("*"),
            features::Feature::Pair(one, other) => Feature::of(one).and(" ").and(other),
        });
    });
    Some(scale)
}
