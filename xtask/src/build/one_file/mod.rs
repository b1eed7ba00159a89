//! `coso.html`: the whole of Coso in one file that opens from a stick, without a server and without a network.
//!
//! A page from file:// may load no other file, so every module, program, dictionary and list is packed into it
//! (deflate, base64) and `www/one-file.js` unpacks what is wanted.

mod modules;
mod page;
mod reference;

use super::pages::Page;
use crate::{Outcome, project};
use base64::{Engine, prelude::BASE64_STANDARD};
use miniz_oxide::deflate::compress_to_vec_zlib;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) const NAME: &str = "coso.html";

/// What lies beside the page and is wanted sooner or later; the rest of `embed/` is for other people's pages.
const BESIDE: &[&str] = &[
    "embed/dictionaries/",
    "embed/documents",
    "embed/engine",
    "embed/facts.",
    "embed/many",
    "embed/phrases.",
    "embed/spelling",
    "embed/spreadsheets",
    "workers/",
];

/// How hard a debug build packs, and a release.
pub(super) const QUICK: u8 = 1;
pub(super) const BEST: u8 = 9;

/// What the one file is made of.
pub(super) struct Parts<'a> {
    pub files: &'a [PathBuf],
    /// Names the program that draws every page.
    pub stem: &'a str,
    /// Those that no program draws are packed as they are.
    pub pages: &'a [Page],
    /// Where others can open links.
    pub site: &'a str,
    pub effort: u8,
}

/// Writes it.
pub(super) fn write(folder: &Path, parts: &Parts) -> Outcome {
    let Parts { files, stem, pages, site, effort } = *parts;
    let pack = |content: &[u8]| BASE64_STANDARD.encode(compress_to_vec_zlib(content, effort));
    let mut packed = BTreeMap::new();
    let mut program = None;
    for file in files {
        let Some(name) = name(folder, file).filter(|name| belongs(name, stem)) else { continue };
        let content = fs::read(file).map_err(|error| format!("{name}: {error}"))?;
        let content = match name.strip_suffix(".js") {
            Some(_) => modules::linked(&name, &String::from_utf8_lossy(&content))?.into_bytes(),
            None => content,
        };
        if name.starts_with(stem) && name.ends_with(".js") {
            program = Some(name.clone());
        }
        packed.insert(name, pack(&content));
    }
    let program = program.ok_or_else(|| format!("the build holds no program {stem}"))?;
    modules::all_there(&packed.keys().map(String::as_str).collect(), folder)?;
    packed.extend(reference::lists(pages).into_iter().map(|(name, list)| (name, pack(list.as_bytes()))));
    let shell = project::root().join("index.html");
    let shell = fs::read_to_string(&shell).map_err(|error| format!("index.html: {error}"))?;
    let html = page::render(&shell, &packed, &program, site)?;
    fs::write(folder.join(NAME), html).map_err(|error| format!("{NAME}: {error}"))
}

/// What it weighs.
pub(super) fn size(folder: &Path) -> Outcome<u64> {
    fs::metadata(folder.join(NAME)).map(|file| file.len()).map_err(|error| format!("{NAME}: {error}"))
}

fn name(folder: &Path, file: &Path) -> Option<String> {
    Some(file.strip_prefix(folder).ok()?.to_str()?.replace('\\', "/"))
}

fn belongs(name: &str, stem: &str) -> bool {
    let kind = [".js", ".wasm", ".bin", ".json", ".txt"].iter().any(|end| name.ends_with(end));
    kind && (name.starts_with(stem)
        || name.starts_with("snippets/")
        || BESIDE.iter().any(|start| name.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::belongs;

    #[test]
    fn what_the_page_wants_goes_in() {
        for (name, wanted) in [
            ("whole-0a1b.js", true),
            ("whole-0a1b_bg.wasm", true),
            ("tools-0a1b.js", false),
            ("snippets/workbench-1/www/later.js", true),
            ("embed/engine.js", true),
            ("embed/engine.d.ts", false),
            ("embed/facts.it.json", true),
            ("embed/dictionaries/it.dic.txt", true),
            ("embed/coso.js", false),
            ("embed/engine_core_bg.wasm.br", false),
            ("workers/many.js", true),
        ] {
            assert_eq!(belongs(name, "whole-0a1b"), wanted, "{name}");
        }
    }
}
