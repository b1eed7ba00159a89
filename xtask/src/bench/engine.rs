//! Texts a second on one core, natively, beside the libraries people use for the same.

use super::{Row, peers, texts, thousands};
use crate::{Outcome, command};
use serde::Deserialize;

#[derive(Deserialize)]
struct Rates {
    checks: f64,
    json: f64,
    twelve: f64,
    x_length: f64,
    readability: f64,
}

pub(super) fn measure(_build: bool) -> Outcome<Vec<Row>> {
    let mut cargo = command::new("cargo");
    cargo.args(["run", "--release", "--quiet", "--package", "copy-checks", "--example", "speed", "--"]).arg(texts());
    let rates: Rates = serde_json::from_str(&command::output(&mut cargo)?).map_err(|error| error.to_string())?;
    let mut rows = vec![
        Row { what: "all checks, 200 characters, texts a second", figure: thousands(rates.checks), budget: "50,000" },
        Row { what: "  the same, JSON in and out", figure: thousands(rates.json), budget: "" },
        Row {
            what: "all checks, 2,200 characters, 12 placements",
            figure: format!("{:.2} ms", rates.twelve),
            budget: "",
        },
        Row { what: "length on X, texts a second", figure: thousands(rates.x_length), budget: "1,000,000" },
    ];
    rows.extend(beside(
        "  twitter-text (JavaScript)",
        "  twitter-text is slower by",
        rates.x_length,
        peers::twitter_text(),
    ));
    rows.push(Row { what: "readability in English, texts a second", figure: thousands(rates.readability), budget: "" });
    rows.extend(beside("  textstat (Python)", "  textstat is slower by", rates.readability, peers::textstat()));
    Ok(rows)
}

/// A peer's figure and the ratio, or why there is none.
fn beside(name: &'static str, ratio: &'static str, ours: f64, theirs: Outcome<f64>) -> Vec<Row> {
    match theirs {
        Ok(theirs) => vec![
            Row { what: name, figure: thousands(theirs), budget: "" },
            Row { what: ratio, figure: format!("{:.1} times", ours / theirs), budget: "" },
        ],
        Err(error) => {
            println!("{error}");
            vec![Row { what: name, figure: "not measured".into(), budget: "" }]
        }
    }
}
