//! `coso check`: a report for every draft.

use crate::{ads_csv, arguments::Arguments, lines, sarif};
use copy_checks::{
    Severity,
    wire::{DraftIn, ReportOut},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};
use wording::Language;

#[derive(Deserialize)]
struct LineIn {
    #[serde(default)]
    id: Value,
    #[serde(flatten)]
    draft: DraftIn,
}

/// What happened to one draft.
pub(crate) struct Checked {
    pub(crate) id: Value,
    /// The line of the file, from 1.
    pub(crate) line: usize,
    pub(crate) outcome: Result<ReportOut, String>,
}

#[derive(Serialize)]
struct LineOut<'a> {
    id: &'a Value,
    #[serde(flatten)]
    report: &'a ReportOut,
}

pub(crate) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let fail_on = match arguments.option("fail-on") {
        None => None,
        Some(id) => Some(
            Severity::from_id(id)
                .ok_or_else(|| io::Error::other(format!("--fail-on is error, warning or advice, not `{id}`")))?,
        ),
    };
    let messages = arguments.messages()?;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut sarif = sarif::Log::new(arguments.file.as_deref().unwrap_or("-"), messages.unwrap_or_default());
    let format = arguments.option("format").unwrap_or("jsonl").to_owned();
    if !matches!(format.as_str(), "jsonl" | "text" | "sarif") {
        return Err(io::Error::other(format!("--format is jsonl, text or sarif, not `{format}`")));
    }
    let mut failed = false;
    let mut write = |checked: Checked| -> io::Result<()> {
        if let Ok(report) = &checked.outcome {
            failed |= fail_on.is_some_and(|least| {
                report.findings.iter().any(|finding| Severity::from_id(finding.severity).is_some_and(|s| s <= least))
            });
        }
        match format.as_str() {
            "text" => text(&checked, &mut out),
            "sarif" => {
                sarif.add(&checked);
                Ok(())
            }
            _ => json(&checked, &mut out),
        }
    };
    if arguments.option("placement").is_some() || arguments.file.as_deref().is_some_and(ads_csv::is_table) {
        ads_csv::each(arguments, &mut write)?;
    } else {
        lines::each(lines::open(arguments)?, |number, line| write(one(number, line, messages)))?;
    }
    if format == "sarif" {
        serde_json::to_writer_pretty(&mut out, &sarif.finish())?;
        writeln!(out)?;
    }
    out.flush()?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn one(number: usize, line: &str, messages: Option<Language>) -> Checked {
    let (id, outcome) = match serde_json::from_str::<LineIn>(line) {
        Ok(LineIn { id, draft }) => (id, report(draft, messages)),
        Err(error) => (lines::id_of(line), Err(error.to_string())),
    };
    Checked { id, line: number, outcome: outcome.map_err(|problem| format!("line {number}: {problem}")) }
}

/// The report, in the language of the messages or else of the copy.
pub(crate) fn report(draft: DraftIn, messages: Option<Language>) -> Result<ReportOut, String> {
    let speak = messages.or_else(|| draft.language.as_deref().and_then(Language::from_code)).unwrap_or_default();
    let (draft, context) = draft.read().map_err(|refusal| refusal.text(speak))?;
    Ok(ReportOut::new(&copy_checks::check(&draft, &context), &draft, speak))
}

fn json(checked: &Checked, out: &mut impl Write) -> io::Result<()> {
    match &checked.outcome {
        Ok(report) => serde_json::to_writer(&mut *out, &LineOut { id: &checked.id, report })?,
        Err(problem) => {
            serde_json::to_writer(
                &mut *out,
                &serde_json::json!({ "id": checked.id, "error": problem, "line": checked.line }),
            )?;
        }
    }
    out.write_all(b"\n")
}

fn text(checked: &Checked, out: &mut impl Write) -> io::Result<()> {
    let id = match &checked.id {
        Value::Null => format!("#{}", checked.line),
        Value::String(id) => id.clone(),
        other => other.to_string(),
    };
    match &checked.outcome {
        Err(problem) => writeln!(out, "{id}: {problem}"),
        Ok(report) => {
            for finding in &report.findings {
                writeln!(out, "{id} {} {} [{}] {}", finding.field, finding.severity, finding.rule, finding.message)?;
            }
            Ok(())
        }
    }
}
