//! What the results desk keeps: the rows of the files a person added, small enough for a browser's storage.

use crate::reading::{Measure, Period, Reading, Row, Source, of_a_site, settle_kept};
use campaign::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name of this kind of stored data, and the key it is stored under.
pub const KIND: &str = "results";
pub const KEY: &str = "coso.results";

/// A text longer than this is cut: it only tells posts apart.
const LONGEST: usize = 120;

/// All files, the last added last.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Book {
    pub files: Vec<File>,
    /// The campaign with whose goal the results are compared.
    pub campaign: String,
}

/// The rows of one export.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct File {
    pub name: String,
    /// [`Source::id`].
    pub source: String,
    pub currency: String,
    /// Whether money that brought nothing says so with a zero: files kept by earlier versions do not.
    pub zeros: bool,
    pub rows: Vec<Line>,
}

/// A row, its measures by id.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// Where it stood in the file.
    pub line: usize,
    /// First and last day, ISO 8601; empty where the row names none.
    pub from: String,
    pub to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<u8>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<String, String>,
    pub values: BTreeMap<String, f64>,
}

impl Line {
    pub(crate) fn of(row: &Row) -> Self {
        let cut = |text: &String| text.chars().take(LONGEST).collect();
        Self {
            line: row.line,
            from: row.period.map(|period| period.from.to_string()).unwrap_or_default(),
            to: row.period.map(|period| period.to.to_string()).unwrap_or_default(),
            hour: row.period.and_then(|period| period.hour),
            words: row.words.iter().map(|(measure, text)| (measure.id().to_owned(), cut(text))).collect(),
            values: row.values.iter().map(|(measure, value)| (measure.id().to_owned(), *value)).collect(),
        }
    }

    /// The row again; measures this Coso does not know are left out.
    pub fn row(&self) -> Row {
        let period = Date::parse(&self.from).zip(Date::parse(&self.to));
        Row {
            line: self.line,
            period: period.map(|(from, to)| Period { from, to, hour: self.hour }),
            words: self.words.iter().filter_map(|(id, text)| Some((Measure::from_id(id)?, text.clone()))).collect(),
            values: self.values.iter().filter_map(|(id, value)| Some((Measure::from_id(id)?, *value))).collect(),
        }
    }

    /// What makes it the same row in a later export.
    fn names(&self) -> (&str, &str, Option<u8>, &BTreeMap<String, String>) {
        (&self.from, &self.to, self.hour, &self.words)
    }
}

/// What adding a file did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    pub rows: usize,
    /// Rows of earlier files that this one brings up to date.
    pub replaced: usize,
}

impl Book {
    /// Adds what was read. A row that an earlier file of the same source already had is replaced, so
    /// that two exports of overlapping days count nothing twice.
    pub fn add(&mut self, name: &str, reading: &Reading) -> Added {
        let source = reading.source.id();
        let rows: Vec<Line> = reading.rows.iter().map(Line::of).collect();
        let mut replaced = 0;
        for file in self.files.iter_mut().filter(|file| file.source == source) {
            let before = file.rows.len();
            // A row without a day and without names is the same as no other.
            let again = |old: &Line| {
                (!old.from.is_empty() || !old.words.is_empty()) && rows.iter().any(|new| new.names() == old.names())
            };
            file.rows.retain(|old| !again(old));
            replaced += before - file.rows.len();
        }
        self.files.retain(|file| !file.rows.is_empty());
        let added = Added { rows: rows.len(), replaced };
        let mut free = name.to_owned();
        let mut number = 2;
        while self.files.iter().any(|file| file.name == free) {
            free = format!("{name} ({number})");
            number += 1;
        }
        let currency = reading.currency.clone().unwrap_or_default();
        self.files.push(File { name: free, source: source.to_owned(), currency, zeros: true, rows });
        added
    }

    /// The rows of one file, or of all.
    pub fn rows(&self, file: Option<usize>) -> Vec<Row> {
        let files = self.files.iter().enumerate().filter(|(at, _)| file.is_none_or(|file| file == *at));
        files
            .flat_map(|(_, file)| {
                let platform = Source::from_id(&file.source).unwrap_or(Source::Other).platform();
                let mut rows: Vec<Row> = file.rows.iter().map(Line::row).collect();
                if !file.zeros {
                    settle_kept(&mut rows);
                }
                if file.source == Source::Analytics.id() {
                    rows.iter_mut().for_each(of_a_site);
                }
                rows.into_iter().map(move |mut row| {
                    // Meta's export of contents mixes its two platforms and says which in the type.
                    let platform = match platform {
                        "" => of_type(row.word(Measure::Type)),
                        platform => platform,
                    };
                    if !platform.is_empty() {
                        row.words.entry(Measure::Platform).or_insert_with(|| platform.to_owned());
                    }
                    row
                })
            })
            .collect()
    }

