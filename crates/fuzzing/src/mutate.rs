//! Changes real input the way accidents and mischief do, the same way at every run.

/// A small generator (xorshift): the same seed gives the same texts everywhere.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { (self.roll() % end as u64) as usize }
    }
}

/// What breaks readers: marks of structure, signs of several bytes, halves of them, numbers at the edge.
const TROUBLE: [&[u8]; 24] = [
    b"\"",
    b"\"\"",
    b",",
    b";",
    b"\t",
    b"\r\n",
    b"\n",
    b"\0",
    b"{",
    b"}",
    b"[",
    b"]",
    b"\\u0000",
    b"\\ud800",
    b"99999999999999999999",
    b"-1",
    b"1e999",
    b"%",
    b"%ZZ",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xf0\x9f\x91",
    "👩‍👩‍👧‍👦".as_bytes(),
    "e\u{301}\u{202e}".as_bytes(),
];

/// A changed copy: one to eight of flips, holes, repetitions, trouble put in, and pieces of another input.
pub fn mutate(input: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=dice.below(8) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + dice.below(40)).min(bytes.len());
        match dice.below(6) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.below(8);
                }
            }
            1 => drop(bytes.drain(at..end)),
            2 => {
                let again = bytes[at..end].to_vec();
                drop(bytes.splice(at..at, again));
            }
            3 => bytes.truncate(at),
            4 => {
                let start = dice.below(other.len());
                let piece = other[start..(start + dice.below(60)).min(other.len())].to_vec();
                drop(bytes.splice(at..at, piece));
            }
            _ => drop(bytes.splice(at..at, TROUBLE[dice.below(TROUBLE.len())].to_vec())),
        }
    }
    bytes
}
