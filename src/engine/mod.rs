//! The checks, as the page asks for them.
//!
//! In the browser the engine is the package of `crates/for-javascript`, loaded when a desk first
//! needs it, so that the first screen does not pay for it, and with it the phrases of the language that is written there
//! (`loading`). Natively (tests, prerendering) the same
//! questions go straight to `copy_checks`. Both answer in the JSON of `copy_checks::wire`.

mod came;
#[cfg(target_arch = "wasm32")]
mod door;
#[cfg(not(target_arch = "wasm32"))]
#[path = "door_native.rs"]
mod door;
mod loading;
mod report;
mod request;

pub use loading::{Engine, State, use_engine};
pub use report::{Count, Explained, Finding, Fix, Report};
pub use request::{Audience, Context, Fields, MediaSent, Request, Texts};

use facts::Unit;
use wording::Language;

/// The report on a draft, in a language. Only an engine that is ready for the draft's own language answers.
pub fn check(request: &Request<'_>, language: Language) -> Option<Report> {
    if !loading::reads(request.language) {
        return None;
    }
    let read = |draft: String| Report::read(&door::check(&draft, language.code())?, request);
    answered(serde_json::to_string(request).ok().and_then(read))
}

/// No answer is not an empty one: it is said (`State::Broken`).
fn answered<T>(answer: Option<T>) -> Option<T> {
    if answer.is_none() {
        loading::unanswered();
    }
    answer
}

/// What a rule is called and what to do about it.
pub fn explain(rule: &str, language: Language) -> Option<Explained> {
    serde_json::from_str(&door::explain(rule, language.code())?).ok()
}

/// A part of a strong text, and how it stands (`copy_checks::wire::StandOut`).
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
pub struct Stand {
    pub state: String,
    pub title: String,
    pub why: String,
    pub how: String,
    pub facts: Vec<String>,
}

/// What makes a draft strong; nothing of an engine that is not there yet.
pub fn picture(request: &Request<'_>, language: Language) -> Vec<Stand> {
    if !loading::reads(request.language) {
        return Vec::new();
    }
    let draft = serde_json::to_string(request).unwrap_or_default();
    let read = |json: String| serde_json::from_str(&json).ok();
    answered(door::picture(&draft, language.code()).and_then(read)).unwrap_or_default()
}

/// How many bytes of a text fit in a limit, as the unit counts; never inside a character.
pub fn cut(text: &str, unit: Unit, limit: u64) -> Option<usize> {
    let kept = door::cut(text, unit.name(), u32::try_from(limit).unwrap_or(u32::MAX))?;
    Some(report::bytes(text, kept as usize))
}
