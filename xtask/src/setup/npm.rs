//! The development packages of package.json: wasm-opt, Playwright, axe.

use super::announce;
use crate::{Outcome, command, project};
use std::fs;
use std::path::PathBuf;

/// Where npm puts the programs of the packages.
pub(super) fn programs() -> PathBuf {
    project::root().join("node_modules").join(".bin")
}

pub(super) fn ensure() -> Outcome {
    let lock_file = project::root().join("package-lock.json");
    let wanted = fs::read_to_string(&lock_file).map_err(|error| format!("package-lock.json: {error}"))?;
    // A copy of the lock file that was installed: npm's own has another form.
    let stamp = project::root().join("node_modules").join(".installed-from.json");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if command::on_path("node").is_empty() {
        return Err("Node is not on PATH: install it from https://nodejs.org (version 20 or newer)".into());
    }
    announce("the packages of package.json", "wasm-opt makes the page small, Playwright and axe test it");
    command::run(command::node_tool("npm").args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}
