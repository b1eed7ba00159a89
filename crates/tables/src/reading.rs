//! A whole table in memory, in two long strips: the text of the cells, and where each ends.

use crate::Delimiter;
use csv_core::{ReadRecordResult, ReaderBuilder};

/// The cells of a file. Rows may have different lengths, as files have.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<u32>,
    /// Where each row ends among the cells.
    rows: Vec<u32>,
    /// The line of the file on which each row begins, from 1.
    lines: Vec<u32>,
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

/// More of a kind than this say nothing new.
const PROBLEMS: usize = 50;

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

    pub fn row(&self, row: usize) -> impl Iterator<Item = &str> {
        (0..self.width(row)).map(move |column| self.cell(row, column))
    }
}

/// Reads a text into cells. Empty lines are left out.
pub fn read(text: &str, delimiter: Delimiter) -> Table {
    let mut table = Table::default();
    if u32::try_from(text.len()).is_err() {
        table.problems.push(Problem::TooLong);
        return table;
    }
    let mut reader = ReaderBuilder::new().delimiter(delimiter.sign()).build();
    let mut input = text.as_bytes();
    let mut bytes = vec![0_u8; text.len() + 16];
    let mut cell_ends = [0_usize; 512];
    let (mut used, mut row_start, mut in_row) = (0, 0, Vec::new());
    let (mut line, mut begun) = (1_u32, None);
    loop {
        let space = bytes.get_mut(used..).unwrap_or_default();
        let (result, read, wrote, ends) = reader.read_record(input, space, &mut cell_ends);
        let taken = input.get(..read).unwrap_or_default();
        let breaks = taken.iter().filter(|byte| **byte == b'\n').count() as u32;
        // The reader swallows blank lines before a record with it.
        let blank =
            taken.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| **byte == b'\n').count();
        // A record may come in several pieces; it begins where the first one does.
        let begins = *begun.get_or_insert(line + blank as u32);
        input = input.get(read..).unwrap_or_default();
        in_row.extend(cell_ends.iter().take(ends).map(|end| end + row_start));
        used += wrote;
        match result {
            ReadRecordResult::Record => {
                push(&mut table, &in_row, bytes.get(..used).unwrap_or_default(), begins);
                begun = None;
                in_row.clear();
                row_start = used;
            }
            ReadRecordResult::End => break,
            // Input ends here: the next call, with nothing, closes the last record.
            ReadRecordResult::InputEmpty | ReadRecordResult::OutputEndsFull => {}
            ReadRecordResult::OutputFull => break,
        }
        line += breaks;
    }
    bytes.truncate(used);
    // Cells are cut at ASCII signs of a text that was UTF-8.
    table.text = String::from_utf8(bytes).unwrap_or_default();
    if text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 && !table.is_empty() {
        let row = last_with_breaks(&table);
        table.problems.push(Problem::Unclosed { row, line: table.line(row) });
    }
    table
}

fn push(table: &mut Table, ends: &[usize], bytes: &[u8], line: u32) {
    let start = table.ends.last().map_or(0, |end| *end as usize);
    let row = table.rows.len();
    // An empty line is no row; one of empty cells is, so that it goes out as it came.
    if ends.len() < 2 && bytes.get(start..).unwrap_or_default().is_empty() {
        return;
    }
    table.ends.extend(ends.iter().map(|end| *end as u32));
    table.rows.push(table.ends.len() as u32);
    table.lines.push(line);
    let heading = table.width(0);
    if row > 0 && ends.len() > heading && table.problems.len() < PROBLEMS {
        table.problems.push(Problem::TooMany { row, line: line as usize, cells: ends.len() });
    }
}

/// The row in which an open quotation swallowed the rest: the last that holds several lines.
fn last_with_breaks(table: &Table) -> usize {
    (0..table.len()).rev().find(|row| table.row(*row).any(|cell| cell.contains('\n'))).unwrap_or(table.len() - 1)
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
