//! Exports that count the same thing twice: by age and by day, the ads and their campaigns, a page's days
//! and its posts. Their rows look nothing alike, and their sum is nobody's number.

use crate::kept::{Added, Book, File, Line};
use crate::reading::{Grain, Measure, Reading, Source};
use campaign::Date;

/// An earlier file that counts, at least in part, what a new one counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    pub file: String,
    /// How many of its rows.
    pub rows: usize,
    /// The days of those rows, where they say them.
    pub days: Option<(Date, Date)>,
}

/// A row's days, read once: rows are compared with all others.
struct Trace<'a> {
    line: &'a Line,
    days: Option<(Date, Date)>,
}

impl<'a> Trace<'a> {
    fn of(line: &'a Line) -> Self {
        Self { line, days: Date::parse(&line.from).zip(Date::parse(&line.to)) }
    }

    /// Whether both may count the same people on the same days: cut in another way, and about nothing
    /// that tells them apart. The very same row is not meant: adding replaces it.
    fn overlaps(&self, other: &Self) -> bool {
        // A row without days is of any.
        let days = self.days.zip(other.days).is_none_or(|(one, two)| one.0 <= two.1 && two.0 <= one.1);
        if !days {
            return false;
        }
        let (one, two) = (&self.line.words, &other.line.words);
        // The same post, of which a later export says more, or says it otherwise.
        let named = |id: Measure| one.get(id.id()).is_some_and(|word| two.get(id.id()) == Some(word));
        if (named(Measure::Link) || named(Measure::Id)) && one != two {
            return self.same_counts(other);
        }
        let apart = one.iter().any(|(id, word)| two.get(id).is_some_and(|other| other != word));
        let same_cut = one.len() == two.len() && one.keys().eq(two.keys()) && self.days == other.days;
        !apart && !same_cut && self.same_counts(other)
    }

    /// Whether a number of one would be added to a number of the other.
    fn same_counts(&self, other: &Self) -> bool {
        let adds = |id: &str| Measure::from_id(id).is_some_and(Measure::adds_up);
        self.line.values.keys().any(|id| other.line.values.contains_key(id) && adds(id))
    }
}

/// Whether two sources count the same account: X writes its posts and its days apart.
fn same_account(one: Source, other: Source) -> bool {
    let paid = |source: Source| source.grain() == Grain::Ads;
    one == other || (!one.platform().is_empty() && one.platform() == other.platform() && paid(one) == paid(other))
}

impl Book {
    /// The earlier files whose numbers would be counted again by those of this one.
    pub fn overlaps(&self, reading: &Reading) -> Vec<Overlap> {
        let new: Vec<Line> = reading.rows.iter().map(Line::of).collect();
        let new: Vec<Trace> = new.iter().map(Trace::of).collect();
        let found = self.files.iter().filter(|file| same_account(file.source(), reading.source)).map(|file| {
            let twice: Vec<Trace> =
                file.rows.iter().map(Trace::of).filter(|old| new.iter().any(|new| new.overlaps(old))).collect();
            let from = twice.iter().filter_map(|row| row.days).map(|days| days.0).min();
            let to = twice.iter().filter_map(|row| row.days).map(|days| days.1).max();
            Overlap { file: file.name.clone(), rows: twice.len(), days: from.zip(to) }
        });
        found.filter(|overlap| overlap.rows > 0).collect()
    }

    /// Adds what was read in the place of what it would count again.
    pub fn replace(&mut self, name: &str, reading: &Reading) -> Added {
        let new: Vec<Line> = reading.rows.iter().map(Line::of).collect();
        let new: Vec<Trace> = new.iter().map(Trace::of).collect();
        let mut gone = 0;
        for file in self.files.iter_mut().filter(|file| same_account(file.source(), reading.source)) {
            let before = file.rows.len();
            file.rows.retain(|old| !new.iter().any(|new| new.overlaps(&Trace::of(old))));
            gone += before - file.rows.len();
        }
        let added = self.add(name, reading);
        Added { replaced: added.replaced + gone, ..added }
    }
}

