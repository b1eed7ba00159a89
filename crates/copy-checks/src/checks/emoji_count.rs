//! More emoji than an ad may have; or, anywhere, so many that they drown the words.

use super::{Cite, bounds};
use crate::{Findings, Part, Promise, Rule, Severity, Subject};
use facts::{About, Fact, Field, limits_about};
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::About(About::EmojiMax)];

/// Without a rule of the platform: this many, and more than one for every two words.
const DROWNING: usize = 10;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in subject.parts.iter().filter(|part| part.field.field != Field::Link) {
        let emoji: Vec<Range<usize>> = part.text.emoji.iter().filter(|range| shows(part, range)).cloned().collect();
        let (Some(first), Some(last)) = (emoji.first(), emoji.last()) else { continue };
        let count = emoji.len() as u64;
        let rows: Vec<&'static Fact> = limits_about(subject.placement(), Some(part.field.field), About::EmojiMax).collect();
        if let Some(over) = bounds::over(&subject.context.overrides, &rows, count) {
            let severity = if over.refused() { Severity::Error } else { Severity::Warning };
            let start = emoji.get(over.limit as usize).map_or(first.start, |extra| extra.start);
            let say = match over.limit {
                0 => Say::EmojiRefused,
                limit => Say::EmojiOver { value: count as i64, limit: limit as i64 },
            };
            let finding = out.at(Rule::EmojiCount, severity, part.field, start..last.end, say);
            over.facts.iter().for_each(|fact| {
                finding.fact(fact.id);
            });
            if emoji.len() == over.limit as usize + 1 {
                let text = part.text.raw.get(start..last.end).unwrap_or_default().to_owned();
                finding.fix(Promise::Choose, Say::FixRemove { text }, "");
            }
        } else if emoji.len() >= DROWNING && emoji.len() * 2 > part.text.words().count() {
            let say = Say::EmojiDrown { value: count as i64 };
            out.at(Rule::EmojiCount, Severity::Advice, part.field, first.start..last.end, say);
        }
    }
}

/// ™, © and ® are emoji to the tables and signs of the trade to everybody else.
fn shows(part: &Part<'_>, range: &Range<usize>) -> bool {
    let sign = part.text.raw.get(range.clone()).and_then(|text| text.chars().next());
    !matches!(sign, None | Some('™' | '©' | '®'))
}
