//! A workbook of Excel (.xlsx, and the older .xls that LinkedIn writes) as rows of cells, the way its own
//! CSV export would write them.

use calamine::{Data, Range, Reader, Xls, Xlsx, open_workbook_from_rs};
use std::io::{Cursor, Read, Seek};
use wasm_bindgen::prelude::wasm_bindgen;

/// More cells than this are no export of a platform, but a way to fill the memory.
const MOST_CELLS: usize = 4_000_000;

/// How an .xls begins: it is a file system of its own.
const XLS: &[u8] = b"\xd0\xcf\x11\xe0";

/// Rows that are not empty, each with its number from 1.
type Rows = Vec<(usize, Vec<String>)>;

/// The sheets of a workbook as JSON: `[["name", [[row, [cell, …]], …]], …]`; numbers with a point,
/// days as `2026-11-05` or `2026-11-05 09:30`. `undefined` where it cannot be read.
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Option<String> {
    serde_json::to_string(&sheets(bytes)?).ok()
}

/// All sheets that hold anything, in their order.
pub fn sheets(bytes: &[u8]) -> Option<Vec<(String, Rows)>> {
    let file = Cursor::new(bytes);
    if bytes.starts_with(XLS) {
        of(open_workbook_from_rs::<Xls<_>, _>(file).ok()?)
    } else {
        of(open_workbook_from_rs::<Xlsx<_>, _>(file).ok()?)
    }
}

fn of<File: Read + Seek, Book: Reader<File>>(mut book: Book) -> Option<Vec<(String, Rows)>> {
    let mut sheets = Vec::new();
    for (name, sheet) in book.worksheets() {
        let (height, width) = sheet.get_size();
        if height.saturating_mul(width) > MOST_CELLS {
            return None;
        }
        let rows = rows(&sheet);
        if !rows.is_empty() {
            sheets.push((name, rows));
        }
    }
    Some(sheets)
}

fn rows(sheet: &Range<Data>) -> Rows {
    let first = sheet.start().map_or(0, |(row, _)| row as usize);
    let rows = sheet.rows().enumerate().map(|(at, row)| (first + at + 1, row.iter().map(cell).collect::<Vec<_>>()));
    rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())).collect()
}

fn cell(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        // Whole numbers without their ".0": they would be taken for amounts.
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::Float(number) => amount(*number),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(moment) => day(moment.as_f64()),
    }
}

/// A cell's number knows no thousands: with three decimals it gets a fourth, so that 1.234 is not asked about.
fn amount(number: f64) -> String {
    let text = number.to_string();
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => format!("{text}0"),
        _ => text,
    }
}

/// Excel counts days from the last of 1899, and believes 1900 was a leap year: right from March 1900 on.
fn day(serial: f64) -> String {
    let days = serial.floor() as i64;
    // Howard Hinnant's civil_from_days; 25,569 days lie between Excel's zero and 1970.
    let z = days - 25_569 + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
    let year = yoe + era * 400 + i64::from(month <= 2);
    let minutes = ((serial - serial.floor()) * 1440.0).round() as i64;
    let date = format!("{year:04}-{month:02}-{day:02}");
    if minutes == 0 { date } else { format!("{date} {:02}:{:02}", minutes / 60 % 24, minutes % 60) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_of_another_program_is_read() {
        let bytes = include_bytes!("../../../tests/exports/linkedin-content.xlsx");
        let sheets = sheets(bytes).expect("it opens");
        let rows = &sheets.iter().max_by_key(|(_, rows)| rows.len()).expect("a sheet").1;
        let cells = |at: usize| rows[at].1.iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(rows[0].0, 1);
        assert_eq!(cells(1)[..4], ["Post title", "Created date", "Impressions", "Clicks"]);
        assert_eq!(cells(2)[..4], ["Open day", "2026-10-02 09:30", "1500", "30"]);
        assert_eq!(cells(3)[4], "0.0567");
    }

    #[test]
    fn what_is_no_workbook_is_refused() {
        for bytes in [&b""[..], b"PK\x03\x04", XLS, b"Day,Clicks\n"] {
            assert!(sheets(bytes).is_none());
        }
    }

    #[test]
    fn no_amount_of_a_cell_can_be_taken_for_thousands() {
        assert_eq!(
            (amount(1.234).as_str(), amount(249.01).as_str(), amount(0.5).as_str()),
            ("1.2340", "249.01", "0.5")
        );
    }

    #[test]
    fn days_are_excels() {
        assert_eq!(day(25_569.0), "1970-01-01");
        assert_eq!(day(46_331.0), "2026-11-05");
        assert_eq!(day(46_331.5), "2026-11-05 12:00");
    }
}
