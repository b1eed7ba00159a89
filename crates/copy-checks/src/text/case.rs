//! Small letters. As the standard library makes them, whose tables weigh eight times as much.

include!(concat!(env!("OUT_DIR"), "/case.rs"));

/// Letters that follow each other, or each other but one, and become small by the same step.
struct Run {
    first: u32,
    /// The last one's distance from the first.
    reach: u16,
    every: u8,
    step: i32,
}

/// The small letter of a capital one; any other sign as it is.
pub(crate) fn lower(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let code = u32::from(letter);
    let after = RUNS.partition_point(|run| run.first <= code);
    let Some(run) = after.checked_sub(1).and_then(|at| RUNS.get(at)) else { return letter };
    let distance = code - run.first;
    if distance > u32::from(run.reach) || distance % u32::from(run.every) != 0 {
        return letter;
    }
    char::from_u32(code.wrapping_add_signed(run.step)).unwrap_or(letter)
}

/// A text in small letters.
pub(crate) fn lowered(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    push(text, &mut small);
    small
}

pub(crate) fn push(text: &str, small: &mut String) {
    text.chars().for_each(|letter| push_letter(letter, small));
}

/// The one letter that becomes two is `İ`: an i and the dot above it.
pub(crate) fn push_letter(letter: char, small: &mut String) {
    match letter {
        'İ' => small.push_str("i\u{307}"),
        _ => small.push(lower(letter)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_is_as_small_as_the_standard_library_makes_it() {
        let mut small = String::new();
        for letter in '\0'..=char::MAX {
            small.clear();
            push_letter(letter, &mut small);
            assert!(small.chars().eq(letter.to_lowercase()), "{letter:?}");
        }
        assert_eq!(lowered("OFFERTA È İn"), "OFFERTA È İn".to_lowercase());
    }
}