    /// The currencies of the files, each once.
    pub fn currencies(&self, file: Option<usize>) -> Vec<&str> {
        let files = self.files.iter().enumerate().filter(|(at, _)| file.is_none_or(|file| file == *at));
        let mut all: Vec<&str> =
            files.map(|(_, file)| file.currency.as_str()).filter(|code| !code.is_empty()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// `IG reel`, `Immagine IG`, `Facebook video`.
fn of_type(words: &str) -> &'static str {
    let mut words = words.split(|letter: char| !letter.is_alphanumeric());
    words
        .find_map(|word| match word {
            "IG" | "Instagram" => Some("instagram"),
            "FB" | "Facebook" => Some("facebook"),
            _ => None,
        })
        .unwrap_or_default()
}

impl File {
    /// First and last day of its rows.
    pub fn days(&self) -> Option<(Date, Date)> {
        let from = self.rows.iter().filter_map(|line| Date::parse(&line.from)).min()?;
        let to = self.rows.iter().filter_map(|line| Date::parse(&line.to)).max()?;
        Some((from, to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Choices, read};

    const FIRST: &str = "Day,Campaign name,Amount spent (EUR),Impressions\n2026-10-01,A,10,100\n2026-10-02,A,20,200\n";
    const SECOND: &str = "Day,Campaign name,Amount spent (EUR),Impressions\n2026-10-02,A,25,220\n2026-10-03,A,30,300\n";

    #[test]
    fn overlapping_exports_count_nothing_twice() {
        let mut book = Book::default();
        let reading = |text: &str| read(text.as_bytes(), &Choices::default());
        assert_eq!(book.add("ottobre.csv", &reading(FIRST)), Added { rows: 2, replaced: 0 });
        assert_eq!(book.add("ottobre.csv", &reading(SECOND)), Added { rows: 2, replaced: 1 });
        let spent: f64 = book.rows(None).iter().filter_map(|row| row.value(Measure::Spend)).sum();
        assert_eq!((spent, book.rows(Some(1)).len()), (65.0, 2));
        assert_eq!(book.files[1].name, "ottobre.csv (2)");
        assert_eq!(book.rows(None)[0].word(Measure::Platform), "facebook");
        assert_eq!(book.currencies(None), ["EUR"]);
        // The same file again replaces itself and leaves no empty file behind.
        assert_eq!(book.add("ancora.csv", &reading(SECOND)), Added { rows: 2, replaced: 2 });
        assert_eq!(book.files.len(), 2);
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let mut book = Book::default();
        book.add("a.csv", &read(FIRST.as_bytes(), &Choices::default()));
        let text = campaign::stored::write_desk(KIND, &book, 3);
        let again = campaign::stored::read_desk::<Book>(KIND, &text).value().expect("it opens");
        assert_eq!(again, book);
        assert_eq!(again.rows(None)[1].value(Measure::Impressions), Some(200.0));
    }

    #[test]
    fn a_file_kept_by_an_earlier_version_counts_the_money_that_brought_nothing() {
        let mut book = Book::default();
        let text = "Day,Campaign name,Amount spent (EUR),Results\n2026-10-01,A,10,2\n2026-10-02,A,30,\n";
        book.add("a.csv", &read(text.as_bytes(), &Choices::default()));
        book.files[0].zeros = false;
        book.files[0].rows[1].values.remove("results");
        let cost = crate::figures::Ratio::CostPerConversion.of(&crate::figures::Sums::of(&book.rows(None)));
        assert_eq!(cost, Some(20.0));
    }

    #[test]
    fn what_a_site_counts_is_never_added_to_what_ads_count() {
        let mut book = Book::default();
        let ads = "Day,Campaign name,Amount spent (EUR),Conversions,Conversion value\n2026-10-01,A,10,16.5,400\n";
        let site = "Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Key events,Total revenue\n\
                    Paid Social,900,300,60,720\n";
        book.add("a.csv", &read(ads.as_bytes(), &Choices::default()));
        book.add("b.csv", &read(site.as_bytes(), &Choices::default()));
        // As an earlier version kept them.
        let old = book.files[1].rows[0].values.remove("key-events").expect("key events");
        book.files[1].rows[0].values.insert("conversions".into(), old);
        let sums = crate::figures::Sums::of(&book.rows(None));
        assert_eq!((sums.conversions(), sums.get(Measure::Revenue)), (Some(16.5), Some(400.0)));
        assert_eq!((sums.get(Measure::KeyEvents), sums.get(Measure::SiteRevenue)), (Some(60.0), Some(720.0)));
    }

    #[test]
    fn the_frozen_state_opens() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/stored-state/v2-results.json");
        let text = std::fs::read_to_string(path).expect("the frozen state");
        let book = campaign::stored::read_desk::<Book>(KIND, &text).value().expect("it opens");
        assert_eq!((book.files.len(), book.rows(None).len(), book.campaign.as_str()), (1, 2, "c-1"));
        assert_eq!(book.rows(None)[1].value(Measure::Spend), Some(20.5));
    }
}
