//! Files of rows and columns, whatever divides the columns.

use super::{Dialect, Refusal, Source, columns};

const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

pub(super) fn read(text: &str) -> Result<Source, Refusal> {
    let text = text.trim_start_matches('\u{feff}');
    let delimiter = delimiter(text);
    let mut rows: Vec<(usize, Vec<String>)> =
        cells(text, delimiter).into_iter().filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty())).collect();
    let width = usual_width(&rows);
    if width < 2 {
        // One column: with a heading of its own, or lines of comments.
        let heading = rows.first().is_some_and(|(_, row)| row.iter().any(|cell| columns::known(cell)));
        let headings = if heading { rows.remove(0).1 } else { vec![String::new()] };
        return Ok(Source { dialect: Dialect::Lines, headings, rows, preamble: 0 });
    }
    // Reports begin with lines about themselves: the headings are the first row whose cells are known,
    // or else the first of full width.
    let full = |row: &[String]| row.iter().filter(|cell| !cell.trim().is_empty()).count() * 2 > width;
    let first = headings(&rows).or_else(|| rows.iter().position(|(_, row)| full(row)));
    let Some(first) = first else { return Err(Refusal::NoRows) };
    let preamble = first;
    rows.drain(..first);
    let headings = rows.remove(0).1;
    Ok(Source { dialect: Dialect::Delimited(delimiter), headings, rows, preamble })
}

/// The one that cuts most of the first rows into as many cells.
fn delimiter(text: &str) -> char {
    let start: String = text.lines().take(40).collect::<Vec<_>>().join("\n");
    DELIMITERS
        .into_iter()
        .max_by_key(|delimiter| {
            let rows = cells(&start, *delimiter);
            let width = usual_width(&rows);
            let same = rows.iter().filter(|(_, row)| row.len() == width).count();
            let known = rows.iter().flat_map(|(_, row)| row).filter(|cell| columns::known(cell)).count();
            if width < 2 { (0, 0) } else { (known, same * 100 / rows.len().max(1) + width) }
        })
        .unwrap_or(',')
}

/// The row of the headings, where at least two of them are known.
fn headings(rows: &[(usize, Vec<String>)]) -> Option<usize> {
    rows.iter().take(12).position(|(_, row)| row.iter().filter(|cell| columns::known(cell)).count() >= 2)
}

/// As wide as the headings; without any, as most rows are.
fn usual_width(rows: &[(usize, Vec<String>)]) -> usize {
    if let Some((_, row)) = headings(rows).and_then(|at| rows.get(at)) {
        return row.len();
    }
    let mut widths: Vec<usize> = rows.iter().map(|(_, row)| row.len()).collect();
    widths.sort_unstable();
    let mut best = (0, 0);
    for width in &widths {
        let count = widths.iter().filter(|other| *other == width).count();
        if count >= best.1 {
            best = (*width, count);
        }
    }
    best.0
}

/// Cuts into rows of cells (RFC 4180): quoted cells may hold delimiters, line breaks and doubled quotes.
fn cells(text: &str, delimiter: char) -> Vec<(usize, Vec<String>)> {
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let (mut line, mut begins, mut quoted) = (1, 1, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\n' {
            line += 1;
        }
        match letter {
            '"' if quoted => {
                if letters.next_if_eq(&'"').is_some() {
                    cell.push('"');
                } else {
                    quoted = false;
                }
            }
            '"' if cell.trim().is_empty() => {
                cell.clear();
                quoted = true;
            }
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push((begins, std::mem::take(&mut row)));
                begins = line;
            }
            _ if letter == delimiter && !quoted => row.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push((begins, row));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_delimiters_and_line_breaks_in_a_cell() {
        let rows = cells("a,\"b, \"\"c\"\"\nd\",e\r\n\"x\",,\n", ',');
        assert_eq!(
            rows,
            [(1, vec!["a".into(), "b, \"c\"\nd".into(), "e".into()]), (3, vec!["x".into(), "".into(), "".into()])]
        );
    }

    #[test]
    fn the_delimiter_is_found_and_the_preamble_passed_over() {
        for delimiter in DELIMITERS {
            let text = "Autore|Commento|Data\nAnna|Bello, davvero; molto|2026-11-01\nUgo|Prezzo?|2026-11-02\n"
                .replace('|', &delimiter.to_string());
            // What stands in the cells does not count as long as the rows agree.
            let text = if delimiter == ',' || delimiter == ';' {
                text.replace("Bello, davvero; molto", "Bello")
            } else {
                text
            };
            let source = read(&text).expect("a table");
            assert_eq!(source.dialect, Dialect::Delimited(delimiter));
            assert_eq!((source.headings.len(), source.rows.len()), (3, 2), "{delimiter:?}");
        }
        let report = "Comments report\n\"1 Nov 2026 - 30 Nov 2026\"\n\nComment,Author\nHello there,Ann\n";
        let source = read(report).expect("a report");
        assert_eq!((source.preamble, source.headings[0].as_str(), source.rows[0].0), (2, "Comment", 5));
    }

    #[test]
    fn one_column_is_a_list_of_lines() {
        let source = read("Commento\nBello\nBrutto\n").expect("a list");
        assert_eq!((source.dialect, source.headings, source.rows.len()), (Dialect::Lines, vec!["Commento".into()], 2));
        let bare = read("Bello\nBrutto\n").expect("a list");
        assert_eq!((bare.headings, bare.rows.len()), (vec![String::new()], 2));
    }
}
