//! PNG: a signature, then chunks that say their length; the last is called `IEND`.

use super::{Next, Piece};

const SIGNATURE: u64 = 8;
/// Length, name and checksum.
const AROUND: u64 = 12;
/// No chunk may be longer.
const MOST: u32 = i32::MAX as u32;

pub(super) fn follow(piece: &Piece<'_>) -> Next {
    let mut place = piece.at.max(SIGNATURE);
    loop {
        let [a, b, c, d, name @ ..] = match piece.take::<8>(place) {
            Ok(head) => head,
            Err(verdict) => return verdict,
        };
        let length = u32::from_be_bytes([a, b, c, d]);
        if length > MOST || !name.iter().all(u8::is_ascii_alphabetic) {
            return Next::Whole;
        }
        place += AROUND + u64::from(length);
        if place > piece.size {
            return Next::Cut;
        }
        if name == *b"IEND" {
            return Next::Whole;
        }
    }
}
