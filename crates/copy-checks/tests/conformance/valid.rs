//! What X accepts as a post, a user name, a list, a hashtag or a link.

use copy_checks::counting::x::{Version, parse};
use copy_checks::entities::{is_hashtag, is_link, is_list, is_username};
use serde::Deserialize;

use super::{cases, report};

#[derive(Deserialize)]
struct File {
    limit: usize,
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    what: String,
    name: String,
    text: String,
    valid: bool,
    /// Cases written when a post had 140 characters keep their own limit.
    limit: Option<usize>,
}

#[test]
fn twitter_text_validation() {
    let file: File = cases("x-valid.toml");
    let mut failures = Vec::new();
    for case in &file.case {
        let text = case.text.as_str();
        let found = match case.what.as_str() {
            "tweets" => parse(text, Version::V3, case.limit.unwrap_or(file.limit)).valid,
            "usernames" => is_username(text),
            "lists" => is_list(text),
            "hashtags" => is_hashtag(text),
            "urls" => is_link(text, true),
            "urls-without-protocol" => is_link(text, false),
            other => panic!("{}: unknown kind {other}", case.name),
        };
        if found != case.valid {
            failures.push(format!("{}: {found}", case.name));
        }
    }
    report("x-valid.toml", file.case.len(), 53, &failures);
}
