//! Threads: characters, and emoji as their UTF-8 bytes.

use super::graphemes::plain;
use crate::entities::emoji_length;

pub(super) fn count(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let mut total = 0;
    let mut characters = text.chars();
    loop {
        // No emoji begins in a run of ASCII but perhaps with its last sign.
        let run = plain(characters.as_str());
        total += run;
        let here = characters.as_str().get(run..).unwrap_or_default();
        characters = here.chars();
        let Some(c) = characters.next() else { return total };
        let emoji = emoji_length(c, here);
        if emoji == 0 {
            total += 1;
        } else {
            total += emoji;
            characters = here.get(emoji..).unwrap_or_default().chars();
        }
    }
}
