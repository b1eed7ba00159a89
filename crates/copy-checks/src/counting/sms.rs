//! SMS: 3GPP TS 23.038. A message of one alphabet of 7 bits, or of 16 bits as soon as one character
//! needs it.

use super::graphemes::graphemes;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmsEncoding {
    /// 7 bits a character; characters of the extension take two.
    Gsm7,
    /// 16 bits a unit of UTF-16.
    Ucs2,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmsSegments {
    pub encoding: SmsEncoding,
    /// Septets, or units of 16 bits.
    pub units: usize,
    pub segments: usize,
    /// Units a segment holds, given how many segments there are.
    pub per_segment: usize,
}

impl SmsEncoding {
    /// Units in a message of one segment, and in each of several (whose header takes 6 octets).
    const fn capacity(self) -> (usize, usize) {
        match self {
            SmsEncoding::Gsm7 => (160, 153),
            SmsEncoding::Ucs2 => (70, 67),
        }
    }

    fn units(self, c: char) -> usize {
        match self {
            SmsEncoding::Gsm7 => septets(c).unwrap_or(1),
            SmsEncoding::Ucs2 => c.len_utf16(),
        }
    }
}

/// The encoding a text needs, its length and its segments.
pub fn sms_segments(text: &str) -> SmsSegments {
    let fits_gsm = text.chars().all(|c| septets(c).is_some());
    let encoding = if fits_gsm { SmsEncoding::Gsm7 } else { SmsEncoding::Ucs2 };
    let units = text.chars().map(|c| encoding.units(c)).sum();
    let (single, several) = encoding.capacity();
    if units <= single {
        return SmsSegments { encoding, units, segments: usize::from(units > 0), per_segment: single };
    }
    // A character of two units is not cut in two: it goes to the next segment whole.
    let (mut segments, mut used) = (1, 0);
    for c in text.chars() {
        let units = encoding.units(c);
        if used + units > several {
            segments += 1;
            used = 0;
        }
        used += units;
    }
    SmsSegments { encoding, units, segments, per_segment: several }
}

/// Where a text ends that may take so many units. Its start may need fewer bits than the whole.
pub(super) fn prefix_within(text: &str, limit: usize) -> usize {
    let (mut end, mut at) = (0, 0);
    let (mut gsm, mut ucs2) = (Some(0), 0);
    for cluster in graphemes(text) {
        for c in cluster.chars() {
            gsm = gsm.zip(septets(c)).map(|(units, more)| units + more);
            ucs2 += c.len_utf16();
        }
        at += cluster.len();
        if gsm.unwrap_or(ucs2) <= limit {
            end = at;
        }
    }
    end
}

/// Septets of a character in the default alphabet; `None` where it has none.
fn septets(c: char) -> Option<usize> {
    match c {
        '^' | '{' | '}' | '\\' | '[' | '~' | ']' | '|' | '€' | '\u{C}' => Some(2),
        '`' => None,
        '\n' | '\r' | ' '..='~' => Some(1),
        '£' | '¥' | 'è' | 'é' | 'ù' | 'ì' | 'ò' | 'Ç' | 'Ø' | 'ø' | 'Å' | 'å' | 'Δ' | 'Φ' | 'Γ' | 'Λ' | 'Ω' | 'Π'
        | 'Ψ' | 'Σ' | 'Θ' | 'Ξ' | 'Æ' | 'æ' | 'ß' | 'É' | '¤' | '¡' | 'Ä' | 'Ö' | 'Ñ' | 'Ü' | '§' | '¿' | 'ä' | 'ö'
        | 'ñ' | 'ü' | 'à' => Some(1),
        _ => None,
    }
}
