//! The whole as a file again, with what was found; some rows at a time, since together they are many megabytes.

use crate::{
    Desk,
    protocol::{Answer, Words},
    results::{Outcome, Severity},
};
use tables::{Form, Writer};

/// A file on its way out.
#[derive(Debug)]
pub(crate) struct Writing {
    writer: Writer,
    words: Words,
    next: usize,
}

impl Desk {
    pub(crate) fn download(&mut self, form: &str, words: Words) -> Answer {
        let mut writer = Writer::new(Form::from_id(form).unwrap_or_default(), self.file.delimiter);
        for row in self.file.rows_above() {
            row.into_iter().for_each(|cell| writer.cell(cell));
            writer.end_row();
        }
        if self.file.headings {
            self.file.names().into_iter().for_each(|name| writer.cell(name));
            [&words.placement, &words.errors, &words.warnings, &words.advice, &words.findings]
                .into_iter()
                .for_each(|word| writer.own(word));
            writer.end_row();
        }
        self.writing = Some(Writing { writer, words, next: 0 });
        Answer::Writing
    }

    /// So many rows more of the file that was asked for; nothing when it is complete.
    pub fn write(&mut self, rows: usize) -> Option<String> {
        let mut writing = self.writing.take()?;
        let (columns, from) = (self.file.columns(), writing.next);
        writing.next = (from + rows).min(self.file.rows());
        for row in from..writing.next {
            self.write_row(row, columns, &mut writing);
        }
        let text = writing.writer.take();
        if writing.next < self.file.rows() {
            self.writing = Some(writing);
        }
        Some(text)
    }

    fn write_row(&self, row: usize, columns: usize, writing: &mut Writing) {
        let Writing { writer, words, .. } = writing;
        // Longer rows keep their cells; shorter ones are filled up, so that what is added stands in its column.
        for column in 0..columns.max(self.file.width(row)) {
            writer.cell(self.cell(row, column));
        }
        let outcome = self.results.of(row);
        writer.own(self.draft(row).map_or("", |draft| draft.placement.id()));
        for severity in [Severity::Error, Severity::Warning, Severity::Advice] {
            writer.own(&outcome.count(severity).to_string());
        }
        writer.own(&findings(outcome, words));
        writer.end_row();
    }
}

/// What was found, in one cell, the gravest first.
fn findings(outcome: &Outcome, words: &Words) -> String {
    let mut found: Vec<_> = outcome.found().iter().collect();
    found.sort_by_key(|found| found.severity);
    let lines = found.into_iter().map(|found| {
        let word = match found.severity {
            Severity::Error => &words.error,
            Severity::Warning => &words.warning,
            Severity::Advice => &words.hint,
        };
        format!("{word} ({}): {}", found.field, found.message)
    });
    lines.collect::<Vec<_>>().join(" | ")
}
