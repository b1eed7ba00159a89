//! `learn`: what words weigh for the rules that compare texts, from the texts of `crates/copy-checks/tests/drafts/`.

use crate::{Outcome, args::Args, command};

pub(crate) fn command(args: Args) -> Outcome {
    args.finish()?;
    let mut cargo = command::new("cargo");
    // An example of the engine's crate, so that xtask itself need not be built with the engine.
    cargo.args(["run", "--quiet", "--release", "--package", "copy-checks", "--example", "learn"]);
    command::run(&mut cargo)
}
