//! JPEG: segments that say their length, and between them the picture, in which `FF` is only ever followed by a zero, by
//! a mark for starting anew or by the next segment. A thumbnail inside a segment has an end of its own, so that looking
//! for the end mark alone is not enough.

use super::{Next, Piece};

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;

#[derive(Debug, Default)]
pub(super) struct Inside {
    /// In the picture itself.
    picture: bool,
}

impl Inside {
    pub(super) fn follow(&mut self, piece: &Piece<'_>) -> Next {
        let mut place = piece.at;
        loop {
            let step = if self.picture { picture(piece, place) } else { segment(piece, place) };
            match step {
                Ok((next, picture)) => (place, self.picture) = (next, picture),
                Err(verdict) => return verdict,
            }
        }
    }
}

/// From a mark to what follows its segment, and whether that is the picture.
fn segment(piece: &Piece<'_>, place: u64) -> Result<(u64, bool), Next> {
    match piece.take(place)? {
        [0xFF, 0xFF] => Ok((place + 1, false)),
        [0xFF, END] => Err(Next::Whole),
        [0xFF, START | 0x01 | 0xD0..=0xD7] => Ok((place + 2, false)),
        [0xFF, mark] => {
            let length = u16::from_be_bytes(piece.take(place + 2).map_err(|verdict| back_to(verdict, place))?);
            Ok((place + 2 + u64::from(length).max(2), mark == SCAN))
        }
        _ => Err(Next::Whole),
    }
}

/// To the mark that ends the picture, or begins its next layer.
fn picture(piece: &Piece<'_>, place: u64) -> Result<(u64, bool), Next> {
    let bytes = piece.from(place);
    let Some(ahead) = bytes.iter().position(|byte| *byte == 0xFF) else {
        let read = place + bytes.len() as u64;
        return Err(if read >= piece.size { Next::Cut } else { Next::At(read) });
    };
    let mark = place + ahead as u64;
    match piece.take(mark)? {
        [_, 0x00 | 0xD0..=0xD7] => Ok((mark + 2, true)),
        [_, 0xFF] => Ok((mark + 1, true)),
        _ => Ok((mark, false)),
    }
}

/// What is missing is read together with what stands before it.
fn back_to(verdict: Next, place: u64) -> Next {
    if let Next::At(_) = verdict { Next::At(place) } else { verdict }
}
