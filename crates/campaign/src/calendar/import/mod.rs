//! A file of posts comes in: read, shown, corrected, and only then kept.

mod columns;
mod decode;
mod made;
mod places;
mod rows;
mod states;
mod when;

use columns::above;
pub use columns::{Column, guess};
pub use decode::{Encoding, Row, cells, decode, delimiter};
pub(super) use rows::mark;
pub use rows::{Kept, NewPost, Outcome, Remark, Trouble, commit, read};
pub use when::DayOrder;

use crate::campaign::Campaign;
use facts::Placement;

/// A file as it was understood; every choice can be changed before anything is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    pub name: String,
    pub encoding: Encoding,
    pub delimiter: char,
    /// Whether the first row names the columns.
    pub headed: bool,
    pub columns: Vec<Column>,
    pub order: DayOrder,
    /// Where posts go whose row names no placement.
    pub placement: Option<Placement>,
    pub rows: Vec<Row>,
    /// Rows above the headings, left alone.
    pub above: usize,
    text: String,
}

/// Why a file cannot be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotATable {
    Empty,
    /// Bytes that are no text: a spreadsheet in its own format, a picture.
    Binary,
    /// Longer than [`MOST_BYTES`].
    TooLong,
}

/// The longest file we read: far beyond any plan, small enough to stay quick.
pub const MOST_BYTES: usize = 5_000_000;

/// Reads a file as far as guessing goes.
pub fn open(name: &str, bytes: &[u8], campaign: &Campaign) -> Result<Opened, NotATable> {
    if bytes.len() > MOST_BYTES {
        return Err(NotATable::TooLong);
    }
    let (text, encoding) = decode(bytes).ok_or(NotATable::Binary)?;
    if text.trim().is_empty() {
        return Err(NotATable::Empty);
    }
    let chosen = campaign.mix.choices.first().map(|choice| choice.placement);
    let mut opened = Opened {
        name: name.to_owned(),
        encoding,
        delimiter: delimiter(&text),
        headed: true,
        columns: Vec::new(),
        order: DayOrder::DayFirst,
        placement: chosen,
        rows: Vec::new(),
        above: 0,
        text,
    };
    opened.cut();
    if opened.rows.is_empty() {
        return Err(NotATable::Empty);
    }
    Ok(opened)
}

impl Opened {
    /// The same file with its cells parted by another mark.
    pub fn with_delimiter(&self, delimiter: char) -> Self {
        let mut changed = Self { delimiter, ..self.clone() };
        changed.cut();
        changed
    }

    pub fn with_headings(&self, headed: bool) -> Self {
        Self { headed, ..self.clone() }
    }

    pub fn with_column(&self, index: usize, column: Column) -> Self {
        let mut changed = self.clone();
        // A meaning belongs to one column only.
        if column != Column::Nothing {
            changed.columns.iter_mut().filter(|other| **other == column).for_each(|other| *other = Column::Nothing);
        }
        if let Some(one) = changed.columns.get_mut(index) {
            *one = column;
        }
        changed
    }

    pub fn with_order(&self, order: DayOrder) -> Self {
        Self { order, ..self.clone() }
    }

    pub fn with_placement(&self, placement: Option<Placement>) -> Self {
        Self { placement, ..self.clone() }
    }

    /// The rows that hold posts.
    pub fn body(&self) -> &[Row] {
        self.rows.get(usize::from(self.headed)..).unwrap_or_default()
    }

    /// The heading of a column, where there is one.
    pub fn heading(&self, index: usize) -> &str {
        let first = self.rows.first().filter(|_| self.headed);
        first.and_then(|row| row.cells.get(index)).map_or("", |cell| cell.trim())
    }

    fn cut(&mut self) {
        self.rows = cells(&self.text, self.delimiter);
        // The web's bulk upload begins with lines of comment.
        let comments = self.rows.iter().take_while(|row| row.cells.first().is_some_and(|cell| cell.starts_with("# ")));
        let comments = comments.count();
        self.rows.drain(..comments);
        self.above = above(&self.rows);
        self.rows.drain(..self.above);
        let (columns, headed) = guess(&self.rows);
        self.columns = columns;
        self.headed = headed;
        self.order = when::order(self.body(), &self.columns);
    }
}

#[cfg(test)]
mod tests;
