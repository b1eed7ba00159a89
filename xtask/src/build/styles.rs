//! One stylesheet in place of the many that the sources keep apart: a browser shows nothing until it has them all, and
//! on a slow line a dozen and a half requests are several rounds.

use super::html::{Tag, replace, tags};
use crate::Outcome;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Joins the stylesheets that the shell names; those for a medium of its own (print) hold nothing up and stay.
pub(super) fn join(folder: &Path) -> Outcome {
    let shell = folder.join("index.html");
    let html = fs::read_to_string(&shell).map_err(|error| format!("{}: {error}", shell.display()))?;
    let names: Vec<String> = sheets(&html).iter().filter_map(|tag| Some(tag.attribute("href")?.to_owned())).collect();
    let mut all = String::new();
    for name in &names {
        let file = folder.join(name.trim_start_matches("./"));
        all.push_str(&fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?);
        all.push('\n');
    }
    let Some((joined, html)) = joined(&html, &all) else { return Ok(()) };
    let written = fs::write(folder.join(&joined), &all).and_then(|()| fs::write(&shell, html));
    written.map_err(|error| format!("{joined}: {error}"))?;
    names.iter().try_for_each(|name| {
        fs::remove_file(folder.join(name.trim_start_matches("./"))).map_err(|error| format!("{name}: {error}"))
    })
}

fn sheets(html: &str) -> Vec<Tag> {
    let all = tags(html).into_iter();
    all.filter(|tag| tag.attribute("rel") == Some("stylesheet") && tag.attribute("media").is_none()).collect()
}

/// The name of the one sheet, and the page that asks for it where it asked for the first; nothing of a page with one.
fn joined(html: &str, all: &str) -> Option<(String, String)> {
    let sheets = sheets(html);
    let first = sheets.first().filter(|_| sheets.len() > 1)?;
    let hash: String = Sha256::digest(all).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("styles-{hash}.css");
    // Addresses stay as Trunk writes them: they are moved to the site's own base later.
    let address = if first.attribute("href")?.starts_with("./") { format!("./{name}") } else { name.clone() };
    let mut edits: Vec<_> = sheets.iter().map(|tag| (tag.range.clone(), String::new())).collect();
    edits.first_mut()?.1 = format!("<link rel=\"stylesheet\" href=\"{address}\"/>");
    Some((name, replace(html, edits)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_sheets_become_one_where_the_first_stood() {
        let html = "<script src=./a.js></script><link rel=stylesheet href=./a-1.css><link rel=icon href=i.svg>\
            <link rel=\"stylesheet\" href=\"./b-2.css\"/><link rel=stylesheet href=./p-3.css media=print>";
        let (name, page) = joined(html, "a{}\nb{}\n").expect("two sheets");
        assert!(name.starts_with("styles-") && name.ends_with(".css") && name.len() == 27, "{name}");
        let one = format!("<link rel=\"stylesheet\" href=\"./{name}\"/>");
        let expected = format!(
            "<script src=./a.js></script>{one}<link rel=icon href=i.svg><link rel=stylesheet href=./p-3.css media=print>"
        );
        assert_eq!(page, expected);
        assert_ne!(joined(html, "a{}").map(|(name, _)| name), Some(name), "another name for another content");
        assert!(joined("<link rel=stylesheet href=./a.css>", "").is_none());
    }

    #[test]
    fn the_files_themselves_are_joined_in_their_order() {
        let folder = std::env::temp_dir().join(format!("coso-styles-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for (name, text) in [
            ("a.css", "a{}"),
            ("b.css", "b{}"),
            ("index.html", "<link rel=stylesheet href=./a.css><link rel=stylesheet href=./b.css>"),
        ] {
            fs::write(folder.join(name), text).expect("written");
        }
        join(&folder).expect("joined");
        let page = fs::read_to_string(folder.join("index.html")).expect("the page");
        let name = tags(&page)[0].attribute("href").expect("an address").trim_start_matches("./").to_owned();
        assert_eq!(fs::read_to_string(folder.join(name)).expect("the sheet"), "a{}\nb{}\n");
        assert!(!folder.join("a.css").exists() && !folder.join("b.css").exists());
        fs::remove_dir_all(folder).expect("removed");
    }
}
