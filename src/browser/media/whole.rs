//! Whether a file is there to its end. Its first bytes say what it is even when the rest never came: the browser then
//! shows half a picture and says nothing, so its parts are followed from one to the next.

mod boxes;
mod gif;
mod jpeg;
mod lengths;
mod png;

/// How much of a file is read at once.
pub(super) const PIECE: u64 = 1 << 18;

/// What following a file's parts comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Undecided: the bytes from here on are wanted.
    At(u64),
    /// Nothing is missing; or it is not written as we know it, and the browser judges.
    Whole,
    /// It ends before its last part does.
    Cut,
}

/// Where one is inside a file of a kind.
#[derive(Debug)]
enum Inside {
    Jpeg(jpeg::Inside),
    Png,
    Gif(gif::Inside),
    Boxes(boxes::Inside),
    Riff,
    Ebml,
}

/// Follows one file.
#[derive(Debug)]
pub(super) struct Walk {
    inside: Inside,
    size: u64,
}

/// Bytes of a file, and where in it they begin.
struct Piece<'a> {
    bytes: &'a [u8],
    at: u64,
    size: u64,
}

impl Piece<'_> {
    /// What stands at a place of the file, as far as this piece goes.
    fn from(&self, place: u64) -> &[u8] {
        let skip = place.checked_sub(self.at).and_then(|skip| usize::try_from(skip).ok());
        skip.and_then(|skip| self.bytes.get(skip..)).unwrap_or_default()
    }

    /// So many bytes at a place; without them the verdict: to be read, or never to come.
    fn take<const N: usize>(&self, place: u64) -> Result<[u8; N], Next> {
        let there = self.from(place).first_chunk::<N>().copied();
        there.ok_or(if place + N as u64 > self.size { Next::Cut } else { Next::At(place) })
    }
}

impl Walk {
    /// `None` for the kinds whose end nothing marks.
    pub(super) fn new(format: &str, size: u64) -> Option<Self> {
        let inside = match format {
            "jpeg" => Inside::Jpeg(jpeg::Inside::default()),
            "png" => Inside::Png,
            "gif" => Inside::Gif(gif::Inside::default()),
            "mp4" | "mov" | "3gp" => Inside::Boxes(boxes::Inside::film()),
            "heic" | "avif" => Inside::Boxes(boxes::Inside::default()),
            "webp" | "avi" => Inside::Riff,
            "webm" | "mkv" => Inside::Ebml,
            _ => return None,
        };
        Some(Self { inside, size })
    }

    /// Goes on with the bytes from `at`, which begin where the last answer wanted them.
    pub(super) fn take(&mut self, at: u64, bytes: &[u8]) -> Next {
        let piece = Piece { bytes, at, size: self.size };
        let next = match &mut self.inside {
            Inside::Jpeg(inside) => inside.follow(&piece),
            Inside::Png => png::follow(&piece),
            Inside::Gif(inside) => inside.follow(&piece),
            Inside::Boxes(inside) => inside.follow(&piece),
            Inside::Riff => lengths::riff(&piece),
            Inside::Ebml => lengths::ebml(&piece),
        };
        match next {
            Next::At(place) if place > self.size => Next::Cut,
            // The browser gave fewer bytes than it should have: better no verdict than no end.
            Next::At(place) if place == at => Next::Whole,
            next => next,
        }
    }
}

#[cfg(test)]
mod tests;
