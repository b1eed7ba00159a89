//! The entities X finds in a text, and the top-level domains it knows.

use std::ops::Range;

use copy_checks::entities::{cashtags, hashtags, links, mentions, mentions_and_lists};
use serde::Deserialize;

use super::{cases, report, utf16_range};

#[derive(Deserialize)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    what: String,
    name: String,
    text: String,
    expected: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Expected {
    Text(String),
    Placed { text: String, at: [usize; 2] },
}

#[test]
fn twitter_text_extraction() {
    let file: File = cases("x-extract.toml");
    let mut failures = Vec::new();
    for case in &file.case {
        let text = case.text.as_str();
        let found = found(&case.what, text);
        let agrees = found.len() == case.expected.len()
            && found.iter().zip(&case.expected).all(|((name, range), expected)| match expected {
                Expected::Text(expected) => name == expected,
                Expected::Placed { text: expected, at } => name == expected && utf16_range(text, range) == *at,
            });
        if !agrees {
            failures.push(format!("{}: {}: {text:?} gives {found:?}", case.what, case.name));
        }
    }
    report("x-extract.toml", file.case.len(), 238, &failures);
}

/// The entities of a kind, without their sign, and where they are.
fn found(what: &str, text: &str) -> Vec<(String, Range<usize>)> {
    let whole = |range: Range<usize>| (text[range.clone()].to_owned(), range);
    let unsigned = |range: Range<usize>| {
        let sign = text[range.clone()].chars().next().map_or(0, char::len_utf8);
        (text[range.start + sign..range.end].to_owned(), range)
    };
    match what {
        "urls" | "urls-with-indices" | "urls-with-directional-markers" | "tco-urls-with-params" => {
            links(text).into_iter().map(|link| whole(link.range)).collect()
        }
        "mentions" | "mentions-with-indices" => mentions(text).into_iter().map(unsigned).collect(),
        "mentions-or-lists-with-indices" => {
            mentions_and_lists(text).into_iter().map(|mention| unsigned(mention.range)).collect()
        }
        // A post answers the account it begins with.
        "replies" => mentions(text)
            .into_iter()
            .filter(|range| text[..range.start].chars().all(char::is_whitespace))
            .map(unsigned)
            .collect(),
        "hashtags" | "hashtags-from-astral" | "hashtags-with-indices" => {
            hashtags(text).into_iter().map(unsigned).collect()
        }
        "cashtags" | "cashtags-with-indices" => cashtags(text).into_iter().map(unsigned).collect(),
        other => panic!("unknown kind {other}"),
    }
}

#[derive(Deserialize)]
struct Domains {
    country: Vec<String>,
    generic: Vec<String>,
}

#[test]
fn twitter_text_top_level_domains() {
    let Domains { country, generic } = cases("x-top-level-domains.toml");
    let mut failures = Vec::new();
    for name in country.iter().chain(&generic) {
        for text in [format!("https://twitter.{name}"), format!("twitter.{name}")] {
            if !matches!(links(&text).as_slice(), [link] if link.range == (0..text.len())) {
                failures.push(format!("{text}: {:?}", links(&text)));
            }
        }
    }
    report("x-top-level-domains.toml", country.len() + generic.len(), 1596, &failures);
}
