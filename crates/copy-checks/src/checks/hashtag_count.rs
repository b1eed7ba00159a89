//! More hashtags than the platform takes, or than its people advise.

use super::{Cite, bounds};
use crate::{Findings, Part, Promise, Rule, Severity, Subject};
use facts::{About, Fact, Field, limits_about};
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::About(About::HashtagsMax), Cite::About(About::HashtagsRecommended)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.prose().filter(|part| part.field.field != Field::AltText && !part.text.hashtags.is_empty()) {
        let count = part.text.hashtags.len() as u64;
        let rows = |kind| limits_about(subject.placement(), Some(part.field.field), kind).collect::<Vec<&'static Fact>>();
        if let Some(over) = bounds::over(&subject.context.overrides, &rows(About::HashtagsMax), count) {
            let severity = if over.refused() { Severity::Error } else { Severity::Warning };
            let (value, limit) = (count as i64, over.limit as i64);
            let say = match over.low {
                Some(low) => Say::HashtagsDisputed { value, low: low as i64, high: limit },
                None if limit == 0 => Say::HashtagsRefused,
                None => Say::HashtagsOver { value, limit },
            };
            report(part, over.low.unwrap_or(over.limit), severity, say, &over.facts, out);
        } else if let Some(over) = bounds::over(&subject.context.overrides, &rows(About::HashtagsRecommended), count) {
            let say = Say::HashtagsOverAdvised { value: count as i64, limit: over.limit as i64 };
            report(part, over.limit, Severity::Advice, say, &over.facts, out);
        }
    }
}

/// Marks the hashtags past the first `kept`; where nothing but spaces parts them, they can be taken out.
fn report(part: &Part<'_>, kept: u64, severity: Severity, say: Say, facts: &[&'static Fact], out: &mut Findings) {
    let extra = part.text.hashtags.get(kept as usize..).unwrap_or_default();
    let (Some(first), Some(last)) = (extra.first(), extra.last()) else { return };
    let joined = extra.windows(2).all(|pair| match pair {
        [a, b] => part.text.raw.get(a.end..b.start).is_some_and(|gap| gap.trim().is_empty()),
        _ => true,
    });
    let range = first.start..last.end;
    let text = part.text.raw.get(range.clone()).unwrap_or_default().to_owned();
    // Inside a sentence a hashtag is a word of it: taking it out would leave a hole.
    let at_end = part.text.raw.get(last.end..).is_some_and(|rest| rest.trim().is_empty());
    let finding = out.at(Rule::HashtagCount, severity, part.field, range, say);
    facts.iter().for_each(|fact| {
        finding.fact(fact.id);
    });
    if joined && at_end {
        finding.fix(Promise::Choose, Say::FixRemove { text }, "");
    }
}
