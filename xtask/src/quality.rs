//! `quality`: how often the rules are right on the texts of `crates/copy-checks/tests/drafts/`.

use crate::{Outcome, args::Args, command};

pub(crate) fn command(mut args: Args) -> Outcome {
    let words = [args.word(), args.word()];
    args.finish()?;
    let mut cargo = command::new("cargo");
    // An example of the engine's crate, so that xtask itself need not be built with the engine.
    cargo
        .args(["run", "--quiet", "--package", "copy-checks", "--example", "quality", "--"])
        .args(words.iter().flatten());
    command::run(&mut cargo)
}
