//! More people named with `@` than the platform takes.

use super::{Cite, bounds};
use crate::{Findings, Rule, Severity, Subject};
use facts::{About, Fact, Field, limits_about};
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::About(About::MentionsMax)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.prose().filter(|part| part.field.field != Field::AltText && !part.text.mentions.is_empty()) {
        let all: Vec<&'static Fact> = limits_about(subject.placement(), Some(part.field.field), About::MentionsMax).collect();
        // What somebody reports against the platform's own page is shown in the rulebook, not held against a text.
        let official = |fact: &Fact| {
            fact.reported
                && !subject.context.overrides.is_set(fact)
                && all.iter().any(|other| fact.conflict.is_some() && other.conflict == fact.conflict && !other.reported)
        };
        let rows: Vec<&'static Fact> = all.iter().copied().filter(|fact| !official(fact)).collect();
        let count = part.text.mentions.len() as u64;
        let Some(over) = bounds::over(&subject.context.overrides, &rows, count) else { continue };
        let severity = if over.refused() { Severity::Error } else { Severity::Warning };
        let (value, limit) = (count as i64, over.limit as i64);
        let say = if limit == 0 { Say::MentionsRefused } else { Say::MentionsOver { value, limit } };
        let extra = part.text.mentions.get(over.limit as usize..).unwrap_or_default();
        let (Some(first), Some(last)) = (extra.first(), extra.last()) else { continue };
        let finding = out.at(Rule::MentionCount, severity, part.field, first.start..last.end, say);
        over.facts.iter().for_each(|fact| {
            finding.fact(fact.id);
        });
    }
}
