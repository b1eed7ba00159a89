//! `context.overrides` on the command line: a limit that a person or a team set otherwise than the catalogue.

use crate::run::coso;
use serde_json::{Value, json};

fn check(overrides: Value, length: usize) -> Value {
    let line = json!({
        "id": 1, "placement": "mastodon-post", "language": "en",
        "fields": { "text": "ab ".repeat(length / 3) },
        "context": { "overrides": overrides },
    });
    serde_json::from_str(&coso(&["check"], &line.to_string()).0).expect("one line out")
}

fn too_long(out: &Value) -> bool {
    out["findings"].as_array().expect("findings").iter().any(|finding| finding["rule"] == "length-limit")
}

#[test]
fn a_limit_set_otherwise_acts_on_the_finding_and_on_the_count() {
    let usual = check(json!({}), 1_500);
    assert!(too_long(&usual));
    assert_eq!(usual["counts"]["text"]["limit"], 500);
    let mine = json!({ "mastodon.post.text.length-max": 5000 });
    let set = check(mine.clone(), 1_500);
    assert!(!too_long(&set), "{set}");
    assert_eq!(set["counts"]["text"]["limit"], 5000);
    assert!(too_long(&check(mine, 6_000)));
}

#[test]
fn a_fact_that_is_no_limit_is_refused_by_name() {
    let out = check(json!({ "x.ad.text.link-clickable": 3 }), 30);
    assert!(out["error"].as_str().is_some_and(|error| error.contains("x.ad.text.link-clickable")), "{out}");
}
