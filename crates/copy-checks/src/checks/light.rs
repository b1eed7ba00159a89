//! The checks that need no phrases of the lexicon: those of the light engine, which other people's pages load first.
//!
//! Only what is named here is linked into it, and so is only what is said here: `wording/build/light.rs`.

use super::*;

macro_rules! list {
    ($($module:ident $rule:ident,)*) => {
        /// In the order of [`ALL`].
        pub static LIGHT: &[Check] = &[
            $(Check { rule: Rule::$rule, cites: $module::CITES, run: $module::check },)*
        ];
    };
}

list! {
    length_limit LengthLimit,
    hashtag_count HashtagCount,
    mention_count MentionCount,
    emoji_count EmojiCount,
    gimmicky_spacing GimmickySpacing,
    styled_unicode StyledUnicode,
    headline_duplicate HeadlineDuplicate,
    repeated_punctuation RepeatedPunctuation,
    repeated_word RepeatedWord,
    headline_exclamation HeadlineExclamation,
    sentence_long SentenceLong,
    emoji_run EmojiRun,
    link_insecure LinkInsecure,
    link_shortener LinkShortener,
    link_malformed LinkMalformed,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, wire::Telling};
    use std::{collections::BTreeSet, fs, path::Path};
    use wording::{Language, OfRule, of_light_rule, of_rule};

    /// What a check is written in: its own file, those in its folder, and the helpers of all checks it names.
    fn sources(rule: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks");
        let module = rule.replace('-', "_");
        let read = |name: String| fs::read_to_string(folder.join(name)).unwrap_or_default();
        let mut all = vec![read(format!("{module}.rs"))];
        for file in fs::read_dir(folder.join(&module)).into_iter().flatten().flatten() {
            all.push(fs::read_to_string(file.path()).expect("a source"));
        }
        for helper in ["bounds", "form", "hosts", "media", "utm"] {
            if all[0].contains(&format!("{helper}::")) {
                all.push(read(format!("{helper}.rs")));
            }
        }
        assert!(all[0].len() > 100, "{rule} has no file");
        all.iter().map(|source| source.split("#[cfg(test)]").next().unwrap_or_default()).collect()
    }

    #[test]
    fn they_stand_in_the_order_of_all_and_ask_for_no_phrases() {
        let light: Vec<Rule> = LIGHT.iter().map(|check| check.rule).collect();
        let all: Vec<Rule> = ALL.iter().map(|check| check.rule).filter(|rule| light.contains(rule)).collect();
        assert_eq!(light, all);
        for rule in light {
            let source = sources(rule.id());
            for asks in ["List::", ".phrases(", ".has(", ".has_at(", "calls::", "policy::", "tag_words::"] {
                assert!(!source.contains(asks), "{} asks for phrases: {asks}", rule.id());
            }
        }
    }

    #[test]
    fn their_texts_are_those_of_the_whole_engine_and_there_are_no_others() {
        for rule in Rule::ALL {
            let light = LIGHT.iter().any(|check| check.rule == *rule);
            for what in [OfRule::Title, OfRule::Why, OfRule::WhatToDo] {
                for language in Language::ALL.iter().copied() {
                    let (little, all) = (of_light_rule(language, rule.id(), what), of_rule(language, rule.id(), what));
                    assert_eq!(little, all.filter(|_| light), "{}", rule.id());
                }
            }
        }
    }

    #[test]
    fn the_light_engine_has_every_sentence_they_can_say() {
        let said = |source: &str| -> BTreeSet<String> {
            let ends = |rest: &str| rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
            source.split("Say::").skip(1).map(|rest| rest[..ends(rest)].to_owned()).collect()
        };
        let needed: BTreeSet<String> = LIGHT.iter().flat_map(|check| said(&sources(check.rule.id()))).collect();
        let list = include_str!("../../../wording/build/light.rs").split("const FINDINGS").nth(1).expect("the list");
        let variant =
            |id: &str| -> String { id.split('-').map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect() };
        let quoted = list.split('"').skip(1).step_by(2);
        let listed: BTreeSet<String> = quoted.filter(|id| !id.contains(' ')).map(variant).collect();
        assert_eq!(needed, listed);
    }

    #[test]
    fn they_find_what_they_find_among_all_in_the_same_words() {
        let mut found = 0;
        for (code, language) in [("it", Language::It), ("en", Language::En)] {
            for line in crate::text::tests::lines(code) {
                for placement in [facts::Placement::XPost, facts::Placement::GoogleBusinessPost] {
                    let draft = crate::Draft::new(placement, language).with(facts::Field::Text, line.as_str());
                    let context = Context::default();
                    let mut whole = crate::check(&draft, &context);
                    whole.findings.retain(|finding| LIGHT.iter().any(|check| check.rule == finding.rule));
                    let light = crate::check_for(LIGHT, &draft, &context);
                    let told = crate::wire::ReportOut::told(&light, &draft, language, &Telling::LIGHT);
                    assert_eq!(told, crate::wire::ReportOut::new(&whole, &draft, language), "{line}");
                    found += told.findings.len();
                }
            }
        }
        assert!(found > 1_000, "{found}");
    }
}
