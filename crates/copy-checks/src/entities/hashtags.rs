//! Hashtags.

use std::ops::Range;

use super::chars::is_hash;
use super::{char_at, char_before, links, span, tables};

const SELECTORS: [char; 2] = ['\u{FE0E}', '\u{FE0F}'];
const KEYCAP: char = '\u{20E3}';

/// The hashtags of a text with their sign. One needs a letter, begins no word's middle, and is not
/// part of a link.
pub fn hashtags(text: &str) -> Vec<Range<usize>> {
    let mut tags = candidates(text);
    if !tags.is_empty() && text.contains('.') {
        remove_within_links(text, &mut tags);
    }
    tags
}

fn candidates(text: &str) -> Vec<Range<usize>> {
    let mut tags = Vec::new();
    let full_width = !text.is_ascii() && text.contains('＃');
    // What lies before `floor` belongs to the tag before.
    let (mut at, mut floor) = (0, 0);
    while let Some((start, sign)) = next_sign(text, at, full_width) {
        let name = start + sign.len_utf8();
        at = name;
        if !may_start(text, start, floor) {
            continue;
        }
        let Some(rest) = text.get(name..) else { break };
        if rest.starts_with('\u{FE0F}') || rest.starts_with(KEYCAP) {
            continue;
        }
        let length = span(rest, is_tag);
        let end = name + length;
        if !rest.get(..length).is_some_and(|name| name.contains(tables::is_letter)) {
            continue;
        }
        (at, floor) = (end, end);
        let goes_on =
            char_at(text, end).is_some_and(is_hash) || text.get(end..).is_some_and(|rest| rest.starts_with("://"));
        if !goes_on {
            tags.push(start..end);
        }
    }
    tags
}

/// The next `#`, or its full-width form where the text has any.
fn next_sign(text: &str, from: usize, full_width: bool) -> Option<(usize, char)> {
    let rest = text.get(from..)?;
    if !full_width {
        return rest.find('#').map(|at| (from + at, '#'));
    }
    rest.char_indices().find(|(_, c)| is_hash(*c)).map(|(at, c)| (from + at, c))
}

/// A tag does not begin inside a word; a selector, though a mark, ends the emoji before it.
fn may_start(text: &str, at: usize, floor: usize) -> bool {
    if at == 0 {
        return true;
    }
    char_before(text, at)
        .is_some_and(|c| at - c.len_utf8() >= floor && (SELECTORS.contains(&c) || !(is_tag(c) || c == '&')))
}

/// Letters, marks and digits, and the signs that words of some scripts are written with.
fn is_tag(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    matches!(
        c,
        '\u{200C}'
            | '\u{200D}'
            | '\u{A67E}'
            | '\u{5BE}'
            | '\u{5F3}'
            | '\u{5F4}'
            | '\u{FF5E}'
            | '\u{301C}'
            | '\u{309B}'
            | '\u{309C}'
            | '\u{30A0}'
            | '\u{30FB}'
            | '\u{3003}'
            | '\u{F0B}'
            | '\u{F0C}'
            | '\u{B7}'
    ) || tables::is_letter(c)
        || tables::is_digit(c)
}

/// Of entities that overlap, the one that begins first stays.
fn remove_within_links(text: &str, tags: &mut Vec<Range<usize>>) {
    let mut found = links(text).into_iter().map(|link| link.range).peekable();
    let mut link_end = 0;
    let mut tag_end = 0;
    tags.retain(|tag| {
        while let Some(link) = found.next_if(|link| link.start < tag.start) {
            if link.start >= tag_end {
                link_end = link.end;
            }
        }
        let stays = link_end <= tag.start;
        if stays {
            tag_end = tag.end;
        }
        stays
    });
}
