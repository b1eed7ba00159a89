//! The release build: Trunk makes the page, then `after` makes it ready to publish.

pub(crate) mod after;
pub(crate) mod base;
mod download;
mod embed;
pub(crate) mod html;
mod inputs;
mod modules;
mod offline;
mod one_file;
mod pages;
mod paint;
mod policy;
mod programs;
mod rows;
mod silence;
mod site;
mod styles;

pub(crate) use one_file::NAME as ONE_FILE;
pub(crate) use pages::REDIRECTS;

use crate::{Outcome, args::Args, command, project, setup};
use std::fs;

/// What a build on one's own machine is told it will be published under.
const LOCAL_URL: &str = "http://127.0.0.1:8080/";

/// Holds the fingerprint of what `dist/` was built from; not served.
const STAMP: &str = ".built-from";

/// The address a build is published under, for canonical links and the sitemap.
const PUBLIC_URL: &str = "COSO_PUBLIC_URL";
const BUILT_FROM: &str = "COSO_BUILT_FROM";
/// Set where a debug build is to have a file for each page too: served once, not on every change.
const DEV_PAGES: &str = "COSO_DEV_PAGES";

pub(crate) fn command(mut args: Args) -> Outcome {
    let url = args.value::<String>("--public-url")?;
    let dev = args.flag("--dev");
    args.finish()?;
    if dev {
        return debug();
    }
    release(url.as_deref().unwrap_or(LOCAL_URL))
}

/// Builds `dist/` for this machine, unless it is what the sources would give again.
pub(crate) fn local_release() -> Outcome {
    release(LOCAL_URL)
}

fn release(public_url: &str) -> Outcome {
    // Refused before the long work.
    site::Site::new(public_url)?;
    // Trunk stages every build in one folder: a second build waits for the first.
    let _lock = lock()?;
    let fingerprint = inputs::fingerprint(public_url)?;
    if fs::read_to_string(project::dist().join(STAMP)).is_ok_and(|built| built == fingerprint) {
        println!("build: dist/ is up to date");
        return Ok(());
    }
    let tools = setup::build_tools()?;
    println!("build: the release, with Trunk");
    // Trunk is kept off the network, which it would fetch its tools from; crates are fetched here.
    command::run(command::new("cargo").args(["fetch", "--quiet"]))?;
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--offline", "--public-url", base::OPEN]);
    trunk.env_remove("RUST_BACKTRACE").env(PUBLIC_URL, public_url).env(BUILT_FROM, fingerprint);
    command::run(&mut trunk)
}

/// A debug build with every page, for looking at one's work and for single stories.
fn debug() -> Outcome {
    let _lock = lock()?;
    let mut trunk = setup::build_tools()?.command("trunk");
    trunk.args(["build", "--offline", "--public-url", base::OPEN]).env(DEV_PAGES, "yes");
    command::run(&mut trunk)
}

/// Held until the file is dropped.
fn lock() -> Outcome<fs::File> {
    let folder = project::local();
    let locked = || {
        fs::create_dir_all(&folder)?;
        let file = fs::File::create(folder.join("build.lock"))?;
        file.lock()?;
        Ok(file)
    };
    locked().map_err(|error: std::io::Error| format!("{}: {error}", folder.display()))
}
