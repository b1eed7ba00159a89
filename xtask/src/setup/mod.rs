//! Sets up what building and testing need. Each step first looks for what is already there.

pub(crate) mod browser;
mod cargo_tool;
mod npm;
pub(crate) mod other_engines;
mod versions;
mod wasm_target;

use crate::{Outcome, command};
use std::path::PathBuf;
use std::process::Command;

/// Folders with the tools of the release build, in the versions the project needs.
pub(crate) struct BuildTools {
    folders: Vec<PathBuf>,
}

impl BuildTools {
    /// One of the tools, with all the others within its reach.
    pub(crate) fn command(&self, name: &str) -> Command {
        let path = command::path_with(&self.folders);
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        let found = std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|program| program.is_file());
        let mut command = command::new(found.unwrap_or_else(|| name.into()));
        // Trunk reads NO_COLOR as true or false and refuses the usual NO_COLOR=1.
        command.env("PATH", path).env_remove("NO_COLOR");
        command
    }
}

/// Everything the release build needs.
pub(crate) fn build_tools() -> Outcome<BuildTools> {
    wasm_target::ensure()?;
    npm::ensure()?;
    let mut folders = Vec::new();
    for tool in [cargo_tool::wasm_bindgen()?, cargo_tool::trunk()?] {
        folders.push(tool.ensure()?);
    }
    if command::on_path("wasm-opt").is_empty() {
        folders.push(npm::programs());
    }
    Ok(BuildTools { folders })
}

/// Everything the browser tests need besides the build; the browser's path.
pub(crate) fn browser_tools() -> Outcome<PathBuf> {
    npm::ensure()?;
    browser::ensure()
}

/// Says what is being set up and why.
fn announce(what: &str, why: &str) {
    println!("set-up: {what}\n        {why}");
}
