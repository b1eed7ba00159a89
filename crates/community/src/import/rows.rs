//! Rows to comments, and what could not be read.

use super::{
    Column, Mapping, Source,
    dates::{self, DayOrder, When},
};
use crate::{
    desk::{Comment, same_words},
    queue::Instant,
    zone::Zone,
};
use wording::{Language, say};

/// What the person may change before confirming.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// None: as the dates of the file say.
    pub order: Option<DayOrder>,
    pub zone: Zone,
    pub now: Instant,
}

/// A row that is no comment, or not a whole one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Nothing in the column of the text: passed over.
    NoText { row: usize },
    /// A date nobody understands: the comment is kept without one.
    Date { row: usize, cell: String },
    /// A number nobody understands, taken as none.
    Number { row: usize, cell: String },
    /// More cells than headings: a delimiter in a text that should have been in quotes.
    Wide { row: usize },
    /// The same author and words as another row of the file: passed over.
    Twice { row: usize, first: usize },
}

impl Problem {
    pub fn row(&self) -> usize {
        match self {
            Problem::NoText { row }
            | Problem::Date { row, .. }
            | Problem::Number { row, .. }
            | Problem::Wide { row }
            | Problem::Twice { row, .. } => *row,
        }
    }

    pub fn text(&self, language: Language) -> String {
        let row = self.row() as i64;
        match self {
            Problem::NoText { .. } => say::community_row_no_text(language, row),
            Problem::Date { cell, .. } => say::community_row_date(language, cell, row),
            Problem::Number { cell, .. } => say::community_row_number(language, cell, row),
            Problem::Wide { .. } => say::community_row_wide(language, row),
            Problem::Twice { first, .. } => say::community_row_twice(language, *first as i64, row),
        }
    }
}

/// One comment with the row it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    pub row: usize,
    pub comment: Comment,
}

/// What came of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    pub comments: Vec<Imported>,
    pub problems: Vec<Problem>,
    /// How days are written; none where the file allows both and the person must say.
    pub order: Option<DayOrder>,
}

/// Reads the rows as the mapping says.
pub fn comments(source: &Source, mapping: &Mapping, options: Options) -> Read {
    let dates = mapping.index(Column::Date);
    let days = source.rows.iter().filter_map(|(_, row)| row.get(dates?)).map(String::as_str);
    let order = options.order.or_else(|| dates::order(days));
    let when = When { order: order.unwrap_or(DayOrder::DayFirst), zone: options.zone, now: options.now };
    let (mut comments, mut problems): (Vec<Imported>, Vec<Problem>) = Default::default();
    let mut seen = std::collections::BTreeMap::new();
    let width = source.headings.len();
    for (number, cells) in &source.rows {
        let row = *number;
        let cell = |column: Column| {
            mapping.index(column).and_then(|index| cells.get(index)).map(|cell| cell.trim()).unwrap_or_default()
        };
        if width > 1 && cells.len() > width {
            problems.push(Problem::Wide { row });
        }
        let text = cell(Column::Text);
        if text.is_empty() {
            problems.push(Problem::NoText { row });
            continue;
        }
        let author = cell(Column::Author);
        let key = (
            author.to_lowercase(),
            text.split_whitespace().collect::<Vec<_>>().join(" "),
            cell(Column::Post).to_owned(),
        );
        // Pasted lines have no author: two people may well write the same.
        if !author.is_empty() {
            if let Some(first) = seen.get(&key) {
                problems.push(Problem::Twice { row, first: *first });
                continue;
            }
            seen.insert(key, row);
        }
        let at = match (cell(Column::Date), cell(Column::Time)) {
            ("", _) => None,
            (day, time) => {
                let joined = format!("{day} {time}");
                let at = dates::read(joined.trim(), when);
                if at.is_none() {
                    problems.push(Problem::Date { row, cell: joined.trim().to_owned() });
                }
                at
            }
        };
        let mut count = |column: Column| {
            let written = cell(column);
            number_of(written).unwrap_or_else(|| {
                problems.push(Problem::Number { row, cell: written.to_owned() });
                0
            })
        };
        let (likes, replies, reach) = (count(Column::Likes), count(Column::Replies), count(Column::Followers));
        let comment = Comment {
            text: text.to_owned(),
            author: author.to_owned(),
            at,
            likes,
            replies,
            reach,
            platform: cell(Column::Platform).to_owned(),
            post: cell(Column::Post).to_owned(),
            link: cell(Column::Link).to_owned(),
            outer: cell(Column::Id).to_owned(),
            parent: cell(Column::Parent).to_owned(),
            ..Comment::default()
        };
        comments.push(Imported { row, comment });
    }
    problems.sort_by_key(Problem::row);
    Read { comments, problems, order }
}

