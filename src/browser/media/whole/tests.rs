//! Each kind whole, and at every length at which it may have been cut.

use super::*;

/// Walks a file that is read in pieces of this length; no piece may be asked for twice.
fn walked(format: &str, file: &[u8], piece: usize) -> Next {
    let mut walk = Walk::new(format, file.len() as u64).expect("a kind with an end");
    let mut at = 0_usize;
    loop {
        let end = file.len().min(at + piece);
        match walk.take(at as u64, &file[at.min(end)..end]) {
            Next::At(next) => {
                assert!(next > at as u64, "{format}: from {at} to {next}");
                at = next as usize;
            }
            verdict => return verdict,
        }
    }
}

/// Whole as it is; cut wherever it ends from `head` on.
fn assert_cut_anywhere(format: &str, file: &[u8], head: usize) {
    for piece in [32, 57, 1 << 18] {
        assert_eq!(walked(format, file, piece), Next::Whole, "{format} in pieces of {piece}");
        for length in head..file.len() {
            assert_eq!(walked(format, &file[..length], piece), Next::Cut, "{format}, {length} bytes by {piece}");
        }
    }
}

fn jpeg() -> Vec<u8> {
    // A thumbnail with an end of its own, two layers, stuffed zeros, a mark to start anew, a filled mark.
    let thumbnail = b"Exif\0\0\xFF\xD8\xFF\xDA\0\x02thumb\xFF\xD9";
    let mut file = b"\xFF\xD8\xFF\xE1".to_vec();
    file.extend((thumbnail.len() as u16 + 2).to_be_bytes());
    file.extend(thumbnail);
    file.extend(b"\xFF\xC2\0\x0B\x08\0\x10\0\x10\x01\x01\x11\0\xFF\xDA\0\x08\x01\x01\0\0\x3F\0");
    file.extend([0x5A; 70]);
    file.extend(b"\xFF\0some\xFF\xD0more\xFF\xFF\xC4\0\x05tab\xFF\xDA\0\x08\x01\x01\0\0\x3F\0");
    file.extend([0xA5; 70]);
    file.extend(b"\xFF\xD9");
    file
}

fn png() -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let long = [b'x'; 90];
    for (name, data) in [(b"IHDR", &long[..13]), (b"IDAT", &long), (b"IDAT", &long[..3]), (b"IEND", &[])] {
        file.extend((data.len() as u32).to_be_bytes());
        file.extend(name);
        file.extend(data);
        file.extend([1, 2, 3, 4]);
    }
    file
}

fn gif() -> Vec<u8> {
    // Two colours for all pictures; an extension; a picture with four colours of its own.
    let mut file = b"GIF89a\x10\0\x10\0\x80\0\0rgbrgb!\xF9\x04time\0,\0\0\0\0\x10\0\x10\0\x81".to_vec();
    file.extend([7; 12]);
    file.extend(b"\x02\x50");
    file.extend([9; 0x50]);
    file.extend(b"\x03abc\0;");
    file
}

fn boxed(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&(content.len() as u32 + 8).to_be_bytes()[..], name, content].concat()
}

fn film(parts: &[&[u8; 4]]) -> Vec<u8> {
    let parts = parts.iter().flat_map(|name| boxed(name, &[0x2E; 60]));
    boxed(b"ftyp", b"mp42\0\0\0\0").into_iter().chain(parts).collect()
}

#[test]
fn a_picture_that_ends_too_soon_is_cut() {
    assert_cut_anywhere("jpeg", &jpeg(), 4);
    assert_cut_anywhere("png", &png(), 8);
    let gif = gif();
    let (whole, end) = (gif.len(), Next::Whole);
    assert_cut_anywhere("gif", &gif[..whole - 1], 6);
    assert_eq!(walked("gif", &gif, 32), end, "with the mark of its end");
    assert_cut_anywhere("heic", &[boxed(b"ftyp", b"heic"), boxed(b"mdat", &[1; 80])].concat(), 20);
    let webp = [b"RIFF".as_slice(), &40_u32.to_le_bytes(), b"WEBPVP8 ", &[3; 32]].concat();
    assert_eq!(walked("webp", &webp, 32), Next::Whole);
    for length in 12..webp.len() - 1 {
        assert_eq!(walked("webp", &webp[..length], 32), Next::Cut, "{length}");
    }
}

