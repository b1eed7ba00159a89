//! The list of all reference pages.

use super::frame::{Content, Props};
use crate::catalogue::Rows;
use copy_checks::{Rule, wire};
use facts::{ISSUERS, PLATFORMS};
use std::rc::Rc;
use wording::{Language, say};

/// Texts on which a rule speaks, and near misses on which it does not.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Examples {
    pub fires: Vec<String>,
    pub silent: Vec<String>,
}

/// A page as the build writes it: `frame` is what `Frame` draws.
pub struct ReferencePage {
    pub path: String,
    /// The same page in the other language.
    pub other: String,
    pub language: Language,
    pub title: String,
    pub description: String,
    pub frame: Props,
}

/// Every page of a language. `examples` gives those of a rule.
pub fn all(language: Language, examples: impl Fn(Rule) -> Examples) -> Vec<ReferencePage> {
    let rows = Rc::new(Rows::known(language));
    let other = match language {
        Language::It => Language::En,
        Language::En => Language::It,
    };
    let page = |place: &dyn Fn(Language) -> String, heading: String, description: String, content| ReferencePage {
        path: place(language),
        other: place(other),
        language,
        title: say::title(language, &heading),
        description: short(&description),
        frame: Props {
            language,
            other: place(other).into(),
            path: place(language).into(),
            heading: heading.into(),
            content,
        },
    };
    let mut pages = vec![
        page(
            &super::platforms,
            say::reference_platforms(language).to_owned(),
            say::reference_platforms_description(language).to_owned(),
            Content::Platforms,
        ),
        page(
            &super::rules,
            say::reference_rules(language).to_owned(),
            say::reference_rules_description(language, Rule::ALL.len() as i64),
            Content::Rules,
        ),
    ];
    for known in PLATFORMS.iter().chain(ISSUERS) {
        let count = rows.iter().filter(|row| row.platform == known.id).count();
        if count == 0 {
            continue;
        }
        let name = super::name(language, known);
        pages.push(page(
            &|language| super::platform(language, known.id),
            say::reference_platform_heading(language, name),
            say::reference_platform_description(language, count as i64, name),
            Content::Platform { known, rows: Rc::clone(&rows) },
        ));
    }
    for rule in Rule::ALL.iter().copied() {
        let title = wire::title(rule, language);
        pages.push(page(
            &|language| super::rule(language, rule.id()),
            title.to_owned(),
            say::reference_rule_description(language, title, wire::why(rule, language)),
            Content::Rule { rule, examples: examples(rule), rows: Rc::clone(&rows) },
        ));
    }
    pages
}

/// At most so long that search engines show it whole; cut between words.
fn short(text: &str) -> String {
    let most = facts::by_id("blog.post.meta-description.fold-desktop").and_then(facts::Fact::at_most);
    let most = most.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_platform_and_every_rule_has_a_page_of_its_own_in_both_languages() {
        for language in Language::ALL.iter().copied() {
            let pages = all(language, |_| Examples::default());
            let paths: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
            let titles: BTreeSet<&str> = pages.iter().map(|page| page.title.as_str()).collect();
            assert_eq!((paths.len(), titles.len()), (pages.len(), pages.len()), "one place and one title each");
            for platform in PLATFORMS {
                assert!(paths.contains(crate::reference::platform(language, platform.id).as_str()), "{}", platform.id);
            }
            for rule in Rule::ALL {
                assert!(paths.contains(crate::reference::rule(language, rule.id()).as_str()), "{}", rule.id());
            }
            for page in &pages {
                let length = page.description.chars().count();
                assert!((40..=160).contains(&length), "{}: {length} {}", page.path, page.description);
            }
        }
    }

    #[test]
    fn a_description_ends_between_words() {
        let long = short(&"parola, ".repeat(40));
        assert!(long.chars().count() <= 160 && long.ends_with("parola…"), "{long}");
    }
}
