//! Which signs of the keyboard a text holds: a check that looks for some need not read a text without them.

#[derive(Debug, Clone, Copy, Default)]
pub struct Signs {
    all: u128,
    /// The first bytes of signs beyond ASCII, from 192 on.
    beyond: u64,
    /// Bits of [`Twice`].
    twice: u8,
}

/// Two bytes of a kind beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Twice {
    Capitals = 1,
    /// `xx`, in capitals or not.
    Crosses = 2,
    /// `ww`, in capitals or not.
    Doubleyous = 4,
    /// Two of `!?,;.`, or one before a sign beyond the keyboard.
    Stops = 8,
    /// A space, and after it another or one of `,;!?.`.
    Gap = 16,
    /// One of `,;!?`, and right after it no space.
    Tight = 32,
}

/// What a byte may be the first of.
static FIRST: [u8; 256] = kinds(true);
/// And the second.
static SECOND: [u8; 256] = kinds(false);

impl Signs {
    pub(super) fn of(text: &str) -> Signs {
        // Bytes from 128 to 191 fall into the third, which nobody reads: they begin no sign.
        let mut seen = [0_u64; 4];
        let (mut twice, mut before) = (0, 0);
        for byte in text.bytes() {
            seen[usize::from(byte >> 6)] |= 1 << (byte & 63);
            twice |= before & SECOND[usize::from(byte)];
            before = FIRST[usize::from(byte)];
        }
        Signs { all: u128::from(seen[0]) | u128::from(seen[1]) << 64, beyond: seen[3], twice }
    }

    /// Whether the text holds one of these; only signs of ASCII are known.
    #[inline(always)]
    pub fn any(self, signs: &'static str) -> bool {
        self.all & mask(signs) != 0
    }

    pub fn twice(self, kind: Twice) -> bool {
        self.twice & kind as u8 != 0
    }

    /// Whether there may be signs of full width (`＠`, `＃`).
    pub(super) fn full_width(self) -> bool {
        self.begins(&[0xEF])
    }

    /// Whether there may be an emoji: a sign from U+2000 to U+3FFF or beyond the first plane, or `©` and `®`.
    pub(super) fn pictures(self) -> bool {
        self.begins(&[0xC2, 0xE2, 0xE3, 0xF0])
    }

    /// Whether there may be a sign from U+0240 on: no letter of the languages of Western Europe.
    pub(crate) fn far(self) -> bool {
        self.beyond >> (0xC9 & 63) != 0
    }

    /// Whether a sign beyond ASCII begins with one of these bytes.
    pub(crate) fn begins(self, firsts: &[u8]) -> bool {
        firsts.iter().any(|first| self.beyond >> (first & 63) & 1 == 1)
    }

    pub fn digits(self) -> bool {
        self.any("0123456789")
    }
}

fn mask(text: &str) -> u128 {
    text.bytes().filter(u8::is_ascii).fold(0, |all, byte| all | 1 << byte)
}

const fn kinds(first: bool) -> [u8; 256] {
    let beyond_ascii = if first { 0 } else { Twice::Stops as u8 | Twice::Tight as u8 };
    let mut kinds = [beyond_ascii; 256];
    let mut byte = 0;
    while byte < 128 {
        kinds[byte] = match byte as u8 {
            b'X' => Twice::Capitals as u8 | Twice::Crosses as u8,
            b'W' => Twice::Capitals as u8 | Twice::Doubleyous as u8,
            b'A'..=b'Z' => Twice::Capitals as u8,
            b'x' => Twice::Crosses as u8,
            b'w' => Twice::Doubleyous as u8,
            b'!' | b'?' | b',' | b';' | b'.' => Twice::Stops as u8,
            _ => 0,
        };
        kinds[byte] |= match byte as u8 {
            b' ' => Twice::Gap as u8,
            b',' | b';' | b'!' | b'?' if first => Twice::Tight as u8,
            b'.' | b',' | b';' | b'!' | b'?' => Twice::Gap as u8,
            _ if first => 0,
            _ => Twice::Tight as u8,
        };
        byte += 1;
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_known_and_letters_beyond_ascii_are_none() {
        let signs = Signs::of("Perché 5 *è*");
        assert!(signs.any("!*") && signs.digits() && !signs.any("!?[") && !signs.any("i"));
    }

    #[test]
    fn what_has_no_emoji_and_no_sign_of_full_width_is_known() {
        assert!(!Signs::of("Perché no? 1*").pictures() && !Signs::of("l’è").full_width());
        assert!(Signs::of("＠").full_width() && Signs::of("＃").full_width());
        for sign in ('\u{80}'..=char::MAX).filter(|sign| !crate::entities::emoji(&format!("{sign}\u{fe0f}")).is_empty())
        {
            assert!(Signs::of(&sign.to_string()).pictures(), "{sign}");
        }
        assert!(Signs::of("1\u{20e3}").pictures());
    }

    #[test]
    fn far_signs_are_those_from_u_0240_on() {
        let wrong = ('\0'..=char::MAX).find(|sign| Signs::of(&sign.to_string()).far() != (*sign >= '\u{240}'));
        assert_eq!(wrong, None);
        assert!(Signs::of("«…»").begins(&[0xE2]) && !Signs::of("«è»").begins(&[0xE2, 0xEF]));
    }

    #[test]
    fn two_of_a_kind_are_seen_where_they_stand_together() {
        use Twice::{Capitals, Crosses, Doubleyous, Stops};
        let of = |text| {
            let signs = Signs::of(text);
            [Capitals, Crosses, Doubleyous, Stops].map(|kind| signs.twice(kind))
        };
        assert_eq!(of("Un Testo qualunque, x w! ? è… E€S"), [false; 4]);
        assert_eq!(of("AB"), [true, false, false, false]);
        assert_eq!(of("xX"), [false, true, false, false]);
        assert_eq!(of("Ww."), [false, false, true, false]);
        assert_eq!(of("ma!…"), [false, false, false, true]);
        assert_eq!(of("è!?"), [false, false, false, true]);
        assert_eq!(of("XXWW,,"), [true; 4]);
        let spaces = |text| [Signs::of(text).twice(Twice::Gap), Signs::of(text).twice(Twice::Tight)];
        assert_eq!(spaces("a, b! c? d."), [false; 2]);
        assert_eq!(spaces("a  b"), [true, false]);
        assert_eq!(spaces("a ,b"), [true, true]);
        assert_eq!(spaces("a;è"), [false, true]);
    }
}
