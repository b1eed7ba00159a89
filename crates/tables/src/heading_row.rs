//! Where the names of the columns stand: reports have lines of their own above them.

use crate::{Delimiter, read};

/// How far down the names may stand.
pub const TOP: usize = 30;

/// Of the first rows the one with most names that somebody knows, and how many; the first of several such.
pub fn heading_row<Row>(rows: impl Iterator<Item = Row>, known: impl Fn(&str) -> bool) -> Option<(usize, usize)>
where
    Row: IntoIterator,
    Row::Item: AsRef<str>,
{
    let count = |row: Row| row.into_iter().filter(|cell| known(cell.as_ref())).count();
    let top = rows.take(TOP).enumerate().map(|(at, row)| (at, count(row)));
    top.max_by_key(|(at, count)| (*count, usize::MAX - at))
}

/// The sign that gives a row most names somebody knows, where it is more than one name or one beside others: lines above
/// and below the table would mislead whoever counts cells.
pub fn delimiter_by_headings(text: &str, known: impl Fn(&str) -> bool) -> Option<Delimiter> {
    let top: String = text.split_inclusive('\n').take(TOP).collect();
    let score = |delimiter: Delimiter| {
        let table = read(&top, delimiter);
        let (row, count) = heading_row((0..table.len()).map(|row| table.row(row)), &known)?;
        let cells = table.row(row).count();
        (count > 1 || (count == 1 && cells > 1)).then_some((count, delimiter))
    };
    Delimiter::ALL
        .iter()
        .filter_map(|delimiter| score(*delimiter))
        .max_by_key(|(count, _)| *count)
        .map(|(_, best)| best)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::is_heading;

    #[test]
    fn the_row_with_most_names_is_found_below_what_stands_above_it() {
        for (text, delimiter, row) in [
            ("Report di novembre\n\nTitolo;Testo\nUno;Due\n", Some(Delimiter::Semicolon), Some((1, 2))),
            ("Headline 1,Headline 2\nUno,Due\n", Some(Delimiter::Comma), Some((0, 2))),
            // The first of two that name as many.
            ("Titolo\tTesto\nTitolo\tTesto\n", Some(Delimiter::Tab), Some((0, 2))),
            ("Vieni, a trovarci\nSabato, tutti\n", None, Some((0, 0))),
            ("Export\nEstate,Testo\nSi,Vieni\n", Some(Delimiter::Comma), Some((1, 1))),
        ] {
            assert_eq!(delimiter_by_headings(text, is_heading), delimiter, "{text}");
            let table = read(text, delimiter.unwrap_or_default());
            assert_eq!(heading_row((0..table.len()).map(|row| table.row(row)), is_heading), row, "{text}");
        }
        assert_eq!(heading_row(std::iter::empty::<[&str; 0]>(), is_heading), None);
    }
}
