//! What a good catalogue holds. What every row must have at all stops the build (`build/rules.rs`);
//! here are the rules of plausibility, each over all rows, each naming the rows that break it.

mod changes;
mod coverage;
mod figures;
mod holidays;
mod kinds;
mod limits;
mod numbers;
mod sources;
mod utm;

use facts::{About, FACTS, Fact, PLATFORMS};

/// The rows of the platforms' files: policies and law have rules of their own.
fn of_platforms() -> impl Iterator<Item = &'static Fact> {
    FACTS.iter().filter(|fact| {
        let rule = matches!(fact.about, About::Policy | About::Law);
        !rule && PLATFORMS.iter().any(|platform| platform.id == fact.platform)
    })
}

/// Fails with one line for each row that breaks the rule.
fn none<T: std::fmt::Display>(rule: &str, broken: impl IntoIterator<Item = T>) {
    let broken: Vec<String> = broken.into_iter().map(|row| format!("\n  {row}")).collect();
    assert!(broken.is_empty(), "{rule}: {}{}", broken.len(), broken.concat());
}
