//! The tables `build.rs` derives, and how they are searched.

use std::cmp::Ordering;

include!(concat!(env!("OUT_DIR"), "/counting.rs"));

const ASTRAL: u32 = 0x10000;

fn order(first: u16, last: u16, c: u16) -> Ordering {
    match () {
        () if last < c => Ordering::Less,
        () if first > c => Ordering::Greater,
        () => Ordering::Equal,
    }
}

/// East Asian wide and full-width.
pub(super) fn is_wide(c: char) -> bool {
    let c = u32::from(c);
    // Planes 2 and 3 hold ideographs only.
    if (0x2_0000..0x4_0000).contains(&c) {
        return true;
    }
    let (table, c) = if c < ASTRAL { (WIDE_LOW, c) } else { (WIDE_HIGH, c - ASTRAL) };
    u16::try_from(c).is_ok_and(|c| table.binary_search_by(|range| order(range.0, range.1, c)).is_ok())
}

/// The values of Indic_Conjunct_Break.
fn within(low: &[(u16, u16)], high: &[(u16, u16)], c: char) -> bool {
    // The first mark is the first character that has the property.
    if c < '\u{300}' {
        return false;
    }
    let c = u32::from(c);
    let (table, c) = if c < ASTRAL { (low, c) } else { (high, c - ASTRAL) };
    u16::try_from(c).is_ok_and(|c| table.binary_search_by(|range| order(range.0, range.1, c)).is_ok())
}

/// A letter that joins the linker before it.
pub(super) fn is_conjunct_consonant(c: char) -> bool {
    c >= '\u{900}' && within(CONJUNCT_CONSONANT_LOW, CONJUNCT_CONSONANT_HIGH, c)
}

/// A virama or another sign that joins two consonants.
pub(super) fn conjunct_linker(c: char) -> bool {
    within(CONJUNCT_LINKER_LOW, CONJUNCT_LINKER_HIGH, c)
}

/// A mark that may stand between a linker and its consonant.
pub(super) fn conjunct_extend(c: char) -> bool {
    within(CONJUNCT_EXTEND_LOW, CONJUNCT_EXTEND_HIGH, c)
        || matches!(c, '\u{E0020}'..='\u{E007F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Combining class of a character that normalization may change, join to the one before or move;
/// `None` for all others.
pub(super) fn combining_class(c: char) -> Option<u8> {
    // Letters of Latin, punctuation, ideographs and emoji: most of what is ever asked.
    if matches!(c, '\0'..'\u{300}' | '\u{2002}'..'\u{20D0}' | '\u{3400}'..='\u{9FFF}' | '\u{1F000}'..) {
        return None;
    }
    let c = u32::from(c);
    let (table, c) = if c < ASTRAL { (UNSTABLE_LOW, c) } else { (UNSTABLE_HIGH, c - ASTRAL) };
    let c = u16::try_from(c).ok()?;
    let found = table.binary_search_by(|range| order(range.0, range.1, c)).ok()?;
    table.get(found).map(|range| range.2)
}

/// The character two make together.
pub(super) fn composed(first: char, second: char) -> Option<char> {
    let (first, second) = (u32::from(first), u32::from(second));
    let low = || {
        let key = (u16::try_from(second).ok()?, u16::try_from(first).ok()?);
        let found = PAIRS_LOW.binary_search_by_key(&key, |pair| (pair.0, pair.1)).ok()?;
        PAIRS_LOW.get(found).map(|pair| u32::from(pair.2))
    };
    let high = || {
        let found = PAIRS_HIGH.binary_search_by_key(&(second, first), |pair| (pair.0, pair.1)).ok()?;
        PAIRS_HIGH.get(found).map(|pair| pair.2)
    };
    low().or_else(high).and_then(char::from_u32)
}

/// The two characters one is made of. Only texts that are not normal are asked, so the table is
/// not ordered for it.
pub(super) fn taken_apart(whole: char) -> Option<(char, char)> {
    let whole = u32::from(whole);
    let (first, second) = match u16::try_from(whole) {
        Ok(whole) => {
            let pair = PAIRS_LOW.iter().find(|pair| pair.2 == whole)?;
            (u32::from(pair.1), u32::from(pair.0))
        }
        Err(_) => PAIRS_HIGH.iter().find(|pair| pair.2 == whole).map(|pair| (pair.1, pair.0))?,
    };
    Some((char::from_u32(first)?, char::from_u32(second)?))
}

/// What takes the place of a character that is never kept.
pub(super) fn replaced(c: char) -> Option<&'static str> {
    let found = REPLACED.binary_search_by_key(&c, |entry| entry.0).ok()?;
    REPLACED.get(found).map(|entry| entry.1)
}
