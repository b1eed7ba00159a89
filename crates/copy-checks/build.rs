//! Writes the tables of `entities` and `counting` into `OUT_DIR`, so that the crates that know
//! Unicode are needed only here and never enter the wasm module.

#[path = "build/case.rs"]
mod case;
#[path = "build/emoji.rs"]
mod emoji;
#[path = "build/tlds.rs"]
mod tlds;
#[path = "build/unicode.rs"]
mod unicode;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let data = Path::new(&root).join("src/entities/data");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", data.display());

    let read = |name: &str| {
        let path = data.join(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let entities = [tlds::table(&read("tlds.txt")), emoji::tables(&read("emoji.txt")), unicode::letters()].concat();
    let counting = [unicode::wide(), unicode::conjuncts(), unicode::normalization()].concat();
    write(Path::new(&out).join("entities.rs"), &entities);
    write(Path::new(&out).join("counting.rs"), &counting);
    write(Path::new(&out).join("case.rs"), &case::runs());
}

fn write(path: impl AsRef<Path>, text: &str) {
    let path = path.as_ref();
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// A set of code points as two sorted lists of ranges, the second relative to `base`: half the size
/// of ranges of 32 bits.
fn range_tables(name: &str, doc: &str, members: impl Iterator<Item = char>, base: u32) -> String {
    let mut low: Vec<(u32, u32)> = Vec::new();
    let mut high: Vec<(u32, u32)> = Vec::new();
    for c in members {
        let c = u32::from(c);
        let (list, c) = if c < 0x10000 { (&mut low, c) } else { (&mut high, c - base) };
        match list.last_mut() {
            Some(last) if last.1 + 1 == c => last.1 = c,
            _ => list.push((c, c)),
        }
    }
    high.retain(|range| range.0 <= 0xFFFF);
    let mut text = String::new();
    for (suffix, list) in [("LOW", low), ("HIGH", high)] {
        let _ = writeln!(text, "/// {doc}");
        let _ = write!(text, "static {name}_{suffix}: &[(u16, u16)] = &[");
        for (first, last) in list {
            let _ = write!(text, "({first:#x},{:#x}),", last.min(0xFFFF));
        }
        let _ = writeln!(text, "];");
    }
    text
}
