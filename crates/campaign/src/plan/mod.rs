//! The plan as a document: the four steps, the work it takes, in order and in words.

mod copy;
mod document;
mod final_text;
mod markdown;
mod rhythm;
mod sections;
mod workload;

pub use document::{Block, Document, Section};
pub use final_text::final_text;
pub use markdown::markdown;
pub use workload::{Drop, Hat, HatHours, Load, Workload, workload};

use crate::campaign::Campaign;
use wording::Language;

/// The plan of a campaign, for the page, for print and for other formats.
pub fn document(campaign: &Campaign, language: Language) -> Document {
    sections::document(campaign, language)
}

/// The plan as Markdown.
pub fn to_markdown(campaign: &Campaign, language: Language) -> String {
    markdown(&document(campaign, language))
}

#[cfg(test)]
mod tests;
