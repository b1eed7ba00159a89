//! `coso check`: a report for every draft.

use crate::{ads_csv, arguments::Arguments, lines, sarif};
use copy_checks::{
    Severity,
    checks::spelling_finding,
    wire::{DraftIn, ReportOut},
};
use facts::Field;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use spelling::{Doubt, Speller};
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
    let checks = Checks::new(arguments)?;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut sarif = sarif::Log::new(arguments.file.as_deref().unwrap_or("-"), checks.messages.unwrap_or_default());
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
        ads_csv::each(arguments, &checks, &mut write)?;
    } else {
        lines::each(lines::open(arguments)?, |number, line| write(one(number, line, &checks)))?;
    }
    if format == "sarif" {
        serde_json::to_writer_pretty(&mut out, &sarif.finish())?;
        writeln!(out)?;
    }
    out.flush()?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn one(number: usize, line: &str, checks: &Checks) -> Checked {
    let (id, outcome) = match serde_json::from_str::<LineIn>(line) {
        Ok(LineIn { id, draft }) => (id, checks.report(draft)),
        Err(error) => (lines::id_of(line), Err(error.to_string())),
    };
    Checked { id, line: number, outcome: outcome.map_err(|problem| format!("line {number}: {problem}")) }
}

/// What every draft of a run is checked with.
#[derive(Default)]
pub(crate) struct Checks {
    /// The language of the messages; each draft's own where it is left out.
    messages: Option<Language>,
    speller: Option<(Language, Speller)>,
}

impl Checks {
    fn new(arguments: &Arguments) -> io::Result<Checks> {
        let speller = match arguments.option("spelling") {
            None => None,
            Some(path) => {
                let language = arguments.copy()?.unwrap_or_default();
                Some((language, speller(path, language)?))
            }
        };
        Ok(Checks { messages: arguments.messages()?, speller })
    }

    /// The report, in the language of the messages or else of the copy.
    pub(crate) fn report(&self, draft: DraftIn) -> Result<ReportOut, String> {
        let speak =
            self.messages.or_else(|| draft.language.as_deref().and_then(Language::from_code)).unwrap_or_default();
        let (draft, context) = draft.read().map_err(|refusal| refusal.text(speak))?;
        let mut report = copy_checks::check(&draft, &context);
        if let Some((_, speller)) = self.speller.as_ref().filter(|(language, _)| *language == draft.language) {
            for (field, text) in draft.fields.iter().filter(|(field, _)| !is_name(field.field)) {
                for unknown in speller.check(text) {
                    let likely = unknown.doubt == Doubt::Likely;
                    report.findings.push(spelling_finding(
                        *field,
                        unknown.range,
                        &unknown.word,
                        likely,
                        &unknown.suggestions,
                    ));
                }
            }
        }
        Ok(ReportOut::new(&report, &draft, speak))
    }
}

/// Fields that hold names and addresses rather than words.
fn is_name(field: Field) -> bool {
    matches!(
        field,
        Field::Link
            | Field::Path1
            | Field::Path2
            | Field::Tags
            | Field::BrandName
            | Field::BusinessName
            | Field::DisplayName
    )
}

/// A Hunspell dictionary: `it.dic`, with `it.aff` beside it.
fn speller(path: &str, language: Language) -> io::Result<Speller> {
    let stem = path.strip_suffix(".dic").or_else(|| path.strip_suffix(".aff")).unwrap_or(path);
    let read = |end: &str| {
        let file = format!("{stem}.{end}");
        std::fs::read_to_string(&file).map_err(|error| io::Error::other(format!("{file}: {error}")))
    };
    let mut speller = Speller::new(language);
    speller.add(&read("aff")?, &read("dic")?).map_err(|trouble| io::Error::other(format!("{stem}: {}", trouble.0)))?;
    Ok(speller)
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
