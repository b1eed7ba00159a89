//! `shots`: screenshots of every page, for looking at the design; `--against` an earlier folder, to see what a
//! change has done to it.

use crate::{Outcome, args::Args, build, command, project, setup};

pub(crate) fn command(mut args: Args) -> Outcome {
    let no_build = args.flag("--no-build");
    let against: Option<std::path::PathBuf> = args.value("--against")?;
    let into: Option<std::path::PathBuf> = args.value("--into")?;
    let paths = args.rest()?;
    if !no_build {
        build::local_release()?;
    }
    let browser = setup::browser_tools()?;
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut node = command::new("node");
    node.arg("tests/e2e/support/shots.mjs").args(paths);
    node.env("COSO_CHROMIUM", browser).env("COSO_XTASK", this);
    node.env("COSO_SHOTS", into.unwrap_or_else(|| project::local().join("shots")));
    if let Some(against) = against {
        node.env("COSO_AGAINST", against);
    }
    command::run(&mut node)
}
