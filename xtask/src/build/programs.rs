//! The programs besides the workbench, which Trunk builds: each draws some pages (`src/program.rs`).

use super::modules::{self, Effort};
use crate::{Outcome, command, setup::BuildTools};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The program that Trunk builds and whose files every page's shell names.
pub(super) const FIRST: &str = "workbench";

/// Draws every page, for the edition in one file; while developing the first one does.
pub(super) const WHOLE: &str = "whole";

/// How many hexadecimal digits of the content's hash a file's name carries, as Trunk's do.
const DIGITS: usize = 16;

/// Builds the programs of these names; the stem of each one's files: `community` → `community-0123456789abcdef`.
pub(super) fn build(tools: &BuildTools, folder: &Path, names: &BTreeSet<&str>) -> Outcome<BTreeMap<String, String>> {
    let names: Vec<&str> = names.iter().copied().filter(|name| *name != FIRST).collect();
    if names.is_empty() {
        return Ok(BTreeMap::new());
    }
    let (profile, results) = Effort::Release.profile();
    let mut cargo = command::new("cargo");
    cargo.args(["build", "--quiet", "--offline", "--package", "workbench", "--profile", profile]);
    cargo.args(["--target", modules::TARGET]).args(names.iter().flat_map(|name| ["--bin", name]));
    command::run(&mut cargo)?;
    let built = modules::target_folder()?.join(modules::TARGET).join(results);
    let mut stems = BTreeMap::new();
    for name in names {
        let mut bind = tools.command("wasm-bindgen");
        bind.args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"]).arg(folder);
        command::run(bind.arg(built.join(format!("{name}.wasm"))))?;
        let module = folder.join(format!("{name}_bg.wasm"));
        command::run(tools.command("wasm-opt").args(modules::SMALL).arg(&module).arg("-o").arg(&module))?;
        let glue = folder.join(format!("{name}.js"));
        let stem = stem(name, &[&module, &glue])?;
        let moved = fs::rename(&module, folder.join(format!("{stem}_bg.wasm")));
        moved.and_then(|()| fs::rename(&glue, folder.join(format!("{stem}.js")))).map_err(|error| error.to_string())?;
        stems.insert(name.to_owned(), stem);
    }
    Ok(stems)
}

/// The stem of the program that Trunk has built.
pub(super) fn first(files: &[PathBuf]) -> Option<String> {
    let mut names = files.iter().filter_map(|file| file.file_name()?.to_str());
    names.find_map(|name| name.strip_suffix(".js").filter(|stem| stem.starts_with(FIRST))).map(str::to_owned)
}

fn stem(name: &str, files: &[&Path]) -> Outcome<String> {
    let mut hash = Sha256::new();
    for file in files {
        hash.update(fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?);
    }
    let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{name}-{}", hash.get(..DIGITS).unwrap_or_default()))
}
