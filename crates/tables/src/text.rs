//! The text of a file, if it is one.

use crate::{Encoding, encoding::HEAD};

/// The text, and how it was written; `None` of a workbook, a picture, anything that is no text.
pub fn decode(bytes: &[u8]) -> Option<(String, Encoding)> {
    let encoding = Encoding::of(bytes);
    let one_byte = matches!(encoding, Encoding::Utf8 | Encoding::Windows1252);
    // Controls other than tabs and ends of lines are in no text of one byte a letter.
    let control = |byte: &u8| matches!(byte, 0..=8 | 14..=26);
    if bytes.starts_with(b"PK\x03\x04") || (one_byte && bytes.iter().take(HEAD).any(control)) {
        return None;
    }
    Some((encoding.decode(bytes).into_owned(), encoding))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_and_other_things_refused() {
        assert_eq!(decode("Perché;€".as_bytes()), Some(("Perché;€".into(), Encoding::Utf8)));
        assert_eq!(decode(b"Perch\xe9;\x80"), Some(("Perché;€".into(), Encoding::Windows1252)));
        assert_eq!(decode(b"\xff\xfeS\0\xec\0"), Some(("Sì".into(), Encoding::Utf16Le)));
        assert_eq!(decode(b""), Some((String::new(), Encoding::Utf8)));
        assert_eq!(decode("🎄".as_bytes()), Some(("🎄".into(), Encoding::Utf8)));
        assert_eq!(decode(b"PK\x03\x04\x14\x00\x06\x00"), None);
        assert_eq!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), None);
        assert_eq!(decode(b"GIF89a\x01\x00\x01\x00\x80"), None);
    }
}
