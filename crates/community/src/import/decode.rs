//! Bytes to text: UTF-8, UTF-16 (Excel's "Unicode text") or Windows-1252.

use super::Refusal;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    Windows1252,
}

impl Encoding {
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
        }
    }
}

/// The text of a file, and how it was written.
pub fn decode(bytes: &[u8]) -> Result<(String, Encoding), Refusal> {
    if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        return Ok((String::from_utf8_lossy(rest).into_owned(), Encoding::Utf8));
    }
    for (mark, read) in [([0xFF, 0xFE], u16::from_le_bytes as fn([u8; 2]) -> u16), ([0xFE, 0xFF], u16::from_be_bytes)] {
        if let Some(rest) = bytes.strip_prefix(&mark) {
            return Ok((utf16(rest, read), Encoding::Utf16));
        }
    }
    // Without a mark, text in Latin letters has a nought in every other byte.
    let noughts = |from: usize| bytes.iter().skip(from).step_by(2).take(200).filter(|byte| **byte == 0).count();
    let pairs = (bytes.len() / 2).min(200);
    if pairs > 3 && noughts(1) * 10 > pairs * 7 {
        return Ok((utf16(bytes, u16::from_le_bytes), Encoding::Utf16));
    }
    if pairs > 3 && noughts(0) * 10 > pairs * 7 {
        return Ok((utf16(bytes, u16::from_be_bytes), Encoding::Utf16));
    }
    if bytes.iter().take(4000).any(|byte| matches!(byte, 0..=8 | 14..=26)) {
        return Err(Refusal::NotText);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
        Err(_) => Ok((bytes.iter().map(|byte| windows(*byte)).collect(), Encoding::Windows1252)),
    }
}

fn utf16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(read([*pair.first()?, *pair.get(1)?])));
    char::decode_utf16(units).map(|letter| letter.unwrap_or('\u{fffd}')).collect()
}

/// Windows-1252 is Latin 1, save for these.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9F => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{fffd}'),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_s_way_of_writing() {
        let text = "Autore;Commento\r\nNiccolò;È “bello” – 5 €\r\n";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let windows: Vec<u8> = text
            .chars()
            .map(|letter| match HIGH.iter().position(|high| *high == letter) {
                Some(index) => 0x80 + index as u8,
                None => letter as u8,
            })
            .collect();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            ([&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat(), Encoding::Utf8),
            ([&[0xFF, 0xFE], le.as_slice()].concat(), Encoding::Utf16),
            ([&[0xFE, 0xFF], be.as_slice()].concat(), Encoding::Utf16),
            (le, Encoding::Utf16),
            (be, Encoding::Utf16),
            (windows, Encoding::Windows1252),
        ] {
            assert_eq!(decode(&bytes), Ok((text.to_owned(), encoding)));
        }
        assert_eq!(decode(b"PK\x03\x04\x14\x00\x06\x00"), Err(Refusal::NotText));
        assert_eq!(decode(b""), Ok((String::new(), Encoding::Utf8)));
        assert_eq!(decode("🎄".as_bytes()), Ok(("🎄".to_owned(), Encoding::Utf8)));
    }
}
