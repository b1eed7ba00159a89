//! The help says what a draft may hold; what it says works.

use crate::run::coso;

#[test]
fn check_has_a_help_of_its_own() {
    for words in [&["check", "--help"][..], &["help", "check"]] {
        let (out, code) = coso(words, "");
        assert_eq!(code, 0);
        for word in ["overrides", "mastodon.post.text.length-max", "education", "sponsored", "coso placements"] {
            assert!(out.contains(word), "{word}");
        }
    }
}

#[test]
fn the_examples_of_the_help_are_drafts() {
    let (help, _) = coso(&["help", "check"], "");
    let lines: Vec<&str> = help.lines().map(str::trim).filter(|line| line.contains("\"placement\":")).collect();
    assert!(!lines.is_empty());
    let (out, _) = coso(&["check"], &lines.join("\n"));
    assert_eq!(out.lines().count(), lines.len());
    assert!(!out.contains("\"error\":"), "{out}");
}
