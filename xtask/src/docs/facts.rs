//! Every row of the catalogue, with its source.

use super::{HEADER, cell};
use crate::Outcome;
use ::facts::{FACTS, Fact, Unit, Value};

pub(super) fn page() -> Outcome<String> {
    let mut page = format!("{HEADER}# Facts\n\nThe {} rows of `catalogue/`.\n", FACTS.len());
    let mut platform = "";
    for fact in FACTS.iter() {
        if fact.platform != platform {
            platform = fact.platform;
            page.push_str(&format!("\n## {platform}\n\n| fact | value | source | read on | confidence |\n"));
            page.push_str("|---|---|---|---|---|\n");
        }
        page.push_str(&row(fact));
    }
    Ok(page)
}

fn row(fact: &Fact) -> String {
    let value = match fact.value {
        Value::Whole(number) => number.to_string(),
        Value::Decimal(number) => number.to_string(),
        Value::Between(from, to) => format!("{from}–{to}"),
        Value::YesNo(yes) => (if yes { "yes" } else { "no" }).to_owned(),
        Value::Words(words) => words.join(", "),
        Value::Text(text) => text.to_owned(),
    };
    let unit = if fact.unit == Unit::None { "" } else { fact.unit.name() };
    let conflict = fact.conflict.map(|tag| format!(" (conflict: {tag})")).unwrap_or_default();
    format!(
        "| `{}` | {} {unit}{conflict} | [{}]({}) | {} | {} |\n",
        fact.id,
        cell(&value),
        cell(fact.origin().source.title),
        fact.origin().source.url,
        fact.origin().checked_on,
        fact.origin().confidence.name()
    )
}
