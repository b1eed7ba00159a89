//! Every rule, in the words people see.

use super::{HEADER, cell};
use crate::{Outcome, command};
use serde::Deserialize;

/// A rule as `coso rules` lists it.
#[derive(Deserialize)]
struct Rule {
    id: String,
    family: String,
    title: String,
    why: String,
    what_to_do: String,
    facts: Vec<serde_json::Value>,
}

pub(super) fn page() -> Outcome<String> {
    let mut coso = command::new("cargo");
    coso.args(["run", "--quiet", "--package", "command-line", "--", "rules", "--lang", "en"]);
    let rules: Vec<Rule> = serde_json::from_str(&command::output(&mut coso)?).map_err(|error| error.to_string())?;
    let mut page = format!("{HEADER}# Rules\n\nThe {} rules of `coso rules`.\n", rules.len());
    let mut family = String::new();
    for rule in rules {
        if rule.family != family {
            page.push_str(&format!("\n## {}\n\n| rule | why | what to do | facts |\n", rule.family));
            page.push_str("|---|---|---|---|\n");
            family = rule.family;
        }
        let (id, title, facts) = (rule.id, cell(&rule.title), rule.facts.len());
        let (why, what_to_do) = (cell(&rule.why), cell(&rule.what_to_do));
        page.push_str(&format!("| `{id}` {title} | {why} | {what_to_do} | {facts} |\n"));
    }
    Ok(page)
}
