//! What was found, kept small: a hundred thousand rows have half a million findings.

use crate::{drafting::Why, protocol::Summary};
use serde::Deserialize;
use std::{collections::BTreeSet, rc::Rc};

/// A report as the engine writes it; what is not read here is not kept.
#[derive(Debug, Deserialize)]
pub(crate) struct Report {
    pub(crate) findings: Vec<Finding>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Finding {
    pub(crate) rule: String,
    pub(crate) severity: String,
    pub(crate) field: String,
    pub(crate) start: Option<usize>,
    pub(crate) end: Option<usize>,
    pub(crate) message: String,
    pub(crate) fixes: Vec<Fix>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Fix {
    pub(crate) replacement: String,
    pub(crate) promise: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    Error,
    Warning,
    Advice,
}

impl Severity {
    fn read(id: &str) -> Severity {
        match id {
            "error" => Severity::Error,
            "warning" => Severity::Warning,
            _ => Severity::Advice,
        }
    }
}

/// A finding that is kept.
#[derive(Debug)]
pub(crate) struct Found {
    /// Its place in the list of rules.
    pub(crate) rule: u16,
    pub(crate) severity: Severity,
    pub(crate) field: Rc<str>,
    pub(crate) message: Rc<str>,
}

#[derive(Debug, Default)]
pub(crate) enum Outcome {
    #[default]
    Waiting,
    /// Waits again: what it said is that of texts that were taken back.
    Undone,
    Skipped(Why),
    /// The engine could not read the draft.
    Refused(Box<str>),
    Done {
        found: Box<[Found]>,
        /// A safe fix would change something.
        fixable: bool,
    },
}

impl Outcome {
    pub(crate) fn found(&self) -> &[Found] {
        match self {
            Outcome::Done { found, .. } => found,
            _ => &[],
        }
    }

    /// Nothing is known of the texts as they are.
    pub(crate) fn waits(&self) -> bool {
        matches!(self, Outcome::Waiting | Outcome::Undone)
    }

    pub(crate) fn has(&self, severity: Severity) -> bool {
        self.found().iter().any(|found| found.severity == severity)
    }

    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.found().iter().filter(|found| found.severity == severity).count()
    }

    pub(crate) fn fixable(&self) -> bool {
        matches!(self, Outcome::Done { fixable: true, .. })
    }
}

/// The outcomes of all rows, counted as they come.
#[derive(Debug, Default)]
pub(crate) struct Results {
    rows: Vec<Outcome>,
    /// The rules met so far, and how many rows each concerns.
    rules: Vec<(String, usize)>,
    /// Names of fields and messages met so far: most are those of thousands of rows, and are kept once.
    said: BTreeSet<Rc<str>>,
    counts: Summary,
}

impl Results {
    pub(crate) fn new(rows: usize) -> Results {
        Results { rows: std::iter::repeat_with(Outcome::default).take(rows).collect(), ..Results::default() }
    }

    pub(crate) fn of(&self, row: usize) -> &Outcome {
        self.rows.get(row).unwrap_or(&Outcome::Waiting)
    }

    /// Whether a row waits for its checks.
    pub(crate) fn wait(&self) -> bool {
        self.counts.done < self.rows.len()
    }

    pub(crate) fn rule(&self, id: &str) -> Option<u16> {
        self.rules.iter().position(|(rule, _)| rule == id).map(|at| at as u16)
    }

    /// Keeps what came of a row, in place of what was known of it.
    pub(crate) fn put(&mut self, row: usize, outcome: Outcome) {
        let Some(slot) = self.rows.get_mut(row) else { return };
        let before = std::mem::replace(slot, outcome);
        self.tell(&before, false);
        if let Some(now) = self.rows.get_mut(row).map(std::mem::take) {
            self.tell(&now, true);
            if let Some(slot) = self.rows.get_mut(row) {
                *slot = now;
            }
        }
    }

    pub(crate) fn keep(&mut self, report: &Report, fixable: bool) -> Outcome {
        let found = report
            .findings
            .iter()
            .map(|finding| {
                let rule = match self.rule(&finding.rule) {
                    Some(rule) => rule,
                    None => {
                        self.rules.push((finding.rule.clone(), 0));
                        (self.rules.len() - 1) as u16
                    }
                };
                Found {
                    rule,
                    severity: Severity::read(&finding.severity),
                    field: self.once(&finding.field),
                    message: self.once(&finding.message),
                }
            })
            .collect();
        Outcome::Done { found, fixable }
    }

    fn once(&mut self, text: &str) -> Rc<str> {
        if let Some(known) = self.said.get(text) {
            return Rc::clone(known);
        }
        let new: Rc<str> = text.into();
        self.said.insert(Rc::clone(&new));
        new
    }

    fn tell(&mut self, outcome: &Outcome, more: bool) {
        let change = |count: &mut usize, yes: bool| {
            if yes {
                *count = if more { *count + 1 } else { count.saturating_sub(1) };
            }
        };
        let counts = &mut self.counts;
        change(&mut counts.done, !outcome.waits());
        change(&mut counts.skipped, matches!(outcome, Outcome::Skipped(_) | Outcome::Refused(_)));
        change(&mut counts.errors, outcome.has(Severity::Error));
        change(&mut counts.warnings, outcome.has(Severity::Warning));
        change(&mut counts.advice, outcome.has(Severity::Advice));
        change(&mut counts.clean, matches!(outcome, Outcome::Done { found, .. } if found.is_empty()));
        change(&mut counts.fixable, outcome.fixable());
        for (at, (_, rows)) in self.rules.iter_mut().enumerate() {
            change(rows, outcome.found().iter().any(|found| usize::from(found.rule) == at));
        }
    }

    /// The figures, without what only the desk knows.
    pub(crate) fn summary(&self) -> Summary {
        let mut rules: Vec<(String, usize)> = self.rules.iter().filter(|(_, rows)| *rows > 0).cloned().collect();
        rules.sort_by(|(a, a_rows), (b, b_rows)| b_rows.cmp(a_rows).then(a.cmp(b)));
        Summary { rows: self.rows.len(), rules, ..self.counts.clone() }
    }
}