/// `1.234`, `1,234`, `12K`, `1,2 mln`; nothing is nought.
fn number_of(cell: &str) -> Option<u64> {
    let lower = cell.to_lowercase();
    let lower = lower.trim();
    if matches!(lower, "" | "-" | "--" | "n/a" | "null") {
        return Some(0);
    }
    let figures: String = lower
        .chars()
        .take_while(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ',' | ' ' | '\u{a0}' | '\''))
        .collect();
    let unit = lower.get(figures.len()..)?.trim();
    let times = match unit {
        "" => 1.0,
        "k" | "mila" => 1e3,
        "m" | "mln" | "mio" => 1e6,
        _ => return None,
    };
    let figures = figures.trim();
    if times > 1.0 {
        return Some((figures.replace(',', ".").parse::<f64>().ok()? * times) as u64);
    }
    // Counts are whole: points and commas part thousands, save for the ".0" that programs write.
    let whole = figures.strip_suffix(".0").unwrap_or(figures);
    whole.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// Which of the new comments are already there: the same author and words, and the same place in the
/// list of the new ones.
pub fn duplicates(new: &[Imported], there: &[Comment]) -> Vec<usize> {
    let known: std::collections::BTreeSet<(String, String)> =
        there.iter().map(|comment| (comment.author.to_lowercase(), same_words(&comment.text))).collect();
    new.iter()
        .enumerate()
        .filter(|(_, one)| known.contains(&(one.comment.author.to_lowercase(), same_words(&one.comment.text))))
        .map(|(index, _)| index)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Read {
        let source = Source::read(text).expect("a table");
        let mapping = Mapping::guess(&source.headings, &source.rows);
        comments(&source, &mapping, Options { order: None, zone: Zone::Rome, now: Instant(0) })
    }

    #[test]
    fn an_italian_spreadsheet_and_what_is_wrong_in_it() {
        let read = read(
            "Autore;Commento;Data e ora;Mi piace\nAnna;\"Bello; davvero\";24/11/2026 10:20;1.204\nUgo;;24/11/2026;0\n\
             Anna;Bello; davvero;24/11/2026 10:20;3\nEva;Prezzo?;boh;molti\nanna;\"Bello;  davvero\";24/11/2026;1\n",
        );
        assert_eq!(read.order, Some(DayOrder::DayFirst));
        let texts: Vec<&str> = read.comments.iter().map(|one| one.comment.text.as_str()).collect();
        assert_eq!(texts, ["Bello; davvero", "Bello", "Prezzo?"]);
        assert_eq!(read.comments[0].comment.likes, 1204);
        assert_eq!(read.comments[0].comment.at.map(|at| at.0 % (24 * 60)), Some(9 * 60 + 20));
        let rows: Vec<usize> = read.problems.iter().map(Problem::row).collect();
        assert_eq!(rows, [3, 4, 4, 4, 5, 5, 6].into_iter().filter(|row| rows.contains(row)).collect::<Vec<_>>());
        assert!(read.problems.contains(&Problem::NoText { row: 3 }));
        assert!(read.problems.contains(&Problem::Wide { row: 4 }));
        assert!(read.problems.contains(&Problem::Date { row: 5, cell: "boh".into() }));
        assert!(read.problems.contains(&Problem::Number { row: 5, cell: "molti".into() }));
        assert!(read.problems.contains(&Problem::Twice { row: 6, first: 2 }));
        for problem in &read.problems {
            for language in Language::ALL {
                assert!(problem.text(*language).contains(&problem.row().to_string()), "{problem:?}");
            }
        }
    }

    #[test]
    fn counts_as_programs_write_them() {
        for (cell, number) in [
            ("1.234", Some(1234)),
            ("1,234", Some(1234)),
            ("12K", Some(12_000)),
            ("1,2 mln", Some(1_200_000)),
            ("7.0", Some(7)),
            ("-", Some(0)),
            ("molti", None),
        ] {
            assert_eq!(number_of(cell), number, "{cell}");
        }
    }

    #[test]
    fn what_is_already_there_is_found() {
        let new = read("Autore,Commento\nAnna,Bello!\nUgo,Prezzo?\n").comments;
        let there = [Comment { author: "anna".into(), text: "bello".into(), ..Comment::default() }];
        assert_eq!(duplicates(&new, &there), [0]);
    }
}
