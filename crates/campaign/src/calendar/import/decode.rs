//! From bytes to rows of cells: encoding, delimiter, quotes.

use csv_core::{ReadRecordResult, ReaderBuilder};

/// How the letters were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    /// What Excel writes on Windows in the West; recognised by what is not UTF-8.
    Windows1252,
}

impl Encoding {
    /// As programs call it.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
        }
    }
}

/// One row, and the line of the file on which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// 1 is the first line of the file.
    pub line: u32,
    pub cells: Vec<String>,
}

/// The text of a file; `None` when it is no text.
pub fn decode(bytes: &[u8]) -> Option<(String, Encoding)> {
    let bytes = bytes.get(..super::MOST_BYTES).unwrap_or(bytes);
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Some((String::from_utf8_lossy(rest).into_owned(), Encoding::Utf8)),
        [0xff, 0xfe, rest @ ..] => Some((utf16(rest, u16::from_le_bytes), Encoding::Utf16)),
        [0xfe, 0xff, rest @ ..] => Some((utf16(rest, u16::from_be_bytes), Encoding::Utf16)),
        // Zero bytes are in no text of one byte a letter: a workbook, a picture.
        bytes if bytes.contains(&0) || bytes.starts_with(b"PK\x03\x04") => None,
        bytes => Some(match std::str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), Encoding::Utf8),
            Err(_) => (bytes.iter().map(|byte| windows(*byte)).collect(), Encoding::Windows1252),
        }),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn windows(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH.get(usize::from(byte) - 0x80).copied().unwrap_or(' '),
        byte => char::from(byte),
    }
}

/// The mark between cells: the one that parts the first rows most evenly.
pub fn delimiter(text: &str) -> char {
    let evenness = |mark: char| {
        let rows = cells(text, mark);
        let widths: Vec<usize> = rows.iter().take(20).map(|row| row.cells.len()).collect();
        let widest = widths.iter().max().copied().unwrap_or(1);
        let most = widths.iter().filter(|width| **width == widest).count();
        if widest < 2 { (0, 0) } else { (most, widest) }
    };
    // A comma is in many texts: of equals the rarer mark wins.
    [',', ';', '\t'].into_iter().max_by_key(|mark| evenness(*mark)).unwrap_or(',')
}

/// The rows of a text, blank ones left out.
pub fn cells(text: &str, delimiter: char) -> Vec<Row> {
    let delimiter = u8::try_from(delimiter).unwrap_or(b',');
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let mut input = text.trim_start_matches('\u{feff}').as_bytes();
    let mut rows = Vec::new();
    let (mut output, mut ends) = (vec![0_u8; 1024], vec![0_usize; 64]);
    let (mut written, mut fields) = (0, 0);
    let newlines =
        |bytes: &[u8]| u32::try_from(bytes.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(u32::MAX);
    // Blank lines before a row belong to nothing.
    let leading = |input: &[u8]| {
        let blank = input.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        newlines(input.get(..blank).unwrap_or_default())
    };
    let mut passed = 0;
    let mut line = 1 + leading(input);
    loop {
        let (result, read, wrote, ended) = reader.read_record(
            input,
            output.get_mut(written..).unwrap_or_default(),
            ends.get_mut(fields..).unwrap_or_default(),
        );
        passed += newlines(input.get(..read).unwrap_or_default());
        input = input.get(read..).unwrap_or_default();
        written += wrote;
        fields += ended;
        match result {
            ReadRecordResult::OutputFull => output.resize(output.len() * 2, 0),
            ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::Record => {
                let row = record(&output, ends.get(..fields).unwrap_or_default());
                if row.iter().any(|cell| !cell.trim().is_empty()) {
                    rows.push(Row { line, cells: row });
                }
                (written, fields) = (0, 0);
                line = 1 + passed + leading(input);
            }
            ReadRecordResult::End => break,
        }
    }
    rows
}

fn record(output: &[u8], ends: &[usize]) -> Vec<String> {
    let mut start = 0;
    ends.iter()
        .map(|end| {
            let cell = output.get(start..*end).unwrap_or_default();
            start = *end;
            // Cut at marks of one byte, so that no letter is parted.
            String::from_utf8_lossy(cell).into_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_every_kind_of_file() {
        let text = "Perché;€;“sì”";
        let sixteen: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        let windows = b"Perch\xe9;\x80;\x93s\xec\x94";
        for (bytes, encoding) in [
            (text.as_bytes(), Encoding::Utf8),
            (format!("\u{feff}{text}").as_bytes(), Encoding::Utf8),
            (&sixteen, Encoding::Utf16),
            (&big, Encoding::Utf16),
            (windows, Encoding::Windows1252),
        ] {
            assert_eq!(decode(bytes), Some((text.to_owned(), encoding)));
        }
        assert_eq!(decode(b"PK\x03\x04\x14\x00"), None);
    }

    #[test]
    fn rows_know_their_lines() {
        let text = "a,b\r\n\"due\nrighe\",\"dice \"\"sì\"\"\"\r\n\r\nc,d\r\n";
        let rows = cells(text, ',');
        assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2, 5]);
        assert_eq!(rows[1].cells, ["due\nrighe", "dice \"sì\""]);
        // A long cell and many columns make the buffers grow.
        let wide = vec!["x".repeat(3000); 200].join(";");
        let rows = cells(&wide, ';');
        assert_eq!((rows.len(), rows[0].cells.len(), rows[0].cells[199].len()), (1, 200, 3000));
        assert_eq!(cells("", ','), []);
    }

    #[test]
    fn the_mark_that_parts_evenly() {
        for (text, mark) in [
            ("Testo;Giorno\nCiao, a tutti, sì;1/12/2026\n", ';'),
            ("Text,Date\n\"a;b;c\",2026-12-01\n", ','),
            ("a\tb\n1,5\t2,5\n", '\t'),
        ] {
            assert_eq!(delimiter(text), mark, "{text}");
        }
    }
}
