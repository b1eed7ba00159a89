//! A report as the engine writes it (`copy_checks::wire::ReportOut`), with places as Rust counts them.

use super::Request;
use copy_checks::{FieldRef, Promise, Severity};
use facts::{Field, Unit};
use serde::Deserialize;
use std::{collections::BTreeMap, ops::Range};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    pub findings: Vec<Finding>,
    pub counts: Vec<Count>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub rule: String,
    pub severity: Severity,
    pub field: FieldRef,
    /// Bytes of the field's text; `None` where the whole field is meant.
    pub range: Option<Range<usize>>,
    pub message: String,
    pub why: String,
    pub fixes: Vec<Fix>,
    pub facts: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    pub label: String,
    pub replacement: String,
    pub promise: Promise,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Count {
    pub field: FieldRef,
    pub value: usize,
    pub limit: Option<usize>,
    pub unit: Unit,
}

/// A rule in words.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Explained {
    pub title: String,
    pub what_to_do: String,
}

#[derive(Deserialize)]
struct Read {
    findings: Vec<ReadFinding>,
    counts: BTreeMap<String, ReadCount>,
}

#[derive(Deserialize)]
struct ReadFinding {
    rule: String,
    severity: String,
    field: String,
    start: Option<usize>,
    end: Option<usize>,
    message: String,
    why: String,
    fixes: Vec<ReadFix>,
    facts: Vec<String>,
}

#[derive(Deserialize)]
struct ReadFix {
    label: String,
    replacement: String,
    promise: String,
}

#[derive(Deserialize)]
struct ReadCount {
    value: usize,
    limit: Option<usize>,
    unit: String,
}

impl Report {
    pub(super) fn read(json: &str, request: &Request<'_>) -> Option<Report> {
        let read: Read = serde_json::from_str(json).ok()?;
        let findings = read.findings.into_iter().filter_map(|finding| Finding::read(finding, request)).collect();
        let counts = read.counts.into_iter().filter_map(|(field, count)| {
            Some(Count {
                field: field_ref(&field)?,
                value: count.value,
                limit: count.limit,
                unit: Unit::from_name(&count.unit)?,
            })
        });
        Some(Report { findings, counts: counts.collect() })
    }
}

impl Finding {
    fn read(read: ReadFinding, request: &Request<'_>) -> Option<Finding> {
        let field = field_ref(&read.field)?;
        let text = request.text(field.field, field.index);
        Some(Finding {
            severity: Severity::from_id(&read.severity)?,
            range: read.start.zip(read.end).map(|(start, end)| bytes(text, start)..bytes(text, end)),
            fixes: read.fixes.into_iter().filter_map(Fix::read).collect(),
            rule: read.rule,
            field,
            message: read.message,
            why: read.why,
            facts: read.facts,
        })
    }
}

impl Fix {
    fn read(read: ReadFix) -> Option<Fix> {
        let promise = Promise::from_id(&read.promise)?;
        Some(Fix { label: read.label, replacement: read.replacement, promise })
    }
}

impl Count {
    pub fn over(&self) -> usize {
        self.limit.map_or(0, |limit| self.value.saturating_sub(limit))
    }
}

/// `headlines[2]`, as the engine names a text.
fn field_ref(name: &str) -> Option<FieldRef> {
    match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
        Some((field, index)) => Some(FieldRef::at(Field::from_name(field)?, index.parse().ok()?)),
        None => Some(FieldRef::from(Field::from_name(name)?)),
    }
}

/// The byte at which so many UTF-16 units have passed; the engine never names the middle of a character.
pub(super) fn bytes(text: &str, utf16: usize) -> usize {
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        if units >= utf16 {
            return at;
        }
        units += letter.len_utf16();
    }
    text.len()
}
