//! What Trunk's post_build hook runs: makes a release build ready to publish.

use super::{
    BUILT_FROM, DEV_PAGES, LOCAL_URL, PUBLIC_URL, STAMP, embed,
    modules::{self, Effort},
    offline, one_file, pages, policy, programs, rows,
    site::Site,
    styles,
};
use crate::{Outcome, args::Args, command, project, setup};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

pub(crate) fn command(args: Args) -> Outcome {
    args.finish()?;
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(project::dist, PathBuf::from);
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug") {
        return debug(&folder);
    }
    let site = std::env::var(PUBLIC_URL).ok().map(|url| Site::new(&url)).transpose()?;
    let tools = setup::build_tools()?;
    step("what is loaded when needed", || modules::build(&tools, &folder.join("embed"), Effort::Release))?;
    step("the dictionaries", || dictionaries(&folder))?;
    step("where each fact is written", || rows::write(&folder.join("embed")))?;
    step("one stylesheet", || styles::join(&folder))?;
    let pages = pages::all()?;
    let mut names = pages::programs(&pages);
    names.insert(programs::WHOLE);
    let programs = step("the programs", || programs::build(&tools, &folder, &names))?;
    let one_file = step("everything in one file", || whole(&folder, &programs, &pages))?;
    step("a file for each page and language", || {
        pages::write(&folder, &pages, &programs, site.as_ref(), Some(one_file))
    })?;
    step("what other pages embed", || embed::write(&folder.join("embed")))?;
    let files = files_in(&folder)?;
    step("the content security policy", || {
        files
            .iter()
            .filter(|file| file.extension().is_some_and(|e| e == "html"))
            // Made to be framed, or to be opened from a stick: those have a policy of their own.
            .filter(|file| !file.starts_with(folder.join("embed")) && !file.ends_with(one_file::NAME))
            .try_for_each(|file| policy::write(file))
    })?;
    step("what is kept for offline", || offline::write(&folder, &files))?;
    // By Node, whose compressors are fast even in a debug build of this program.
    let script = project::root().join("xtask/src/build/compress.mjs");
    step("brotli and gzip", || command::run(command::new("node").arg(script).arg(&folder)))?;
    match std::env::var(BUILT_FROM) {
        Ok(fingerprint) => fs::write(folder.join(STAMP), fingerprint).map_err(|error| format!("{STAMP}: {error}")),
        Err(_) => Ok(()),
    }
}

/// What a debug build adds; the pages and the one file only where somebody looks at it as a whole.
fn debug(folder: &Path) -> Outcome {
    rows::write(&folder.join("embed"))?;
    embed::write(&folder.join("embed"))?;
    modules::build(&setup::build_tools()?, &folder.join("embed"), Effort::Debug)?;
    dictionaries(folder)?;
    if std::env::var_os(DEV_PAGES).is_some() {
        styles::join(folder)?;
        let files = files_in(folder)?;
        let program = programs::first(&files).ok_or("Trunk has written no program")?;
        let pages = pages::all()?;
        let parts = one_file::Parts { files: &files, stem: &program, pages: &pages, site: "", effort: one_file::QUICK };
        one_file::write(folder, &parts)?;
        pages::write(folder, &pages, &Default::default(), None, Some(one_file::size(folder)?))?;
        offline::write(folder, &files_in(folder)?)?;
    }
    Ok(())
}

/// Packs the program of every page into the one file and takes it out of the site, where no page loads it; the
/// size of the file.
fn whole(folder: &Path, programs: &BTreeMap<String, String>, pages: &[pages::Page]) -> Outcome<u64> {
    let stem = programs.get(programs::WHOLE).ok_or("the program of the one file was not built")?;
    // On one's own machine there is no site that others could open a link on.
    let site = std::env::var(PUBLIC_URL).ok().filter(|url| url != LOCAL_URL).unwrap_or_default();
    let files = files_in(folder)?;
    let parts = one_file::Parts { files: &files, stem, pages, site: &site, effort: one_file::BEST };
    one_file::write(folder, &parts)?;
    for end in [".js", "_bg.wasm"] {
        let file = folder.join(format!("{stem}{end}"));
        fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    one_file::size(folder)
}

/// The dictionaries of the npm packages, with their licences; by Node, which packs them to know their weight.
fn dictionaries(folder: &Path) -> Outcome {
    let script = project::root().join("xtask/src/build/dictionaries.mjs");
    let packages = project::root().join("node_modules");
    command::run(command::new("node").arg(script).arg(packages).arg(folder.join("embed")))
}

fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let start = Instant::now();
    let done = work()?;
    println!("build: {name} ({:.1} s)", start.elapsed().as_secs_f32());
    Ok(done)
}

fn files_in(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    Ok(files)
}
