//! The months as files write them.

const NAMES: [[&str; 2]; 12] = [
    ["gennaio", "january"],
    ["febbraio", "february"],
    ["marzo", "march"],
    ["aprile", "april"],
    ["maggio", "may"],
    ["giugno", "june"],
    ["luglio", "july"],
    ["agosto", "august"],
    ["settembre", "september"],
    ["ottobre", "october"],
    ["novembre", "november"],
    ["dicembre", "december"],
];

/// The month of a word, 1 to 12: its name in Italian or English, whole or from three letters up (`Nov`, `sett.`).
/// What only begins alike is none: `martedì`, `marketing`.
pub fn month(word: &str) -> Option<u32> {
    let word = word.trim_end_matches('.').to_lowercase();
    let named = |names: &[&str; 2]| names.iter().any(|name| name.starts_with(&word));
    let at = NAMES.iter().position(named).filter(|_| word.len() >= 3)?;
    Some(at as u32 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_whole_and_short_in_both_languages() {
        for (word, number) in [("Jan", 1), ("gen", 1), ("MARZO", 3), ("May", 5), ("mag", 5), ("Sept", 9), ("sett.", 9)]
        {
            assert_eq!(month(word), Some(number), "{word}");
        }
        for names in NAMES.iter().enumerate() {
            assert!(names.1.iter().all(|name| month(name) == Some(names.0 as u32 + 1)));
        }
        for word in ["martedì", "mar tedi", "marketing", "ma", "", "3", "decimo", "settimana"] {
            assert_eq!(month(word), None, "{word}");
        }
    }
}
