//! `bench`: speed, each figure beside its budget and a peer's where one exists. One file for each bench.
//!
//! `--write` puts the table into docs/benchmarks.md; `--no-build` takes the page as it stands in dist/.

mod browser;
mod engine;
mod many;
mod peers;
mod pipe;
mod report;

use crate::{Outcome, args::Args, project};
use std::path::PathBuf;

/// A line of the table.
struct Row {
    what: &'static str,
    figure: String,
    /// What the contract asks for (DESIGN §4); empty where it asks for nothing.
    budget: &'static str,
}

/// What measures a bench; it is told whether the page is to be built for it.
type Measure = fn(build: bool) -> Outcome<Vec<Row>>;

/// A bench: its name and what measures it.
type Bench = (&'static str, Measure);

const BENCHES: [Bench; 3] = [("engine", engine::measure), ("pipe", pipe::measure), ("browser", browser::measure)];

pub(crate) fn command(mut args: Args) -> Outcome {
    let write = args.flag("--write");
    let build = !args.flag("--no-build");
    let names = args.rest()?;
    if let Some(name) = names.iter().find(|name| BENCHES.iter().all(|(known, _)| known != *name)) {
        let known: Vec<_> = BENCHES.iter().map(|(name, _)| *name).collect();
        return Err(format!("there is no bench {name:?}; there are: {}", known.join(", ")));
    }
    let mut tables = Vec::new();
    for (name, measure) in BENCHES {
        if names.is_empty() || names.iter().any(|wanted| wanted == name) {
            println!("bench: {name}");
            tables.push((name, measure(build)?));
        }
    }
    for (name, rows) in &tables {
        println!("\n{name:<58}{:>18}{:>18}", "measured", "budget");
        for Row { what, figure, budget } in rows {
            println!("  {what:<56}{figure:>18}{budget:>18}");
        }
    }
    if write { report::write(&tables, &names) } else { Ok(()) }
}

/// The texts every bench reads, peers' included.
fn texts() -> PathBuf {
    project::root().join("xtask/peers/texts.json")
}

/// `1,234,567`
fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_readable() {
        for (number, text) in [(7.0, "7"), (999.6, "1,000"), (1_234_567.0, "1,234,567"), (12_345.0, "12,345")] {
            assert_eq!(super::thousands(number), text);
        }
    }
}
