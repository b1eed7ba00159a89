//! The plan as a document: the four steps, the work it takes, in order and in words.

mod control;
mod copy;
mod document;
mod final_text;
mod markdown;
mod notes;
mod outlook;
mod rhythm;
mod sections;
mod summary;
mod tasks;
mod work;
mod workload;

pub use copy::file_words;
pub use document::{Bar, Block, Document, Section, Sostac};
pub use final_text::final_text;
pub use markdown::markdown;
pub use notes::{Notes, notes};
pub use outlook::{is_open, size_sentence, verdict_words};
pub use tasks::{Delegate, Duty, Letter, Task, delegate_first, duties};
pub use workload::{Drop, FIXED_HOURS, Hat, HatHours, Load, Workload, load_hours, workload};

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
