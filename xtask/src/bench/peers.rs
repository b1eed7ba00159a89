//! The libraries we compare with, installed apart in .coso/peers and run as people run them.

use super::texts;
use crate::{Outcome, command, project};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const TWITTER_TEXT: &str = "twitter-text@3.1.0";
const TEXTSTAT: &str = "textstat==0.7.4";

pub(super) fn twitter_text() -> Outcome<f64> {
    let folder = folder("javascript")?;
    if !folder.join("node_modules/twitter-text").is_dir() {
        println!("set-up: {TWITTER_TEXT}, the peer for lengths on X");
        let mut npm = command::node_tool("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"]).arg(&folder).arg(TWITTER_TEXT);
        command::run(&mut npm)?;
    }
    let script = project::root().join("xtask/peers/twitter-text.mjs");
    rate(command::new("node").current_dir(folder).arg(script).arg(texts()))
}

pub(super) fn textstat() -> Outcome<f64> {
    let folder = folder("python")?;
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !folder.join("installed").is_file() {
        println!("set-up: {TEXTSTAT}, the peer for readability");
        command::run(command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        command::run(command::new(&python).args(["-m", "pip", "install", "--quiet", TEXTSTAT]))?;
        fs::write(folder.join("installed"), TEXTSTAT).map_err(|error| error.to_string())?;
    }
    rate(command::new(python).arg(project::root().join("xtask/peers/readability.py")).arg(texts()))
}

fn folder(name: &str) -> Outcome<PathBuf> {
    let folder = project::local().join("peers").join(name);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

fn rate(command: &mut Command) -> Outcome<f64> {
    let printed = command::output(command)?;
    printed.trim().parse().map_err(|_| format!("a peer printed {:?} instead of a number", printed.trim()))
}
