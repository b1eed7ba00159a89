//! `coso check` on a long file: its speed, and that its memory does not grow with the file.

use super::{Row, texts, thousands};
use crate::{Outcome, command, project};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

const LINES: usize = 1_000_000;

pub(super) fn measure(_build: bool) -> Outcome<Vec<Row>> {
    command::run(command::new("cargo").args(["build", "--release", "--quiet", "--package", "command-line"]))?;
    let folder = project::local();
    let file = folder.join("bench.jsonl");
    fs::create_dir_all(folder).and_then(|()| write(&file)).map_err(|error| format!("{}: {error}", file.display()))?;

    let mut coso = command::new("cargo");
    coso.args(["run", "--release", "--quiet", "--package", "command-line", "--", "check"]).arg(&file);
    let start = Instant::now();
    let mut child = coso.stdout(Stdio::null()).spawn().map_err(|error| error.to_string())?;
    let mut peak = 0;
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) => peak = peak.max(peak_memory(child.id()).unwrap_or(0)),
            Err(error) => return Err(error.to_string()),
        }
        std::thread::sleep(Duration::from_millis(100));
    };
    let seconds = start.elapsed().as_secs_f64();
    let _ = fs::remove_file(&file);
    if !status.success() {
        return Err(format!("coso check failed ({status})"));
    }
    let memory = if peak == 0 { "not measured".into() } else { format!("{:.1} MB", peak as f64 / 1e6) };
    Ok(vec![
        Row {
            what: "coso check, a million lines, lines a second",
            figure: thousands(LINES as f64 / seconds),
            budget: "",
        },
        Row { what: "coso check, its largest memory", figure: memory, budget: "100 MB" },
    ])
}

fn write(file: &Path) -> std::io::Result<()> {
    let texts: BTreeMap<String, Vec<String>> = serde_json::from_str(&fs::read_to_string(texts())?)?;
    let texts: Vec<_> = texts.iter().flat_map(|(code, texts)| texts.iter().map(move |text| (code, text))).collect();
    let mut out = BufWriter::new(File::create(file)?);
    for (id, (language, text)) in (0..LINES).zip(texts.iter().cycle()) {
        let fields = serde_json::json!({ "text": text });
        let draft =
            serde_json::json!({ "id": id, "placement": "instagram-feed", "language": language, "fields": fields });
        writeln!(out, "{draft}")?;
    }
    out.flush()
}

/// The most memory coso held so far, where the system tells. Cargo replaces itself with the program it runs: what it held
/// before that is not coso's.
fn peak_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    if !status.starts_with("Name:\tcoso\n") {
        return None;
    }
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
}
