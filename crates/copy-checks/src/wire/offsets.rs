//! Offsets as JavaScript counts them.

use crate::text::plain_run;

/// Findings come in the order of their text: each offset is counted on from the one before.
#[derive(Default)]
pub(super) struct Offsets<'a> {
    text: &'a str,
    at: usize,
    units: usize,
}

impl<'a> Offsets<'a> {
    /// UTF-16 units before a place in a text; 0 where no character begins.
    pub(super) fn utf16(&mut self, text: &'a str, place: usize) -> usize {
        if !text.is_char_boundary(place) {
            return 0;
        }
        if place < self.at || !std::ptr::eq(self.text, text) {
            *self = Offsets { text, ..Offsets::default() };
        }
        let mut left = text.as_bytes().get(self.at..place).unwrap_or_default();
        while !left.is_empty() {
            // Of ASCII, nearly all there is, each byte is one.
            let (plain, others) = left.split_at(plain_run(left));
            self.units += plain.len();
            left = others;
            // A character is one unit, beyond the first 65,536 two; only its first byte counts.
            while let Some((byte, rest)) = left.split_first().filter(|(byte, _)| !byte.is_ascii() || **byte == b'\r') {
                self.units += usize::from(*byte < 0x80) + usize::from(*byte >= 0xC0) + usize::from(*byte >= 0xF0);
                left = rest;
            }
        }
        self.at = place;
        self.units
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_any_order_of_several_texts() {
        let (one, other) = ("Caffè 👩‍💻 €\r\nno", "è 😀");
        let mut offsets = Offsets::default();
        for place in (0..20).chain([3, 40, 7, 0]) {
            for text in [one, other, one] {
                let counted = text.get(..place).map_or(0, |before| before.encode_utf16().count());
                assert_eq!(offsets.utf16(text, place), counted, "{place}");
            }
        }
    }
}
