//! The guide quotes the words of the pages: a button that was renamed must be renamed there too.

use std::collections::BTreeSet;
use std::path::Path;

const QUOTES: [(&str, char, char); 2] = [("it", '«', '»'), ("en", '“', '”')];

fn quoted(text: &str, open: char, close: char) -> Vec<&str> {
    text.split(open).skip(1).filter_map(|rest| rest.split_once(close)).map(|(words, _)| words).collect()
}

#[test]
fn what_the_guide_quotes_is_on_a_page() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for (language, open, close) in QUOTES {
        let mut sentences = BTreeSet::new();
        let mut guide = String::new();
        for file in std::fs::read_dir(locales.join(language)).expect("the sentences") {
            let path = file.expect("a file").path();
            let text = std::fs::read_to_string(&path).expect("a text");
            if path.file_name().is_some_and(|name| name == "guide.ftl") {
                guide = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
                continue;
            }
            sentences.extend(text.lines().filter_map(|line| line.split_once(" = ")).map(|(_, said)| said.to_owned()));
        }
        let named = quoted(&guide, open, close);
        assert!(named.len() > 15, "{language}: only {named:?}");
        for words in named {
            assert!(sentences.contains(words), "{language}: the guide says {open}{words}{close}, which no page says");
        }
    }
}

#[test]
fn what_the_teachers_guide_quotes_is_on_a_page() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (language, open, close) in QUOTES {
        let guide =
            std::fs::read_to_string(root.join(format!("docs/guides/teachers.{language}.md"))).expect("the guide");
        let mut sentences = String::new();
        for file in std::fs::read_dir(root.join("locales").join(language)).expect("the sentences") {
            sentences.push_str(&std::fs::read_to_string(file.expect("a file").path()).expect("a text"));
        }
        let guide = guide.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in quoted(&guide, open, close) {
            assert!(sentences.contains(&format!(" = {words}\n")), "{language}: no page says {words}");
        }
    }
}
