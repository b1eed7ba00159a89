//! Names for things that did not exist before.

const LETTERS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// Ten letters and figures without look-alikes: unique enough for one person's campaigns.
pub fn fresh() -> String {
    (0..10)
        .map(|_| {
            let index = (js_sys::Math::random() * LETTERS.len() as f64) as usize;
            char::from(LETTERS.get(index).copied().unwrap_or(b'a'))
        })
        .collect()
}
