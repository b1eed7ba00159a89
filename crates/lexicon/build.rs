//! Compiles `lexicon/{it,en}/` into one file a language, read by `src/table.rs`: natively it lies in the
//! program, in the browser it is loaded with the language.

#[path = "build/emit.rs"]
mod emit;
#[path = "src/feature.rs"]
#[allow(dead_code, unreachable_pub)] // whoever reads texts uses more of it
mod feature;
#[path = "build/likeness.rs"]
mod likeness;
#[path = "build/read.rs"]
mod read;
#[path = "build/tags.rs"]
mod tags;

use std::{collections::BTreeSet, env, fs, path::Path, process::exit};

fn main() {
    println!("cargo:rerun-if-changed=../../lexicon/it");
    println!("cargo:rerun-if-changed=../../lexicon/en");
    println!("cargo:rerun-if-changed=build");
    let mut problems = Vec::new();
    let languages =
        ["it", "en"].map(|code| (code, read::language(&Path::new("../../lexicon").join(code), &mut problems)));
    // Both languages know the same rules; where a file is missing in one, it says so.
    let rules = likeness::rules(Path::new("../../lexicon/it"));
    let weights =
        ["it", "en"].map(|code| likeness::sections(&Path::new("../../lexicon").join(code), &rules, &mut problems));
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        exit(1);
    }
    let lists: BTreeSet<String> =
        languages.iter().flat_map(|(_, patterns)| patterns.iter().map(|pattern| pattern.list.clone())).collect();
    let lists: Vec<String> = lists.into_iter().collect();
    let folder = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let folder = Path::new(&folder);
    let packs = languages.iter().zip(weights).map(|((code, patterns), weights)| {
        emit::pack(0, patterns, &lists, tags::sets(&Path::new("../../lexicon").join(code)), weights)
    });
    let mut packs: Vec<Vec<u8>> = packs.collect();
    // A pack is only read by the program it was built with: numbers of lists would mean others.
    let mark =
        packs.iter().flatten().fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let mut out = emit::lists(&lists);
    out += &format!(
        "/// The rules for which texts are compared, as `likeness/` names them.\npub const LIKENESS: [&str; {}] = {rules:?};\n",
        rules.len()
    );
    for (number, ((code, _), pack)) in languages.iter().zip(&mut packs).enumerate() {
        let mark = mark ^ number as u32;
        pack[..4].copy_from_slice(&mark.to_le_bytes());
        out += &format!("pub(crate) const {}_MARK: u32 = {mark:#x};\n", code.to_uppercase());
        fs::write(folder.join(format!("{code}.bin")), pack).expect("OUT_DIR is writable");
    }
    fs::write(folder.join("tables.rs"), out).expect("OUT_DIR is writable");
}
