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

/// What a source is called; of one that nobody has read, that it was not.
pub fn source_name(language: Language, title: &str, unread: bool) -> String {
    if unread { say::source_unread(language, title) } else { title.to_owned() }
}

/// What is told of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfRule {
    Title,
    Why,
    WhatToDo,
}

/// A sentence about a rule, which is named by its id.
pub fn of_rule(language: Language, rule: &str, what: OfRule) -> Option<&'static str> {
    among(say::RULES, language, rule, what)
}

/// The same of the rules that the light engine has, for those who shall not carry all of them.
pub fn of_light_rule(language: Language, rule: &str, what: OfRule) -> Option<&'static str> {
    among(say::LIGHT_RULES, language, rule, what)
}

/// A rule's id, and its three texts in both languages, in the order of [`OfRule`].
type Texts = (&'static str, [(&'static str, &'static str); 3]);

fn among(rules: &[Texts], language: Language, rule: &str, what: OfRule) -> Option<&'static str> {
    let found = rules.binary_search_by_key(&rule, |(known, _)| known).ok()?;
    let (it, en) = *rules.get(found)?.1.get(what as usize)?;
    let text = match language {
        Language::It => it,
        Language::En => en,
    };
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Language, OfRule, of_rule, say};

    #[test]
    fn every_rule_has_its_three_texts_in_both_languages() {
        assert!(say::RULES.len() > 50 && say::RULES.is_sorted_by_key(|(rule, _)| *rule));
        for (rule, _) in say::RULES {
            for language in Language::ALL {
                let told = [OfRule::Title, OfRule::Why, OfRule::WhatToDo].map(|what| of_rule(*language, rule, what));
                assert!(told.iter().all(Option::is_some), "{rule}");
                assert!(told[0] != told[1] && told[1] != told[2], "{rule}");
            }
        }
        assert_eq!(of_rule(Language::En, "no-such-rule", OfRule::Title), None);
    }
}
