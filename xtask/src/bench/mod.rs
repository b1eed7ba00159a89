//! `bench`: speed, each figure beside a peer's where one exists. One file for each bench.

use crate::{Outcome, args::Args};

/// A line of the table.
pub(crate) struct Row {
    pub what: String,
    pub figure: String,
}

/// A bench: its name and what measures it.
type Bench = (&'static str, fn() -> Outcome<Vec<Row>>);

const BENCHES: [Bench; 0] = [];

pub(crate) fn command(args: Args) -> Outcome {
    let names = args.rest()?;
    if let Some(name) = names.iter().find(|name| BENCHES.iter().all(|(known, _)| known != *name)) {
        let known: Vec<_> = BENCHES.iter().map(|(name, _)| *name).collect();
        return Err(format!("there is no bench {name:?}; there are: {}", known.join(", ")));
    }
    for (name, measure) in BENCHES {
        if names.is_empty() || names.iter().any(|wanted| wanted == name) {
            println!("\n{name}");
            for Row { what, figure } in measure()? {
                println!("  {what:<52}{figure:>22}");
            }
        }
    }
    Ok(())
}
