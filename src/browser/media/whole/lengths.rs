//! Kinds that say at their beginning how long they are: WebP and AVI, WebM and Matroska.

use super::{Next, Piece};

/// `RIFF`, then how much follows.
pub(super) fn riff(piece: &Piece<'_>) -> Next {
    match piece.take::<8>(0) {
        // A recording that goes on does not know yet.
        Ok([_, _, _, _, 0, 0, 0, 0] | [_, _, _, _, 0xFF, 0xFF, 0xFF, 0xFF]) => Next::Whole,
        // Some programs count a last byte that they do not write.
        Ok([_, _, _, _, length @ ..]) => within(8 + u64::from(u32::from_le_bytes(length)), piece.size + 1),
        Err(verdict) => verdict,
    }
}

/// A head, then the segment that holds everything else.
pub(super) fn ebml(piece: &Piece<'_>) -> Next {
    let head = element(piece, 0);
    let segment = head.and_then(|(start, length)| element(piece, start.saturating_add(length?)));
    match segment {
        Some((start, Some(length))) => within(start.saturating_add(length), piece.size),
        _ => Next::Whole,
    }
}

fn within(end: u64, size: u64) -> Next {
    if end > size { Next::Cut } else { Next::Whole }
}

/// Where the content of an element begins, and how long it is; a recording that goes on does not say.
fn element(piece: &Piece<'_>, place: u64) -> Option<(u64, Option<u64>)> {
    let name = u64::from(piece.from(place).first()?.leading_zeros()) + 1;
    let bytes = piece.from(place + name);
    let width = bytes.first()?.leading_zeros() as usize + 1;
    let own = 0xFF_u64.checked_shr(width as u32)? & u64::from(*bytes.first()?);
    let rest = bytes.get(1..width)?;
    let length = rest.iter().fold(own, |length, byte| length << 8 | u64::from(*byte));
    let unknown = (1 << (7 * width)) - 1;
    Some((place + name + width as u64, (length != unknown).then_some(length)))
}
