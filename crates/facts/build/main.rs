//! Reads `catalogue/` and writes `OUT_DIR/catalogue.rs`, or stops the build with a sentence
//! that names the file and the line.

mod changes;
mod holidays;
mod population;
mod read;
mod rules;
mod tools;
mod vocabulary;
mod write;

use std::path::{Path, PathBuf};

fn main() {
    let manifest = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let folder = manifest.join("../../catalogue");
    println!("cargo:rerun-if-changed={}", folder.display());
    println!("cargo:rerun-if-changed=build");

    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    if let Err(mistakes) = generate(&folder, &out) {
        eprintln!("The catalogue has mistakes:\n");
        for mistake in &mistakes {
            eprintln!("  {mistake}");
        }
        std::process::exit(1);
    }
}

fn generate(folder: &Path, out: &Path) -> Result<(), Vec<String>> {
    let catalogue = read::catalogue(folder)?;
    rules::check(&catalogue)?;
    std::fs::write(out.join("catalogue.rs"), write::catalogue(&catalogue))
        .map_err(|error| vec![format!("cannot write the generated code: {error}")])
}
