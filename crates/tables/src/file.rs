//! A file read as it comes, a piece at a time, so that whoever reads it can tell how far it is and stop.

use crate::{Cutter, Delimiter, Encoding, Table, decoding::Decoder, delimiter_by_headings, encoding::HEAD, is_heading};

/// So much text decides what stands between two cells.
const LINES: usize = 200_000;

/// What became of a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// It was read; the next follows.
    Read,
    /// The file is no UTF-8 after all: it must be read again from its beginning, as Windows-1252.
    Again,
}

/// A file under way.
#[derive(Debug)]
pub struct Reading {
    size: usize,
    /// The file says how it is written, or a person did; without that a letter that is no UTF-8 tells otherwise.
    sure: bool,
    delimiter: Option<Delimiter>,
    /// The first bytes, until they tell the encoding.
    head: Vec<u8>,
    decoder: Option<(Encoding, Decoder)>,
    text: String,
    cutter: Option<(Delimiter, Cutter)>,
    letters: bool,
}

/// A file that was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Whole {
    pub encoding: Encoding,
    pub delimiter: Delimiter,
    pub table: Table,
    /// Some letters could not be read.
    pub letters: bool,
}

impl Reading {
    /// A file of so many bytes, of which nothing is known.
    pub fn new(size: usize) -> Self {
        let (head, text) = (Vec::new(), String::new());
        Reading { size, sure: false, delimiter: None, head, decoder: None, text, cutter: None, letters: false }
    }

    /// The same for a file of which a person said how it is written.
    pub fn written(size: usize, encoding: Encoding, delimiter: Delimiter) -> Self {
        let decoder = Some((encoding, Decoder::new(encoding)));
        Reading { sure: true, delimiter: Some(delimiter), decoder, ..Reading::new(size) }
    }

    /// How many rows there are so far.
    pub fn rows(&self) -> usize {
        self.cutter.as_ref().map_or(0, |(_, cutter)| cutter.rows())
    }

    pub fn push(&mut self, bytes: &[u8]) -> Piece {
        if self.decoder.is_some() {
            return self.decode(bytes);
        }
        self.head.extend_from_slice(bytes);
        if self.head.len() < HEAD {
            return Piece::Read;
        }
        self.begin()
    }

    /// Enough is known to begin.
    fn begin(&mut self) -> Piece {
        let head = std::mem::take(&mut self.head);
        let told = Encoding::marked(&head);
        self.sure = told.is_some();
        let encoding = told.unwrap_or_default();
        self.decoder = Some((encoding, Decoder::new(encoding)));
        self.decode(&head)
    }

    fn decode(&mut self, bytes: &[u8]) -> Piece {
        let start = self.text.len();
        if let Some((_, decoder)) = &mut self.decoder {
            decoder.push(bytes, &mut self.text);
        }
        if self.is_other() {
            return Piece::Again;
        }
        self.letters |= self.text.get(start..).is_some_and(|text| text.contains(char::REPLACEMENT_CHARACTER));
        if self.text.len() >= LINES || self.cutter.is_some() || self.delimiter.is_some() {
            self.cut();
        }
        Piece::Read
    }

    /// Begins again where the letters show that the file is in no encoding of Unicode.
    fn is_other(&mut self) -> bool {
        let other = !self.sure && self.decoder.as_ref().is_some_and(|(_, decoder)| decoder.broken);
        if other {
            let encoding = Encoding::Windows1252;
            let decoder = Some((encoding, Decoder::new(encoding)));
            *self = Reading { sure: true, delimiter: self.delimiter, decoder, ..Reading::new(self.size) };
        }
        other
    }

    fn cut(&mut self) {
        let (delimiter, text) = (self.delimiter, &self.text);
        let units = matches!(self.decoder, Some((Encoding::Utf16Le | Encoding::Utf16Be, _)));
        let expected = if units { self.size / 2 } else { self.size };
        let (_, cutter) = self.cutter.get_or_insert_with(|| {
            let delimiter =
                delimiter.or_else(|| delimiter_by_headings(text, is_heading)).unwrap_or_else(|| Delimiter::of(text));
            (delimiter, Cutter::new(delimiter, expected))
        });
        cutter.push(text);
        self.text.clear();
    }