impl File {
    fn source(&self) -> Source {
        Source::from_id(&self.source).unwrap_or(Source::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Choices, read};

    const BY_AGE: &str = "Day,Campaign name,Age,Gender,Amount spent (EUR),Impressions\n\
                          2026-07-10,A,25-34,female,100,9000\n2026-07-10,A,35-44,female,200,11000\n";
    const BY_DAY: &str =
        "Day,Campaign name,Amount spent (EUR),Impressions\n2026-07-10,A,300,20000\n2026-07-11,A,50,900\n";
    const BY_AD: &str = "Day,Campaign name,Ad name,Amount spent (EUR),Impressions\n2026-07-10,A,Video,300,20000\n";
    const MONTH: &str = "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Impressions\n2026-07-01,2026-07-31,A,350,20900\n";
    const OTHER: &str = "Day,Campaign name,Ad name,Amount spent (EUR),Impressions\n2026-07-10,B,Video,70,500\n";

    fn reading(text: &str) -> Reading {
        read(text.as_bytes(), &Choices::default())
    }

    fn spend(book: &Book) -> f64 {
        book.rows(None).iter().filter_map(|row| row.value(Measure::Spend)).sum()
    }

    #[test]
    fn another_cut_of_the_same_days_is_seen_and_can_take_their_place() {
        for (first, second, rows) in [(BY_AGE, BY_DAY, 2), (BY_DAY, BY_AGE, 1), (BY_AD, BY_AGE, 1), (MONTH, BY_DAY, 1)]
        {
            let mut book = Book::default();
            book.add("one.csv", &reading(first));
            let found = book.overlaps(&reading(second));
            assert_eq!((found.len(), found[0].rows, found[0].file.as_str()), (1, rows, "one.csv"), "{second}");
            assert!(found[0].days.is_some());
        }
        let mut book = Book::default();
        book.add("one.csv", &reading(BY_DAY));
        assert_eq!(book.replace("two.csv", &reading(BY_AGE)), Added { rows: 2, replaced: 1 });
        assert_eq!((spend(&book), book.files.len()), (350.0, 2), "the day of which nothing was said stays");
    }

    #[test]
    fn what_is_about_something_else_is_added_without_a_word() {
        let mut book = Book::default();
        book.add("one.csv", &reading(BY_DAY));
        let later = BY_AGE.replace("2026-07-10", "2026-08-10");
        for text in [OTHER, BY_DAY, later.as_str()] {
            assert!(book.overlaps(&reading(text)).is_empty(), "{text}");
        }
        let followers = "Day,Campaign name,Age,Reach\n2026-07-10,A,25-34,300\n";
        assert!(book.overlaps(&reading(followers)).is_empty(), "reach is added to nothing");
    }

    #[test]
    fn a_post_that_is_said_otherwise_is_the_same_post() {
        let post = |kind: &str, likes: u32| {
            format!(
                "Post title,Post link,Post type,Created date,Impressions,Likes,Engagement rate\nCasa,https://l/1,{kind},09/01/2026,900,{likes},0.05\n"
            )
        };
        let mut book = Book::default();
        book.add("a.csv", &reading(&post("Organic", 15)));
        assert_eq!(book.overlaps(&reading(&post("Image", 17))).len(), 1);
        assert!(book.overlaps(&reading(&post("Organic", 17))).is_empty(), "adding replaces it");
    }

    #[test]
    fn a_pages_days_and_its_posts_are_one_account() {
        let posts = "Post title,Post link,Created date,Impressions,Likes,Engagement rate\n\
                     Casa,https://l/1,09/01/2026,900,15,0.05\nOrto,https://l/2,09/20/2026,700,10,0.05\n";
        let days = "Date,Impressions (total),Clicks (total),Reactions (total),Engagement rate (total)\n\
                    09/01/2026,850,20,14,0.05\n09/02/2026,50,2,1,0.05\n";
        let mut book = Book::default();
        book.add("li.xlsx, Metrics", &reading(days));
        assert_eq!(book.overlaps(&reading(posts)).len(), 1);
    }
}
