//! Counting and entities against the cases of `tests/counting/`: other people's suites, and ours.

mod extract;
mod lengths;
mod platforms;
mod random;
mod unicode;
mod valid;

use std::ops::Range;
use std::path::Path;

use serde::de::DeserializeOwned;

/// The cases of a file.
fn cases<T: DeserializeOwned>(file: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/counting").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// UTF-16 units before a byte offset.
fn utf16(text: &str, at: usize) -> usize {
    text[..at].encode_utf16().count()
}

fn utf16_range(text: &str, range: &Range<usize>) -> [usize; 2] {
    [utf16(text, range.start), utf16(text, range.end)]
}

/// Fails with all that went wrong, not only the first.
fn report(file: &str, ran: usize, at_least: usize, failures: &[String]) {
    assert!(ran >= at_least, "{file}: {ran} cases ran, {at_least} were expected");
    assert!(failures.is_empty(), "{file}: {} of {ran} fail\n{}", failures.len(), failures.join("\n"));
}