    /// The file is at its end; none where it must be read again, as [`Piece::Again`].
    pub fn finish(&mut self) -> Option<Whole> {
        if self.decoder.is_none() && self.begin() == Piece::Again {
            return None;
        }
        let start = self.text.len();
        if let Some((_, decoder)) = &mut self.decoder {
            decoder.finish(&mut self.text);
        }
        if self.is_other() {
            return None;
        }
        self.letters |= self.text.len() > start;
        self.cut();
        let ((encoding, _), (delimiter, cutter)) = (self.decoder.take()?, self.cutter.take()?);
        Some(Whole { encoding, delimiter, table: cutter.finish(), letters: self.letters })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file in pieces of a length, as whoever reads it does.
    fn read(bytes: &[u8], length: usize, mut reading: Reading) -> Whole {
        loop {
            if bytes.chunks(length).all(|piece| reading.push(piece) == Piece::Read)
                && let Some(whole) = reading.finish()
            {
                return whole;
            }
        }
    }

    fn sixteen(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn pieces_of_any_length_make_the_same_table() {
        let text = "Titolo;Testo\r\n\r\n\"Uno; \"\"due\"\"\";\"riga\r\nriga 🌷\"\r\n\n\nCittà;perché\r\ntre;quattro;cinque\r\n";
        let marked = format!("\u{feff}{text}");
        let files = [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked.as_bytes().to_vec(), Encoding::Utf8),
            (sixteen(text, u16::to_le_bytes), Encoding::Utf16Le),
            (sixteen(&marked, u16::to_be_bytes), Encoding::Utf16Be),
        ];
        let expected = crate::read(text, Delimiter::Semicolon);
        assert_eq!((expected.len(), expected.line(1), expected.line(2), expected.line(3)), (4, 3, 7, 8));
        for (bytes, encoding) in files {
            for length in [1, 2, 3, 5, 64, 10_000] {
                let whole = read(&bytes, length, Reading::new(bytes.len()));
                assert_eq!((whole.encoding, whole.delimiter, whole.letters), (encoding, Delimiter::Semicolon, false));
                assert_eq!(whole.table, expected, "{encoding:?} in pieces of {length}");
            }
        }
    }

    #[test]
    fn an_old_file_is_found_out_late_and_read_again() {
        let mut bytes = "Testo;Link\n".to_owned().into_bytes();
        (0..30_000).for_each(|_| bytes.extend_from_slice(b"Vieni a trovarci;https://esempio.it\n"));
        bytes.extend_from_slice(b"Perch\xe9");
        let mut reading = Reading::new(bytes.len());
        let mut told = bytes.chunks(4096).map(|piece| reading.push(piece)).collect::<Vec<_>>();
        assert!(told.iter().all(|piece| *piece == Piece::Read), "the last letter may have its rest in a next piece");
        assert!(reading.finish().is_none());
        told = bytes.chunks(4096).map(|piece| reading.push(piece)).collect();
        assert!(told.iter().all(|piece| *piece == Piece::Read) && reading.rows() > 29_000);
        let whole = reading.finish().expect("it is read");
        assert_eq!((whole.encoding, whole.table.len(), whole.letters), (Encoding::Windows1252, 30_002, false));
        assert_eq!(whole.table.cell(30_001, 0), "Perché");
        bytes.extend_from_slice(b" no;\n");
        assert_eq!(read(&bytes, 777, Reading::new(bytes.len())).table.cell(30_001, 0), "Perché no");
    }

    #[test]
    fn what_a_person_says_is_not_doubted() {
        let bytes = b"Testo;Link\nPerch\xe9;a";
        let whole = read(bytes, 4, Reading::written(bytes.len(), Encoding::Utf8, Delimiter::Semicolon));
        assert_eq!((whole.encoding, whole.letters, whole.table.cell(1, 0)), (Encoding::Utf8, true, "Perch\u{fffd}"));
        let comma = read(b"a;b,c", 2, Reading::written(5, Encoding::Utf8, Delimiter::Comma));
        assert_eq!((comma.table.width(0), comma.table.cell(0, 0)), (2, "a;b"));
    }

    #[test]
    fn nothing_is_an_empty_table() {
        let whole = read(b"", 9, Reading::new(0));
        assert!(whole.table.is_empty() && !whole.letters);
    }
}
