//! Pasted comments.

use super::{Dialect, Source, table};

/// Where one comment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Split {
    /// At the end of the line.
    #[default]
    Lines,
    /// At an empty line.
    Blocks,
}

pub(super) fn read(text: &str, split: Split) -> Source {
    // A table copied from a spreadsheet is a table.
    if text.lines().next().is_some_and(|first| first.contains('\t'))
        && let Ok(source) = table::read(text)
        && matches!(source.dialect, Dialect::Delimited('\t'))
        && !source.rows.is_empty()
    {
        return source;
    }
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    let mut block: Option<(usize, String)> = None;
    let mut close = |block: Option<(usize, String)>| {
        if let Some((number, text)) = block {
            rows.push((number, vec![text]));
        }
    };
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        match (&mut block, line.is_empty()) {
            (_, true) => close(block.take()),
            (Some((_, words)), false) if split == Split::Blocks => {
                words.push('\n');
                words.push_str(line);
            }
            (_, false) => {
                close(block.take());
                block = Some((index + 1, line.to_owned()));
            }
        }
    }
    close(block);
    Source { dialect: Dialect::Lines, headings: vec![String::new()], rows, preamble: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_blocks_and_tables() {
        let text = "Bello!\nmolto\n\nPrezzo?\n";
        assert_eq!(read(text, Split::Lines).rows.len(), 3);
        assert_eq!(read(text, Split::Blocks).rows, [(1, vec!["Bello!\nmolto".into()]), (4, vec!["Prezzo?".into()])]);
        let table = read("Autore\tCommento\nAnna\tBello\n", Split::Lines);
        assert_eq!((table.dialect, table.rows.len()), (Dialect::Delimited('\t'), 1));
    }
}
