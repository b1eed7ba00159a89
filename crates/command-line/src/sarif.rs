//! SARIF 2.1.0, for teams that keep copy in a repository. The one format that cannot stream: it is
//! a single JSON object, so the results are held until the end.

use crate::check::Checked;
use copy_checks::{Rule, wire};
use serde_json::{Value, json};
use wording::Language;

pub(crate) struct Log {
    uri: String,
    language: Language,
    results: Vec<Value>,
}

/// A line that could not be read; not one of the engine's rules.
const UNREADABLE: &str = "unreadable";

impl Log {
    pub(crate) fn new(file: &str, language: Language) -> Self {
        Log { uri: uri(file), language, results: Vec::new() }
    }

    pub(crate) fn add(&mut self, checked: &Checked) {
        // A place in a text is no place in the file, where quotation marks and escapes stand between its letters: the
        // line is the region, the field is named beside it, and its own UTF-16 offsets are properties.
        let location = |field: Option<&str>| {
            let mut location = json!({ "physicalLocation": {
                "artifactLocation": { "uri": self.uri },
                "region": { "startLine": checked.line },
            }});
            if let (Some(field), Some(object)) = (field, location.as_object_mut()) {
                object.insert("logicalLocations".into(), json!([{ "name": field, "kind": "member" }]));
            }
            json!([location])
        };
        match &checked.outcome {
            Err(problem) => self.results.push(json!({
                "ruleId": UNREADABLE, "ruleIndex": Rule::ALL.len(), "level": "error", "message": { "text": problem },
                "locations": location(None), "properties": { "id": checked.id },
            })),
            Ok(report) => self.results.extend(report.findings.iter().map(|finding| {
                json!({
                    "ruleId": finding.rule,
                    "ruleIndex": Rule::ALL.iter().position(|rule| rule.id() == finding.rule),
                    "level": match finding.severity { "error" => "error", "warning" => "warning", _ => "note" },
                    "message": { "text": finding.message },
                    "locations": location(Some(&finding.field)),
                    "properties": { "id": checked.id, "field": finding.field, "start": finding.start, "end": finding.end, "facts": finding.facts },
                })
            })),
        }
    }

    pub(crate) fn finish(self) -> Value {
        let mut rules: Vec<Value> = Rule::ALL
            .iter()
            .map(|rule| {
                json!({
                    "id": rule.id(),
                    "shortDescription": { "text": wire::title(*rule, self.language) },
                    "fullDescription": { "text": wire::why(*rule, self.language) },
                    "help": { "text": wire::what_to_do(*rule, self.language) },
                    "properties": { "tags": [rule.family().id()] },
                })
            })
            .collect();
        rules.push(json!({ "id": UNREADABLE, "shortDescription": { "text": "Not a draft" } }));
        json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": { "name": "coso", "version": env!("CARGO_PKG_VERSION"), "language": self.language.code(), "rules": rules } },
                "columnKind": "utf16CodeUnits",
                "results": self.results,
            }],
        })
    }
}

/// A file as a URI reference: relative where it was, `stdin` for standard input.
fn uri(file: &str) -> String {
    if file == "-" {
        return "stdin".to_owned();
    }
    let mut out = if file.starts_with('/') { "file://".to_owned() } else { String::new() };
    for byte in file.bytes() {
        match byte {
            b'\\' => out.push('/'),
            b'/' | b'.' | b'-' | b'_' | b'~' => out.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_uris() {
        for (file, expected) in [
            ("ads.csv", "ads.csv"),
            ("copy/Annunci estate è.csv", "copy/Annunci%20estate%20%C3%A8.csv"),
            ("copy\\ads.csv", "copy/ads.csv"),
            ("/srv/ads.csv", "file:///srv/ads.csv"),
            ("-", "stdin"),
        ] {
            assert_eq!(uri(file), expected);
        }
    }

    #[test]
    fn every_result_points_to_its_rule_and_its_line() {
        let mut log = Log::new("a b.jsonl", Language::En);
        let draft =
            serde_json::from_str(r#"{"placement":"x-post","language":"en","fields":{"text":"Really????? ACT NOW"}}"#)
                .expect("a draft");
        log.add(&Checked { id: json!(7), line: 3, outcome: crate::check::Checks::default().report(draft) });
        log.add(&Checked { id: Value::Null, line: 4, outcome: Err("line 4: no".into()) });
        let out = log.finish();
        let (rules, results) =
            (&out["runs"][0]["tool"]["driver"]["rules"], out["runs"][0]["results"].as_array().expect("results"));
        assert!(results.len() > 1);
        for result in results {
            let rule = &rules[result["ruleIndex"].as_u64().expect("an index") as usize];
            assert_eq!(rule["id"], result["ruleId"]);
            assert!(matches!(result["level"].as_str(), Some("error" | "warning" | "note")));
            let place = &result["locations"][0]["physicalLocation"];
            assert_eq!(place["artifactLocation"]["uri"], "a%20b.jsonl");
            assert!(place["region"]["startLine"].as_u64().is_some_and(|line| line >= 3));
        }
    }
}
