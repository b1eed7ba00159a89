//! A workbook of Excel: its sheet with most rows is read like a file of text.

use super::session;
use crate::{browser::files, sheets};
use wording::Language;

/// Whether a file calls itself a workbook.
pub(super) fn is_named(name: &str) -> bool {
    let name = name.to_lowercase();
    [".xlsx", ".xlsm", ".xls"].iter().any(|end| name.ends_with(end))
}

pub(super) fn open(file: &web_sys::File, language: Language) {
    let name = file.name();
    session::reading(name.clone(), language);
    files::read_bytes(file, move |bytes| {
        sheets::read(bytes.unwrap_or_default(), move |sheets| {
            if !session::still_reading(&name) {
                return;
            }
            let largest = sheets.unwrap_or_default().into_iter().max_by_key(|(_, rows)| rows.len());
            match largest {
                // Which sheet it is stands beside the name of the file.
                Some((sheet, rows)) => {
                    session::open_named(format!("{name}, {sheet}"), &many_texts::sheet::text(&rows), language);
                }
                None => session::refuse(name),
            }
        });
    });
}
