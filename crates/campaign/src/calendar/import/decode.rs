//! From bytes to rows of cells.

use tables::Delimiter;
pub use tables::{Encoding, decode};

/// One row, and the line of the file on which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// 1 is the first line of the file.
    pub line: u32,
    pub cells: Vec<String>,
}

/// The mark between cells: the one that parts the first rows most evenly.
pub fn delimiter(text: &str) -> char {
    let evenness = |mark: char| {
        let rows = cells(text, mark);
        let widths: Vec<usize> = rows.iter().take(20).map(|row| row.cells.len()).collect();
        let widest = widths.iter().max().copied().unwrap_or(1);
        let most = widths.iter().filter(|width| **width == widest).count();
        if widest < 2 { (0, 0) } else { (most, widest) }
    };
    // A comma is in many texts: of equals the rarer mark wins.
    [',', ';', '\t'].into_iter().max_by_key(|mark| evenness(*mark)).unwrap_or(',')
}

/// The rows of a text, blank ones left out.
pub fn cells(text: &str, delimiter: char) -> Vec<Row> {
    let sign = Delimiter::ALL.iter().copied().find(|known| char::from(known.sign()) == delimiter);
    let table = tables::read(text, sign.unwrap_or_default());
    (0..table.len())
        .map(|row| Row { line: table.line(row) as u32, cells: table.row(row).map(str::to_owned).collect() })
        .filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_know_their_lines() {
        let text = "a,b\r\n\"due\nrighe\",\"dice \"\"sì\"\"\"\r\n\r\nc,d\r\n";
        let rows = cells(text, ',');
        assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2, 5]);
        assert_eq!(rows[1].cells, ["due\nrighe", "dice \"sì\""]);
        // A long cell and many columns make the buffers grow.
        let wide = vec!["x".repeat(3000); 200].join(";");
        let rows = cells(&wide, ';');
        assert_eq!((rows.len(), rows[0].cells.len(), rows[0].cells[199].len()), (1, 200, 3000));
        assert_eq!(cells("", ','), []);
    }

    #[test]
    fn the_mark_that_parts_evenly() {
        for (text, mark) in [
            ("Testo;Giorno\nCiao, a tutti, sì;1/12/2026\n", ';'),
            ("Text,Date\n\"a;b;c\",2026-12-01\n", ','),
            ("a\tb\n1,5\t2,5\n", '\t'),
        ] {
            assert_eq!(delimiter(text), mark, "{text}");
        }
    }
}
