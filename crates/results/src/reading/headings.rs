//! From the heading of a column to its measure.

use super::Measure;
use std::collections::BTreeMap;

const KNOWN: &str = include_str!("headings.txt");

/// Codes in brackets after a heading: `Importo speso (EUR)`.
const CURRENCIES: [&str; 12] = ["EUR", "USD", "GBP", "CHF", "PLN", "SEK", "NOK", "DKK", "CZK", "CAD", "AUD", "BRL"];

/// The headings we know, as [`plain`] writes them.
pub(super) struct Headings(BTreeMap<String, Measure>);

impl Headings {
    /// Reads the list; done once for a file.
    pub(super) fn known() -> Self {
        let lines = KNOWN.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once(':')).filter_map(|(id, headings)| {
            let measure = Measure::from_id(id.trim())?;
            Some(headings.split('|').map(move |heading| (plain(heading), measure)))
        });
        // The first to name a heading keeps it.
        let mut known = BTreeMap::new();
        pairs.flatten().for_each(|(heading, measure)| {
            known.entry(heading).or_insert(measure);
        });
        Self(known)
    }

    /// The measure of a heading and the currency in its brackets.
    pub(super) fn of(&self, heading: &str) -> (Option<Measure>, Option<&'static str>) {
        let (bare, currency) = without_currency(heading);
        (self.0.get(&plain(&bare)).copied(), currency)
    }
}

fn without_currency(heading: &str) -> (String, Option<&'static str>) {
    for code in CURRENCIES {
        let brackets = format!("({code})");
        if let Some(at) = heading.find(&brackets) {
            return (heading.replacen(&brackets, "", 1).split_at(at).0.to_owned() + after(heading, at + 5), Some(code));
        }
    }
    (heading.to_owned(), None)
}

fn after(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// Letters and digits, in lower case and without accents.
pub(super) fn plain(heading: &str) -> String {
    heading.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).map(bare).collect()
}

fn bare(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_and_their_currency_are_known() {
        let known = Headings::known();
        for (heading, measure, currency) in [
            ("Amount spent (EUR)", Measure::Spend, Some("EUR")),
            ("Importo speso (EUR)", Measure::Spend, Some("EUR")),
            ("CPC (cost per link click) (USD)", Measure::Derived, Some("USD")),
            ("CPM (costo per 1.000 impression) (EUR)", Measure::Derived, Some("EUR")),
            ("Impression", Measure::Impressions, None),
            ("Copertura", Measure::Reach, None),
            ("clicks (all)", Measure::AllClicks, None),
            ("Clic sul link", Measure::Clicks, None),
            ("  Nome dell’inserzione ", Measure::Ad, None),
            ("Impr.", Measure::Impressions, None),
            ("Costo / conv.", Measure::Derived, None),
            ("Purchases conversion value", Measure::Revenue, None),
            ("Valore conv.", Measure::Revenue, None),
            ("Tasso di conv.", Measure::Derived, None),
            ("ID del post", Measure::Id, None),
            ("Titolo post", Measure::Text, None),
            ("Tasso di coinvolgimento", Measure::Derived, None),
            ("Tasso di eventi chiave della sessione", Measure::Derived, None),
            ("Click Through Rate", Measure::Derived, None),
            ("SESSION PRIMARY CHANNEL GROUP (DEFAULT CHANNEL GROUP)", Measure::Channel, None),
        ] {
            assert_eq!(known.of(heading), (Some(measure), currency), "{heading}");
        }
        assert_eq!(known.of("Fatturato del negozio"), (None, None));
    }

    #[test]
    fn every_line_of_the_list_names_a_measure() {
        for line in KNOWN.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let (id, headings) = line.split_once(':').expect(line);
            assert!(Measure::from_id(id).is_some(), "{id}");
            assert!(headings.split('|').all(|heading| !plain(heading).is_empty()), "{line}");
        }
    }
}
