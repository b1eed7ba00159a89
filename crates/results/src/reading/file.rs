//! One file: where its heading is, what its columns are, which rows were read and which were not.

use super::headings::{Headings, plain};
use super::indicator;
use super::nothing;
use super::numbers::{self, Decided, Decimals, is_missing};
use super::preamble;
use super::{Measure, Order, Source, dates, measure::Kind, of_a_site};
use campaign::Date;
use std::collections::BTreeMap;
use tables::{Delimiter, Encoding, TOP, heading_row};

/// What the person decided about a file, where we could not or were wrong.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    pub encoding: Option<Encoding>,
    pub delimiter: Option<Delimiter>,
    pub decimals: Option<Decimals>,
    pub order: Option<Order>,
    /// For days written without a year.
    pub year: Option<i32>,
    /// What a column is, by its place.
    pub columns: BTreeMap<usize, Option<Measure>>,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub heading: String,
    /// `None`: unknown, and not read until the person says what it is.
    pub measure: Option<Measure>,
    pub currency: Option<&'static str>,
}

/// The days of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: Date,
    pub to: Date,
    /// The hour of a post.
    pub hour: Option<u8>,
}

/// A row as read.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    pub period: Option<Period>,
    pub words: BTreeMap<Measure, String>,
    pub values: BTreeMap<Measure, f64>,
}

impl Row {
    pub fn value(&self, measure: Measure) -> Option<f64> {
        self.values.get(&measure).copied()
    }

    pub fn word(&self, measure: Measure) -> &str {
        self.words.get(&measure).map_or("", String::as_str)
    }
}

/// A row that was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    pub line: usize,
    pub why: Why,
}

/// Why a row, or one cell of it, was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Stands above the heading: the report's name, its days.
    Preamble,
    /// The sum of the others: it would count everything twice.
    Total,
    /// No number in it.
    Empty,
    /// A second table below the first.
    AnotherTable,
    /// The day names no year.
    NoYear(String),
    /// The day cannot be read; the row counts without it.
    NoDay(String),
    /// A cell that should be a number.
    NoNumber { heading: String, cell: String },
    /// More cells than the heading has: often an unquoted sign in a text.
    TooMany,
}

impl Why {
    /// Whether the row was read all the same.
    pub fn only_a_cell(&self) -> bool {
        matches!(self, Why::NoDay(_) | Why::NoYear(_) | Why::NoNumber { .. } | Why::TooMany)
    }
}

/// What came of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub source: Source,
    pub encoding: Encoding,
    /// `None` for a spreadsheet.
    pub delimiter: Option<Delimiter>,
    pub decimals: Decided<Decimals>,
    pub order: Decided<Order>,
    pub columns: Vec<Column>,
    /// The line of the heading, from 1; 0 where none was found.
    pub heading_line: usize,
    pub rows: Vec<Row>,
    pub skipped: Vec<Skipped>,
    /// Of all amounts, where the file says one.
    pub currency: Option<String>,
}

impl Reading {
    /// The measures that the file counts, in the order of the enum.
    pub fn measures(&self) -> Vec<Measure> {
        let all = Measure::ALL.iter().map(|(measure, _)| *measure);
        all.filter(|measure| measure.is_value() && self.rows.iter().any(|row| row.values.contains_key(measure)))
            .collect()
    }
}

/// Reads the bytes of a text file.
pub fn read(bytes: &[u8], choices: &Choices) -> Reading {
    let encoding = choices.encoding.unwrap_or_else(|| Encoding::of(bytes));
    let text = encoding.decode(bytes);
    let delimiter = choices.delimiter.unwrap_or_else(|| delimiter_of(&text));
    let table = tables::read(&text, delimiter);
    let cells: Vec<(usize, Vec<String>)> =
        (0..table.len()).map(|row| (table.line(row), table.row(row).map(str::to_owned).collect())).collect();
    Reading { encoding, delimiter: Some(delimiter), ..read_cells(&cells, choices) }
}

/// The sign that gives most headings we know.
fn delimiter_of(text: &str) -> Delimiter {
    let known = Headings::known();
    tables::delimiter_by_headings(text, |cell| known.of(cell).0.is_some()).unwrap_or_else(|| Delimiter::of(text))
}

