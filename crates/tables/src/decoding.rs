//! Bytes to text as they come, in pieces of any length.

use crate::{Encoding, encoding::letter};

/// A text under way. A piece may end in the middle of a letter.
#[derive(Debug)]
pub(crate) struct Decoder {
    encoding: Encoding,
    /// The first bytes of a letter whose others are in the next piece.
    left: Vec<u8>,
    begun: bool,
    /// Something was no letter of this encoding; U+FFFD stands in its place.
    pub(crate) broken: bool,
}

impl Decoder {
    pub(crate) fn new(encoding: Encoding) -> Self {
        Decoder { encoding, left: Vec::new(), begun: false, broken: false }
    }

    pub(crate) fn push(&mut self, bytes: &[u8], out: &mut String) {
        let start = out.len();
        let joined;
        let bytes = if self.left.is_empty() {
            bytes
        } else {
            joined = [std::mem::take(&mut self.left).as_slice(), bytes].concat();
            &joined
        };
        match self.encoding {
            Encoding::Utf8 => self.utf8(bytes, out),
            Encoding::Utf16Le => self.utf16(bytes, u16::from_le_bytes, out),
            Encoding::Utf16Be => self.utf16(bytes, u16::from_be_bytes, out),
            Encoding::Windows1252 => out.extend(bytes.iter().map(|byte| letter(*byte))),
        }
        if !self.begun && out.len() > start {
            self.begun = true;
            // The mark at the beginning says how the file is written, and is no letter of it.
            if self.encoding != Encoding::Windows1252 && out[start..].starts_with('\u{feff}') {
                out.replace_range(start..start + '\u{feff}'.len_utf8(), "");
            }
        }
    }

    /// What is left was never ended. Half a unit of UTF-16 is left out: files cut at an odd byte end so.
    pub(crate) fn finish(&mut self, out: &mut String) {
        let whole = if self.encoding == Encoding::Utf8 { 1 } else { 2 };
        if std::mem::take(&mut self.left).len() >= whole {
            self.lost(out);
        }
    }

    fn lost(&mut self, out: &mut String) {
        out.push(char::REPLACEMENT_CHARACTER);
        self.broken = true;
    }

    fn utf8(&mut self, mut bytes: &[u8], out: &mut String) {
        for chunk in bytes.utf8_chunks() {
            out.push_str(chunk.valid());
            bytes = bytes.get(chunk.valid().len()..).unwrap_or_default();
            if chunk.invalid().is_empty() {
                continue;
            }
            let unended = chunk.invalid().len() == bytes.len()
                && std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
            if unended {
                self.left = bytes.to_vec();
            } else {
                self.lost(out);
            }
            bytes = bytes.get(chunk.invalid().len()..).unwrap_or_default();
        }
    }

    fn utf16(&mut self, bytes: &[u8], unit: fn([u8; 2]) -> u16, out: &mut String) {
        let mut end = bytes.len() / 2 * 2;
        // The first half of a pair waits for the second.
        if let Some([a, b]) = end.checked_sub(2).and_then(|at| bytes.get(at..end))
            && (0xd800..0xdc00).contains(&unit([*a, *b]))
        {
            end -= 2;
        }
        let (now, later) = bytes.split_at(end);
        let units = now.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        for letter in char::decode_utf16(units) {
            match letter {
                Ok(letter) => out.push(letter),
                Err(_) => self.lost(out),
            }
        }
        self.left = later.to_vec();
    }
}
