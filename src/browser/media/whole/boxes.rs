//! MP4, MOV, HEIC and AVIF: boxes that say their length, one after the other. A film cannot be opened without its `moov`,
//! which many programs write last.

use super::{Next, Piece};

/// What a file is made of. What stands after its end may look like a box of another name.
const NAMES: &[&[u8; 4]] = &[
    b"ftyp", b"moov", b"mdat", b"moof", b"mfra", b"meta", b"free", b"skip", b"wide", b"uuid", b"udta", b"sidx", b"styp",
];

#[derive(Debug, Default)]
pub(super) struct Inside {
    /// What the file cannot do without has not come yet.
    wanting: bool,
}

impl Inside {
    pub(super) fn film() -> Self {
        Self { wanting: true }
    }

    pub(super) fn follow(&mut self, piece: &Piece<'_>) -> Next {
        let mut place = piece.at;
        loop {
            // What is left is too short for a box: a few bytes more do no harm.
            if place + 8 > piece.size {
                return self.end();
            }
            let [a, b, c, d, name @ ..]: [u8; 8] = match piece.take::<8>(place) {
                Ok(head) => head,
                Err(verdict) => return verdict,
            };
            if !name.iter().all(|byte| byte.is_ascii_graphic() || matches!(byte, b' ' | 0xA9)) {
                return Next::Whole;
            }
            self.wanting &= name != *b"moov";
            let length = match u32::from_be_bytes([a, b, c, d]) {
                // To the end of the file.
                0 => return self.end(),
                1 => match piece.take::<16>(place) {
                    Ok([_, _, _, _, _, _, _, _, long @ ..]) => u64::from_be_bytes(long),
                    Err(verdict) => return verdict,
                },
                length => u64::from(length),
            };
            if length < 8 {
                return Next::Whole;
            }
            place = place.saturating_add(length);
            if place > piece.size {
                return if NAMES.contains(&&name) { Next::Cut } else { Next::Whole };
            }
        }
    }

    fn end(&self) -> Next {
        if self.wanting { Next::Cut } else { Next::Whole }
    }
}
