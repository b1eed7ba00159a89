//! The words by which hashtags are parted, from `lexicon/*/tags/`.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

/// Three sets a language: small words, words, and what looks like two words and is one.
pub(crate) fn tables(lexicon: &Path) -> String {
    let mut text = String::new();
    for (folder, name) in [("it", "IT"), ("en", "EN")] {
        let tags = lexicon.join(folder).join("tags");
        let words = read(&tags.join("words.txt"));
        let (small, words) = words.split_once("[words]").unwrap_or((&words, ""));
        set(&mut text, &format!("{name}_SMALL"), "Words that part others and say nothing themselves.", small);
        set(&mut text, &format!("{name}_WORDS"), "Words common in hashtags.", words);
        set(
            &mut text,
            &format!("{name}_ONE"),
            "What looks like two words and is one.",
            &read(&tags.join("one-word.txt")),
        );
    }
    text
}

fn read(path: &Path) -> String {
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A set of ASCII words as one text for each length, its words sorted and without anything between them.
fn set(out: &mut String, name: &str, doc: &str, text: &str) {
    let mut words = BTreeSet::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.starts_with('[')) {
        for word in line.split_whitespace() {
            assert!(
                word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
                "lexicon tags: `{word}`: a-z and hyphens only"
            );
            let mut parts = word.split('-');
            let stem = parts.next().unwrap_or_default();
            let before = words.len();
            words.extend(parts.map(|ending| format!("{stem}{ending}")));
            if words.len() == before && !word.contains('-') {
                words.insert(stem.to_owned());
            }
        }
    }
    let longest = words.iter().map(String::len).max().unwrap_or_default();
    let _ = write!(out, "/// {doc} By length.\nstatic {name}: &[&str] = &[");
    for length in 0..=longest {
        let same: String = words.iter().filter(|word| word.len() == length).map(String::as_str).collect();
        let _ = write!(out, "{same:?},");
    }
    let _ = writeln!(out, "];");
}
