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

/// A sentence about a rule: `rule-all-caps`, `rule-all-caps-why`, `rule-all-caps-fix`.
pub fn of_rule(language: Language, id: &str) -> Option<&'static str> {
    among(say::RULES, language, id)
}

/// The same of the rules that the light engine has, for those who shall not carry all of them.
pub fn of_light_rule(language: Language, id: &str) -> Option<&'static str> {
    among(say::LIGHT_RULES, language, id)
}

/// A rule's id, and its three texts in both languages.
type OfRule = (&'static str, [(&'static str, &'static str); 3]);

fn among(rules: &[OfRule], language: Language, id: &str) -> Option<&'static str> {
    let id = id.strip_prefix("rule-")?;
    let (rule, which) = match (id.strip_suffix("-why"), id.strip_suffix("-fix")) {
        (Some(rule), _) => (rule, 1),
        (_, Some(rule)) => (rule, 2),
        _ => (id, 0),
    };
    let found = rules.binary_search_by_key(&rule, |(known, _)| known).ok()?;
    let (it, en) = *rules.get(found)?.1.get(which)?;
    let text = match language {
        Language::It => it,
        Language::En => en,
    };
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Language, of_rule, say};

    #[test]
    fn every_rule_has_its_three_texts_in_both_languages() {
        assert!(say::RULES.len() > 50 && say::RULES.is_sorted_by_key(|(rule, _)| *rule));
        for (rule, _) in say::RULES {
            for (language, end) in
                Language::ALL.iter().flat_map(|language| ["", "-why", "-fix"].map(|end| (*language, end)))
            {
                assert!(of_rule(language, &format!("rule-{rule}{end}")).is_some(), "{rule}{end}");
            }
        }
        assert_eq!(of_rule(Language::En, "rule-no-such-rule"), None);
    }
}
