//! The table on the desk: opened, mapped, checked row by row, mended, given back.

use crate::{
    drafting::{Draft, Plan},
    file::File,
    fixes,
    opening::Opening,
    protocol::{Answer, Ask, Filter, Summary},
    results::{Outcome, Report, Results},
    spelling,
    writing::Writing,
};
use facts::Placement;
use std::collections::BTreeMap;
use tables::{Delimiter, Encoding};
use wording::Language;

/// What is asked of the world outside.
pub trait Checks {
    /// A draft and the language of the findings in, a report or a reason out, all in JSON.
    fn check(&mut self, draft: &str, language: &str) -> Result<String, String>;

    /// The words of a text that are probably wrong, in JSON (`spelling::Doubt`); nothing without a dictionary.
    fn spell(&mut self, _text: &str) -> Option<String> {
        None
    }
}

impl<F: FnMut(&str, &str) -> Result<String, String>> Checks for F {
    fn check(&mut self, draft: &str, language: &str) -> Result<String, String> {
        self(draft, language)
    }
}

/// Safe fixes may make room for others; more rounds than this change nothing any more.
const ROUNDS: usize = 3;
/// So many rows are checked again while a question is answered.
const AT_ONCE: usize = 100;
/// So many changes can be taken back.
const UNDO: usize = 200;

#[derive(Debug, Default)]
pub struct Desk {
    pub(crate) file: File,
    /// A file on its way in.
    pub(crate) opening: Option<Opening>,
    /// A file on its way out.
    pub(crate) writing: Option<Writing>,
    pub(crate) plan: Option<Plan>,
    pub(crate) results: Results,
    /// Cells that were changed, by row and column.
    pub(crate) edits: BTreeMap<(usize, usize), String>,
    run: Option<Run>,
    cancelled: bool,
    /// The person taught words while rows were being checked: those with doubtful words are looked at again.
    learned: bool,
    undo: Vec<Change>,
    pub(crate) filter: Filter,
    /// The rows the filter leaves; none where it must be applied again.
    pub(crate) shown: Option<Vec<u32>>,
}

#[derive(Debug)]
struct Run {
    next: usize,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Check,
    /// The rows a run that was stopped has left.
    Rest,
    /// The rows whose texts were taken back, and no others: a run that was stopped stays stopped.
    Undone,
    Fix,
    /// The rows with a finding of this rule once more.
    Again(u16),
}

/// Cells as they were before a change; `None` where they were as in the file.
#[derive(Debug, Default)]
struct Change {
    cells: Vec<(usize, usize, Option<String>)>,
    typed: bool,
}

impl Desk {
    pub fn ask(&mut self, question: Ask, engine: &mut dyn Checks) -> Answer {
        match question {
            Ask::Read { encoding, delimiter, headings } => {
                let encoding = Encoding::from_id(&encoding).unwrap_or_default();
                self.read_again(encoding, Delimiter::from_id(&delimiter).unwrap_or_default(), headings)
            }
            Ask::Leave => self.leave(),
            Ask::Guess { placement } => {
                let placement = placement.and_then(|id| Placement::from_id(&id));
                let targets = self.file.guess(placement);
                Answer::Guessed { targets: targets.into_iter().map(|target| target.id().to_owned()).collect() }
            }
            Ask::Places { column } => Answer::Places { places: self.file.places(column) },
            // The rows are not yet what the person has just said.
            Ask::Start(_) if self.opening.is_some() => Answer::Nothing,
            Ask::Start(setup) => {
                self.plan = Some(Plan::new(setup));
                self.results = Results::new(self.file.rows());
                (self.run, self.cancelled) = (Some(Run { next: 0, kind: Kind::Check }), false);
                self.learned = false;
                self.edits.clear();
                self.undo.clear();
                self.changed();
                self.progress()
            }
            Ask::Cancel => {
                self.cancelled = self.run.take().is_some();
                self.progress()
            }
            Ask::Resume => {
                if self.run.is_none() && self.plan.is_some() {
                    (self.run, self.cancelled) = (Some(Run { next: 0, kind: Kind::Rest }), false);
                }
                self.progress()
            }
            Ask::Learn { .. } => {
                self.learned = true;
                if self.run.is_none() {
                    self.look_again();
                }
                self.progress()
            }
            Ask::Spell { texts } => {
                let found = texts.iter().map(|text| spelling::doubts(engine, text)).collect();
                Answer::Spelled { texts, found }
            }
            Ask::Show { filter, from } => self.page(filter, from),
            Ask::Row { row } => self.row(row),
            Ask::Edit { row, column, text } => {
                self.edit(row, column, text, engine);
                self.progress()
            }
            Ask::FixAll => {
                self.undo.push(Change::default());
                self.run = Some(Run { next: 0, kind: Kind::Fix });
                self.progress()
            }
            Ask::Undo => {
                self.take_back(engine);
                self.progress()
            }
            Ask::Download { form, words } => self.download(&form, words),
        }
    }

    pub fn progress(&self) -> Answer {
        Answer::Progress(self.summary())
    }

    pub(crate) fn summary(&self) -> Summary {
        let mut summary = self.results.summary();
        summary.running = self.run.is_some();
        let counted = self.run.as_ref().filter(|run| matches!(run.kind, Kind::Fix | Kind::Again(_)));
        summary.fixing = counted.is_some_and(|run| run.kind == Kind::Fix);
        if let Some(run) = counted {
            summary.done = run.next;
        }
        summary.cancelled = self.cancelled;
        let mut rows: Vec<usize> = self.edits.keys().map(|(row, _)| *row).collect();
        rows.dedup();
        summary.changed = rows.len();
        summary.undo = self.undo.last().map(|change| change.cells.len()).filter(|cells| *cells > 0);
        summary
    }