/// Reads rows that are already cells, as those of a spreadsheet; each with its line.
pub fn read_cells(rows: &[(usize, Vec<String>)], choices: &Choices) -> Reading {
    let known = Headings::known();
    let heading = find_heading(rows, &known);
    let names = heading.and_then(|at| rows.get(at)).map(|(_, cells)| cells.clone()).unwrap_or_default();
    let source = Source::of(names.iter().map(String::as_str));
    let below = rows.get(heading.map_or(rows.len(), |at| at + 1)..).unwrap_or_default();
    let mut columns = columns(&names, &known, choices);
    with_days(&mut columns, below, choices);
    let mut skipped: Vec<Skipped> = rows
        .iter()
        .take(heading.unwrap_or(rows.len()))
        .map(|(line, _)| Skipped { line: *line, why: Why::Preamble })
        .collect();

    let kind_at = |at: usize| columns.get(at).and_then(|column| column.measure).map(Measure::kind);
    let of_kind = |wanted: fn(Kind) -> bool| {
        below.iter().flat_map(move |(_, cells)| {
            cells
                .iter()
                .enumerate()
                .filter_map(move |(at, cell)| Some((cell.as_str(), kind_at(at).filter(|kind| wanted(*kind))?)))
        })
    };
    let decimals = match choices.decimals {
        Some(told) => Decided::Told(told),
        None => {
            numbers::decide(of_kind(|kind| matches!(kind, Kind::Count | Kind::Amount)).collect::<Vec<_>>().into_iter())
        }
    };
    let order = match choices.order {
        Some(told) => Decided::Told(told),
        None => dates::decide(of_kind(|kind| kind == Kind::Date).map(|(cell, _)| cell), source.usual_order()),
    };

    let named = columns.iter().any(|column| column.measure.is_some_and(|measure| NAMES.contains(&measure)));
    let mut read = Vec::new();
    let mut ended = false;
    for (line, cells) in below {
        let line = *line;
        if ended || cells.first().is_some_and(|cell| cell.starts_with('#')) {
            skipped.push(Skipped { line, why: Why::AnotherTable });
            ended = true;
            continue;
        }
        let mut troubles = Vec::new();
        let row = row(line, cells, &columns, decimals.value(), order.value(), choices.year, &mut troubles);
        let why = if is_total(cells, &row, named) {
            Some(Why::Total)
        } else if row.values.is_empty() && troubles.is_empty() {
            Some(Why::Empty)
        } else {
            None
        };
        match why {
            Some(why) => skipped.push(Skipped { line, why }),
            None => {
                if cells.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
                    troubles.push(Why::TooMany);
                }
                skipped.extend(troubles.into_iter().map(|why| Skipped { line, why }));
                read.push(row);
            }
        }
    }
    if !columns.iter().any(|column| column.measure == Some(Measure::Day)) {
        preamble::settle(&mut read, rows.get(..heading.unwrap_or(0)).unwrap_or_default(), order.value());
    }
    if source == Source::Analytics {
        read.iter_mut().for_each(of_a_site);
    }
    let currency = columns.iter().find_map(|column| column.currency.map(str::to_owned));
    let currency = currency.or_else(|| {
        let words = read.iter().map(|row| row.word(Measure::Currency)).find(|word| !word.is_empty());
        words.map(str::to_owned)
    });
    Reading {
        source,
        encoding: Encoding::Utf8,
        delimiter: None,
        decimals,
        order,
        columns,
        heading_line: heading.and_then(|at| rows.get(at)).map_or(0, |(line, _)| *line),
        rows: read,
        skipped,
        currency,
    }
}

/// The row with most headings we know; at least two, or the first row that has several cells.
fn find_heading(rows: &[(usize, Vec<String>)], known: &Headings) -> Option<usize> {
    match heading_row(rows.iter().map(|(_, cells)| cells), |cell| known.of(cell).0.is_some()) {
        Some((at, 2..)) => Some(at),
        _ => rows.iter().take(TOP).position(|(_, cells)| {
            cells.iter().filter(|cell| !cell.trim().is_empty()).count() > 1
                && !cells.first().is_some_and(|cell| cell.starts_with('#'))
        }),
    }
}

fn columns(names: &[String], known: &Headings, choices: &Choices) -> Vec<Column> {
    let mut taken: Vec<Measure> = Vec::new();
    let mut columns = Vec::new();
    // LinkedIn says "Organic" under the type of a post and what it is under that of its content.
    let of_content = names.iter().any(|name| ["contenttype", "tipodicontenuto"].contains(&plain(name).as_str()));
    for (at, heading) in names.iter().enumerate() {
        let (guessed, currency) = known.of(heading);
        // A value is read from the first column that names it: a second would count it twice. X counts
        // what is sent on and what is posted again apart.
        let apart = plain(heading) == "reposts";
        let guessed = guessed
            .filter(|measure| !measure.is_value() || !taken.contains(measure) || apart)
            .or(guessed.map(|_| Measure::Unused));
        let paid_or_not = of_content && ["posttype", "tipodipost"].contains(&plain(heading).as_str());
        let guessed = if paid_or_not { Some(Measure::Unused) } else { guessed };
        let measure = choices.columns.get(&at).copied().unwrap_or(guessed);
        taken.extend(measure);
        columns.push(Column { heading: heading.trim().to_owned(), measure, currency });
    }
    columns
}

