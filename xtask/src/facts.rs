//! `facts`: the rows of the catalogue that are due to be read again at their source.

use crate::{Outcome, args::Args, dates};
use ::facts::Fact;

const DAYS: i64 = 180;

pub(crate) fn command(mut args: Args) -> Outcome {
    let older_than = args.value("--older-than")?.unwrap_or(DAYS);
    args.finish()?;
    let today = dates::today();
    let mut due: Vec<(i64, &Fact)> =
        ::facts::FACTS.iter().map(|fact| (age(fact, today), fact)).filter(|(age, _)| *age > older_than).collect();
    // The oldest first; what stands at one source together.
    due.sort_by_key(|(age, fact)| (-age, fact.source.url, fact.id));
    let mut source = "";
    for (age, fact) in &due {
        if fact.source.url != source {
            source = fact.source.url;
            println!("\n{}\n{source}", fact.source.title);
        }
        println!("  {:>5} days  {:<11} {}", age, fact.confidence.name(), fact.id);
    }
    println!("\n{} of {} facts were read more than {older_than} days ago", due.len(), ::facts::FACTS.len());
    Ok(())
}

fn age(fact: &Fact, today: i64) -> i64 {
    let read = fact.checked_on;
    today - dates::day_number(i64::from(read.year), i64::from(read.month), i64::from(read.day))
}
