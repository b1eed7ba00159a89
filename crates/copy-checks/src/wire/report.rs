//! Reports out: findings, counts, and places as JavaScript counts them.

use super::{
    ByName,
    offsets::Offsets,
    telling::{Of, Telling},
};
use crate::{Draft, Finding, Report};
use serde::Serialize;
use wording::Language;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReportOut {
    pub findings: Vec<FindingOut>,
    pub counts: ByName<CountOut>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FindingOut {
    pub rule: &'static str,
    pub severity: &'static str,
    pub field: String,
    /// UTF-16 offsets, as JavaScript counts; null where the whole field is meant.
    pub start: Option<usize>,
    pub end: Option<usize>,
    pub message: String,
    pub why: &'static str,
    pub fixes: Vec<FixOut>,
    pub facts: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FixOut {
    pub label: String,
    pub replacement: String,
    pub promise: &'static str,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CountOut {
    pub value: usize,
    pub limit: Option<usize>,
    pub unit: &'static str,
}

impl ReportOut {
    /// The report in a language, with the offsets of JavaScript.
    pub fn new(report: &Report, draft: &Draft, language: Language) -> Self {
        ReportOut::told(report, draft, language, &Telling::WHOLE)
    }

    /// The same in the sentences of a telling.
    pub fn told(report: &Report, draft: &Draft, language: Language, telling: &Telling) -> Self {
        let mut offsets = Offsets::default();
        let mut out = |finding| FindingOut::new(finding, draft, language, telling, &mut offsets);
        ReportOut {
            findings: report.findings.iter().map(&mut out).collect(),
            counts: report
                .counts
                .iter()
                .map(|count| {
                    let out = CountOut { value: count.value, limit: count.limit, unit: count.unit.name() };
                    (count.field.written(), out)
                })
                .collect(),
        }
    }
}

impl FindingOut {
    fn new<'d>(
        finding: &Finding,
        draft: &'d Draft,
        language: Language,
        telling: &Telling,
        offsets: &mut Offsets<'d>,
    ) -> Self {
        let text = draft.fields.iter().find(|(field, _)| *field == finding.field).map_or("", |(_, text)| text.as_str());
        let mut utf16 = |bytes: usize| offsets.utf16(text, bytes);
        FindingOut {
            rule: finding.rule.id(),
            severity: finding.severity.id(),
            field: finding.field.written(),
            start: finding.range.as_ref().map(|range| utf16(range.start)),
            end: finding.range.as_ref().map(|range| utf16(range.end)),
            message: (telling.message)(&finding.say, language).into_owned(),
            why: telling.of(finding.rule, Of::Why, language),
            fixes: finding
                .fixes
                .iter()
                .map(|fix| FixOut {
                    label: (telling.message)(&fix.label, language).into_owned(),
                    replacement: fix.replacement.clone(),
                    promise: fix.promise.id(),
                })
                .collect(),
            facts: finding.facts.iter().map(|fact| fact.to_string()).collect(),
        }
    }
}
