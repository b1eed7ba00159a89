//! What a word or a pair of words is known by where texts are compared. Read by the build too.

/// Twenty bits: of so many places a language's words fill one in a hundred, so what is not known is hardly mistaken
/// for what is.
pub(crate) const BITS: u32 = 20;

/// The number of a feature, written as in `lexicon/<language>/likeness/`; in pieces where it is made of some.
#[derive(Debug, Clone, Copy)]
pub struct Feature(u32);

impl Feature {
    #[inline]
    pub fn of(written: &str) -> Feature {
        Feature(0x811C_9DC5).and(written)
    }

    /// What follows.
    #[inline]
    #[must_use]
    pub fn and(self, written: &str) -> Feature {
        // FNV-1a: a byte at a time, so that a beginning and a pair go on from a word.
        Feature(written.bytes().fold(self.0, |mixed, byte| (mixed ^ u32::from(byte)).wrapping_mul(0x0100_0193)))
    }

    #[inline]
    pub fn number(self) -> u32 {
        (self.0 ^ self.0 >> BITS) & ((1 << BITS) - 1)
    }
}

/// Limits are written in so many parts of one, shifted so that none is below zero.
pub const LIMIT_PARTS: f32 = 100.0;
pub(crate) const LIMIT_SHIFT: f32 = 10.0;

/// Weights are written in so many parts of one.
pub const WEIGHT_PARTS: f32 = 16.0;
