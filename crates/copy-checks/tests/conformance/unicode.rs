//! Unicode's own cases: grapheme clusters and emoji.

use copy_checks::counting::{count, graphemes};
use copy_checks::entities::emoji;
use facts::Unit;
use serde::Deserialize;

use super::{cases, report};

#[derive(Deserialize)]
struct Breaks {
    cases: Vec<Vec<String>>,
}

#[test]
fn grapheme_breaks() {
    let file: Breaks = cases("grapheme-breaks.toml");
    let mut failures = Vec::new();
    for expected in &file.cases {
        let text = expected.concat();
        let found: Vec<&str> = graphemes(&text).collect();
        let counted = count(Unit::Graphemes, &text);
        if found != *expected || counted != expected.len() {
            failures.push(format!("{text:?}: {found:?}, counted {counted}, expected {expected:?}"));
        }
        // The same amid plain text, where counting takes its short cut.
        let amid = count(Unit::Graphemes, &format!("ab\n{text}\ncd"));
        let alone = graphemes(&format!("ab\n{text}\ncd")).count();
        if amid != alone {
            failures.push(format!("{text:?} amid plain text: {amid}, segmented {alone}"));
        }
    }
    report("grapheme-breaks.toml", file.cases.len(), 853, &failures);
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sequences {
    signs: String,
    fully_qualified: String,
    minimally_qualified: String,
    unqualified: String,
    component: String,
}

#[test]
fn emoji_sequences_are_whole() {
    let file: Sequences = cases("emoji-sequences.toml");
    let all = [&file.fully_qualified, &file.minimally_qualified, &file.unqualified, &file.component];
    let sequences: Vec<&str> = all.into_iter().flat_map(|list| list.split_ascii_whitespace()).collect();
    let mut failures = Vec::new();
    for sequence in &sequences {
        let text = format!("a{sequence}b");
        let found = emoji(&text);
        let weighted = count(Unit::XWeighted, &text);
        if found.len() != 1 || found.first() != Some(&(1..1 + sequence.len())) || weighted != 4 {
            failures.push(format!(
                "{sequence} {:?}: {found:?}, weighted {weighted}",
                sequence.escape_unicode().to_string()
            ));
        }
    }
    for sign in file.signs.split_ascii_whitespace() {
        if !emoji(sign).is_empty() || emoji(&format!("{sign}\u{FE0F}")).len() != 1 {
            failures.push(sign.to_owned());
        }
    }
    report("emoji-sequences.toml", sequences.len(), 5241, &failures);
}
