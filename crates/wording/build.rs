//! Turns `locales/` into Rust: one function per sentence, checked in both languages.
//!
//! Fluent files without the Fluent runtime (it would cost 25 kB brotli and check nothing at build
//! time). Only what we need of the syntax is accepted; the rest stops the build with its place.

#[path = "build/emit.rs"]
mod emit;
#[path = "build/light.rs"]
mod light;
#[path = "build/read.rs"]
mod read;

use std::{env, fs, path::Path, process::exit};

fn main() {
    let locales = Path::new("../../locales");
    println!("cargo:rerun-if-changed=../../locales");
    println!("cargo:rerun-if-changed=build");
    let mut problems = Vec::new();
    let it = read::language(&locales.join("it"), &mut problems);
    let en = read::language(&locales.join("en"), &mut problems);
    let sentences = read::pair(&it, &en, &mut problems);
    problems.extend(light::unknown(&sentences));
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        exit(1);
    }
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("sentences.rs"), emit::rust(&sentences)).expect("OUT_DIR is writable");
}
