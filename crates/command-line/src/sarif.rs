//! SARIF 2.1.0, for teams that keep copy in a repository. The one format that cannot stream: it is
//! a single JSON object, so the results are held until the end.

use crate::check::Checked;
use copy_checks::{Rule, wire};
use serde_json::{Value, json};
use wording::Language;

pub(crate) struct Log {
    file: String,
    language: Language,
    results: Vec<Value>,
}

impl Log {
    pub(crate) fn new(file: &str, language: Language) -> Self {
        Log { file: file.to_owned(), language, results: Vec::new() }
    }

    pub(crate) fn add(&mut self, checked: &Checked) {
        let location = json!([{ "physicalLocation": {
            "artifactLocation": { "uri": self.file },
            "region": { "startLine": checked.line },
        }}]);
        match &checked.outcome {
            Err(problem) => self.results.push(json!({
                "ruleId": "unreadable", "level": "error", "message": { "text": problem }, "locations": location,
            })),
            Ok(report) => self.results.extend(report.findings.iter().map(|finding| {
                json!({
                    "ruleId": finding.rule,
                    "level": match finding.severity { "error" => "error", "warning" => "warning", _ => "note" },
                    "message": { "text": finding.message },
                    "locations": location,
                    "properties": { "id": checked.id, "field": finding.field, "start": finding.start, "end": finding.end },
                })
            })),
        }
    }

    pub(crate) fn finish(self) -> Value {
        let rules: Vec<Value> = Rule::ALL
            .iter()
            .map(|rule| {
                json!({
                    "id": rule.id(),
                    "shortDescription": { "text": wire::title(*rule, self.language) },
                    "fullDescription": { "text": wire::why(*rule, self.language) },
                    "help": { "text": wire::what_to_do(*rule, self.language) },
                })
            })
            .collect();
        json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": { "name": "coso", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
                "results": self.results,
            }],
        })
    }
}
