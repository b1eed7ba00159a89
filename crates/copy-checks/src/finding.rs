//! What a check says. Data only: ids, numbers, ranges; not one human word.

use crate::{FieldRef, Rule, Subject};
use std::{borrow::Cow, ops::Range};
use wording::Say;

/// How bad it is, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The platform or the law refuses it.
    Error,
    /// Risk of rejection, of a cut, or of harm.
    Warning,
    Advice,
}

impl Severity {
    pub const ALL: &'static [Severity] = &[Severity::Error, Severity::Warning, Severity::Advice];

    pub fn id(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Severity::ALL.iter().copied().find(|severity| severity.id() == id)
    }
}

/// How far a fix can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Promise {
    /// Changes nothing of what is said: may be applied without looking.
    Safe,
    /// One of several ways: the person chooses.
    Choose,
    /// Words to start from.
    Advice,
}

impl Promise {
    pub const ALL: &'static [Promise] = &[Promise::Safe, Promise::Choose, Promise::Advice];

    pub fn from_id(id: &str) -> Option<Self> {
        Promise::ALL.iter().copied().find(|promise| promise.id() == id)
    }

    pub fn id(self) -> &'static str {
        match self {
            Promise::Safe => "safe",
            Promise::Choose => "choose",
            Promise::Advice => "advice",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    pub label: Say,
    /// What stands in the finding's range instead; the whole field where it has none.
    pub replacement: String,
    pub promise: Promise,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub rule: Rule,
    pub severity: Severity,
    pub field: FieldRef,
    /// UTF-8 bytes of the field's text; `None` where the whole field is meant.
    pub range: Option<Range<usize>>,
    pub say: Say,
    pub fixes: Vec<Fix>,
    /// Ids of catalogue rows that say so.
    pub facts: Vec<Cow<'static, str>>,
}

impl Finding {
    pub fn fix(&mut self, promise: Promise, label: Say, replacement: impl Into<String>) -> &mut Self {
        self.fixes.push(Fix { label, replacement: replacement.into(), promise });
        self
    }

    /// Names the catalogue row that says so. Unknown ids are caught by a test.
    pub fn fact(&mut self, id: &'static str) -> &mut Self {
        if !self.facts.iter().any(|known| known == id) {
            self.facts.push(Cow::Borrowed(id));
        }
        self
    }
}

/// Where checks put what they find.
#[derive(Debug, Default)]
pub struct Findings {
    all: Vec<Finding>,
}

impl Findings {
    /// A finding about a place in a field.
    pub fn at(
        &mut self,
        rule: Rule,
        severity: Severity,
        field: FieldRef,
        range: Range<usize>,
        say: Say,
    ) -> &mut Finding {
        self.push(rule, severity, field, Some(range), say)
    }

    /// A finding about a whole field.
    pub fn whole(&mut self, rule: Rule, severity: Severity, field: FieldRef, say: Say) -> &mut Finding {
        self.push(rule, severity, field, None, say)
    }

    fn push(
        &mut self,
        rule: Rule,
        severity: Severity,
        field: FieldRef,
        range: Option<Range<usize>>,
        say: Say,
    ) -> &mut Finding {
        let index = self.all.len();
        self.all.push(Finding { rule, severity, field, range, say, fixes: Vec::new(), facts: Vec::new() });
        &mut self.all[index]
    }

    /// Of the findings from a place on, leaves some out.
    pub(crate) fn leave_out_after(&mut self, place: usize, which: impl Fn(&Finding) -> bool) {
        let mut index = 0;
        self.all.retain(|finding| {
            index += 1;
            index <= place || !which(finding)
        });
    }

    pub(crate) fn all(&self) -> &[Finding] {
        &self.all
    }

    pub(crate) fn into_all(self) -> Vec<Finding> {
        self.all
    }

    pub(crate) fn extend(&mut self, more: impl IntoIterator<Item = Finding>) {
        self.all.extend(more);
    }

    /// In the order in which a person reads: field by field, from the beginning, the worst first.
    pub(crate) fn sorted(mut self, subject: &Subject<'_>) -> Vec<Finding> {
        let key = |finding: &Finding| {
            let field = subject.parts.iter().position(|part| part.field == finding.field).unwrap_or(usize::MAX);
            let place = finding.range.as_ref().map_or((0, 0), |range| (range.start, range.end));
            (field, place, finding.severity as u8, finding.rule as u8)
        };
        lexicon::sort(&mut self.all, |one, other| key(one) < key(other));
        self.all
    }
}
