//! What the bytes of a word are, told once for those who only need to know that it is a plain one.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bytes(u8);

static OF: [Bytes; 256] = {
    let mut of = [Bytes::BEYOND_ASCII; 256];
    let mut byte = 0;
    while byte < 128 {
        of[byte] = match byte as u8 {
            b'A'..=b'Z' => Bytes::CAPITAL,
            b'a'..=b'z' | b'0'..=b'9' => Bytes(0),
            _ => Bytes::SIGN,
        };
        byte += 1;
    }
    of
};

impl Bytes {
    pub(super) const CAPITAL: Bytes = Bytes(1);
    /// Neither a letter nor a digit.
    pub(super) const SIGN: Bytes = Bytes(2);
    pub(super) const BEYOND_ASCII: Bytes = Bytes(4);

    #[inline]
    pub(super) fn of(text: &str) -> Bytes {
        text.bytes().fold(Bytes(0), |all, byte| all.or(Bytes::of_one(byte)))
    }

    #[inline]
    pub(super) fn of_one(byte: u8) -> Bytes {
        OF[usize::from(byte)]
    }

    pub(super) const fn or(self, other: Bytes) -> Bytes {
        Bytes(self.0 | other.0)
    }

    pub(super) const fn any(self, of: Bytes) -> bool {
        self.0 & of.0 != 0
    }
}

/// How many bytes a text begins with that are of ASCII and no carriage return: eight are looked at together.
pub(crate) fn plain_run(text: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST: u64 = ONES << 7;
    const RETURNS: u64 = ONES * b'\r' as u64;
    let (eights, rest) = text.as_chunks();
    for (index, eight) in eights.iter().enumerate() {
        let eight = u64::from_le_bytes(*eight);
        // A byte that is none becomes one whose highest bit is set; the first is right, and no other counts.
        let returns = (eight ^ RETURNS).wrapping_sub(ONES) & !(eight ^ RETURNS);
        let odd = (eight | returns) & HIGHEST;
        if odd != 0 {
            return index * 8 + odd.trailing_zeros() as usize / 8;
        }
    }
    let odd = rest.iter().position(|byte| !byte.is_ascii() || *byte == b'\r');
    eights.len() * 8 + odd.unwrap_or(rest.len())
}

/// Whether two texts are the same. What is typed mostly differs at its end, so that is looked at first; and by eights,
/// because the comparison that WebAssembly comes with goes byte by byte.
pub fn same(one: &str, other: &str) -> bool {
    let ((one, one_end), (other, other_end)) = (one.as_bytes().as_chunks::<8>(), other.as_bytes().as_chunks::<8>());
    let number = |eight: &[u8; 8]| u64::from_le_bytes(*eight);
    one.len() == other.len()
        && one_end == other_end
        && one.iter().zip(other).rev().all(|(one, other)| number(one) == number(other))
}

/// Bytes that are looked for; those from 128 on begin signs beyond ASCII, of which one may be meant.
pub(crate) struct Wanted([bool; 256]);

impl Wanted {
    pub(crate) const fn new(bytes: &[u8]) -> Wanted {
        let mut wanted = [false; 256];
        let mut index = 0;
        while index < bytes.len() {
            wanted[bytes[index] as usize] = true;
            index += 1;
        }
        Wanted(wanted)
    }

    /// The next place from `from` on where a sign stands that begins with one of the bytes and is meant.
    pub(crate) fn next(&self, text: &str, from: usize, is: impl Fn(char) -> bool) -> Option<usize> {
        let mut at = from;
        loop {
            at += text.as_bytes().get(at..)?.iter().position(|byte| self.0[usize::from(*byte)])?;
            if text.get(at..).is_some_and(|rest| rest.starts_with(&is)) {
                return Some(at);
            }
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_of_a_word_tells() {
        let of = |text| {
            let bytes = Bytes::of(text);
            [Bytes::CAPITAL, Bytes::SIGN, Bytes::BEYOND_ASCII].map(|kind| bytes.any(kind))
        };
        assert_eq!(of("sconto50"), [false; 3]);
        assert_eq!(of("scontO"), [true, false, false]);
        assert_eq!(of("don't"), [false, true, false]);
        assert_eq!(of("perché"), [false, false, true]);
    }

    #[test]
    fn a_plain_run_ends_before_the_first_byte_that_is_not() {
        let plain = b"Ciao, 12345678901 \n\x0c\x0e\x7f tutto bene?";
        for length in 0..plain.len() {
            assert_eq!(plain_run(&plain[..length]), length);
            for odd in ["\r", "\r\r\r\r\r\r\r\r\r", "\r\u{e}\u{c}", "è", "è\r", "\rè", "🍂 abcdefgh"] {
                let text = [&plain[..length], odd.as_bytes(), plain].concat();
                assert_eq!(plain_run(&text), length, "{odd:?}");
            }
        }
    }

    #[test]
    fn texts_are_the_same_where_every_byte_is() {
        let text = "Ciao a tutti: è l’autunno, venite a vedere";
        for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
            let part = &text[..end];
            let copy = part.to_owned();
            assert!(same(part, &copy));
            assert!(!same(part, &format!("{part}!")) && !same(&format!("{part}!"), part));
            assert!(part.is_empty() || !same(part, &format!("x{}", &part[1..])));
            assert!(!same(&format!("{part}a"), &format!("{part}b")));
        }
    }

    #[test]
    fn a_sign_is_found_where_it_stands_and_no_other_that_begins_alike() {
        static WANTED: Wanted = Wanted::new(b"*\xE2");
        let is = |sign| matches!(sign, '*' | '•');
        assert_eq!(WANTED.next("è… • *", 0, is), Some(6));
        assert_eq!(WANTED.next("è… • *", 7, is), Some(10));
        assert_eq!(WANTED.next("è…’", 0, is), None);
    }
}
