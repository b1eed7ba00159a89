//! The engine as the page runs it: in Chromium, as WebAssembly; and the page around it.

use super::{Row, many, texts};
use crate::{Outcome, build, command, project, setup};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};

#[derive(Deserialize)]
struct Times {
    p50: f64,
    p95: f64,
}

#[derive(Deserialize)]
struct Typing {
    p50: f64,
    p95: f64,
    checked: f64,
}

pub(super) fn measure(build: bool) -> Outcome<Vec<Row>> {
    if build {
        build::local_release()?;
    }
    let browser = setup::browser_tools()?;
    let dist = project::dist();
    let engine = run("engine.mjs", &dist.join("embed"), &browser)?;
    let engines: BTreeMap<String, Times> = serde_json::from_str(&engine).map_err(|error| error.to_string())?;
    let engine = engines.into_values().next().ok_or("the engine was not measured")?;
    let typing = run("typing.mjs", &dist, &browser)?;
    let typing: Typing = serde_json::from_str(&typing).map_err(|error| error.to_string())?;
    let row = |what, time, budget| Row { what, figure: format!("{time:.2} ms"), budget };
    let mut rows = vec![
        row("all checks, 2,200 characters, 12 placements: half within", engine.p50, ""),
        row("  95% within", engine.p95, "4 ms"),
        row("check desk, the same text: a letter is seen, half within", typing.p50, "16 ms"),
        row("  95% of the letters within", typing.p95, ""),
        row("  its counter, findings and previews, half within", typing.checked, ""),
    ];
    rows.extend(many::rows(&run("many.mjs", &dist, &browser)?)?);
    Ok(rows)
}

fn run(script: &str, folder: &Path, browser: &Path) -> Outcome<String> {
    let mut node = command::new("node");
    node.arg(Path::new("xtask/peers").join(script)).arg(texts()).arg(folder).env("COSO_CHROMIUM", browser);
    command::output(&mut node)
}
