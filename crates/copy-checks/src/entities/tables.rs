//! The tables `build.rs` derives, and how they are searched.

use std::cmp::Ordering;

include!(concat!(env!("OUT_DIR"), "/entities.rs"));

/// Where the emoji above the basic plane begin; `build/emoji.rs` writes them relative to it.
const EMOJI_BASE: u32 = 0x1F000;
const ASTRAL: u32 = 0x10000;

fn within(ranges: &[(u16, u16)], c: u32) -> bool {
    let Ok(c) = u16::try_from(c) else { return false };
    ranges
        .binary_search_by(|&(first, last)| match () {
            () if last < c => Ordering::Less,
            () if first > c => Ordering::Greater,
            () => Ordering::Equal,
        })
        .is_ok()
}

fn either(low: &[(u16, u16)], high: &[(u16, u16)], base: u32, c: char) -> bool {
    let c = u32::from(c);
    if c < ASTRAL { within(low, c) } else { c.checked_sub(base).is_some_and(|c| within(high, c)) }
}

/// An emoji of one code point, whatever its usual presentation.
pub(super) fn is_emoji(c: char) -> bool {
    // Nearly all emoji in use are among these, and no other character is.
    if matches!(c, '\u{1F300}'..='\u{1F321}' | '\u{1F400}'..='\u{1F4FC}' | '\u{1F600}'..='\u{1F64F}') {
        return true;
    }
    either(EMOJI_LOW, EMOJI_HIGH, EMOJI_BASE, c)
}

pub(super) fn takes_tone(c: char) -> bool {
    either(TAKES_TONE_LOW, TAKES_TONE_HIGH, EMOJI_BASE, c)
}

/// Two letters A to Z, from 0, whose regional indicators make a flag.
pub(super) fn is_flag(first: u32, second: u32) -> bool {
    let row = usize::try_from(first).ok().and_then(|first| FLAGS.get(first)).copied().unwrap_or(0);
    second < 26 && row & (1 << second) != 0
}

pub(super) fn subdivision_flags() -> &'static [&'static str] {
    SUBDIVISION_FLAGS
}

/// These emoji, joined, are one picture.
pub(super) fn is_joined(parts: &[char]) -> bool {
    JOINED.binary_search_by(|entry| entry.chars().cmp(parts.iter().copied())).is_ok()
}

pub(super) fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    match u32::from(c) {
        // Ideographs of planes 2 and 3, and the variation selectors.
        0x2_0000..=0x3_FFFF | 0xE_0100..=0xE_01EF => true,
        _ => either(LETTERS_LOW, LETTERS_HIGH, ASTRAL, c),
    }
}

pub(super) fn is_digit(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { either(DIGITS_LOW, DIGITS_HIGH, ASTRAL, c) }
}

/// The ASCII top-level domains of this many letters, joined.
pub(super) fn ascii_tlds(letters: usize) -> &'static str {
    ASCII_TLDS.get(letters).copied().unwrap_or_default()
}

/// Top-level domains with other letters, longest first.
pub(super) fn other_tlds() -> &'static [&'static str] {
    OTHER_TLDS
}
