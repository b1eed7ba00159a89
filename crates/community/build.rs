//! Compiles `lexicon/*/triage/*.txt` into tables, so that nothing is parsed at run time.
//!
//! An unknown class, an empty pattern or a weight that is no number stops the build with its place.

#[path = "build/emit.rs"]
mod emit;
#[path = "src/triage/fold.rs"]
mod fold;
#[path = "build/read.rs"]
mod read;

use std::{env, fs, path::Path, process::exit};

fn main() {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/triage/fold.rs");
    let mut problems = Vec::new();
    let mut out = String::new();
    for (code, constant) in [("it", "IT"), ("en", "EN")] {
        let folder = Path::new("../../lexicon").join(code).join("triage");
        println!("cargo:rerun-if-changed={}", folder.display());
        let lexicon = read::folder(&folder, code == "it", &mut problems);
        out.push_str(&emit::tables(constant, &lexicon, &mut problems));
    }
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        exit(1);
    }
    let folder = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&folder).join("lexicon.rs"), out).expect("OUT_DIR is writable");
}
