//! A file on its way in: a piece at a time, so that whoever brings it hears the person between two of them.

use crate::{Desk, file::File, protocol::Answer, sheet};
use tables::{Delimiter, Encoding, Piece, Reading};

#[derive(Debug)]
pub(crate) struct Opening {
    reading: Reading,
    /// Bytes read and bytes of the whole.
    read: usize,
    size: usize,
    /// Whether a row names the columns, where the person said it.
    headings: Option<bool>,
}

impl Opening {
    fn new(reading: Reading, size: usize, headings: Option<bool>) -> Self {
        Opening { reading, read: 0, size, headings }
    }
}

impl Desk {
    /// A file of so many bytes follows; whatever was on the desk goes.
    pub fn begin(&mut self, size: usize) {
        *self = Desk::default();
        self.opening = Some(Opening::new(Reading::new(size), size, None));
    }

    /// The text of a sheet of so many bytes follows (`sheet::text`): nothing of how it is written is to be found out.
    pub fn begin_sheet(&mut self, size: usize) {
        *self = Desk::default();
        self.opening = Some(Opening::new(sheet::reading(size), size, None));
    }

    /// Takes a piece of the file. False where the file must be brought again from its beginning.
    pub fn feed(&mut self, bytes: &[u8]) -> bool {
        let Some(opening) = &mut self.opening else { return true };
        let again = opening.reading.push(bytes) == Piece::Again;
        opening.read = if again { 0 } else { opening.read + bytes.len() };
        !again
    }

    /// The file is at its end: says what is in it. Nothing where it must be brought again from its beginning.
    pub fn end(&mut self) -> Option<Answer> {
        let Some(mut opening) = self.opening.take() else { return Some(Answer::Nothing) };
        match opening.reading.finish() {
            Some(whole) => {
                *self = Desk::default();
                self.file = File::new(whole, opening.size, opening.headings);
                Some(Answer::Opened(self.file.opened()))
            }
            None => {
                self.opening = Some(Opening { read: 0, ..opening });
                None
            }
        }
    }

    /// A whole file at once, where nobody waits.
    pub fn open(&mut self, bytes: &[u8]) -> Answer {
        self.begin(bytes.len());
        self.bring(bytes)
    }

    /// Brings the file that was asked for, from its beginning.
    pub fn bring(&mut self, bytes: &[u8]) -> Answer {
        loop {
            if self.feed(bytes)
                && let Some(answer) = self.end()
            {
                return answer;
            }
        }
    }

    /// How far the reading is.
    pub fn read(&self) -> Answer {
        self.opening.as_ref().map_or(Answer::Nothing, |opening| {
            let Opening { reading, read, size, .. } = opening;
            Answer::Reading { read: *read, size: *size, rows: reading.rows() }
        })
    }

    /// The file as the person says it is written. Only other letters or other cells need its bytes again; the table
    /// stays as it is until they are read.
    pub(crate) fn read_again(&mut self, encoding: Encoding, delimiter: Delimiter, headings: bool) -> Answer {
        if (encoding, delimiter) == (self.file.encoding, self.file.delimiter) {
            self.opening = None;
            self.file.headings = headings;
            return Answer::Opened(self.file.opened());
        }
        let size = self.file.size;
        self.opening = Some(Opening::new(Reading::written(size, encoding, delimiter), size, Some(headings)));
        self.read()
    }

    /// The reading is given up: the file stays as it was read before.
    pub(crate) fn leave(&mut self) -> Answer {
        self.opening = None;
        Answer::Left
    }
}
