//! Cashtags: `$ACME`, the ticker of a share.

use std::ops::Range;

use super::chars::{is_punctuation, is_space};
use super::{char_at, char_before};

const LETTERS_MAX: usize = 6;
const SUFFIX_MAX: usize = 2;

/// The cashtags of a text with their sign.
pub fn cashtags(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find('$')).map(|sign| at + sign) {
        at = start + 1;
        if start > 0 && !char_before(text, start).is_some_and(is_space) {
            continue;
        }
        if let Some(end) = end_at(text, at) {
            found.push(start..end);
            at = end;
        }
    }
    found
}

fn end_at(text: &str, start: usize) -> Option<usize> {
    let letters =
        |from: usize, most: usize| text.bytes().skip(from).take(most).take_while(u8::is_ascii_alphabetic).count();
    let length = letters(start, LETTERS_MAX);
    if length == 0 {
        return None;
    }
    let end = start + length;
    let suffix = match text.as_bytes().get(end) {
        Some(b'.' | b'_') => letters(end + 1, SUFFIX_MAX),
        _ => 0,
    };
    let with_suffix = (1..=suffix).rev().map(|letters| end + 1 + letters);
    with_suffix
        .chain([end])
        .find(|end| char_at(text, *end).is_none_or(|c| is_punctuation(c) || is_space(c) || c.is_whitespace()))
}
