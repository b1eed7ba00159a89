//! A sheet of a workbook as the text of a table, to be read like any other file.

use tables::{Delimiter, Encoding, Reading};

/// How such a text is written: with commas, as what programs read from the file that goes out again.
pub(crate) fn reading(size: usize) -> Reading {
    Reading::written(size, Encoding::Utf8, Delimiter::Comma)
}

/// Rows with their numbers; empty lines stand for the rows between them, so that numbers stay those of the sheet.
/// Every cell is in quotation marks: whatever stands in it parts no cells.
pub fn text(rows: &[(usize, Vec<String>)]) -> String {
    let mut out = String::new();
    let mut line = 1;
    for (row, cells) in rows {
        while line < *row {
            out.push('\n');
            line += 1;
        }
        for (index, cell) in cells.iter().enumerate() {
            out.push_str(if index > 0 { ",\"" } else { "\"" });
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        }
        out.push('\n');
        line += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use tables::read;

    #[test]
    fn what_stands_in_cells_comes_back_with_the_numbers_of_the_rows() {
        let cells = |row: [&str; 2]| row.map(str::to_owned).to_vec();
        let rows = [
            (1, cells(["Titolo; lungo", "Testo"])),
            (2, cells(["Uno, due", "dice \"sì\""])),
            (5, cells(["", "tre\tquattro"])),
        ];
        let text = text(&rows);
        let table = read(&text, Delimiter::Comma);
        assert_eq!((0..3).map(|row| table.line(row)).collect::<Vec<_>>(), [1, 2, 5]);
        for (at, (_, cells)) in rows.iter().enumerate() {
            assert_eq!(&table.row(at).map(str::to_owned).collect::<Vec<_>>(), cells);
        }
        assert!(table.problems.is_empty());
    }
}
