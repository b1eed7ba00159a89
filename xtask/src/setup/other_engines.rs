//! Firefox and WebKit for the main story, where the machine's own packages have them. Without them it is skipped, and
//! the test says so: no engine is worth a set-up that fails.

use super::{announce, browser};
use crate::command;
use std::path::Path;

/// A program that shows an engine is there, and the package that brings it.
const ENGINES: [(&[&str], &str); 3] =
    [(&["firefox-esr", "firefox"], "firefox-esr"), (&["WebKitWebDriver"], "webkit2gtk-driver"), (&["Xvfb"], "xvfb")];

pub(crate) fn ensure() {
    let there = |names: &[&str]| {
        names.iter().flat_map(|name| command::on_path(name)).any(|path: std::path::PathBuf| Path::is_file(&path))
    };
    let missing: Vec<&str> = ENGINES.iter().filter(|(names, _)| !there(names)).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return;
    }
    if !browser::is_root() || command::on_path("apt-get").is_empty() {
        println!("to walk the main story in Firefox and WebKit too, install: {}", missing.join(", "));
        return;
    }
    announce("Firefox and WebKit with apt-get", "the main story is walked in their engines too");
    for package in missing {
        // One by one: a system that lacks one may have the others.
        if let Err(error) = browser::apt_get(&[package]) {
            println!("        {package}: {error}; its engine is skipped");
        }
    }
}
