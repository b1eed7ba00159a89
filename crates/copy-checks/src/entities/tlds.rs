//! Top-level domains at a place of a text.

use super::{char_at, part, tables};
use crate::text::case;

/// Where the top-level domain that begins at `at` ends.
///
/// A name counts only where nothing follows that would make it part of something longer: another
/// letter or digit, `-`, `+`, or the `@` of an address.
pub(crate) fn end_at(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(at..)?;
    let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let next = bytes.get(letters).copied();
    let ends_here = !matches!(next, Some(b'@' | b'+' | b'-'));
    if letters > 0 && ends_here && is_ascii_tld(part(text, at..at + letters)) {
        return Some(at + letters);
    }
    if let Some(end) = end_of_punycode(text, at) {
        return Some(end);
    }
    // The others hold at least one letter that is not ASCII.
    if next.is_some_and(|byte| !byte.is_ascii()) { end_of_other(text, at) } else { None }
}

fn is_ascii_tld(name: &str) -> bool {
    let blob = tables::ascii_tlds(name.len()).as_bytes();
    let (mut low, mut high) = (0, blob.len() / name.len().max(1));
    while low < high {
        let middle = (low + high) / 2;
        let Some(entry) = blob.get(middle * name.len()..(middle + 1) * name.len()) else { return false };
        match entry.iter().copied().cmp(name.bytes().map(|byte| byte.to_ascii_lowercase())) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    false
}

fn end_of_punycode(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(at..)?;
    if !bytes.get(..4)?.eq_ignore_ascii_case(b"xn--") {
        return None;
    }
    let length = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-').count();
    (length > 4).then_some(at + length)
}

fn end_of_other(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    tables::other_tlds().iter().find_map(|name| {
        let mut letters = rest.chars();
        let fits = name.chars().all(|wanted| letters.next().is_some_and(|c| is_same_letter(c, wanted)));
        let end = text.len() - letters.as_str().len();
        let goes_on = char_at(text, end).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '@' | '+' | '-'));
        (fits && !goes_on).then_some(end)
    })
}

/// The same but for its case; `wanted` is in lower case.
fn is_same_letter(c: char, wanted: char) -> bool {
    c == wanted || (c.is_uppercase() && case::lower(c) == wanted && c != 'İ')
}
