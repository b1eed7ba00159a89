//! What follows the domain of a link: port, path and query.

use super::chars::{is_accented_latin, is_cyrillic};
use super::{char_at, part, span};

/// Where each part of a link after its domain ends.
pub(super) struct Tail {
    pub(super) has_path: bool,
    pub(super) end: usize,
}

pub(super) fn after(text: &str, domain_end: usize) -> Tail {
    let mut end = port_end(text, domain_end);
    let has_path = text.as_bytes().get(end) == Some(&b'/');
    if has_path {
        end = path_end(text, end + 1);
    }
    Tail { has_path, end: query_end(text, end).unwrap_or(end) }
}

fn port_end(text: &str, at: usize) -> usize {
    let Some(rest) = text.get(at..).and_then(|rest| rest.strip_prefix(':')) else { return at };
    match span(rest, |c| c.is_ascii_digit()) {
        0 => at,
        digits => at + 1 + digits,
    }
}

/// The path may hold signs that end no link ("…/page." ends before the full stop), and parentheses
/// where they are balanced, one level deep.
fn path_end(text: &str, mut at: usize) -> usize {
    let mut end = at;
    while let Some(c) = char_at(text, at) {
        if c == '(' {
            let Some(closed) = balanced_end(text, at) else { break };
            (at, end) = (closed, closed);
        } else if is_path(c) {
            at += c.len_utf8();
            if ends_path(c) {
                end = at;
            }
        } else {
            break;
        }
    }
    end
}

fn balanced_end(text: &str, open: usize) -> Option<usize> {
    let skip = |from: usize| from + span(part(text, from..text.len()), is_path);
    let inside = skip(open + 1);
    match text.as_bytes().get(inside)? {
        b')' if inside > open + 1 => Some(inside + 1),
        b'(' => {
            let nested = skip(inside + 1);
            if nested == inside + 1 || text.as_bytes().get(nested) != Some(&b')') {
                return None;
            }
            let close = skip(nested + 1);
            (text.as_bytes().get(close) == Some(&b')')).then_some(close + 1)
        }
        _ => None,
    }
}

/// End of the query that begins at `at`, if one does.
pub(super) fn query_end(text: &str, at: usize) -> Option<usize> {
    let query = text.get(at..)?.strip_prefix('?')?;
    let query = part(query, 0..span(query, is_query));
    let last = query.rfind(ends_query)?;
    Some(at + 1 + last + 1)
}

fn is_path(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        '!' | '*' | '\'' | ';' | ':' | '=' | '+' | ',' | '.' | '$' | '/' | '%' | '#' | '[' | ']' | '-' | '_' | '~'
        | '@' | '|' | '&' | '–' => true,
        _ => is_cyrillic(c) || is_accented_latin(c),
    }
}

fn ends_path(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '+' | '-' | '=' | '_' | '#' | '/' => true,
        _ => is_cyrillic(c) || is_accented_latin(c),
    }
}

fn is_query(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(
            c,
            '!' | '?'
                | '*'
                | '\''
                | '@'
                | '('
                | ')'
                | ';'
                | ':'
                | '&'
                | '='
                | '+'
                | '$'
                | '/'
                | '%'
                | '#'
                | '['
                | ']'
                | '-'
                | '_'
                | '.'
                | ','
                | '~'
                | '|'
        )
}

fn ends_query(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '&' | '=' | '#' | '/')
}
