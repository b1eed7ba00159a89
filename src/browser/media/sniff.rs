//! What kind of file this is, by its first bytes: a name can say anything.

/// How many bytes are enough.
pub(super) const HEAD: u32 = 512;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    pub video: bool,
    /// As `copy_checks::Media` writes it.
    pub format: &'static str,
    /// Whether every browser opens it: one that does not open is then broken.
    pub plain: bool,
}

const fn image(format: &'static str, plain: bool) -> Option<Kind> {
    Some(Kind { video: false, format, plain })
}

const fn video(format: &'static str) -> Option<Kind> {
    Some(Kind { video: true, format, plain: false })
}

/// The kind of a file that begins so; none where it is no image and no video.
pub(super) fn kind(head: &[u8]) -> Option<Kind> {
    let at = |from: usize, what: &[u8]| head.get(from..).is_some_and(|rest| rest.starts_with(what));
    match head {
        [0xFF, 0xD8, 0xFF, ..] => image("jpeg", true),
        [0x89, b'P', b'N', b'G', ..] => image("png", true),
        [b'G', b'I', b'F', b'8', ..] => image("gif", true),
        [b'R', b'I', b'F', b'F', ..] if at(8, b"WEBP") => image("webp", true),
        [b'R', b'I', b'F', b'F', ..] if at(8, b"AVI ") => video("avi"),
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => image("tiff", false),
        [b'8', b'B', b'P', b'S', ..] => image("psd", false),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => image("bmp", false),
        [0x1A, 0x45, 0xDF, 0xA3, ..] if head.windows(4).any(|word| word == b"webm") => video("webm"),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => video("mkv"),
        [0, 0, 1, 0xBA | 0xB3, ..] => video("mpeg"),
        [b'F', b'L', b'V', 1, ..] => video("flv"),
        [0x30, 0x26, 0xB2, 0x75, ..] => video("wmv"),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => of_brand(brand.get(..4)?),
        // QuickTime before it had brands.
        [_, _, _, _, rest @ ..] if [b"moov", b"mdat", b"wide"].iter().any(|word| rest.starts_with(*word)) => {
            video("mov")
        }
        _ => drawing(head),
    }
}

/// The brand of an ISO base media file.
fn of_brand(brand: &[u8]) -> Option<Kind> {
    match brand {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1" => image("heic", false),
        b"avif" | b"avis" => image("avif", false),
        b"qt  " => video("mov"),
        [b'3', b'g', ..] => video("3gp"),
        // Sound alone.
        b"M4A " | b"M4B " => None,
        _ => video("mp4"),
    }
}

/// An SVG is a text: it may begin with a declaration and a comment.
fn drawing(head: &[u8]) -> Option<Kind> {
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    (text.starts_with("<svg") || (text.starts_with("<?xml") && text.contains("<svg"))).then_some(())?;
    image("svg", false)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Case<'a> = (&'a [u8], Option<(&'a str, bool)>);

    #[test]
    fn the_first_bytes_say_what_it_is() {
        let cases: [Case<'_>; 17] = [
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF", Some(("jpeg", false))),
            (b"\x89PNG\r\n\x1a\n", Some(("png", false))),
            (b"GIF89a", Some(("gif", false))),
            (b"RIFF\x24\0\0\0WEBPVP8 ", Some(("webp", false))),
            (b"RIFF\x24\0\0\0AVI LIST", Some(("avi", true))),
            (b"RIFF\x24\0\0\0WAVEfmt ", None),
            (b"\0\0\0\x18ftypmp42", Some(("mp4", true))),
            (b"\0\0\0\x14ftypqt  ", Some(("mov", true))),
            (b"\0\0\0\x18ftypheic", Some(("heic", false))),
            (b"\0\0\0\x18ftypM4A ", None),
            (b"\x1A\x45\xDF\xA3\x01\0\0\x42\x82\x84webm", Some(("webm", true))),
            (b"<?xml version=\"1.0\"?>\n<svg xmlns=", Some(("svg", false))),
            (b"<html><svg>", None),
            (b"%PDF-1.7", None),
            (b"BMW is a text", None),
            (b"", None),
            (b"\0\0", None),
        ];
        for (head, expected) in cases {
            let found = kind(head).map(|kind| (kind.format, kind.video));
            assert_eq!(found, expected, "{}", String::from_utf8_lossy(head));
        }
    }
}
