//! Text to cells as it comes, in pieces that may end in the middle of one.

use crate::{Delimiter, Problem, Table};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// More of a kind than this say nothing new.
pub(crate) const PROBLEMS: usize = 50;

/// A table under way.
#[derive(Debug)]
pub struct Cutter {
    reader: Reader,
    table: Table,
    /// The text of the cells so far, and room for what is being cut.
    bytes: Vec<u8>,
    used: usize,
    /// Where the cells of the row under way end; where it begins, in the text and in the lines of the file.
    ends: Vec<usize>,
    start: usize,
    begun: Option<u32>,
    line: u32,
    quotes: usize,
    too_long: bool,
}

impl Cutter {
    /// Takes room for a text that is expected to be so long: growing in steps would cost the same room once more.
    pub fn new(delimiter: Delimiter, expected: usize) -> Self {
        let mut bytes = Vec::new();
        let too_long = u32::try_from(expected).is_err() || bytes.try_reserve_exact(expected + ROOM).is_err();
        Cutter {
            reader: ReaderBuilder::new().delimiter(delimiter.sign()).build(),
            table: Table::default(),
            bytes,
            used: 0,
            ends: Vec::new(),
            start: 0,
            begun: None,
            line: 1,
            quotes: 0,
            too_long,
        }
    }

    /// How many rows are whole.
    pub fn rows(&self) -> usize {
        self.table.len()
    }

    pub fn push(&mut self, text: &str) {
        self.too_long |= u32::try_from(self.used + text.len()).is_err();
        if self.too_long {
            return;
        }
        self.quotes += text.bytes().filter(|byte| *byte == b'"').count();
        self.bytes.resize(self.used + text.len() + ROOM, 0);
        let mut input = text.as_bytes();
        // Nothing would mean the end of the file.
        while !input.is_empty() {
            let (taken, _) = self.cut(input);
            input = input.get(taken..).unwrap_or_default();
        }
    }

    /// Cuts up to the end of a record; how much was taken, and whether the file is at its end.
    fn cut(&mut self, input: &[u8]) -> (usize, bool) {
        let mut cells = [0_usize; 512];
        let space = self.bytes.get_mut(self.used..).unwrap_or_default();
        let (result, read, wrote, ends) = self.reader.read_record(input, space, &mut cells);
        let taken = input.get(..read).unwrap_or_default();
        let breaks = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count() as u32;
        // The reader swallows blank lines before a record with it. A record may come in several pieces; it begins where
        // the first of its letters does.
        if let (None, Some(first)) = (self.begun, taken.iter().position(|byte| !matches!(byte, b'\n' | b'\r'))) {
            self.begun = Some(self.line + breaks(taken.get(..first).unwrap_or_default()));
        }
        self.line += breaks(taken);
        self.ends.extend(cells.iter().take(ends).map(|end| end + self.start));
        self.used += wrote;
        if matches!(result, ReadRecordResult::Record) {
            self.row();
        }
        // There is always room: cells are never longer than what they are cut from.
        let over = matches!(result, ReadRecordResult::End | ReadRecordResult::OutputFull);
        (if over { input.len() } else { read }, over)
    }

    fn row(&mut self) {
        let line = self.begun.take().unwrap_or(self.line);
        let table = &mut self.table;
        let row = table.rows.len();
        // An empty line is no row; one of empty cells is, so that it goes out as it came.
        if self.ends.len() > 1 || self.used > self.start {
            table.ends.extend(self.ends.iter().map(|end| *end as u32));
            table.rows.push(table.ends.len() as u32);
            table.lines.push(line);
            let (cells, line) = (self.ends.len(), line as usize);
            if row > 0 && cells > table.width(0) && table.problems.len() < PROBLEMS {
                table.problems.push(Problem::TooMany { row, line, cells });
            }
        }
        self.ends.clear();
        self.start = self.used;
    }

    pub fn finish(mut self) -> Table {
        if self.too_long {
            return Table { problems: vec![Problem::TooLong], ..Table::default() };
        }
        self.bytes.resize(self.used + ROOM, 0);
        while !self.cut(&[]).1 {}
        let mut table = self.table;
        self.bytes.truncate(self.used);
        // Cells are cut at ASCII signs of a text that was UTF-8.
        table.text = String::from_utf8(self.bytes).unwrap_or_default();
        if self.quotes % 2 == 1 && !table.is_empty() {
            let row = last_with_breaks(&table);
            table.problems.push(Problem::Unclosed { row, line: table.line(row) });
        }
        table
    }
}

/// What the reader wants beyond the letters it is given.
const ROOM: usize = 16;

/// The row in which an open quotation swallowed the rest: the last that holds several lines.
fn last_with_breaks(table: &Table) -> usize {
    (0..table.len()).rev().find(|row| table.row(*row).any(|cell| cell.contains('\n'))).unwrap_or(table.len() - 1)
}
