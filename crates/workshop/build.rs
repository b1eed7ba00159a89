//! Packs `exercises/*/*.toml` as JSON, one text a language, so that no TOML is read at run time.
//!
//! An exercise of another shape stops the build with its file; whether it makes sense is held by tests.

#[allow(dead_code, unreachable_pub)]
#[path = "src/exercise.rs"]
mod exercise;

use std::{env, fs, path::Path, process::exit};

fn main() {
    let mut out = String::new();
    let mut problems = Vec::new();
    for (code, constant) in [("it", "IT"), ("en", "EN")] {
        let folder = Path::new("../../exercises").join(code);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut all = Vec::new();
        for path in files(&folder) {
            let text = fs::read_to_string(&path).unwrap_or_default();
            match toml::from_str::<exercise::Exercise>(&text) {
                Ok(exercise) => all.push(exercise),
                Err(error) => problems.push(format!("{}: {error}", path.display())),
            }
        }
        all.sort_by_key(|exercise| exercise.order);
        let json = serde_json::to_string(&all).expect("texts and lists");
        out.push_str(&format!("pub(super) const {constant}: &str = {json:?};\n"));
    }
    for problem in &problems {
        println!("cargo::error={}", problem.replace('\n', " "));
    }
    if !problems.is_empty() {
        exit(1);
    }
    let folder = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&folder).join("exercises.rs"), out).expect("OUT_DIR is writable");
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    files.sort();
    files
}
