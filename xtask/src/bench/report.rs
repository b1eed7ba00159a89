//! docs/benchmarks.md: the figures of one run, with the day, the machine and the command. What stands below them by
//! hand stays.

use super::Row;
use crate::{Outcome, dates, project};
use std::fs;

/// What is written by hand begins here.
const BY_HAND: &str = "\n## Counted once\n";

pub(super) fn write(tables: &[(&str, Vec<Row>)], names: &[String]) -> Outcome {
    let file = project::root().join("docs/benchmarks.md");
    let command = ["cargo xtask bench --write", &names.join(" ")].join(" ");
    let mut page = page(tables, command.trim(), &dates::iso(dates::today()), &machine());
    page.push_str(by_hand(&fs::read_to_string(&file).unwrap_or_default()));
    fs::write(&file, page).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("wrote docs/benchmarks.md");
    Ok(())
}

fn page(tables: &[(&str, Vec<Row>)], command: &str, day: &str, machine: &str) -> String {
    let mut page = format!(
        "# How fast it is\n\nMeasured on {day} with `{command}` on {machine}. Rates are those of one core, of the time the \
         program had it. Figures of one run compare with each other; those of two machines do not.\n"
    );
    for (name, rows) in tables {
        page.push_str(&format!("\n## {name}\n\n| what | measured | budget |\n|---|---:|---:|\n"));
        for Row { what, figure, budget } in rows {
            page.push_str(&format!("| {} | {figure} | {budget} |\n", what.trim()));
        }
    }
    page
}

fn by_hand(page: &str) -> &str {
    page.find(BY_HAND).and_then(|at| page.get(at..)).unwrap_or_default()
}

/// The processor, its cores, and how busy the machine was, where the system tells.
fn machine() -> String {
    let told = |path| fs::read_to_string(path).unwrap_or_default();
    let processor = told("/proc/cpuinfo");
    let model = processor.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("an unnamed processor", |(_, name)| name.trim());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = told("/proc/loadavg").split_whitespace().next().map(|load| format!(", load {load}")).unwrap_or_default();
    format!("{model}, {cores} cores ({}{load})", std::env::consts::OS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_stands_beside_its_budget() {
        let rows = vec![Row { what: "  texts a second", figure: "60,000".into(), budget: "50,000" }];
        let page = page(&[("engine", rows)], "cargo xtask bench --write", "2026-11-26", "a machine");
        assert!(page.contains("on 2026-11-26 with `cargo xtask bench --write` on a machine"));
        assert!(page.ends_with("| texts a second | 60,000 | 50,000 |\n"));
    }

    #[test]
    fn what_was_written_by_hand_stays() {
        assert_eq!(by_hand("# Figures\n\n## Counted once\n\nInstructions.\n"), "\n## Counted once\n\nInstructions.\n");
        assert_eq!(by_hand("# Figures\n"), "");
    }
}
