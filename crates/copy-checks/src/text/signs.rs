//! Which signs of the keyboard a text holds: a check that looks for some need not read a text without them.

#[derive(Debug, Clone, Copy, Default)]
pub struct Signs(u128);

impl Signs {
    pub(super) fn of(text: &str) -> Signs {
        Signs(mask(text))
    }

    /// Whether the text holds one of these; only signs of ASCII are known.
    pub fn any(self, signs: &'static str) -> bool {
        self.0 & mask(signs) != 0
    }

    pub fn digits(self) -> bool {
        self.any("0123456789")
    }
}

fn mask(text: &str) -> u128 {
    text.bytes().filter(u8::is_ascii).fold(0, |all, byte| all | 1 << byte)
}

#[cfg(test)]
mod tests {
    use super::Signs;

    #[test]
    fn signs_are_known_and_letters_beyond_ascii_are_none() {
        let signs = Signs::of("Perché 5 *è*");
        assert!(signs.any("!*") && signs.digits() && !signs.any("!?[") && !signs.any("i"));
    }
}
