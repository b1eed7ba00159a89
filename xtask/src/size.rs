//! `size`: what the first screen and the engine cost to download, against their budgets.

mod sections;

use crate::{
    Outcome,
    args::Args,
    build::{self, html},
    project,
};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Files that are downloaded together, and what they may weigh with brotli.
pub struct Group {
    pub name: &'static str,
    pub budget: u64,
    /// What a release may weigh today. Above the budget it is a debt, written in ARCHITECTURE.md:
    /// it may only go down, so that the page at least never grows unseen.
    pub ceiling: u64,
    pub files: Vec<Weight>,
}

pub struct Weight {
    pub name: String,
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
    /// Of a program, before compression: its code and its data.
    pub sections: Option<(usize, usize)>,
}

impl Group {
    pub fn brotli(&self) -> u64 {
        self.files.iter().map(|file| file.brotli).sum()
    }

    pub fn is_within_budget(&self) -> bool {
        self.brotli() <= self.budget
    }

    pub fn is_within_ceiling(&self) -> bool {
        self.brotli() <= self.ceiling
    }
}

pub(crate) fn command(args: Args) -> Outcome {
    args.finish()?;
    let groups = measure(&project::dist())?;
    for group in &groups {
        println!("\n{:<52}{:>10}{:>10}{:>10}", group.name, "raw", "gzip", "brotli");
        for file in &group.files {
            println!("  {:<50}{:>10}{:>10}{:>10}", file.name, file.raw, file.gzip, file.brotli);
            if let Some((code, data)) = file.sections {
                println!("  {:<50}{:>10}", "  code", code);
                println!("  {:<50}{:>10}", "  data: tables, facts, sentences", data);
            }
        }
        let verdict = if group.is_within_budget() { "within" } else { "OVER" };
        println!("  {:<50}{:>30}   {verdict} the budget of {}", "together", group.brotli(), group.budget);
    }
    match groups.iter().find(|group| !group.is_within_ceiling()) {
        Some(group) => Err(format!("{} grew past its ceiling of {}", group.name, group.ceiling)),
        None => Ok(()),
    }
}

/// The groups of a release build.
pub fn measure(dist: &Path) -> Outcome<Vec<Group>> {
    let page = |path: &str| weigh(dist, loaded(dist, path)?);
    // What a widget loads at once, the element itself with it.
    let first = ["coso.js", "engines.js", "keep.js", "words.js", "light.js", "light_core.js", "light_core_bg.wasm"];
    let embed = |names: &[&str]| weigh(dist, names.iter().map(|name| dist.join("embed").join(name)));
    // And once somebody writes: the whole engine, and the language of its drafts, the heavier of the two.
    let engine = ["engine.js", "engine_core.js", "engine_core_bg.wasm"];
    let words = embed(&["phrases.it.bin", "phrases.en.bin"])?.into_iter().max_by_key(|words| words.brotli);
    let second = embed(&engine)?.into_iter().chain(words).collect();
    Ok(vec![
        Group { name: "first screen", budget: 220_000, ceiling: 25_000, files: page("it/index.html")? },
        // The program a person works in; home has fetched it by the time it is opened.
        Group {
            name: "check desk without engine",
            budget: 220_000,
            ceiling: 620_000,
            files: page("it/controlla/index.html")?,
        },
        // Downloaded once, to be kept: all programs, modules and dictionaries together.
        Group {
            name: "Coso in one file",
            budget: 5_000_000,
            ceiling: 4_860_000,
            files: weigh(dist, [dist.join(build::ONE_FILE)])?,
        },
        Group {
            name: "engine package for the widget, first",
            budget: 120_000,
            ceiling: 120_000,
            files: embed(&first)?,
        },
        Group { name: "engine package, when somebody writes", budget: 465_000, ceiling: 465_000, files: second },
    ])
}

/// A page and what it loads when it is opened.
fn loaded(dist: &Path, page: &str) -> Outcome<BTreeSet<PathBuf>> {
    let file = dist.join(page);
    let html = fs::read_to_string(&file).map_err(|error| format!("{}: {error}\nbuild first", file.display()))?;
    let files = referred(&html).into_iter().map(|path| dist.join(path)).filter(|path| path.is_file());
    Ok(files.chain([file]).collect())
}

fn weigh(dist: &Path, files: impl IntoIterator<Item = PathBuf>) -> Outcome<Vec<Weight>> {
    let length = |path: &Path| fs::metadata(path).map(|file| file.len());
    let weigh = |path: PathBuf| {
        let raw = length(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        // A file without a packed form is sent as it is.
        let packed = |suffix| length(&path.with_added_extension(suffix)).unwrap_or(raw);
        let name = path.strip_prefix(dist).unwrap_or(&path).display().to_string();
        let sections = if path.extension().is_some_and(|end| end == "wasm") {
            fs::read(&path).ok().and_then(|module| sections::of(&module))
        } else {
            None
        };
        Ok(Weight { name, raw, gzip: packed("gz"), brotli: packed("br"), sections })
    };
    files.into_iter().map(weigh).collect()
}

/// The paths a page asks for when it is opened, in its tags and in its start script.
fn referred(page: &str) -> BTreeSet<String> {
    let tags = html::tags(page);
    let base = tags.iter().find(|tag| tag.name == "base").and_then(|tag| tag.attribute("href")).unwrap_or("/");
    let mut paths = BTreeSet::new();
    let mut add = |address: &str| {
        let path = address.strip_prefix(base).unwrap_or(address).trim_start_matches(['.', '/']);
        paths.insert(path.split(['?', '#']).next().unwrap_or_default().to_owned());
    };
    for tag in &tags {
        match tag.name.as_str() {
            // What a later page will want is fetched when this one is at rest.
            "link" if tag.attribute("rel") == Some("later") => {}
            "link" => tag.attribute("href").into_iter().for_each(&mut add),
            "script" => {
                tag.attribute("src").into_iter().for_each(&mut add);
                let source = page.get(html::content(page, tag)).unwrap_or_default();
                source.split(['\'', '"', '`']).filter(|text| is_file_name(text)).for_each(&mut add);
            }
            "img" => tag.attribute("src").into_iter().for_each(&mut add),
            _ => {}
        }
    }
    paths.remove("");
    paths
}

fn is_file_name(text: &str) -> bool {
    !text.contains(char::is_whitespace) && [".js", ".mjs", ".wasm"].iter().any(|end| text.ends_with(end))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_page_refers_to_what_it_loads() {
        let page = "<base href=/coso/><link rel=stylesheet href=/coso/a.css><link rel=icon href=./i.svg?v=1><link rel=later href=/coso/later.js>\
            <script type=module>import init from '/coso/w.js';await init({module_or_path:\"/coso/w.wasm\"})</script>\
            <a href=/coso/other.html>x</a>";
        let paths: Vec<_> = super::referred(page).into_iter().collect();
        assert_eq!(paths, ["a.css", "i.svg", "w.js", "w.wasm"]);
    }
}
