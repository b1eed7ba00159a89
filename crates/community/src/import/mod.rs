//! Comments from a file or from pasted lines. Nothing is kept here: the person sees what was read, and
//! what was not, and confirms.
//!
//! 1. [`decode`]: bytes to text, whatever program wrote them.
//! 2. [`Source::read`]: text to rows of cells: CSV with any delimiter, JSON, or lines.
//! 3. [`Mapping::guess`]: which column is what, by its heading and by what stands in it.
//! 4. [`comments`]: rows to comments, with a problem for each row that is none.

mod columns;
mod dates;
mod json;
mod paste;
mod rows;
mod table;

pub use columns::{Column, Mapping};
pub use dates::{DayOrder, When};
pub use paste::Split;
pub use rows::{Imported, Options, Problem, Read, comments, duplicates};
pub use tables::decode;

use wording::{Language, say};

/// How a text was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    Delimited(char),
    Json,
    Lines,
}

impl Dialect {
    /// For people.
    pub fn name(self, language: Language) -> &'static str {
        match self {
            Dialect::Delimited(',') => say::community_dialect_comma(language),
            Dialect::Delimited(';') => say::community_dialect_semicolon(language),
            Dialect::Delimited('\t') => say::community_dialect_tab(language),
            Dialect::Delimited(_) => say::community_dialect_bar(language),
            Dialect::Json => say::community_dialect_json(language),
            Dialect::Lines => say::community_dialect_lines(language),
        }
    }
}

/// A text taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub dialect: Dialect,
    pub headings: Vec<String>,
    /// Each with the line of the file (or the number of the entry) it begins on, from 1.
    pub rows: Vec<(usize, Vec<String>)>,
    /// Lines before the headings: the name of a report, a range of dates.
    pub preamble: usize,
}

/// Why a text holds no comments at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    Empty,
    /// It begins as JSON and does not go on so.
    BrokenJson,
    /// JSON without a list of comments in it.
    NoList,
    /// Headings and nothing below.
    NoRows,
    /// A program's file: a picture, a spreadsheet, an archive.
    NotText,
    /// More than a browser's storage can hold.
    TooMany,
}

impl Refusal {
    pub fn text(self, language: Language) -> &'static str {
        match self {
            Refusal::Empty => say::community_refused_empty(language),
            Refusal::BrokenJson => say::community_refused_json(language),
            Refusal::NoList => say::community_refused_no_list(language),
            Refusal::NoRows => say::community_refused_no_rows(language),
            Refusal::NotText => say::community_refused_not_text(language),
            Refusal::TooMany => say::community_refused_too_many(language),
        }
    }
}

/// What one batch may hold: with more, the storage of the browser would be full.
pub const MOST: usize = 5000;

impl Source {
    /// Takes a file apart.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let start = text.trim_start();
        let source = if start.is_empty() {
            return Err(Refusal::Empty);
        } else if start.starts_with('[') || start.starts_with('{') {
            json::read(start)?
        } else {
            table::read(text)?
        };
        if source.rows.is_empty() {
            return Err(Refusal::NoRows);
        }
        if source.rows.len() > MOST {
            return Err(Refusal::TooMany);
        }
        Ok(source)
    }

    /// Takes pasted text apart: a comment a line, or a comment a block between empty lines. What is
    /// plainly a table or JSON is read as such.
    pub fn pasted(text: &str, split: Split) -> Result<Self, Refusal> {
        if text.trim().is_empty() {
            return Err(Refusal::Empty);
        }
        let source = paste::read(text, split);
        if source.rows.len() > MOST { Err(Refusal::TooMany) } else { Ok(source) }
    }
}
