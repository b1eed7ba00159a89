//! The words by which hashtags are parted, from `lexicon/*/tags/`.

use std::{collections::BTreeSet, fs, path::Path};

/// Small words, words, and what looks like two words and is one.
pub(crate) fn sets(language: &Path) -> [String; 3] {
    let tags = language.join("tags");
    let words = read(&tags.join("words.txt"));
    let (small, words) = words.split_once("[words]").unwrap_or((&words, ""));
    [set(small), set(words), set(&read(&tags.join("one-word.txt")))]
}

fn read(path: &Path) -> String {
    println!("cargo:rerun-if-changed={}", path.display());
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A set of ASCII words: a line for each length from nothing up, its words sorted, nothing between them.
fn set(text: &str) -> String {
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
    let line = |length| words.iter().filter(|word| word.len() == length).map(String::as_str).collect::<String>();
    (0..=longest).map(line).collect::<Vec<_>>().join("\n")
}
