//! `facts`: the rows of the catalogue that are due to be read again at their source.

use crate::{Outcome, args::Args, dates};
use ::facts::{AUDIENCES, BENCHMARKS, CALENDARS, Confidence, Date, FACTS, Source};

const DAYS: i64 = 180;

/// A row as someone read it: enough to find the page and read it again.
struct Reading {
    id: &'static str,
    source: &'static Source,
    read: Date,
    confidence: Confidence,
}

pub(crate) fn command(mut args: Args) -> Outcome {
    let older_than = args.value("--older-than")?.unwrap_or(DAYS);
    let confidence = match args.value::<String>("--confidence")? {
        None => None,
        Some(name) => Some(Confidence::from_name(&name).ok_or_else(|| {
            let names: Vec<&str> = Confidence::ALL.iter().map(|one| one.name()).collect();
            format!("--confidence is one of {}", names.join(", "))
        })?),
    };
    args.finish()?;
    print!("{}", report(dates::today(), older_than, confidence));
    Ok(())
}

fn readings() -> impl Iterator<Item = Reading> {
    let facts = FACTS.iter().map(|row| Reading {
        id: row.id,
        source: &row.origin().source,
        read: row.origin().checked_on,
        confidence: row.origin().confidence,
    });
    let benchmarks = BENCHMARKS.iter().map(|row| Reading {
        id: row.id,
        source: &row.source,
        read: row.checked_on,
        confidence: row.confidence,
    });
    let audiences = AUDIENCES.iter().map(|row| Reading {
        id: row.id,
        source: &row.source,
        read: row.checked_on,
        confidence: row.confidence,
    });
    let holidays = CALENDARS.iter().flat_map(|calendar| calendar.holidays).map(|row| Reading {
        id: row.id,
        source: &row.origin().source,
        read: row.origin().checked_on,
        confidence: row.origin().confidence,
    });
    facts.chain(benchmarks).chain(audiences).chain(holidays)
}

/// The rows older than so many days: the oldest first, and what stands at one source together.
fn report(today: i64, older_than: i64, confidence: Option<Confidence>) -> String {
    let mut due: Vec<(i64, Reading)> = readings()
        .map(|row| (age(row.read, today), row))
        .filter(|(age, row)| *age > older_than && confidence.is_none_or(|confidence| row.confidence == confidence))
        .collect();
    due.sort_by_key(|(age, row)| (-age, row.source.url, row.source.title, row.id));
    let mut text = String::new();
    let mut source = None;
    for (age, row) in &due {
        if source != Some((row.source.url, row.source.title)) {
            source = Some((row.source.url, row.source.title));
            text += &format!("\n{}\n{}\n", row.source.title, row.source.url);
        }
        text += &format!("  {age:>5} days  {:<11} {}\n", row.confidence.name(), row.id);
    }
    text += &format!("\n{} of {} facts were read more than {older_than} days ago\n", due.len(), readings().count());
    text
}

fn age(read: Date, today: i64) -> i64 {
    today - dates::day_number(i64::from(read.year), i64::from(read.month), i64::from(read.day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::facts::{CATALOGUE_DATE, by_id};

    fn day(date: Date) -> i64 {
        age(date, 0).abs()
    }

    #[test]
    fn nothing_is_due_on_the_catalogues_own_day_but_what_was_read_before() {
        let today = day(CATALOGUE_DATE);
        let older = readings().filter(|row| age(row.read, today) > DAYS).count();
        let expected = format!("{older} of {} facts were read more than 180 days ago\n", readings().count());
        assert!(report(today, DAYS, None).ends_with(&expected));
        assert!(report(today, 0, None).lines().count() > 1);
    }

    #[test]
    fn a_row_is_due_on_the_day_after_its_last() {
        let row = by_id("x.post.text.length-max").unwrap();
        let last = day(row.origin().checked_on) + DAYS;
        let names = |text: String| text.lines().any(|line| line.ends_with(row.id));
        assert!(!names(report(last, DAYS, None)));
        let late = report(last + 1, DAYS, None);
        assert!(
            late.contains(row.origin().source.url) && late.contains("  181 days  documented  x.post.text.length-max\n"),
            "{late}"
        );
        assert!(names(late));
    }

    #[test]
    fn each_source_is_named_once_for_the_rows_of_one_day() {
        let text = report(day(CATALOGUE_DATE) + 1000, 0, None);
        let heads =
            text.lines().filter(|line| *line == "https://github.com/twitter/twitter-text/blob/master/config/v3.json");
        assert_eq!(heads.count(), 1);
        let ages: Vec<i64> = text
            .lines()
            .filter(|line| line.contains(" days  "))
            .map(|line| line.split_whitespace().next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(ages.len(), readings().count());
        assert!(ages.windows(2).all(|pair| pair[0] >= pair[1]), "the oldest come first");
    }

    #[test]
    fn one_confidence_can_be_asked_for() {
        let text = report(day(CATALOGUE_DATE) + 1000, 0, Some(Confidence::Reported));
        let rows = text.lines().filter(|line| line.contains(" days  "));
        assert!(rows.clone().all(|line| line.split_whitespace().nth(2) == Some("reported")), "{text}");
        assert_eq!(rows.count(), readings().filter(|row| row.confidence == Confidence::Reported).count());
    }
}
