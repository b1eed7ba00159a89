//! `docs`: the pages of docs/generated/, written from what the code and the catalogue say. One file for each.

mod facts;
mod rules;

use crate::{Outcome, args::Args, project};
use std::fs;

/// A page: its file name, and what writes it.
type Page = (&'static str, fn() -> Outcome<String>);

const PAGES: [Page; 2] = [("facts.md", facts::page), ("rules.md", rules::page)];

pub(crate) fn command(mut args: Args) -> Outcome {
    let only_check = args.flag("--check");
    args.finish()?;
    if only_check { check() } else { write() }
}

fn write() -> Outcome {
    let folder = project::root().join("docs/generated");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (name, page) in PAGES {
        fs::write(folder.join(name), page()?).map_err(|error| format!("{name}: {error}"))?;
        println!("wrote docs/generated/{name}");
    }
    Ok(())
}

/// Fails when a page is not what would be written now.
pub(crate) fn check() -> Outcome {
    let folder = project::root().join("docs/generated");
    for (name, page) in PAGES {
        if fs::read_to_string(folder.join(name)).ok() != Some(page()?) {
            return Err(format!("docs/generated/{name} is out of date: run `cargo xtask docs`"));
        }
    }
    Ok(())
}

const HEADER: &str = "<!-- Written by `cargo xtask docs`; changes here are lost. -->\n\n";

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
