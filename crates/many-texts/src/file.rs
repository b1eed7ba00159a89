//! A file under the person's eyes: how it is written, what its columns seem to hold.

use crate::protocol::{Opened, Place, Trouble};
use facts::Placement;
use std::collections::BTreeMap;
use tables::{
    Delimiter, Encoding, Problem, Table, Target, Whole, guess, guess_placement, heading_row, is_heading,
    placement_named,
};

/// So many rows are shown before anything is checked.
const SAMPLE: usize = 5;
/// So many different values may a column have that says the placement.
const PLACES: usize = 60;

#[derive(Debug, Default)]
pub(crate) struct File {
    /// Bytes of the whole.
    pub(crate) size: usize,
    pub(crate) encoding: Encoding,
    pub(crate) delimiter: Delimiter,
    pub(crate) headings: bool,
    /// The row that names the columns, where one does: reports have lines of their own above it.
    heading: usize,
    table: Table,
    letters: bool,
}

impl File {
    /// A file that was read; whether its first row names the columns is guessed where nobody said it.
    pub(crate) fn new(whole: Whole, size: usize, headings: Option<bool>) -> File {
        let Whole { encoding, delimiter, mut table, letters } = whole;
        let heading = find_heading(&table);
        if heading > 0 {
            table.headed_by(heading);
        }
        // A file of one column without a heading we know is most likely a list of texts.
        let guessed = || {
            let names: Vec<&str> = table.row(heading).collect();
            let unknown = guess(&names, None).iter().all(|target| *target == Target::Nothing);
            !(unknown && names.len() == 1)
        };
        let headings = headings.unwrap_or_else(guessed);
        File { size, encoding, delimiter, headings, heading, table, letters }
    }

    /// How many rows of texts.
    pub(crate) fn rows(&self) -> usize {
        self.table.len().saturating_sub(self.at(0))
    }

    pub(crate) fn at(&self, row: usize) -> usize {
        if self.headings { row + self.heading + 1 } else { row }
    }

    /// How many rows stand above the names of the columns: they are not checked, and go out as they came.
    pub(crate) fn above(&self) -> usize {
        if self.headings { self.heading } else { 0 }
    }

    /// The rows above, with those of their cells that say something.
    pub(crate) fn rows_above(&self) -> impl Iterator<Item = Vec<&str>> {
        (0..self.above()).map(|row| {
            let filled =
                (0..self.table.width(row)).rev().find(|column| !self.table.cell(row, *column).trim().is_empty());
            (0..filled.map_or(0, |last| last + 1)).map(|column| self.table.cell(row, column)).collect()
        })
    }

    pub(crate) fn line(&self, row: usize) -> usize {
        self.table.line(self.at(row))
    }

    pub(crate) fn cell(&self, row: usize, column: usize) -> &str {
        self.table.cell(self.at(row), column)
    }

    pub(crate) fn width(&self, row: usize) -> usize {
        self.table.width(self.at(row))
    }

    pub(crate) fn columns(&self) -> usize {
        (0..self.table.len().min(200)).map(|row| self.table.width(row)).max().unwrap_or(0)
    }

    /// What the columns are called; nothing where the file does not say it.
    pub(crate) fn names(&self) -> Vec<&str> {
        (0..self.columns())
            .map(|column| if self.headings { self.table.cell(self.heading, column) } else { "" })
            .collect()
    }

    pub(crate) fn guess(&self, placement: Option<Placement>) -> Vec<Target> {
        let names = self.names();
        let mut found = guess(&names, placement);
        // Without a heading the only column is the text.
        if let ([only], false) = (found.as_mut_slice(), self.headings) {
            *only = Target::Field(facts::Field::Text);
        }
        found
    }

    pub(crate) fn opened(&self) -> Opened {
        let names = self.names();
        let column = guess(&names, None).contains(&Target::Placement);
        let placement = if self.headings { guess_placement(&names).filter(|_| !column) } else { None };
        Opened {
            encoding: self.encoding.id().into(),
            delimiter: self.delimiter.id().into(),
            headings: self.headings,
            above: self.above(),
            heading_line: self.table.line(self.heading),
            sample: (0..self.rows().min(SAMPLE))
                .map(|row| (0..names.len()).map(|column| self.cell(row, column).to_owned()).collect())
                .collect(),
            rows: self.rows(),
            targets: self.guess(placement).into_iter().map(|target| target.id().to_owned()).collect(),
            placement: placement.map(|placement| placement.id().to_owned()),
            problems: self.troubles(),
            names: names.into_iter().map(str::to_owned).collect(),
        }
    }

    fn troubles(&self) -> Vec<Trouble> {
        let trouble = |kind: &str, line, cells| Trouble { kind: kind.into(), line, cells };
        let letters = self.letters.then(|| trouble("letters", 0, 0));
        let found = self.table.problems.iter().map(|problem| match *problem {
            Problem::TooMany { line, cells, .. } => trouble("too-many", line, cells),
            Problem::Unclosed { line, .. } => trouble("unclosed", line, 0),
            Problem::TooLong => trouble("too-long", 0, 0),
        });
        letters.into_iter().chain(found).collect()
    }

    /// The values of a column, the commonest first.
    pub(crate) fn places(&self, column: usize) -> Vec<Place> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for row in 0..self.rows() {
            *counts.entry(self.cell(row, column).trim()).or_default() += 1;
        }
        counts.remove("");
        let mut found: Vec<(&str, usize)> = counts.into_iter().collect();
        found.sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
        found.truncate(PLACES);
        let place = |(value, rows): (&str, usize)| Place {
            value: value.to_owned(),
            rows,
            placement: placement_named(value).map(|placement| placement.id().to_owned()),
        };
        found.into_iter().map(place).collect()
    }
}

/// The row that names the columns: the one with most names we know, if every row above it has fewer cells that say
/// anything. One name is enough beside columns we do not know; without any it is the first row.
fn find_heading(table: &Table) -> usize {
    let filled = |row: usize| table.row(row).filter(|cell| !cell.trim().is_empty()).count();
    let found = heading_row((0..table.len()).map(|row| table.row(row)), is_heading);
    let likely = found.filter(|(row, known)| *known > 0 && (0..*row).all(|above| filled(above) < filled(*row)));
    likely.map_or(0, |(row, _)| row)
}
