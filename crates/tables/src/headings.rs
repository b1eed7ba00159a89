//! A heading reduced to what tells it from others.

/// `Headline 3` is `headline` and 3; `Titolo n. 2 (facoltativo)` is `titolon` and 2.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heading {
    /// Lower case, without accents, spaces and signs, and without the number at the end.
    pub stem: String,
    pub number: Option<u16>,
}

impl Heading {
    pub fn of(text: &str) -> Heading {
        // What stands in brackets explains: "Importo (EUR)".
        let text = text.split(['(', '[']).next().filter(|before| !before.trim().is_empty()).unwrap_or(text);
        let mut stem: String = text.chars().filter(|letter| letter.is_alphanumeric()).map(plain).collect();
        let digits = stem.len() - stem.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
        let number = stem.get(stem.len() - digits..).and_then(|digits| digits.parse().ok());
        // Numbers alone are no name.
        if digits < stem.len() {
            stem.truncate(stem.len() - digits);
        }
        Heading { stem, number }
    }
}

fn plain(letter: char) -> char {
    match letter.to_lowercase().next().unwrap_or(letter) {
        'à' | 'á' | 'â' => 'a',
        'è' | 'é' | 'ê' => 'e',
        'ì' | 'í' | 'î' => 'i',
        'ò' | 'ó' | 'ô' => 'o',
        'ù' | 'ú' | 'û' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_spaces_signs_and_accents_do_not_matter() {
        for (text, stem, number) in [
            ("Headline 1", "headline", Some(1)),
            ("headline_15", "headline", Some(15)),
            ("DESCRIPTION-4", "description", Some(4)),
            ("Headline 1 position", "headline1position", None),
            ("Novità", "novita", None),
            ("Path1", "path", Some(1)),
            ("Testo (max 125)", "testo", None),
            ("2026", "2026", Some(2026)),
            ("", "", None),
        ] {
            assert_eq!(Heading::of(text), Heading { stem: stem.into(), number }, "{text}");
        }
    }
}
