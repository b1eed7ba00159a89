//! What is shown of the table: a page of rows, one row open.

use crate::{
    Desk,
    drafting::{Draft, Why},
    protocol::{Answer, Cell, Filter, Line, Page, Row},
    results::{Outcome, Severity},
};
use facts::Field;
use std::collections::BTreeSet;

/// Rows on a page.
pub(crate) const ROWS: usize = 50;
/// Letters of a text in the list.
const EXCERPT: usize = 160;

impl Desk {
    pub(crate) fn page(&mut self, filter: Filter, from: usize) -> Answer {
        if filter != self.filter || self.shown.is_none() {
            self.shown = Some(self.filtered(&filter));
            self.filter = filter;
        }
        let shown = self.shown.as_deref().unwrap_or_default();
        let last = shown.len().saturating_sub(1) / ROWS * ROWS;
        let from = (from / ROWS * ROWS).min(last);
        let lines = shown.iter().skip(from).take(ROWS).map(|row| self.line(*row as usize)).collect();
        Answer::Page(Page { from, total: shown.len(), lines, summary: self.summary() })
    }

    fn filtered(&self, filter: &Filter) -> Vec<u32> {
        let wanted = filter.text.trim().to_lowercase();
        let rule = self.results.rule(&filter.rule);
        if rule.is_none() && !filter.rule.is_empty() {
            return Vec::new();
        }
        let changed: BTreeSet<usize> = match filter.state.as_str() {
            "changed" => self.edits.keys().map(|(row, _)| *row).collect(),
            _ => BTreeSet::new(),
        };
        let keeps = |row: &usize| {
            let outcome = self.results.of(*row);
            let state = match filter.state.as_str() {
                "error" => outcome.has(Severity::Error),
                "warning" => outcome.has(Severity::Warning),
                "advice" => outcome.has(Severity::Advice),
                "clean" => matches!(outcome, Outcome::Done { found, .. } if found.is_empty()),
                "skipped" => matches!(outcome, Outcome::Skipped(_) | Outcome::Refused(_)),
                "changed" => changed.contains(row),
                _ => true,
            };
            state
                && rule.is_none_or(|rule| outcome.found().iter().any(|found| found.rule == rule))
                && (wanted.is_empty()
                    || (0..self.file.width(*row))
                        .any(|column| self.cell(*row, column).to_lowercase().contains(&wanted)))
        };
        (0..self.file.rows()).filter(keeps).map(|row| row as u32).collect()
    }

    fn line(&self, row: usize) -> Line {
        let outcome = self.results.of(row);
        let draft = self.draft(row);
        let gravest = outcome.found().iter().min_by_key(|found| found.severity);
        Line {
            row,
            line: self.file.line(row),
            name: self.plan.as_ref().and_then(|plan| plan.name).map_or("", |column| self.cell(row, column)).to_owned(),
            placement: draft.as_ref().map_or("", |draft| draft.placement.id()).to_owned(),
            text: excerpt(draft.as_ref().map_or_else(|| self.anything(row), main)),
            state: match outcome {
                Outcome::Waiting | Outcome::Undone => "waiting",
                Outcome::Skipped(Why::Empty) => "empty",
                Outcome::Skipped(Why::NoPlacement) => "no-placement",
                Outcome::Refused(_) => "refused",
                Outcome::Done { .. } => "done",
            }
            .into(),
            errors: outcome.count(Severity::Error),
            warnings: outcome.count(Severity::Warning),
            advice: outcome.count(Severity::Advice),
            gravest: match outcome {
                Outcome::Refused(problem) => problem.to_string(),
                _ => gravest.map_or(String::new(), |found| found.message.to_string()),
            },
            changed: self.edits.range((row, 0)..(row + 1, 0)).next().is_some(),
        }
    }

    /// The first cell that says something, of a row that is no draft.
    fn anything(&self, row: usize) -> &str {
        (0..self.file.width(row))
            .map(|column| self.cell(row, column))
            .find(|text| !text.trim().is_empty())
            .unwrap_or("")
    }

    pub(crate) fn row(&mut self, row: usize) -> Answer {
        let Some(plan) = &self.plan else { return Answer::Nothing };
        if row >= self.file.rows() {
            return Answer::Nothing;
        }
        let placement = plan.placement(|column| self.cell(row, column));
        let names = self.file.names();
        let cells = placement.into_iter().flat_map(|placement| plan.fields(placement)).map(|(column, spec)| Cell {
            column,
            heading: names.get(column).copied().unwrap_or_default().to_owned(),
            field: spec.field.name().into(),
            list: spec.list,
            text: self.cell(row, column).trim().to_owned(),
        });
        let cells = cells.collect();
        let (mut previous, mut next) = (None, None);
        if let Some(shown) = &self.shown {
            let at = shown.partition_point(|other| (*other as usize) < row);
            previous = at.checked_sub(1).and_then(|at| shown.get(at)).map(|row| *row as usize);
            next = shown.iter().skip(at).map(|other| *other as usize).find(|other| *other > row);
        }
        let placement = placement.map(|placement| placement.id().to_owned());
        Answer::Row(Row { row, line: self.file.line(row), placement, cells, next, previous })
    }
}

/// The text one knows the row by.
fn main<'a>(draft: &Draft<'a>) -> &'a str {
    let first = draft.pieces.iter().find(|piece| piece.spec.field == Field::Text);
    first.or(draft.pieces.first()).map_or("", |piece| piece.text)
}

fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default().trim_end()),
        None => text.to_owned(),
    }
}
