//! The engine as the page runs it: in Chromium, as WebAssembly.

use super::{Row, texts};
use crate::{Outcome, build, command, setup};
use serde::Deserialize;

#[derive(Deserialize)]
struct Times {
    p50: f64,
    p95: f64,
}

pub(super) fn measure() -> Outcome<Vec<Row>> {
    build::local_release()?;
    let browser = setup::browser_tools()?;
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut node = command::new("node");
    node.arg("tests/e2e/support/bench.mjs").arg(texts()).env("COSO_CHROMIUM", browser).env("COSO_XTASK", this);
    let times: Times = serde_json::from_str(&command::output(&mut node)?).map_err(|error| error.to_string())?;
    let row = |what, time| Row { what, figure: format!("{time:.2} ms") };
    Ok(vec![
        row("all checks, 2,200 characters, 12 placements: half within", times.p50),
        row("all checks, 2,200 characters, 12 placements: 95% within (4 ms)", times.p95),
    ])
}
