//! Mentions of accounts: `@name`, X's lists `@name/list`, and Mastodon's `@name@server`.

use std::ops::Range;

use super::chars::{is_accented_latin, is_at};
use super::{char_at, char_before};

const NAME_MAX: usize = 20;
const LIST_MAX: usize = 25;

/// A mention of an account, or of one of its lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The whole of it, with its sign.
    pub range: Range<usize>,
    pub name: Range<usize>,
    /// With its slash.
    pub list: Option<Range<usize>>,
}

/// A mention of an account on another server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteMention {
    pub range: Range<usize>,
    /// Where `@name` ends and `@server` begins.
    pub name_end: usize,
}

/// The accounts a text mentions. The address of a mailbox is none.
pub fn mentions(text: &str) -> Vec<Range<usize>> {
    mentions_and_lists(text).into_iter().map(|mention| mention.range.start..mention.name.end).collect()
}

/// The accounts and lists a text mentions, as X reads them.
pub fn mentions_and_lists(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    let plain = text.is_ascii();
    // What lies before `floor` belongs to the mention before.
    let (mut at, mut floor) = (0, 0);
    while let Some((start, sign)) = next_sign(text, at, plain) {
        let name_start = start + sign.len_utf8();
        at = name_start;
        if !may_start(text, start, floor) {
            continue;
        }
        let name_end = name_start + ascii_span(text, name_start, NAME_MAX, is_name);
        if name_end == name_start {
            continue;
        }
        let list = list_at(text, name_end);
        let end = list.as_ref().map_or(name_end, |list| list.end);
        (at, floor) = (end, end);
        if !is_address(text, end) {
            found.push(Mention { range: start..end, name: name_start..name_end, list });
        }
    }
    found
}

fn list_at(text: &str, slash: usize) -> Option<Range<usize>> {
    let name = text.get(slash..)?.strip_prefix('/')?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    Some(slash..slash + 1 + ascii_span(text, slash + 1, LIST_MAX, |byte| is_name(byte) || byte == b'-'))
}

/// What follows makes it an address, a link or a longer word.
fn is_address(text: &str, end: usize) -> bool {
    char_at(text, end).is_some_and(|c| is_at(c) || is_accented_latin(c))
        || text.get(end..).is_some_and(|rest| rest.starts_with("://"))
}

fn may_start(text: &str, at: usize, floor: usize) -> bool {
    if at == 0 {
        return true;
    }
    let Some(c) = char_before(text, at).filter(|c| at - c.len_utf8() >= floor) else { return false };
    let free = !(c.is_ascii_alphanumeric() || is_at(c) || matches!(c, '_' | '!' | '#' | '$' | '%' | '&' | '*'));
    free || follows_retweet(text, at, floor)
}

/// "RT@name" is a mention though a letter comes before it.
fn follows_retweet(text: &str, at: usize, floor: usize) -> bool {
    let Some(before) = text.get(floor..at) else { return false };
    let before = before.strip_suffix(':').unwrap_or(before);
    let Some(start) = before.len().checked_sub(2) else { return false };
    before.get(start..).is_some_and(|word| word.eq_ignore_ascii_case("rt"))
        && match before.get(..start).and_then(|before| before.chars().next_back()) {
            None => floor == 0,
            Some(c) => !(c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '~' | '.' | '-')),
        }
}

fn next_sign(text: &str, from: usize, plain: bool) -> Option<(usize, char)> {
    let rest = text.get(from..)?;
    if plain {
        return rest.find('@').map(|at| (from + at, '@'));
    }
    rest.char_indices().find(|(_, c)| is_at(*c)).map(|(at, c)| (from + at, c))
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn ascii_span(text: &str, from: usize, most: usize, accept: impl Fn(u8) -> bool) -> usize {
    text.bytes().skip(from).take(most).take_while(|byte| accept(*byte)).count()
}

/// Mentions of accounts on other servers: `@name@server.example`.
pub fn remote_mentions(text: &str) -> Vec<RemoteMention> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find('@')).map(|sign| at + sign) {
        at = start + 1;
        if char_before(text, start).is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '/' | '=')) {
            continue;
        }
        let name_end = at + account_span(text, at);
        if name_end == at || text.as_bytes().get(name_end) != Some(&b'@') {
            continue;
        }
        let server = name_end + 1;
        let length = text.get(server..).map_or(0, server_span);
        if length > 0 {
            at = server + length;
            found.push(RemoteMention { range: start..at, name_end });
        }
    }
    found
}

/// Names may hold dots and hyphens, but not at their ends.
fn account_span(text: &str, from: usize) -> usize {
    let name = ascii_span(text, from, text.len(), |byte| is_name(byte) || matches!(byte, b'.' | b'-'));
    text.get(from..from + name)
        .map_or(0, |name| if name.starts_with(['.', '-']) { 0 } else { name.trim_end_matches(['.', '-']).len() })
}

fn server_span(text: &str) -> usize {
    let server = super::span(text, |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'));
    text.get(..server).map_or(0, |server| server.trim_end_matches(['.', '-']).len())
}
