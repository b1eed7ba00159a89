//! GIF: a head, then pictures and extensions, each a run of short blocks that ends with an empty one.

use super::{Next, Piece};

/// Signature, measures, and the byte that says how many colours follow.
const HEAD: u64 = 13;

#[derive(Debug, Default)]
pub(super) struct Inside {
    at: Part,
    /// A picture has come whole.
    shown: bool,
}

#[derive(Debug, Default, Clone, Copy)]
enum Part {
    #[default]
    Head,
    /// Where a picture or an extension begins, or the file ends.
    Between,
    /// In the blocks of a picture, or of an extension.
    Blocks { picture: bool },
}

impl Inside {
    pub(super) fn follow(&mut self, piece: &Piece<'_>) -> Next {
        let mut place = piece.at;
        loop {
            match self.step(piece, place) {
                Ok((next, part)) => (place, self.at) = (next, part),
                Err(verdict) => return verdict,
            }
        }
    }

    fn step(&mut self, piece: &Piece<'_>, place: u64) -> Result<(u64, Part), Next> {
        match self.at {
            Part::Head => {
                let head: [u8; HEAD as usize] = piece.take(place)?;
                Ok((place + HEAD + colours(head[10]), Part::Between))
            }
            // Some programs leave the mark of the end out: nothing of the picture is missing then.
            Part::Between if self.shown && place >= piece.size => Err(Next::Whole),
            Part::Between => match piece.take(place)? {
                [b'!'] => {
                    let _: [u8; 2] = piece.take(place)?;
                    Ok((place + 2, Part::Blocks { picture: false }))
                }
                [b','] => {
                    let head: [u8; 10] = piece.take(place)?;
                    // The smallest code follows the colours.
                    Ok((place + 10 + colours(head[9]) + 1, Part::Blocks { picture: true }))
                }
                [0] => Ok((place + 1, Part::Between)),
                _ => Err(Next::Whole),
            },
            Part::Blocks { picture } => match piece.take(place)? {
                [0] => {
                    self.shown |= picture;
                    Ok((place + 1, Part::Between))
                }
                [length] => Ok((place + 1 + u64::from(length), self.at)),
            },
        }
    }
}

/// How many bytes the table of colours takes of which this byte speaks.
fn colours(packed: u8) -> u64 {
    if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 7) + 1) }
}
