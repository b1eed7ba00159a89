//! `test`: every check and test of the project, each stage run whatever the others said.

mod stage;
mod tally;
mod told;

use crate::{Outcome, args::Args, build, command, docs, setup, size};
use stage::Report;
use std::process::Command;

#[derive(Clone, Copy, PartialEq)]
enum Only {
    Native,
    Browser,
}

impl std::str::FromStr for Only {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "native" => Ok(Self::Native),
            "browser" => Ok(Self::Browser),
            _ => Err(()),
        }
    }
}

pub(crate) fn command(mut args: Args) -> Outcome {
    let only: Option<Only> = args.value("--only")?;
    args.finish()?;
    let mut report = Report::default();
    if only != Some(Only::Native) {
        report.step("set-up and release build", build::local_release);
    }
    if only != Some(Only::Browser) {
        report.step("format", || command::run(cargo("fmt").args(["--all", "--check"])));
        report.step("lints", || {
            command::run(cargo("clippy").args(["--workspace", "--all-targets", "--", "--deny", "warnings"]))
        });
        report.step("generated docs", docs::check);
        report.tests("native tests", cargo("test").args(["--workspace", "--no-fail-fast"]), &tally::CARGO_TEST);
    }
    if only != Some(Only::Native) {
        report.step("sizes", || size::command(Args::new([])));
        match setup::browser_tools().and_then(|browser| playwright(&browser)) {
            Ok(mut playwright) => report.tests("browser tests", &mut playwright, &tally::PLAYWRIGHT),
            Err(error) => report.step("browser tests", || Err(error)),
        }
        match setup::browser_tools().and_then(|browser| lighthouse(&browser)) {
            Ok(mut lighthouse) => report.tests("lighthouse", &mut lighthouse, &tally::NODE_TEST),
            Err(error) => report.step("lighthouse", || Err(error)),
        }
        setup::other_engines::ensure();
        match other_engines() {
            Ok(mut story) => report.tests("other engines", &mut story, &tally::NODE_TEST),
            Err(error) => report.step("other engines", || Err(error)),
        }
    }
    report.close()
}

fn cargo(command: &str) -> Command {
    let mut cargo = command::new("cargo");
    cargo.arg(command);
    cargo
}

/// Playwright, told which browser to use, how to serve the build, and the command that the module is compared with.
fn playwright(browser: &std::path::Path) -> Outcome<Command> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    // Not left to the story that needs it, whose time would be that of a compiler.
    command::run(cargo("build").args(["--quiet", "--package", "command-line"]))?;
    let coso = this.with_file_name(format!("coso{}", std::env::consts::EXE_SUFFIX));
    let mut playwright = command::node_tool("npx");
    playwright
        .args(["playwright", "test", "--config", "tests/e2e/playwright.config.mjs"])
        .env("COSO_CHROMIUM", browser)
        .env("COSO_XTASK", this)
        .env("COSO_COMMAND", coso);
    // Plain text, because the summary is read.
    playwright.env_remove("FORCE_COLOR").env("NO_COLOR", "1");
    Ok(playwright)
}

/// Scores and weights of the pages, by node's own runner.
fn lighthouse(browser: &std::path::Path) -> Outcome<Command> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut node = command::new("node");
    node.args(["--test", "--test-reporter", "tap", "tests/e2e/lighthouse/scores.mjs"])
        .env("COSO_CHROMIUM", browser)
        .env("COSO_XTASK", this);
    Ok(node)
}

/// The main story in Firefox and WebKit, by node's own runner.
fn other_engines() -> Outcome<Command> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut node = command::new("node");
    node.args(["--test", "--test-reporter", "tap", "tests/e2e/other-engines/story.mjs"]).env("COSO_XTASK", this);
    Ok(node)
}
