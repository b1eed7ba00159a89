//! What the tools take that publish for people: one file a kind of tool, one row a limit.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::read::{Note, Source};
use crate::rules;
use crate::vocabulary;
use crate::write::{bilingual, date, source};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ToolFile {
    tool: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: Spanned<String>,
    tool: String,
    /// `free` or `paid`; absent: any.
    plan: Option<String>,
    rows: u32,
    source: Source,
    checked_on: Datetime,
    confidence: String,
    note: Note,
}

pub(crate) fn check<'a>(
    files: &'a [(String, String, ToolFile)],
    today: Datetime,
    seen: &mut BTreeMap<&'a str, String>,
    mistakes: &mut Vec<String>,
) {
    for (path, text, file) in files {
        for row in &file.tool {
            let at = rules::at(path, text, row.id.span().start, row.id.get_ref());
            rules::unique(seen, row.id.get_ref(), &at, mistakes);
            rules::source(&row.source, &at, mistakes);
            rules::note(&row.note, &at, mistakes);
            rules::date(row.checked_on, today, &at, mistakes);
            if vocabulary::variant("Confidence", &row.confidence).is_none() {
                mistakes.push(format!("{at}: unknown confidence \"{}\"", row.confidence));
            }
            if row.rows == 0 {
                mistakes.push(format!("{at}: a tool that takes no rows takes no file"));
            }
            if !matches!(row.plan.as_deref(), None | Some("free" | "paid")) {
                mistakes.push(format!("{at}: a plan is \"free\" or \"paid\""));
            }
        }
    }
}

pub(crate) fn code(files: &[(String, String, ToolFile)], code: &mut String) {
    *code +=
        "/// What the tools that take a file of posts accept at once.\npub static TOOL_LIMITS: &[ToolLimit] = &[\n";
    for row in files.iter().flat_map(|(_, _, file)| &file.tool) {
        let _ = writeln!(
            code,
            "    ToolLimit {{ id: {:?}, tool: {:?}, plan: {:?}, rows: {}, source: {}, checked_on: {}, confidence: Confidence::{}, note: {} }},",
            row.id.get_ref(),
            row.tool,
            row.plan.as_deref().unwrap_or_default(),
            row.rows,
            source(&row.source),
            date(row.checked_on),
            vocabulary::variant("Confidence", &row.confidence).unwrap_or_default(),
            bilingual(&row.note),
        );
    }
    *code += "];\n\n";
}
