//! A whole table in memory, in two long strips: the text of the cells, and where each ends.

use crate::{Cutter, Delimiter, cutting::PROBLEMS};

/// The cells of a file. Rows may have different lengths, as files have.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    pub(crate) text: String,
    /// Where each cell ends in the text.
    pub(crate) ends: Vec<u32>,
    /// Where each row ends among the cells.
    pub(crate) rows: Vec<u32>,
    /// The line of the file on which each row begins, from 1.
    pub(crate) lines: Vec<u32>,
    pub problems: Vec<Problem>,
}

/// What is strange about a file, without keeping it from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// A row with more cells than the heading has: often an unquoted delimiter in a text.
    TooMany { row: usize, line: usize, cells: usize },
    /// A quotation mark that is never closed swallowed the end of the file, from this row.
    Unclosed { row: usize, line: usize },
    /// Longer than four gigabytes of text.
    TooLong,
}

impl Table {
    /// How many rows, a heading included.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn cells(&self, row: usize) -> std::ops::Range<usize> {
        let start = if row == 0 { 0 } else { self.rows.get(row - 1).map_or(0, |end| *end as usize) };
        start..self.rows.get(row).map_or(start, |end| *end as usize)
    }

    /// How many cells a row has.
    pub fn width(&self, row: usize) -> usize {
        self.cells(row).len()
    }

    /// The line of the file on which a row begins.
    pub fn line(&self, row: usize) -> usize {
        self.lines.get(row).map_or(0, |line| *line as usize)
    }

    /// A cell as written; empty where the row is shorter.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        let cells = self.cells(row);
        let at = cells.start + column;
        if at >= cells.end {
            return "";
        }
        let start = if at == 0 { 0 } else { self.ends.get(at - 1).map_or(0, |end| *end as usize) };
        let end = self.ends.get(at).map_or(start, |end| *end as usize);
        self.text.get(start..end).unwrap_or_default()
    }

    /// The names of the columns stand in this row: rows are too long that are longer than it.
    pub fn headed_by(&mut self, heading: usize) {
        let width = self.width(heading);
        let other = |problem: &Problem| !matches!(problem, Problem::TooMany { .. });
        let others: Vec<Problem> = self.problems.drain(..).filter(other).collect();
        let longer = (heading + 1..self.len()).filter(|row| self.width(*row) > width).take(PROBLEMS);
        let longer = longer.map(|row| Problem::TooMany { row, line: self.line(row), cells: self.width(row) });
        self.problems = longer.chain(others).collect();
    }

    pub fn row(&self, row: usize) -> impl Iterator<Item = &str> {
        (0..self.width(row)).map(move |column| self.cell(row, column))
    }
}

/// Reads a text into cells. Empty lines are left out.
pub fn read(text: &str, delimiter: Delimiter) -> Table {
    let mut cutter = Cutter::new(delimiter, text.len());
    cutter.push(text);
    cutter.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, delimiter: Delimiter) -> Vec<Vec<String>> {
        let table = read(text, delimiter);
        (0..table.len()).map(|row| table.row(row).map(str::to_owned).collect()).collect()
    }

    #[test]
    fn quotations_line_breaks_and_empty_lines() {
        let text = "Titolo,Testo\r\n\"Uno, due\",\"riga \"\"a\"\"\nriga b\"\r\n\r\n,\r\nTre,\r\n";
        let table = read(text, Delimiter::Comma);
        assert_eq!(
            rows(text, Delimiter::Comma),
            [vec!["Titolo", "Testo"], vec!["Uno, due", "riga \"a\"\nriga b"], vec!["", ""], vec!["Tre", ""]]
        );
        assert_eq!((0..4).map(|row| table.line(row)).collect::<Vec<_>>(), [1, 2, 5, 6]);
        assert_eq!((table.cell(3, 0), table.cell(3, 7), table.cell(9, 0)), ("Tre", "", ""));
        assert!(table.problems.is_empty());
    }

    #[test]
    fn rows_of_other_lengths_are_told_and_kept() {
        let table = read("a;b\nuno;due;tre\nquattro", Delimiter::Semicolon);
        assert_eq!(table.problems, [Problem::TooMany { row: 1, line: 2, cells: 3 }]);
        assert_eq!((table.cell(1, 2), table.cell(2, 0), table.cell(2, 1)), ("tre", "quattro", ""));
    }

    #[test]
    fn rows_are_long_beside_their_own_heading() {
        let mut table = read("Report\na;b\nuno;due\nuno;due;tre\n\"quattro", Delimiter::Semicolon);
        assert_eq!(table.problems.len(), 4);
        table.headed_by(1);
        let long = Problem::TooMany { row: 3, line: 4, cells: 3 };
        assert_eq!(table.problems, [long, Problem::Unclosed { row: 4, line: 5 }]);
    }

    #[test]
    fn a_quotation_left_open_is_told_with_its_row() {
        let table = read("a,b\nuno,due\n\"tre,quattro\ncinque,sei\n", Delimiter::Comma);
        assert_eq!(table.problems, [Problem::Unclosed { row: 2, line: 3 }]);
    }

    #[test]
    fn nothing_is_no_table() {
        assert!(read("", Delimiter::Comma).is_empty());
        assert!(read("\n\r\n", Delimiter::Comma).is_empty());
    }

    #[test]
    fn more_cells_than_a_page_of_a_spreadsheet_shows() {
        let wide = (0..2000).map(|n| n.to_string()).collect::<Vec<_>>().join("\t");
        let table = read(&format!("{wide}\n{wide}"), Delimiter::Tab);
        assert_eq!((table.width(0), table.width(1), table.cell(1, 1999)), (2000, 2000, "1999"));
    }
}
