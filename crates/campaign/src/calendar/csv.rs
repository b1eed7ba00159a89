//! Comma-separated files as each reader wants them.

use crate::date::Date;
use wording::Language;

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    pub delimiter: char,
    /// Excel reads UTF-8 rightly only after a byte order mark.
    pub byte_order_mark: bool,
    pub decimal_comma: bool,
    /// Put `'` before cells that a spreadsheet would run as a formula. Only for files that people
    /// open: it would change texts that another tool imports.
    pub guard_formulas: bool,
}

impl Dialect {
    /// What other tools import.
    pub const PLAIN: Self =
        Self { delimiter: ',', byte_order_mark: false, decimal_comma: false, guard_formulas: false };

    /// What a double click opens rightly: Excel takes delimiter and decimals from the system.
    pub const fn excel(language: Language) -> Self {
        match language {
            Language::It => Self { delimiter: ';', byte_order_mark: true, decimal_comma: true, guard_formulas: true },
            Language::En => Self { delimiter: ',', byte_order_mark: true, decimal_comma: false, guard_formulas: true },
        }
    }
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Text(String),
    Number(f64),
    Date(Date),
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

/// A whole file: rows of cells, each row ended by CR LF.
pub fn table(rows: &[Vec<Cell>], dialect: Dialect) -> String {
    let mut out = String::from(if dialect.byte_order_mark { "\u{feff}" } else { "" });
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                out.push(dialect.delimiter);
            }
            write_cell(cell, dialect, &mut out);
        }
        out.push_str("\r\n");
    }
    out
}

fn write_cell(cell: &Cell, dialect: Dialect, out: &mut String) {
    match cell {
        Cell::Empty => {}
        Cell::Number(number) if dialect.decimal_comma => quoted(&number.to_string().replace('.', ","), dialect, out),
        Cell::Number(number) => out.push_str(&number.to_string()),
        Cell::Date(date) if dialect.decimal_comma => {
            let (year, month, day) = date.civil();
            out.push_str(&format!("{day:02}/{month:02}/{year}"));
        }
        Cell::Date(date) => out.push_str(&date.to_string()),
        Cell::Text(text) if dialect.guard_formulas => quoted(&tables::guarded(text), dialect, out),
        Cell::Text(text) => quoted(text, dialect, out),
    }
}

fn quoted(text: &str, dialect: Dialect, out: &mut String) {
    let needs = |c: char| c == dialect.delimiter || matches!(c, '"' | '\r' | '\n');
    if text.contains(needs) || text.starts_with(' ') || text.ends_with(' ') {
        out.push('"');
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(cell: Cell, dialect: Dialect) -> String {
        table(&[vec![cell]], dialect).trim_start_matches('\u{feff}').trim_end_matches("\r\n").to_owned()
    }

    #[test]
    fn cells_are_written_for_their_reader() {
        let italian = Dialect::excel(Language::It);
        let date = Date::new(2026, 11, 23).unwrap();
        for (cell, plain, excel) in [
            (Cell::from("ciao"), "ciao", "ciao"),
            (Cell::from("a,b"), "\"a,b\"", "a,b"),
            (Cell::from("a;b"), "a;b", "\"a;b\""),
            (Cell::from("dice \"sì\""), "\"dice \"\"sì\"\"\"", "\"dice \"\"sì\"\"\""),
            (Cell::from("due\nrighe"), "\"due\nrighe\"", "\"due\nrighe\""),
            (Cell::from("=1+1"), "=1+1", "'=1+1"),
            (Cell::from("@tutti, ciao"), "\"@tutti, ciao\"", "'@tutti, ciao"),
            (Cell::from("-20% oggi"), "-20% oggi", "'-20% oggi"),
            (Cell::from("+39 02"), "+39 02", "'+39 02"),
            (Cell::from("\tx"), "\tx", "'\tx"),
            (Cell::from("20%-30%"), "20%-30%", "20%-30%"),
            (Cell::Number(-2.5), "-2.5", "-2,5"),
            (Cell::Number(7.0), "7", "7"),
            (Cell::Date(date), "2026-11-23", "23/11/2026"),
            (Cell::from(""), "", ""),
        ] {
            assert_eq!(one(cell.clone(), Dialect::PLAIN), plain, "{cell:?}");
            assert_eq!(one(cell.clone(), italian), excel, "{cell:?}");
        }
        let rows = vec![vec![Cell::from("x")]];
        assert_eq!(table(&rows, italian), "\u{feff}x\r\n");
        assert_eq!(one(Cell::Number(2.5), Dialect::excel(Language::En)), "2.5");
    }
}
