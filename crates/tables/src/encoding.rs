//! Bytes to text: what Excel, Google and the platforms' editors write.

use crate::decoding::Decoder;
use std::borrow::Cow;

/// How the letters of a file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    #[default]
    Utf8,
    /// Excel's "Unicode text", and the exports of several editors.
    Utf16Le,
    Utf16Be,
    /// Old Excel files of western Europe.
    Windows1252,
}

/// So many bytes at the beginning tell UTF-16 without a mark.
pub(crate) const HEAD: usize = 4096;

/// Windows-1252 where it differs from Latin-1; the five unassigned bytes are the controls they are in browsers.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

impl Encoding {
    pub const ALL: &'static [Encoding] = &[Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252];

    pub fn id(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16Le => "utf-16le",
            Encoding::Utf16Be => "utf-16be",
            Encoding::Windows1252 => "windows-1252",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Encoding::ALL.iter().copied().find(|encoding| encoding.id() == id)
    }

    /// By the mark at the beginning, or by the zeros of UTF-16 in the first bytes; none where only the whole can tell.
    pub(crate) fn marked(head: &[u8]) -> Option<Encoding> {
        match head {
            [0xef, 0xbb, 0xbf, ..] => return Some(Encoding::Utf8),
            [0xff, 0xfe, ..] => return Some(Encoding::Utf16Le),
            [0xfe, 0xff, ..] => return Some(Encoding::Utf16Be),
            _ => {}
        }
        let head = head.get(..head.len().min(HEAD)).unwrap_or_default();
        let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
        // Letters of the West are one byte and a zero.
        let many = head.len() / 5;
        if head.len() >= 4 && zeros(1) > many && zeros(0) <= many / 4 {
            return Some(Encoding::Utf16Le);
        }
        (head.len() >= 4 && zeros(0) > many && zeros(1) <= many / 4).then_some(Encoding::Utf16Be)
    }

    /// Of a whole file: without a mark or zeros, by whether it is UTF-8 at all.
    pub fn of(bytes: &[u8]) -> Encoding {
        let western = || if std::str::from_utf8(bytes).is_ok() { Encoding::Utf8 } else { Encoding::Windows1252 };
        Encoding::marked(bytes).unwrap_or_else(western)
    }

    /// The text, without the mark at its beginning. What is no letter of the encoding becomes U+FFFD.
    pub fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        if self == Encoding::Utf8 {
            return String::from_utf8_lossy(bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes));
        }
        let (mut decoder, mut text) = (Decoder::new(self), String::new());
        decoder.push(bytes, &mut text);
        decoder.finish(&mut text);
        text.into()
    }
}

pub(crate) fn letter(byte: u8) -> char {
    match byte {
        0x80..=0x9f => HIGH.get(usize::from(byte) - 0x80).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        other => char::from(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, big: bool, mark: bool) -> Vec<u8> {
        let mark = if mark { "\u{feff}" } else { "" };
        let units = mark.encode_utf16().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn every_encoding_is_recognised_and_read() {
        let text = "Titolo;Perché no?\r\nCittà 🌷;sì\r\n";
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            ([&[0xef, 0xbb, 0xbf], text.as_bytes()].concat(), Encoding::Utf8),
            (written(text, false, true), Encoding::Utf16Le),
            (written(text, false, false), Encoding::Utf16Le),
            (written(text, true, true), Encoding::Utf16Be),
            (written(text, true, false), Encoding::Utf16Be),
        ] {
            assert_eq!(Encoding::of(&bytes), encoding);
            assert_eq!(encoding.decode(&bytes), text, "{encoding:?}");
        }
    }

    #[test]
    fn old_excel_files_keep_their_accents() {
        let bytes = b"Prezzo;Perch\xe9 no\x85 10 \x80\n";
        assert_eq!(Encoding::of(bytes), Encoding::Windows1252);
        assert_eq!(Encoding::Windows1252.decode(bytes), "Prezzo;Perché no… 10 €\n");
    }

    #[test]
    fn nothing_and_half_a_letter_are_read_too() {
        assert_eq!(Encoding::of(b""), Encoding::Utf8);
        assert_eq!(Encoding::Utf16Le.decode(b"a\0b"), "a");
        assert_eq!(Encoding::of("è".as_bytes()), Encoding::Utf8);
    }
}
