//! The project's own commands. `cargo xtask` without a command lists them.

// The invariants of clippy.toml are about code that runs in a browser; this runs on a desk.
#![allow(clippy::disallowed_methods)]

mod args;
mod ask;
mod bench;
mod build;
mod command;
mod dates;
mod docs;
mod facts;
mod learn;
mod new_check;
mod new_fact;
mod project;
mod quality;
mod serve;
mod setup;
mod shots;
pub mod size;
mod test;

use args::Args;

/// What every step returns: a value, or a message for the developer that says what to do;
/// an empty one when everything has been said.
pub type Outcome<T = ()> = Result<T, String>;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--open]     set up what is missing, build the release, serve it
        [--dev]                 rebuild on every change instead (debug build, live reload)
        [--no-build]            serve dist/ as it is
        [--under PATH]          serve it below a path, as a host of many sites would
  test [--only native|browser]  set up what is missing, run every check and test
  build [--public-url URL]      the release build alone, for publishing under URL
        [--dev]                 a debug build with every page: quick, for looking and single stories
  size                          first-screen and engine sizes against their budgets
  bench [NAME...]               speed, compared with peers in the same run; --write puts it into
                          docs/benchmarks.md, --no-build takes dist/ as it stands
  quality [RULE]                precision and recall of the rules on the texts of tests/drafts
  learn                         what words weigh for the rules that compare texts, from those texts
  shots [--into DIR] [--against DIR] [PATH...]
                                screenshots of every page into .coso/shots; what differs from an earlier folder
  docs [--check]                docs/generated/ from the code and the catalogue
  facts [--older-than DAYS]     the facts to read again at their source
        [--confidence NAME]     only those known so well: documented, observed or reported
  new-fact PLATFORM             asks for a fact and its source, writes the row
  new-check ID                  asks for phrases and sentences, writes the check

Rust (through rustup) and Node are the only things assumed; the rest is set up here.";

/// Runs the command that these words ask for.
pub fn run(mut words: impl Iterator<Item = String>) -> Outcome {
    let command = words.next().unwrap_or_default();
    let args = Args::new(words);
    match command.as_str() {
        "serve" => serve::command(args),
        "test" => test::command(args),
        "build" => build::command(args),
        "after-build" => build::after::command(args),
        "size" => size::command(args),
        "bench" => bench::command(args),
        "quality" => quality::command(args),
        "learn" => learn::command(args),
        "shots" => shots::command(args),
        "docs" => docs::command(args),
        "facts" => facts::command(args),
        "new-fact" => new_fact::command(args),
        "new-check" => new_check::command(args),
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no command {other:?}\n\n{USAGE}")),
    }
}
