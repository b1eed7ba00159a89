//! The engine as the page runs it: in Chromium, as WebAssembly.

use super::{Row, texts};
use crate::{Outcome, build, command, project, setup};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Times {
    p50: f64,
    p95: f64,
}

pub(super) fn measure() -> Outcome<Vec<Row>> {
    build::local_release()?;
    let browser = setup::browser_tools()?;
    let embed = project::dist().join("embed");
    let mut node = command::new("node");
    node.arg("xtask/peers/engine.mjs").arg(texts()).arg(embed).env("COSO_CHROMIUM", browser);
    let times: BTreeMap<String, Times> =
        serde_json::from_str(&command::output(&mut node)?).map_err(|error| error.to_string())?;
    let times = times.into_values().next().ok_or("the engine was not measured")?;
    let row = |what, time, budget| Row { what, figure: format!("{time:.2} ms"), budget };
    Ok(vec![
        row("all checks, 2,200 characters, 12 placements: half within", times.p50, ""),
        row("  95% within", times.p95, "4 ms"),
    ])
}
