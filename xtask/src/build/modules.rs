//! What is loaded when it is first needed: crates that become ES modules of their own, with their types.

use super::silence;
use crate::{Outcome, command, project, setup::BuildTools};
use std::fs;
use std::path::{Path, PathBuf};
use wording::Language;

pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// How wasm-opt makes a module small. Data stays in one piece: cut at every run of zeros it is shorter before
/// compression and longer after it.
pub(super) const SMALL: &[&str] = &["-Oz", "--skip-pass=memory-packing"];

/// A crate with a wasm-bindgen surface, and the name of its files in `embed/`.
struct Module {
    package: &'static str,
    name: &'static str,
}

const MODULES: &[Module] = &[
    // The checks, for the page's desks and for other people's pages.
    Module { package: "for-javascript", name: "engine_core" },
    // The checks that need no phrases, which other people's pages load first.
    Module { package: "light-engine", name: "light_core" },
    // Workbooks of Excel, on the results desk.
    Module { package: "spreadsheets", name: "spreadsheets" },
    // Files that are rarely asked for: the plan as DOCX.
    Module { package: "documents", name: "documents" },
    // Many texts at once, for a worker of the page.
    Module { package: "many-module", name: "many" },
    // Spelling, for those who turn it on.
    Module { package: "spelling", name: "spelling" },
];

/// How much work goes into it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Effort {
    /// Quick to build, for `serve --dev`.
    Debug,
    Release,
}

impl Effort {
    /// The cargo profile, and the folder cargo puts its results in.
    pub(super) fn profile(self) -> (&'static str, &'static str) {
        match self {
            Self::Debug => ("dev", "debug"),
            Self::Release => ("web-release", "web-release"),
        }
    }
}

/// Builds every module into a folder.
pub(super) fn build(tools: &BuildTools, folder: &Path, effort: Effort) -> Outcome {
    let (profile, results) = effort.profile();
    let mut cargo = command::new("cargo");
    cargo.args(["build", "--quiet", "--offline", "--lib"]);
    cargo.args(MODULES.iter().flat_map(|module| ["--package", module.package]));
    // With the names of functions: wasm-opt takes them out at the end.
    cargo.env("CARGO_PROFILE_WEB_RELEASE_STRIP", "none");
    command::run(cargo.args(["--profile", profile, "--target", TARGET]))?;
    let built = target_folder()?.join(TARGET).join(results);
    for Module { package, name } in MODULES {
        let module = built.join(format!("{}.wasm", package.replace('-', "_")));
        let mut bind = tools.command("wasm-bindgen");
        bind.args(["--target", "web", "--out-name", name, "--out-dir"]).arg(folder).arg(module);
        command::run(&mut bind)?;
        if effort == Effort::Release {
            let module = folder.join(format!("{name}_bg.wasm"));
            silence(&module)?;
            command::run(tools.command("wasm-opt").args(SMALL).arg("--converge").arg(&module).arg("-o").arg(&module))?;
        }
    }
    engine(folder)
}

fn silence(module: &Path) -> Outcome {
    let trouble = |error: std::io::Error| format!("{}: {error}", module.display());
    let silent = silence::silenced(&fs::read(module).map_err(trouble)?);
    let silent = silent.ok_or_else(|| format!("{}: no module with the names of its functions", module.display()))?;
    fs::write(module, silent).map_err(trouble)
}

/// What stands beside the engine: its door with the types, and the phrases of each language.
fn engine(folder: &Path) -> Outcome {
    let package = project::root().join("crates/for-javascript/package");
    for name in ["engine.js", "engine.d.ts", "light.js", "light.d.ts"] {
        fs::copy(package.join(name), folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    for language in Language::ALL {
        let name = format!("phrases.{}.bin", language.code());
        fs::write(folder.join(&name), lexicon::pack(*language)).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

pub(super) fn target_folder() -> Outcome<PathBuf> {
    let json = command::output(command::new("cargo").args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&json).map_err(|error| error.to_string())?;
    let folder = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    folder.map(PathBuf::from).ok_or_else(|| "cargo metadata names no target folder".to_owned())
}
