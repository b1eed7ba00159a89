//! A fingerprint of everything the release build reads, so that it is not run for nothing.

use crate::{Outcome, project};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

const INPUTS: [&str; 14] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "catalogue",
    "crates",
    "examples",
    "index.html",
    "lexicon",
    "locales",
    "package-lock.json",
    "rust-toolchain.toml",
    "src",
    "www",
    "xtask/src/build",
];

pub(super) fn fingerprint(public_url: &str) -> Outcome<String> {
    let root = project::root();
    let mut files = Vec::new();
    for input in INPUTS {
        list(&root.join(input), &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    public_url.hash(&mut hasher);
    for file in files {
        let content = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        (file.strip_prefix(&root).ok(), content).hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn list(path: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        let entries = fs::read_dir(path).map_err(|error| format!("{}: {error}", path.display()))?;
        for entry in entries.flatten() {
            list(&entry.path(), files)?;
        }
    }
    Ok(())
}
