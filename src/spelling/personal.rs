//! The person's own words: one a line, in the settings of this browser.

use crate::store;

const NOTE: &str = "spelling-words";

pub fn words() -> String {
    store::note(NOTE)
}

pub(super) fn keep(words: &str) {
    store::keep_note(NOTE, words);
}

/// Adds words that are not there yet; how many.
pub(super) fn add(words: &str) -> usize {
    let mut all = self::words();
    let mut added = 0;
    for word in words.lines().map(str::trim).filter(|word| !word.is_empty()) {
        if all.lines().any(|known| known.trim().eq_ignore_ascii_case(word)) {
            continue;
        }
        if !all.is_empty() && !all.ends_with('\n') {
            all.push('\n');
        }
        all.push_str(word);
        added += 1;
    }
    if added > 0 {
        keep(&all);
    }
    added
}
