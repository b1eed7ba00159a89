//! A Chromium for the browser tests: the machine's own, Playwright's, or a fresh one.

use super::announce;
use crate::{Outcome, command};
use std::path::PathBuf;

/// Names a browser to use instead of the one that would be found.
const CHOICE: &str = "COSO_CHROMIUM";

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

pub(crate) fn ensure() -> Outcome<PathBuf> {
    if let Some(chosen) = std::env::var_os(CHOICE).map(PathBuf::from) {
        return match command::version(&chosen) {
            Some(_) => Ok(chosen),
            None => Err(format!("{CHOICE} names {}, which does not start", chosen.display())),
        };
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    let why = "the tests walk through the page as a person would";
    if is_root() && !command::on_path("apt-get").is_empty() {
        announce("Chromium with apt-get", why);
        // Ubuntu's package only points to a snap: whether it starts is looked at below.
        let packages = ["chromium", "fonts-liberation", "fonts-noto-color-emoji"];
        if let Err(error) = apt_get(&packages) {
            println!("        {error}; trying Playwright's own");
        }
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    announce("Chromium with Playwright", why);
    let mut install = command::node_tool("npx");
    install.env_remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD").args(["playwright", "install", "chromium"]);
    let installed = command::run(&mut install);
    find().ok_or_else(|| {
        let reason = installed.err().unwrap_or_else(|| "it does not start".into());
        format!("no Chromium: {reason}\ninstall Chromium or Chrome, or name one in {CHOICE}")
    })
}

/// A browser that is there and starts.
fn find() -> Option<PathBuf> {
    let named = NAMES.iter().flat_map(|name| command::on_path(name));
    named.chain([MAC.into()]).chain(of_playwright()).find(|path| path.is_file() && command::version(path).is_some())
}

fn of_playwright() -> Option<PathBuf> {
    let ask = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
    command::output(command::new("node").args(["-e", ask])).ok().map(PathBuf::from)
}

pub(super) fn apt_get(packages: &[&str]) -> Outcome {
    let apt = |words: &[&str]| {
        command::run(command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").arg("-q").args(words))
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
}

pub(crate) fn is_root() -> bool {
    let user = command::output(command::new("id").arg("-u"));
    cfg!(unix) && user.is_ok_and(|id| id.trim() == "0")
}