fn row(
    line: usize,
    cells: &[String],
    columns: &[Column],
    decimals: Decimals,
    order: Order,
    year: Option<i32>,
    troubles: &mut Vec<Why>,
) -> Row {
    let mut row = Row { line, period: None, words: BTreeMap::new(), values: BTreeMap::new() };
    let (mut from, mut to, mut hour) = (None, None, None);
    for (column, cell) in columns.iter().zip(cells) {
        let cell = cell.trim();
        let Some(measure) = column.measure else { continue };
        if is_missing(cell) {
            continue;
        }
        match measure.kind() {
            Kind::Words => {
                row.words
                    .entry(measure)
                    // Age and gender, place and trade: together they say whom.
                    .and_modify(|there| {
                        if measure == Measure::Segment {
                            *there = format!("{there} · {cell}");
                        }
                    })
                    .or_insert_with(|| cell.to_owned());
            }
            Kind::Count | Kind::Amount => match numbers::read(cell, measure.kind(), decimals) {
                // Two columns that the person, or X, calls the same are added.
                Some(value) => *row.values.entry(measure).or_default() += value,
                None => troubles.push(Why::NoNumber { heading: column.heading.clone(), cell: cell.to_owned() }),
            },
            Kind::Date if measure == Measure::Time => hour = hour.or(dates::hour(cell)),
            Kind::Date => match dates::read(cell, order, year) {
                Ok(when) if measure == Measure::LastDay => to = to.or(Some(when.day)),
                // `Publish time` before `Date`, which in such files says "Lifetime".
                Ok(when) => {
                    from = from.or(Some(when.day));
                    hour = hour.or(when.hour);
                }
                Err(dates::NoDay::NoYear) => troubles.push(Why::NoYear(cell.to_owned())),
                Err(dates::NoDay::Unreadable) if cell.bytes().any(|byte| byte.is_ascii_digit()) => {
                    troubles.push(Why::NoDay(cell.to_owned()));
                }
                Err(dates::NoDay::Unreadable) => {}
            },
            Kind::Left => {}
        }
    }
    indicator::settle(&mut row, columns.iter().map(|column| column.heading.as_str()).zip(cells));
    nothing::settle(&mut row, columns, cells);
    row.period = from.map(|from| Period { from, to: to.filter(|to| *to >= from).unwrap_or(from), hour });
    row
}

/// What gives a row its name.
const NAMES: [Measure; 8] = [
    Measure::Campaign,
    Measure::AdSet,
    Measure::Ad,
    Measure::Text,
    Measure::Link,
    Measure::Id,
    Measure::Channel,
    Measure::Type,
];

/// A sum names itself, or names nothing where the others have names.
fn is_total(cells: &[String], row: &Row, named: bool) -> bool {
    let first = cells.iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default().to_lowercase();
    let says = ["total", "totale", "totali", "grand total", "totale complessivo"]
        .iter()
        .any(|word| first == *word || first.starts_with(&format!("{word}:")) || first.starts_with(&format!("{word} ")));
    let nameless = named && !NAMES.iter().any(|name| row.words.contains_key(name));
    !row.values.is_empty() && (says || nameless)
}

/// A column whose heading says nothing and whose cells are days.
fn with_days(columns: &mut [Column], rows: &[(usize, Vec<String>)], choices: &Choices) {
    if columns.iter().any(|column| column.measure == Some(Measure::Day)) {
        return;
    }
    let unknown =
        columns.iter().enumerate().filter(|(at, column)| column.measure.is_none() && !choices.columns.contains_key(at));
    let days = unknown.map(|(at, _)| at).find(|at| {
        let cells = rows.iter().filter_map(|(_, cells)| cells.get(*at)).filter(|cell| !is_missing(cell));
        let (all, good) =
            cells.fold((0, 0), |(all, good), cell| (all + 1, good + usize::from(dates::looks_like(cell))));
        all > 0 && good * 5 >= all * 4
    });
    if let Some(column) = days.and_then(|at| columns.get_mut(at)) {
        column.measure = Some(Measure::Day);
    }
}

/// How many rows a text has, its heading included; empty lines are none.
pub fn count_rows(text: &str, delimiter: Delimiter) -> usize {
    tables::read(text, delimiter).len()
}
