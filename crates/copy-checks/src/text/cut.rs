//! Cuts a text into tokens in one pass.

use super::{Bytes, Cut, Kind, Token, fold};
use crate::sieve::Hole;
use lexicon::Break;
use std::ops::Range;
use wording::Language;

pub(super) fn into(raw: &str, language: Language, text: &mut Cut) {
    let mut skip = blocks(raw, text);
    lexicon::sort(&mut skip, |one, other| one.range.start < other.range.start);
    // The block that comes next, and where it begins.
    let mut next = 0;
    let start_of = |next: usize| skip.get(next).map_or(usize::MAX, |block| block.range.start);
    let mut limit = start_of(next);
    let mut before = Break::Sentence;
    let mut at = 0;
    while let Some(byte) = raw.as_bytes().get(at) {
        // What is skipped does not begin with a space, and a space parts nothing that a word's end does not.
        if *byte == b' ' {
            at += 1;
            continue;
        }
        let letter = match byte.is_ascii() {
            true => char::from(*byte),
            false => raw.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default(),
        };
        if at >= limit {
            while skip.get(next).is_some_and(|block| block.range.end <= at) {
                next += 1;
            }
            let block = skip.get(next).filter(|block| block.range.start <= at);
            next += usize::from(block.is_some());
            limit = start_of(next);
            if let Some(block) = block {
                if block.hashtag {
                    push(raw, text, block.range.clone(), block.body.clone(), Kind::Hashtag, before);
                    before = Break::None;
                } else {
                    before = before.max(Break::Soft);
                }
                at = block.range.end.max(at + letter.len_utf8());
                continue;
            }
        }
        let end = if letter.is_ascii_digit() {
            number(raw, at)
        } else if letter.is_alphanumeric() {
            word(raw, at, language)
        } else {
            0
        };
        if end > at {
            let end = end.min(limit.max(at + letter.len_utf8()));
            let kind = if letter.is_ascii_digit() { Kind::Number } else { Kind::Word };
            push(raw, text, at..end, at..end, kind, before);
            before = Break::None;
            at = end;
            continue;
        }
        let size = letter.len_utf8();
        if matches!(letter, '%' | '€' | '$' | '£' | '+' | '&') {
            push(raw, text, at..at + size, at..at + size, Kind::Sign, before);
            before = Break::None;
        } else {
            before = before.max(break_of(letter, raw, at));
        }
        at += size;
    }
}

struct Block {
    range: Range<usize>,
    body: Range<usize>,
    hashtag: bool,
}

fn blocks(raw: &str, text: &Cut) -> Vec<Block> {
    let whole = |range: &Range<usize>| Block { range: range.clone(), body: range.clone(), hashtag: false };
    let mut all = Vec::with_capacity(text.links.len() + text.mentions.len() + text.emoji.len() + text.hashtags.len());
    all.extend(text.links.iter().map(|link| whole(&link.range)));
    all.extend(text.mentions.iter().map(whole));
    all.extend(text.emoji.iter().map(whole));
    all.extend(text.hashtags.iter().map(|range| {
        let sign = raw.get(range.clone()).and_then(|tag| tag.chars().next()).map_or(0, char::len_utf8);
        Block { range: range.clone(), body: range.start + sign..range.end, hashtag: true }
    }));
    all
}

fn push(raw: &str, text: &mut Cut, range: Range<usize>, body: Range<usize>, kind: Kind, before: Break) {
    let written = raw.get(body.clone()).unwrap_or_default();
    let bytes = Bytes::of(written);
    let folded = if bytes.any(Bytes::BEYOND_ASCII) {
        let from = text.folded.len();
        written.chars().for_each(|letter| fold::push(letter, &mut text.folded));
        from..text.folded.len()
    } else {
        // The text in lower case begins it.
        body
    };
    text.tokens.push(Token {
        start: range.start as u32,
        end: range.end as u32,
        folded: (folded.start as u32, folded.end as u32),
        kind,
        before,
        bytes,
        hole: Hole::of(text.folded.as_bytes().get(folded).unwrap_or_default()),
    });
}

/// The end of a number: digits, with points and commas between digits.
fn number(raw: &str, from: usize) -> usize {
    let bytes = raw.as_bytes();
    let mut at = from;
    while let Some(byte) = bytes.get(at) {
        let joins = matches!(byte, b'.' | b',') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        if !byte.is_ascii_digit() && !joins {
            break;
        }
        at += 1;
    }
    at
}

/// The end of a word. Digits inside stay ("f1owers", "B2B"). An apostrophe between letters splits
/// Italian words after it ("l'|obesità") and stays inside English ones ("don't").
fn word(raw: &str, from: usize, language: Language) -> usize {
    // Most words end before anything that needs a closer look.
    let bytes = raw.as_bytes().get(from..).unwrap_or_default();
    let other = Bytes::SIGN.or(Bytes::BEYOND_ASCII);
    let plain = bytes.iter().position(|byte| Bytes::of_one(*byte).any(other)).unwrap_or(bytes.len());
    if plain > 0 && bytes.get(plain).is_none_or(|byte| byte.is_ascii() && *byte != b'\'') {
        return from + plain;
    }
    let mut letters = raw.get(from..).unwrap_or_default().char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        let joined = letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36f}');
        if joined {
            continue;
        }
        if matches!(letter, '\'' | '’' | 'ʼ') && letters.peek().is_some_and(|(_, next)| next.is_alphabetic()) {
            match language {
                Language::It => return from + offset + letter.len_utf8(),
                Language::En => continue,
            }
        }
        return from + offset;
    }
    raw.len()
}

fn break_of(letter: char, raw: &str, at: usize) -> Break {
    match letter {
        '!' | '?' | '…' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => Break::Sentence,
        '.' => {
            // "es.", "ecc." and "S.p.A." do not end sentences; a point before a small letter does not either.
            let rest = raw.get(at + 1..).unwrap_or_default();
            let next = rest.trim_start_matches([' ', '\u{a0}', '"', '»', '”', ')']).chars().next();
            match next {
                Some(next) if rest.starts_with(next) && next.is_alphanumeric() => Break::None,
                Some(next) if next.is_lowercase() => Break::Soft,
                _ if super::sentences::abbreviation(raw, at) => Break::Soft,
                _ => Break::Sentence,
            }
        }
        // A hyphen between spaces is a dash.
        '-' if raw.get(..at).is_some_and(|text| text.ends_with([' ', '\n']))
            && raw.get(at + 1..).is_some_and(|text| text.starts_with(' ')) =>
        {
            Break::Soft
        }
        ',' | ';' | ':' | '(' | ')' | '[' | ']' | '|' | '/' | '•' | '–' | '—' | '→' | '*' => Break::Soft,
        _ => Break::None,
    }
}
