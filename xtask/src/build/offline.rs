//! The service worker with the list of what it keeps, and in every page the mark that says there is one.

use super::html::{replace, tags};
use super::one_file;
use crate::{Outcome, project};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

const WORKER: &str = "service-worker.js";

/// What is kept from the first visit on. What lies in `embed/` is kept once it has been used.
fn is_kept(path: &str) -> bool {
    let kept = [".css", ".html", ".js", ".png", ".svg", ".wasm", ".webmanifest"];
    kept.iter().any(|ending| path.ends_with(ending))
        && !path.starts_with("embed/")
        && !path.starts_with('.')
        && !is_reference(path)
        && ![WORKER, one_file::NAME, "index.html"].contains(&path)
}

/// A page of one platform or one rule: there are hundreds, and they are kept when they are read.
fn is_reference(path: &str) -> bool {
    path.ends_with(".html") && path.matches('/').count() > 2
}

/// As a page is asked for: a folder, not its file.
fn address(path: &str) -> String {
    path.strip_suffix("index.html").unwrap_or(path).to_owned()
}

pub(super) fn write(folder: &Path, files: &[PathBuf]) -> Outcome {
    let mut paths: Vec<String> = files.iter().filter_map(|file| relative(folder, file)).collect();
    paths.sort();
    let pages = paths.iter().filter(|path| path.ends_with(".html") && !path.starts_with("embed/"));
    for path in pages.filter(|path| *path != one_file::NAME) {
        let file = folder.join(path);
        let html = read(&file)?;
        let marked = marked(&html).ok_or_else(|| format!("{path} has no <meta charset>"))?;
        fs::write(&file, marked).map_err(|error| format!("{path}: {error}"))?;
    }
    let mut hash = Sha256::new();
    for path in paths.iter().filter(|path| is_kept(path) || path.starts_with("embed/")) {
        hash.update(path.as_bytes());
        hash.update(fs::read(folder.join(path)).map_err(|error| format!("{path}: {error}"))?);
    }
    let build: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    // The site's own address only sends on to a language.
    let kept: Vec<String> =
        std::iter::once(String::new()).chain(paths.iter().filter(|path| is_kept(path)).map(|p| address(p))).collect();
    let template = read(&project::root().join("www").join(WORKER))?;
    let worker = filled(&template, &build, &kept)?;
    fs::write(folder.join(WORKER), worker).map_err(|error| format!("{WORKER}: {error}"))
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn relative(folder: &Path, file: &Path) -> Option<String> {
    Some(file.strip_prefix(folder).ok()?.to_str()?.replace('\\', "/"))
}

fn filled(template: &str, build: &str, files: &[String]) -> Outcome<String> {
    let list = serde_json::to_string(files).map_err(|error| error.to_string())?;
    let (name, none) = ("const BUILD = \"none\";", "const FILES = [];");
    if !template.contains(name) || !template.contains(none) {
        return Err(format!("www/{WORKER} no longer has the two lines that the build fills in"));
    }
    let filled = template.replacen(name, &format!("const BUILD = \"{build}\";"), 1);
    Ok(filled.replacen(none, &format!("const FILES = {list};"), 1))
}

fn marked(html: &str) -> Option<String> {
    let tags = tags(html);
    if tags.iter().any(|tag| tag.attribute("name") == Some("coso-offline")) {
        return Some(html.to_owned());
    }
    let at = tags.iter().find(|tag| tag.attribute("charset").is_some())?.range.end;
    Some(replace(html, vec![(at..at, format!("<meta name=\"coso-offline\" content=\"{WORKER}\">"))]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_of_the_sources_takes_what_the_build_gives() {
        let template = read(&project::root().join("www").join(WORKER)).expect("the worker");
        let worker = filled(&template, "0a1b", &["it/".to_owned(), "a-1.js".to_owned()]).expect("filled");
        assert!(worker.contains("const BUILD = \"0a1b\";") && worker.contains("const FILES = [\"it/\",\"a-1.js\"];"));
        assert!(filled("", "0a1b", &[]).is_err());
    }

    #[test]
    fn what_is_kept() {
        for (path, kept) in [
            ("it/controlla/index.html", true),
            ("workbench-0123456789abcdef_bg.wasm", true),
            ("404.html", true),
            ("embed/engine_bg.wasm", false),
            ("service-worker.js", false),
            ("it/index.html.br", false),
            ("sitemap.xml", false),
            ("coso.html", false),
        ] {
            assert_eq!(is_kept(path), kept, "{path}");
        }
        assert_eq!(address("it/controlla/index.html"), "it/controlla/");
    }

    #[test]
    fn pages_are_marked_once() {
        let once = marked("<meta charset=utf-8><title>x</title>").expect("a page");
        assert!(once.starts_with("<meta charset=utf-8><meta name=\"coso-offline\""), "{once}");
        assert_eq!(marked(&once), Some(once.clone()));
    }
}
