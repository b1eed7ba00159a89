//! The engine as a module of its own, for the page's desks and for other people's pages:
//! crates/for-javascript as an ES module with its types.

use crate::{Outcome, command, setup::BuildTools};
use std::path::{Path, PathBuf};

const TARGET: &str = "wasm32-unknown-unknown";

/// How much work goes into it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Effort {
    /// Quick to build, for `serve --dev`.
    Debug,
    Release,
}

impl Effort {
    /// The cargo profile, and the folder cargo puts its results in.
    fn profile(self) -> (&'static str, &'static str) {
        match self {
            Self::Debug => ("dev", "debug"),
            Self::Release => ("web-release", "web-release"),
        }
    }
}

pub(super) fn build(tools: &BuildTools, folder: &Path, effort: Effort) -> Outcome {
    let (profile, results) = effort.profile();
    let mut cargo = command::new("cargo");
    cargo.args(["build", "--quiet", "--offline", "--package", "for-javascript", "--lib"]);
    command::run(cargo.args(["--profile", profile, "--target", TARGET]))?;
    let module = target_folder()?.join(TARGET).join(results).join("for_javascript.wasm");
    let mut bind = tools.command("wasm-bindgen");
    bind.args(["--target", "web", "--out-name", "engine", "--out-dir"]).arg(folder).arg(module);
    command::run(&mut bind)?;
    if effort == Effort::Debug {
        return Ok(());
    }
    let module = folder.join("engine_bg.wasm");
    command::run(tools.command("wasm-opt").arg("-Oz").arg(&module).arg("-o").arg(&module))
}

fn target_folder() -> Outcome<PathBuf> {
    let json = command::output(command::new("cargo").args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&json).map_err(|error| error.to_string())?;
    let folder = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    folder.map(PathBuf::from).ok_or_else(|| "cargo metadata names no target folder".to_owned())
}
