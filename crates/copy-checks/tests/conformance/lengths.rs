//! Weighted lengths of X.

use copy_checks::counting::x::{Version, XLength, parse};
use copy_checks::counting::{count, prefix_within};
use facts::Unit;
use serde::Deserialize;

use super::{cases, report, utf16};

#[derive(Deserialize)]
struct File {
    limit: usize,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Case {
    suite: String,
    version: String,
    name: String,
    text: String,
    weighted: usize,
    valid: bool,
    permillage: usize,
    display_range: [usize; 2],
    valid_range: [usize; 2],
}

#[test]
fn twitter_text_weighted_lengths() {
    let file: File = cases("x-length.toml");
    let mut failures = Vec::new();
    for case in &file.case {
        let version = match case.version.as_str() {
            "v2" => Version::V2,
            "v3" => Version::V3,
            other => panic!("{}: unknown version {other}", case.name),
        };
        let text = case.text.as_str();
        let found = parse(text, version, file.limit);
        let XLength { weighted, valid, permillage, valid_end } = found;
        let last = |end: usize| utf16(text, end).saturating_sub(1);
        let found = (weighted, valid, permillage, [0, last(text.len())], [0, last(valid_end)]);
        let expected = (case.weighted, case.valid, case.permillage, case.display_range, case.valid_range);
        if found != expected {
            failures.push(format!("{}: {}: {found:?}, expected {expected:?}", case.suite, case.name));
        }
        if version == Version::V3 && count(Unit::XWeighted, text) != case.weighted {
            failures.push(format!("{}: count gives {}", case.name, count(Unit::XWeighted, text)));
        }
        if version == Version::V3 && prefix_within(Unit::XWeighted, text, file.limit) > text.len() {
            failures.push(format!("{}: the prefix is longer than the text", case.name));
        }
    }
    report("x-length.toml", file.case.len(), 44, &failures);
}
