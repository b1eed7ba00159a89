//! A link as squares, for a class that points its phones at the wall.

use qrcodegen::{QrCode, QrCodeEcc};

/// The longest link drawn: beyond, the squares are too small to be read from the back of a room.
pub const MOST: usize = 700;

/// The free border that readers need, in squares.
const BORDER: i32 = 4;

/// A drawing: the side of its view box and the path of the dark squares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    pub side: i32,
    pub path: String,
}

/// `None`: too long.
pub fn draw(link: &str) -> Option<Drawing> {
    let code = (link.len() <= MOST).then(|| QrCode::encode_text(link, QrCodeEcc::Medium).ok())??;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            // A row of dark squares is one bar.
            if x > start {
                path.push_str(&format!("M{} {}h{}v1H{}z", start + BORDER, y + BORDER, x - start, start + BORDER));
            }
            x += 1;
        }
    }
    Some(Drawing { side: code.size() + 2 * BORDER, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_link_is_drawn_and_a_long_one_refused() {
        let drawing = draw("https://example.org/it/esercizio/#forno").expect("short enough");
        assert_eq!(drawing.side, 29 + 8);
        // The upper left finder: seven dark squares, then a light one.
        assert!(drawing.path.starts_with("M4 4h7v1H4z"), "{}", &drawing.path[..20]);
        assert_eq!(draw(&"x".repeat(MOST + 1)), None);
    }
}
