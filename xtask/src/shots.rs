//! `shots`: screenshots of every page, for looking at the design.

use crate::{Outcome, args::Args, build, command, project, setup};

pub(crate) fn command(mut args: Args) -> Outcome {
    let no_build = args.flag("--no-build");
    let paths = args.rest()?;
    if !no_build {
        build::local_release()?;
    }
    let browser = setup::browser_tools()?;
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut node = command::new("node");
    node.arg("tests/e2e/support/shots.mjs").args(paths);
    node.env("COSO_CHROMIUM", browser).env("COSO_XTASK", this).env("COSO_SHOTS", project::local().join("shots"));
    command::run(&mut node)
}
