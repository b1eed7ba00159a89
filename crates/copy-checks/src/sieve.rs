//! Lets through nearly none of the words that a table does not hold, at the price of one look.

/// A word that is in the table always passes; of others few do.
pub(crate) struct Sieve([u64; SIZE]);

const SIZE: usize = 64;

impl Sieve {
    pub(crate) const NONE: Sieve = Sieve([0; SIZE]);

    pub(crate) const fn with(self, word: &str) -> Sieve {
        self.of(word.as_bytes())
    }

    /// The first word of each phrase.
    pub(crate) const fn with_first_words(mut self, phrases: &[&str]) -> Sieve {
        let mut index = 0;
        while index < phrases.len() {
            let phrase = phrases[index].as_bytes();
            let mut end = 0;
            while end < phrase.len() && phrase[end] != b' ' {
                end += 1;
            }
            self = self.of(phrase.split_at(end).0);
            index += 1;
        }
        self
    }

    /// What passes either.
    pub(crate) const fn or(mut self, other: &Sieve) -> Sieve {
        let mut index = 0;
        while index < SIZE {
            self.0[index] |= other.0[index];
            index += 1;
        }
        self
    }

    const fn of(mut self, word: &[u8]) -> Sieve {
        let hole = hole(word);
        self.0[hole / 64] |= 1 << (hole % 64);
        self
    }

    pub(crate) fn passes(&self, word: &str) -> bool {
        self.lets(Hole::of(word.as_bytes()))
    }

    /// Whether a word passes that falls there.
    #[inline]
    pub(crate) fn lets(&self, Hole(hole): Hole) -> bool {
        let hole = usize::from(hole) % (SIZE * 64);
        self.0[hole / 64] >> (hole % 64) & 1 == 1
    }
}

/// Where a word falls, the same in every sieve: worked out once for all of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hole(u16);

impl Hole {
    #[inline]
    pub(crate) const fn of(word: &[u8]) -> Hole {
        Hole(hole(word) as u16)
    }
}

/// By the word's length, its first letters and its last.
const fn hole(word: &[u8]) -> usize {
    let (first, second, last) = match word {
        [] => return 0,
        [only] => (*only, 0, 0),
        [first, last] => (*first, *last, 0),
        [first, second, .., last] => (*first, *second, *last),
    };
    let mixed = (word.len() * 31 + first as usize) * 31 + second as usize;
    (mixed * 31 + last as usize) % (SIZE * 64)
}
