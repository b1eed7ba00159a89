//! Compiles `lexicon/{it,en}/*.txt` into static tables: nothing is parsed in the browser.

#[path = "build/emit.rs"]
mod emit;
#[path = "build/read.rs"]
mod read;

use std::{collections::BTreeSet, env, fs, path::Path, process::exit};

fn main() {
    println!("cargo:rerun-if-changed=../../lexicon/it");
    println!("cargo:rerun-if-changed=../../lexicon/en");
    println!("cargo:rerun-if-changed=build");
    let mut problems = Vec::new();
    let languages =
        ["it", "en"].map(|code| (code, read::language(&Path::new("../../lexicon").join(code), &mut problems)));
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        exit(1);
    }
    let lists: BTreeSet<String> =
        languages.iter().flat_map(|(_, patterns)| patterns.iter().map(|pattern| pattern.list.clone())).collect();
    let lists: Vec<String> = lists.into_iter().collect();
    let mut out = emit::lists(&lists);
    for (code, patterns) in &languages {
        emit::table(code, patterns, &lists, &mut out);
    }
    let folder = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&folder).join("tables.rs"), out).expect("OUT_DIR is writable");
}
