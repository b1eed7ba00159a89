//! An Excel workbook (.xlsx) as rows of cells, the way its own CSV export would write them.

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use std::io::Cursor;
use wasm_bindgen::prelude::wasm_bindgen;

/// More cells than this are no export of a platform, but a way to fill the memory.
const MOST_CELLS: usize = 4_000_000;

/// The fullest sheet of a workbook as JSON: `[[row, [cell, …]], …]`, rows from 1; numbers with a point,
/// days as `2026-11-05` or `2026-11-05 09:30`. `undefined` where it cannot be read.
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Option<String> {
    serde_json::to_string(&rows(bytes)?).ok()
}

/// The rows of the sheet with most cells; empty rows are left out.
pub fn rows(bytes: &[u8]) -> Option<Vec<(usize, Vec<String>)>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).ok()?;
    let sheets = book.worksheets();
    let (_, sheet) = sheets.into_iter().max_by_key(|(_, sheet)| sheet.used_cells().count())?;
    let (height, width) = sheet.get_size();
    if height.saturating_mul(width) > MOST_CELLS {
        return None;
    }
    let first = sheet.start().map_or(0, |(row, _)| row as usize);
    let rows = sheet.rows().enumerate().map(|(at, row)| (first + at + 1, row.iter().map(cell).collect::<Vec<_>>()));
    Some(rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())).collect())
}

fn cell(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        // Whole numbers without their ".0": they would be taken for amounts.
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::Float(number) => number.to_string(),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(moment) => day(moment.as_f64()),
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
        let rows = rows(bytes).expect("it opens");
        let cells = |at: usize| rows[at].1.iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(rows[0].0, 1);
        assert_eq!(cells(1)[..4], ["Post title", "Created date", "Impressions", "Clicks"]);
        assert_eq!(cells(2)[..4], ["Open day", "2026-10-02 09:30", "1500", "30"]);
        assert_eq!(cells(3)[4], "0.0567");
    }

    #[test]
    fn what_is_no_workbook_is_refused() {
        for bytes in [&b""[..], b"PK\x03\x04", b"Day,Clicks\n"] {
            assert!(rows(bytes).is_none());
        }
    }

    #[test]
    fn days_are_excels() {
        assert_eq!(day(25_569.0), "1970-01-01");
        assert_eq!(day(46_331.0), "2026-11-05");
        assert_eq!(day(46_331.5), "2026-11-05 12:00");
    }
}
