//! What Coso says: one typed function per sentence, in Italian and English.
//!
//! The sentences live in `locales/*/*.ftl`; `build.rs` turns them into the functions of [`say`].
//! A sentence missing in one language, or with other variables there, stops the build.

mod language;
mod numbers;
pub mod say;

pub use language::Language;
pub use numbers::{decimal, money, number, per_cent, whole};
pub use say::Say;

/// The sentence with this id, for ids that come from data: `placement-x-post`, `field-text`.
/// Only families named in `build/emit.rs` can be looked up so.
pub fn key(language: Language, id: &str) -> Option<&'static str> {
    say::lookup(say::KEYS, language, id).or_else(|| field(language, id))
}

/// The name of a field, `field-text`, for those who name nothing else and shall not carry all names.
pub fn field(language: Language, id: &str) -> Option<&'static str> {
    say::lookup(say::FIELDS, language, id)
}

/// A sentence about a rule: `rule-all-caps`, `rule-all-caps-why`, `rule-all-caps-fix`.
pub fn of_rule(language: Language, id: &str) -> Option<&'static str> {
    say::lookup(say::RULES, language, id)
}