    /// Works on so many rows; false when there is nothing left to do.
    pub fn step(&mut self, rows: usize, engine: &mut dyn Checks) -> bool {
        let Some(Run { next, kind }) = self.run else { return false };
        let mut left = rows;
        let mut row = next;
        while row < self.file.rows() && left > 0 {
            let outcome = self.results.of(row);
            let wanted = match kind {
                Kind::Check => true,
                Kind::Rest => outcome.waits(),
                Kind::Undone => matches!(outcome, Outcome::Undone),
                Kind::Fix => outcome.fixable(),
                Kind::Again(rule) => outcome.found().iter().any(|found| found.rule == rule),
            };
            if wanted {
                left -= 1;
                if kind == Kind::Fix { self.mend(row, engine) } else { drop(self.check(row, engine)) }
            }
            row += 1;
        }
        self.changed();
        let more = row < self.file.rows();
        self.run = more.then_some(Run { next: row, kind });
        // Work that came to its end leaves a stop behind only where rows still wait.
        self.cancelled &= more || self.results.wait();
        if !more && kind == Kind::Fix && self.undo.last().is_some_and(|change| change.cells.is_empty()) {
            self.undo.pop();
        }
        if !more && self.learned {
            self.look_again();
        }
        self.run.is_some()
    }

    /// The rows with doubtful words once more, with the words that are known now.
    fn look_again(&mut self) {
        self.learned = false;
        self.run = self.results.rule(spelling::RULE).map(|rule| Run { next: 0, kind: Kind::Again(rule) });
    }

    fn changed(&mut self) {
        self.shown = None;
    }

    /// A cell as it is now.
    pub(crate) fn cell(&self, row: usize, column: usize) -> &str {
        self.edits.get(&(row, column)).map_or_else(|| self.file.cell(row, column), String::as_str)
    }

    pub(crate) fn draft(&self, row: usize) -> Option<Draft<'_>> {
        self.plan.as_ref()?.draft(|column| self.cell(row, column)).ok()
    }

    /// Checks a row and keeps what was found.
    fn check(&mut self, row: usize, engine: &mut dyn Checks) -> Option<Report> {
        let plan = self.plan.as_ref()?;
        let draft = match plan.draft(|column| self.cell(row, column)) {
            Err(why) => {
                self.results.put(row, Outcome::Skipped(why));
                return None;
            }
            Ok(draft) => draft,
        };
        let answer = engine.check(&plan.json(&draft), &plan.setup.messages);
        let report = answer.and_then(|json| serde_json::from_str::<Report>(&json).map_err(|error| error.to_string()));
        match report {
            Err(problem) => {
                self.results.put(row, Outcome::Refused(problem.into()));
                None
            }
            Ok(mut report) => {
                if plan.setup.spelling.is_some() {
                    let language = Language::from_code(&plan.setup.messages).unwrap_or_default();
                    spelling::add(&mut report, &draft, language, engine);
                }
                let fixable = !fixes::safe(&draft, &report).is_empty();
                let outcome = self.results.keep(&report, fixable);
                self.results.put(row, outcome);
                Some(report)
            }
        }
    }

    /// Applies the safe fixes of a row until none is left.
    fn mend(&mut self, row: usize, engine: &mut dyn Checks) {
        for _ in 0..ROUNDS {
            if !self.results.of(row).fixable() {
                return;
            }
            let Some(report) = self.check(row, engine) else { return };
            let Some(draft) = self.draft(row) else { return };
            for (column, text) in fixes::safe(&draft, &report) {
                let before = self.edits.get(&(row, column)).cloned();
                if let Some(change) = self.undo.last_mut()
                    && !change.cells.iter().rev().any(|(r, c, _)| (*r, *c) == (row, column))
                {
                    change.cells.push((row, column, before));
                }
                self.put(row, column, text);
            }
            self.check(row, engine);
        }
    }

    /// A cell that says again what the file says is no change.
    fn put(&mut self, row: usize, column: usize, text: String) {
        if self.file.cell(row, column) == text {
            self.edits.remove(&(row, column));
        } else {
            self.edits.insert((row, column), text);
        }
    }

    fn edit(&mut self, row: usize, column: usize, text: String, engine: &mut dyn Checks) {
        if row >= self.file.rows() || self.run.is_some() {
            return;
        }
        // Typing in one cell is one change, whatever its number of letters.
        let same =
            |change: &Change| change.typed && change.cells.first().is_some_and(|(r, c, _)| (*r, *c) == (row, column));
        if !self.undo.last().is_some_and(same) {
            let before = self.edits.get(&(row, column)).cloned();
            self.undo.push(Change { cells: vec![(row, column, before)], typed: true });
            if self.undo.len() > UNDO {
                self.undo.remove(0);
            }
        }
        self.put(row, column, text);
        self.check(row, engine);
        self.changed();
    }

    fn take_back(&mut self, engine: &mut dyn Checks) {
        if self.run.is_some() {
            return;
        }
        let Some(change) = self.undo.pop() else { return };
        let mut rows = Vec::new();
        for (row, column, before) in change.cells {
            match before {
                Some(text) => self.edits.insert((row, column), text),
                None => self.edits.remove(&(row, column)),
            };
            rows.push(row);
        }
        rows.dedup();
        if rows.len() > AT_ONCE {
            // Thousands of rows are work for the turns in which questions are heard, not for one answer.
            rows.into_iter().for_each(|row| self.results.put(row, Outcome::Undone));
            self.run = Some(Run { next: 0, kind: Kind::Undone });
        } else {
            rows.into_iter().for_each(|row| drop(self.check(row, engine)));
        }
        self.changed();
    }
}
