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
}
