//! The checks, asked for the answers of a class.

use crate::engine::{self, Context, Fields, Report, Request, Texts};
use copy_checks::Severity;
use wording::Language;
use workshop::marking::{Checked, Counted, Draft, Found};

/// The report on an answer; the page's language says how it is worded.
pub(super) fn report(draft: &Draft, language: Language) -> Option<Report> {
    let is_list =
        |field| draft.placement.fields().iter().any(|spec: &facts::FieldSpec| spec.field == field && spec.list);
    let texts = draft.fields.iter().map(|(field, texts)| {
        let one = || Texts::One(texts.first().map_or("", String::as_str));
        (*field, if is_list(*field) { Texts::Many(texts) } else { one() })
    });
    let request = Request {
        placement: draft.placement,
        language: draft.language.code(),
        fields: Fields(texts.collect()),
        context: Context {
            goal: None,
            sponsored: false,
            // An exercise says no country: its language's largest, as for a new campaign. Nor do a person's own
            // limits act here: the whole class is measured alike.
            country: match draft.language {
                Language::It => "IT",
                Language::En => "US",
            },
            keywords: &[],
            audience: None,
            overrides: None,
        },
        media: Vec::new(),
    };
    engine::check(&request, language)
}

/// The same, as the marking reads it.
pub(super) fn checked(draft: &Draft, language: Language) -> Option<Checked> {
    let report = report(draft, language)?;
    let found = report.findings.into_iter().map(|found| Found {
        refused: found.severity == Severity::Error,
        rule: found.rule,
        message: found.message,
    });
    let counts = report.counts.into_iter().map(|count| Counted {
        field: count.field.field,
        value: count.value,
        limit: count.limit,
    });
    Some(Checked { found: found.collect(), counts: counts.collect() })
}
