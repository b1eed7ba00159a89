//! What the tools take that publish for people.

use crate::{Bilingual, Confidence, Date, Source};

/// How many posts a tool accepts in one file.
#[derive(Debug, PartialEq)]
pub struct ToolLimit {
    pub id: &'static str,
    /// `buffer`, `hootsuite`, …
    pub tool: &'static str,
    /// `free`, `paid`, or empty: whatever one pays.
    pub plan: &'static str,
    pub rows: u32,
    pub source: Source,
    pub checked_on: Date,
    pub confidence: Confidence,
    pub note: Bilingual,
}

/// The limits of a tool, the widest first.
pub fn limits_of(tool: &str) -> impl Iterator<Item = &'static ToolLimit> {
    crate::TOOL_LIMITS.iter().filter(move |limit| limit.tool == tool)
}
