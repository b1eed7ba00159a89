//! With the real dictionaries of the npm packages.

use spelling::{Doubt, Speller, Unknown};
use std::{fs, path::Path, sync::LazyLock};
use wording::Language;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The speller of a language; none where the packages are not installed, which only `cargo xtask` does.
fn speller(language: Language, dictionaries: &[&str]) -> Option<Speller> {
    let mut speller = Speller::new(language);
    for name in dictionaries {
        let folder = root().join("node_modules").join(name);
        let read = |file: &str| fs::read_to_string(folder.join(file)).ok();
        speller.add(&read("index.aff")?, &read("index.dic")?).expect(name);
    }
    Some(speller)
}

static IT: LazyLock<Option<Speller>> = LazyLock::new(|| speller(Language::It, &["dictionary-it", "dictionary-en"]));
static EN: LazyLock<Option<Speller>> = LazyLock::new(|| speller(Language::En, &["dictionary-en", "dictionary-en-gb"]));

fn found(speller: &Speller, text: &str) -> Vec<(String, Vec<String>)> {
    let unknown = speller.check(text);
    for Unknown { range, word, .. } in &unknown {
        assert_eq!(text.get(range.clone()), Some(word.as_str()));
    }
    unknown.into_iter().map(|unknown| (unknown.word, unknown.suggestions)).collect()
}

/// Sentences with one wrong word, what it is, and what was meant.
#[test]
fn wrong_words_are_found_with_the_right_one() {
    let cases = include_str!("wrong.txt");
    let (mut all, mut missed) = (0, Vec::new());
    for line in cases.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let [language, text, wrong, right] = line.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let one = if language == "it" { IT.as_ref() } else { EN.as_ref() };
        let Some(speller) = one else { return };
        all += 1;
        let found = found(speller, text);
        match found.as_slice() {
            [(word, suggestions)] if word == wrong && suggestions.iter().any(|word| word == right) => {}
            other => missed.push(format!("{text}: {other:?}")),
        }
    }
    assert!(all >= 50, "{all}");
    // Nine of ten: the others are words two letters off, or near a word that was not meant.
    assert!(missed.len() * 10 <= all, "{} of {all}:\n{}", missed.len(), missed.join("\n"));
}

/// Copy that is right: no word of it may be named.
#[test]
fn clean_copy_has_no_wrong_word() {
    let mut alarms = Vec::new();
    let mut texts = 0;
    for (language, speller) in [("it", &*IT), ("en", &*EN)] {
        let Some(speller) = speller else { return };
        let path = root().join(format!("crates/copy-checks/tests/drafts/clean/{language}.toml"));
        let file: toml::Value = toml::from_str(&fs::read_to_string(path).expect("the clean copy")).expect("TOML");
        let clean =
            file["text"].as_array().expect("texts").iter().filter_map(|text| text["text"].as_str().map(str::to_owned));
        let ours = include_str!("right.txt")
            .lines()
            .filter_map(|line| line.strip_prefix(&format!("{language}|")).map(str::to_owned));
        for text in clean.chain(ours) {
            texts += 1;
            for (word, suggestions) in found(speller, &text) {
                alarms.push(format!("{word} {suggestions:?}: {text}"));
            }
        }
    }
    assert!(texts > 100, "{texts}");
    assert!(alarms.is_empty(), "{} in {texts} texts:\n{}", alarms.len(), alarms.join("\n"));
}

#[test]
fn the_persons_own_words_are_right() {
    let Some(mut speller) = speller(Language::It, &["dictionary-it"]) else { return };
    assert_eq!(found(&speller, "un gelatto al forno").len(), 1);
    speller.learn(["Gelatto", "altro"]);
    assert_eq!(found(&speller, "un gelatto al forno"), []);
}

#[test]
fn how_sure_it_is() {
    let Some(speller) = IT.as_ref() else { return };
    let doubt = |text: &str| speller.check(text).first().map(|unknown| unknown.doubt);
    assert_eq!(doubt("tutti i proddotti"), Some(Doubt::Likely));
    assert_eq!(doubt("una nuova collabborasione"), Some(Doubt::Possible));
    assert_eq!(doubt("tutti i prodotti"), None);
}

#[test]
fn a_dictionary_that_is_none_is_refused() {
    assert!(Speller::new(Language::It).add("SFX nonsense", "casa").is_err());
    assert_eq!(Speller::new(Language::It).check("qualunque cossa"), []);
}
