//! Emoji: whole sequences, as people see them.

use std::ops::Range;

use super::tables;
use crate::text::plain_run;

const SELECTOR: char = '\u{FE0F}';
const KEYCAP: char = '\u{20E3}';
const JOINER: char = '\u{200D}';
const BLACK_FLAG: char = '🏴';
const CANCEL_TAG: char = '\u{E007F}';
/// More parts than any joined sequence has.
const PARTS: usize = 8;

/// The emoji of a text, each whole: a family, a flag or a keycap is one.
pub fn emoji(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if text.is_ascii() {
        return found;
    }
    let mut rest = text;
    loop {
        // A letter of ASCII is part of an emoji only right before a sign beyond it.
        let plain = plain_run(rest.as_bytes());
        if plain == rest.len() {
            break;
        }
        rest = rest.get(plain.saturating_sub(1)..).unwrap_or_default();
        let Some(c) = rest.chars().next() else { break };
        let at = text.len() - rest.len();
        let length = length_at_start(c, rest);
        if length > 0 {
            found.push(at..at + length);
        }
        rest = rest.get(length.max(c.len_utf8())..).unwrap_or_default();
    }
    found
}

/// A character that is an emoji on its own. `©`, `®` and `™` are only with a variation selector.
pub fn is_emoji(c: char) -> bool {
    c >= '\u{203C}' && c != '™' && tables::is_emoji(c) || is_regional(c)
}

/// Byte length of the emoji a text begins with, 0 where it begins with none; `first` is the first
/// character.
pub(crate) fn length_at_start(first: char, text: &str) -> usize {
    // Nearly every call ends in one of these two.
    if first.is_ascii() {
        return if matches!(first, '0'..='9' | '#' | '*') { keycap(text) } else { 0 };
    }
    if first < '\u{203C}' && !matches!(first, '©' | '®') {
        return 0;
    }
    if is_regional(first) {
        return flag(text);
    }
    if !tables::is_emoji(first) {
        return 0;
    }
    if matches!(first, '©' | '®' | '™') {
        let selected = text.chars().nth(1) == Some(SELECTOR);
        return if selected { first.len_utf8() + SELECTOR.len_utf8() } else { 0 };
    }
    let whole = first_part(first, text);
    let rest = text.get(whole..).unwrap_or_default();
    if rest.starts_with(JOINER) {
        return whole + joined(first, rest);
    }
    if first == BLACK_FLAG { whole + subdivision(rest) } else { whole }
}

fn keycap(text: &str) -> usize {
    let Some(rest) = text.get(1..) else { return 0 };
    let selector = if rest.starts_with(SELECTOR) { SELECTOR.len_utf8() } else { 0 };
    let is_keycap = rest.get(selector..).is_some_and(|rest| rest.starts_with(KEYCAP));
    if is_keycap { 1 + selector + KEYCAP.len_utf8() } else { 0 }
}

fn is_regional(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

/// Two regional indicators where a flag exists for them, else one.
fn flag(text: &str) -> usize {
    let mut letters = text.chars().map_while(|c| is_regional(c).then(|| u32::from(c) - 0x1F1E6));
    let one = '\u{1F1E6}'.len_utf8();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if tables::is_flag(first, second) => 2 * one,
        _ => one,
    }
}

/// One emoji with its skin tone and selector.
fn first_part(first: char, text: &str) -> usize {
    let mut length = first.len_utf8();
    let mut following = text.chars().skip(1);
    let mut next = following.next();
    if matches!(next, Some('\u{1F3FB}'..='\u{1F3FF}')) && tables::takes_tone(first) {
        length += '\u{1F3FB}'.len_utf8();
        next = following.next();
    }
    if next == Some(SELECTOR) { length + SELECTOR.len_utf8() } else { length }
}

/// How much of what follows, from the first joiner on, makes one picture with `first`.
fn joined(first: char, rest: &str) -> usize {
    let mut parts = [first; PARTS];
    let (mut at, mut accepted) = (0, 0);
    for count in 1..PARTS {
        let Some(after) = rest.get(at..).and_then(|rest| rest.strip_prefix(JOINER)) else { break };
        let Some(c) = after.chars().next().filter(|c| tables::is_emoji(*c)) else { break };
        if let Some(slot) = parts.get_mut(count) {
            *slot = c;
        }
        at += JOINER.len_utf8() + first_part(c, after);
        if parts.get(..=count).is_some_and(tables::is_joined) {
            accepted = at;
        }
    }
    accepted
}

/// The tags after a black flag that make it England's, Scotland's or Wales's.
fn subdivision(rest: &str) -> usize {
    let tag = |letter: char| char::from_u32(0xE0000 + u32::from(letter));
    for name in tables::subdivision_flags() {
        let mut following = rest.chars();
        if name.chars().all(|letter| following.next() == tag(letter)) && following.next() == Some(CANCEL_TAG) {
            return rest.len() - following.as_str().len();
        }
    }
    0
}