#[test]
fn a_film_needs_its_end_and_its_table() {
    // Cut between two boxes it looks whole, if the table came first; without the table it never opens.
    let first = film(&[b"moov", b"mdat"]);
    let (head, table) = (16, 16 + 68);
    for length in (head..table).chain(table + 9..first.len()) {
        assert_eq!(walked("mp4", &first[..length], 32), Next::Cut, "{length}");
    }
    assert_cut_anywhere("mov", &film(&[b"wide", b"mdat", b"moov"]), 16);
    // Lengths of eight bytes, as in large files.
    let large = [boxed(b"moov", b""), b"\0\0\0\x01mdat\0\0\0\0\0\0\0\x50".to_vec(), vec![1; 64]].concat();
    assert_eq!(walked("3gp", &large, 32), Next::Whole);
    assert_eq!(walked("3gp", &large[..60], 32), Next::Cut);
    // The last one may say that it goes on to the end.
    let open = [boxed(b"moov", b""), b"\0\0\0\0mdat".to_vec(), vec![1; 9]].concat();
    assert_eq!(walked("mp4", &open, 32), Next::Whole);
}

#[test]
fn a_recording_says_how_long_it_is_or_nothing() {
    let webm = |length: &[u8], content: usize| {
        [b"\x1A\x45\xDF\xA3\x87\x42\x82\x84webm\x18\x53\x80\x67", length, &vec![1; content]].concat()
    };
    for (length, content, verdict) in [
        (b"\xA0".as_slice(), 32, Next::Whole),
        (b"\xA0", 31, Next::Cut),
        (b"\x01\0\0\0\0\0\x01\0", 256, Next::Whole),
        (b"\x01\0\0\0\0\0\x01\0", 255, Next::Cut),
        (b"\xFF", 5, Next::Whole),
        (b"\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 5, Next::Whole),
    ] {
        assert_eq!(walked("webm", &webm(length, content), 1 << 18), verdict, "{length:?} {content}");
    }
    let avi = |length: u32| [b"RIFF", &length.to_le_bytes()[..], b"AVI LIST"].concat();
    assert_eq!(
        [8, 0, u32::MAX, 99].map(|length| walked("avi", &avi(length), 32)),
        [Next::Whole, Next::Whole, Next::Whole, Next::Cut]
    );
}

#[test]
fn what_stands_after_the_end_does_no_harm() {
    for (format, file) in [("jpeg", jpeg()), ("png", png()), ("gif", gif()), ("mp4", film(&[b"moov", b"mdat"]))] {
        for more in [&b"\0\0\0"[..], b"\xFF\xD8 and a second picture, or a note", b"\0\0\xFFseven letters"] {
            assert_eq!(walked(format, &[&file, more].concat(), 64), Next::Whole, "{format}");
        }
    }
}

#[test]
fn what_is_written_otherwise_is_left_to_the_browser() {
    let dots = [0x2E; 64];
    for (format, head) in
        [("jpeg", &b"\xFF\xD8"[..]), ("png", b"\x89PNG\r\n\x1a\n"), ("mp4", b"\0\0\0\x08ftyp\0\0\0\x40\0\0\0\0")]
    {
        assert_eq!(walked(format, &[head, &dots].concat(), 64), Next::Whole, "{format}");
    }
    assert!(Walk::new("psd", 9).is_none() && Walk::new("svg", 9).is_none());
}

#[test]
fn any_bytes_come_to_an_end() {
    // A plain generator: what it gives is the same every time.
    let mut state = 7_u32;
    let mut byte = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    for format in ["jpeg", "png", "gif", "mp4", "heic", "webp", "webm"] {
        let whole = match format {
            "jpeg" => jpeg(),
            "png" => png(),
            "gif" => gif(),
            _ => film(&[b"moov", b"mdat"]),
        };
        for _ in 0..2000 {
            let mut file = whole.clone();
            for _ in 0..3 {
                let at = (usize::from(byte()) << 8 | usize::from(byte())) % file.len();
                file[at] = byte();
            }
            // Ends, and asks for no piece twice.
            let _ = walked(format, &file, 32);
        }
    }
}
