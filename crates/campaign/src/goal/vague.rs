//! Aims that no number can prove: "aumentare la visibilità", "be more present".

/// Starts of words, all of which a vague aim contains; ordered so that the first match is the
/// one worth quoting. They are matched on lower-case words, whatever stands between them.
const VAGUE: &[&[&str]] = &[
    &["visibilità"],
    &["visibilita"],
    &["notorietà"],
    &["notorieta"],
    &["farsi", "conoscer"],
    &["farci", "conoscer"],
    &["far", "conoscer"],
    &["presenza", "online"],
    &["presenza", "social"],
    &["presenza", "digitale"],
    &["essere", "più", "present"],
    &["miglior", "immagin"],
    &["rafforz", "brand"],
    &["rafforz", "marchi"],
    &["far", "crescere", "brand"],
    &["far", "crescere", "marchi"],
    &["fare", "branding"],
    &["fare", "rumore"],
    &["viral"],
    &["visibility"],
    &["brand", "awareness"],
    &["raise", "awareness"],
    &["name", "out", "there"],
    &["get", "known"],
    &["better", "known"],
    &["online", "presence"],
    &["social", "presence"],
    &["media", "presence"],
    &["more", "present"],
    &["improve", "image"],
    &["strengthen", "brand"],
    &["grow", "brand"],
    &["boost", "brand"],
    &["create", "buzz"],
    &["make", "noise"],
];

/// The vague words of a text, as the person wrote them.
pub(super) fn vague_words(text: &str) -> Option<String> {
    let words: Vec<(&str, String)> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| (word, word.to_lowercase()))
        .collect();
    VAGUE.iter().find_map(|stems| {
        let mut rest = words.iter();
        let found: Option<Vec<&str>> =
            stems.iter().map(|stem| rest.find(|(_, lower)| lower.starts_with(stem)).map(|(word, _)| *word)).collect();
        found.map(|found| found.join(" … "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_aims_without_a_measure() {
        for (text, expected) in [
            ("Aumentare la visibilità del negozio", Some("visibilità")),
            ("Farsi conoscere in zona", Some("Farsi … conoscere")),
            ("Migliorare l'immagine dell'azienda", Some("Migliorare … immagine")),
            ("Get our name out there", Some("name … out … there")),
            ("Be more present on social media", Some("more … present")),
            ("Ricevere 40 richieste di preventivo al mese", None),
            ("Vendere 200 panettoni entro Natale", None),
            ("Sell 200 gift boxes", None),
            ("", None),
        ] {
            assert_eq!(vague_words(text).as_deref(), expected, "{text:?}");
        }
    }
}
