//! What `coso check --format sarif` prints is SARIF: valid by the schema of OASIS, which lies beside this file as the
//! crate `serde-sarif` 0.8.0 carries it.

use crate::{run::coso, schema::faults};
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(include_str!("sarif-schema-2.1.0.json")).expect("JSON")
}

const LINES: &str = r#"{"id":"a","placement":"google-search-ad","language":"en","fields":{"headlines":["BUY NOW!!!","Buy now","Shoes for runners"],"descriptions":["Call 617-555-0123 for the best shoes in the world","Free free shipping"],"link":"http://bit.ly/x"}}
{"id":2,"placement":"instagram-feed","language":"it","fields":{"text":"Perchè aspettare? Tagga un amico e vinci un viaggio 🎉🎉🎉🎉🎉🎉"},"context":{"sponsored":true}}
{"placement":"x-post","language":"en","fields":{"text":""}}
not json
{"id":"b","placement":"nowhere","fields":{}}
"#;

#[test]
fn findings_and_unreadable_lines_are_valid_sarif() {
    for words in [&["check", "--format", "sarif"][..], &["check", "--format", "sarif", "--lang", "it"]] {
        let (out, code) = coso(words, LINES);
        let log: Value = serde_json::from_str(&out).expect("one JSON document");
        assert_eq!(faults(&schema(), &log), Vec::<String>::new());
        assert_eq!(code, 0);
        let results = log["runs"][0]["results"].as_array().expect("results");
        for rule in ["headline-exclamation", "prize-contest", "accent-error", "unreadable"] {
            assert!(results.iter().any(|result| result["ruleId"] == rule), "{rule}");
        }
    }
}

#[test]
fn nothing_to_say_is_valid_too() {
    let (out, _) = coso(&["check", "--format", "sarif"], "");
    assert_eq!(faults(&schema(), &serde_json::from_str(&out).expect("JSON")), Vec::<String>::new());
}

#[test]
fn the_schema_refuses_what_is_no_sarif() {
    let schema = schema();
    let log = |result: Value| json!({ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "x" } }, "results": [result] }] });
    assert!(faults(&schema, &log(json!({ "message": { "text": "fine" } }))).is_empty());
    for wrong in [
        json!({}),
        json!({ "message": "text" }),
        json!({ "message": { "text": "x" }, "level": "advice" }),
        json!({ "message": { "text": "x" }, "ruleIndex": -2 }),
        json!({ "message": { "text": "x" }, "colour": "red" }),
        json!({ "message": { "text": "x" }, "locations": [{ "physicalLocation": { "region": { "startLine": 0 } } }] }),
        json!({ "message": { "text": "x" }, "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "a b" } } }] }),
    ] {
        assert!(!faults(&schema, &log(wrong.clone())).is_empty(), "{wrong}");
    }
    assert!(!faults(&schema, &json!({ "version": "2.0.0", "runs": [] })).is_empty());
}
