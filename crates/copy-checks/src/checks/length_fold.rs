//! What matters stands behind "see more".
//!
//! In a post most people read only what stands before the cut. The check speaks where the first
//! link, the first call to action and the first figure of the offer all lie behind it, and is
//! silent where one of them, or the day of an event, stands in front: then the message arrives. A title that is cut loses
//! its end, whatever that says.
//!
//! Where sources disagree on the cut, the latest one is believed.

use super::Cite;
use crate::{Findings, Part, Rule, Severity, Subject};
use facts::{About, Fact, Field, Strength, about};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::About(About::FoldPhone), Cite::About(About::FoldDesktop)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in &subject.parts {
        let Some(fold) = fold(subject, part) else { continue };
        let Some(shown) = fold.at_most() else { continue };
        // A title that keeps to what is advised is not scolded for the narrowest screen.
        let advised = about(subject.placement(), Some(part.field.field), About::LengthRecommended)
            .filter_map(Fact::at_most)
            .max()
            .filter(|_| is_title(part.field.field));
        let limit = advised.unwrap_or_default().max(shown);
        if hard_limit_first(subject, part, limit) {
            continue;
        }
        // No unit without links counts more than the bytes.
        if part.text.links.is_empty() && part.text.raw.len() as u64 <= limit {
            continue;
        }
        let matters = first_that_matters(part);
        if matters.is_none() && !is_title(part.field.field) {
            continue;
        }
        let value = part.text.count(fold.unit) as u64;
        if value <= limit {
            continue;
        }
        let cut = part.text.prefix_within(fold.unit, limit as usize);
        let (value, limit) = (value as i64, limit as i64);
        if is_title(part.field.field) {
            let range = cut..part.text.raw.len();
            out.at(Rule::LengthFold, Severity::Advice, part.field, range, Say::FoldCutsTitle { value, limit }).fact(fold.id);
            continue;
        }
        let Some((start, end)) = matters else { continue };
        let told = part.text.phrases(List::LengthFoldWhen).any(|phrase| phrase.range.start < cut);
        if start < cut || told {
            continue;
        }
        let is_link = part.text.links.iter().any(|link| link.range.start == start);
        let say = if is_link { Say::FoldHidesLink { limit } } else { Say::FoldHidesAction { limit } };
        out.at(Rule::LengthFold, Severity::Advice, part.field, start..end, say).fact(fold.id);
    }
}

/// The cut on a phone, where most people read; on a desktop where only that is known. Of rows that
/// disagree the one that shows most.
fn fold(subject: &Subject<'_>, part: &Part<'_>) -> Option<&'static Fact> {
    let of = |kind| about(subject.placement(), Some(part.field.field), kind).max_by_key(|fact| fact.at_most());
    of(About::FoldPhone).or_else(|| of(About::FoldDesktop))
}

/// What lies past the cut is past the limit, too: `length-limit` says so.
fn hard_limit_first(subject: &Subject<'_>, part: &Part<'_>, cut: u64) -> bool {
    about(subject.placement(), Some(part.field.field), About::LengthMax)
        .any(|fact| fact.strength == Strength::Hard && fact.at_most().is_some_and(|limit| limit <= cut))
}

/// One line that cannot be opened.
fn is_title(field: Field) -> bool {
    matches!(
        field,
        Field::Title | Field::Headline | Field::Headlines | Field::LongHeadline | Field::LongHeadlines | Field::Subject
            | Field::Preheader | Field::MetaTitle | Field::MetaDescription
    )
}

/// The first link, call to action, price, discount or gift.
fn first_that_matters(part: &Part<'_>) -> Option<(usize, usize)> {
    let text = &part.text;
    let links = text.links.iter().map(|link| link.range.clone());
    let phrases = [List::LengthFoldAction, List::LengthFoldOffer].into_iter().flat_map(|list| text.phrases(list));
    links.chain(phrases.map(|phrase| phrase.range)).map(|range| (range.start, range.end)).min()
}
