//! A workbook of Excel: one of its sheets is read like a file of text, first the one with most rows.

use super::{session, view::Book};
use crate::{
    browser::files,
    sheets::{self, Rows},
};
use std::rc::Rc;
use wording::Language;

/// Whether a file calls itself a workbook.
pub(super) fn is_named(name: &str) -> bool {
    let name = name.to_lowercase();
    [".xlsx", ".xlsm", ".xls"].iter().any(|end| name.ends_with(end))
}

/// The sheet with most rows; of several such the first.
fn largest(sheets: &[(String, Rows)]) -> Option<usize> {
    let rows = sheets.iter().map(|(_, rows)| rows.len()).enumerate();
    rows.max_by_key(|(at, rows)| (*rows, usize::MAX - at)).map(|(at, _)| at)
}

pub(super) fn open(file: &web_sys::File, language: Language) {
    let name = file.name();
    session::reading(name.clone(), language);
    let kept = file.clone();
    files::read_bytes(file, move |bytes| {
        sheets::read(bytes.unwrap_or_default(), move |sheets| {
            if !session::still_reading(&name) {
                return;
            }
            let sheets = sheets.unwrap_or_default();
            match largest(&sheets).and_then(|chosen| show(&kept, &sheets, chosen, false)) {
                Some((book, text)) => session::open_sheet(book, &text, language),
                None => session::refuse(name),
            }
        });
    });
}

/// Another sheet of the same workbook. Its file is read again: its sheets are not kept in the page's memory.
pub(super) fn choose(book: &Book, chosen: usize, language: Language) {
    let (kept, had) = (book.file.clone(), book.clone());
    files::read_bytes(&book.file, move |bytes| {
        sheets::read(bytes.unwrap_or_default(), move |sheets| {
            if !session::has_open(&had) {
                return;
            }
            match sheets.and_then(|sheets| show(&kept, &sheets, chosen, true)) {
                Some((book, text)) => session::open_sheet(book, &text, language),
                // Moved or changed meanwhile: what was read of it stays.
                None => session::change(|view| view.unreadable = true),
            }
        });
    });
}

fn show(file: &web_sys::File, sheets: &[(String, Rows)], chosen: usize, asked: bool) -> Option<(Rc<Book>, String)> {
    let text = many_texts::sheet::text(&sheets.get(chosen)?.1);
    let names = sheets.iter().map(|(name, rows)| (name.clone(), rows.len())).collect();
    Some((Rc::new(Book { file: file.clone(), sheets: names, chosen, asked }), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_with_most_rows_comes_first() {
        let sheet = |name: &str, rows: usize| (name.to_owned(), vec![(1, Vec::new()); rows]);
        assert_eq!(largest(&[sheet("a", 1), sheet("b", 3), sheet("c", 3)]), Some(1));
        assert_eq!(largest(&[]), None);
    }
}
