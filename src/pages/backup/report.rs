//! What came of a chosen file, in words: added, kept, skipped.

use crate::components::{Mark, Notice, thing, use_place};
use campaign::stored::backup;
use wording::{Language, say};
use yew::prelude::*;

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Outcome {
    Nothing,
    NotOurs,
    /// What it brought, and whether the browser had room for all of it.
    Restored(Box<backup::Merged>, bool),
}

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub outcome: Outcome,
}

#[component]
pub(super) fn Report(props: &Props) -> Html {
    let language = use_place().language;
    match &props.outcome {
        Outcome::Nothing => Html::default(),
        Outcome::NotOurs => html! {
            <Notice mark={Mark::Error} title={say::backup_not_ours(language)}><p>{ say::backup_not_ours_do(language) }</p></Notice>
        },
        Outcome::Restored(merged, fits) => {
            let lines: Vec<String> = lines(merged, language);
            html! {
                <>
                    <Notice mark={Mark::Good} title={say::backup_restored(language)}>
                        <ul>for line in lines { <li>{ line }</li> }</ul>
                    </Notice>
                    if !fits {
                        <Notice mark={Mark::Error} title={say::backup_full(language)}><p>{ say::backup_full_do(language) }</p></Notice>
                    }
                </>
            }
        }
    }
}

fn lines(merged: &backup::Merged, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    for (names, line) in [
        (merged.added.join(", "), say::backup_added as fn(Language, &str) -> String),
        (merged.copies.join(", "), say::backup_copies),
        (things(&merged.others, language), say::backup_others),
        (things(&merged.joined, language), say::backup_joined),
        (things(&merged.aside, language), say::backup_aside),
    ] {
        if !names.is_empty() {
            lines.push(line(language, &names));
        }
    }
    for (count, line) in [
        (merged.same, say::backup_same as fn(Language, i64) -> String),
        (merged.unreadable, say::backup_unreadable),
        (merged.future, say::backup_future),
    ] {
        if count > 0 {
            lines.push(line(language, count as i64));
        }
    }
    if lines.is_empty() {
        lines.push(say::backup_nothing(language).to_owned());
    }
    lines
}

/// Each named once, in the order of the file.
fn things(keys: &[String], language: Language) -> String {
    let mut names: Vec<&str> = Vec::new();
    for name in keys.iter().map(|key| thing(key, language)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use campaign::stored::keys;

    #[test]
    fn each_outcome_has_its_line() {
        let merged = backup::Merged {
            added: vec!["Natale".into()],
            others: vec![keys::community_batch("a"), keys::community_batch("b")],
            joined: vec![keys::OVERRIDES.into()],
            aside: vec!["coso.unknown".into()],
            same: 2,
            future: 1,
            ..backup::Merged::default()
        };
        let said = lines(&merged, Language::En);
        assert_eq!(said.len(), 6, "{said:?}");
        assert!(said[0].contains("Natale") && said[1].matches("ommunity").count() == 1, "{said:?}");
        assert_eq!(lines(&backup::Merged::default(), Language::It), [say::backup_nothing(Language::It)]);
    }
}
