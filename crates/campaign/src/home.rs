//! Where a new campaign is at home: told by the browser of whoever makes it, never by the language of the page.

use crate::calendar::Zone;
use crate::campaign::Campaign;
use crate::currency::Currency;

/// Where nothing else is known.
const USUAL: &str = "IT";

impl Campaign {
    /// The campaign in the country, the currency and the time zone of a browser: of its first language
    /// (`en-GB`) and its zone (`Europe/Rome`). All three can be changed.
    pub fn at_home(mut self, locale: &str, iana: &str) -> Self {
        let zone = Zone::from_iana(iana);
        let country =
            region(locale).or_else(|| spoken_in(locale)).or_else(|| country_of_zone(iana)).unwrap_or(USUAL.into());
        self.parts.planning.currency = match country.as_str() {
            "US" => Currency::Usd,
            "GB" => Currency::Gbp,
            "CH" | "LI" => Currency::Chf,
            _ => Currency::Eur,
        };
        // What the country says anyway need not be kept.
        let zone = zone.filter(|zone| *zone != Zone::of_country(&country));
        self.parts.calendar.zone = zone.map_or("", Zone::id).into();
        self.country = country;
        self
    }
}

/// `GB` of `en-GB` and `zh-Hant-TW`.
fn region(locale: &str) -> Option<String> {
    let is = |part: &&str| part.len() == 2 && part.chars().all(|c| c.is_ascii_alphabetic());
    locale.split(['-', '_']).skip(1).find(is).map(str::to_uppercase)
}

/// The country of a language that one country speaks before all others. English and Spanish are spoken in too
/// many.
fn spoken_in(locale: &str) -> Option<String> {
    match locale.to_lowercase().as_str() {
        "it" => Some("IT".into()),
        "de" => Some("DE".into()),
        "fr" => Some("FR".into()),
        "nl" => Some("NL".into()),
        _ => None,
    }
}

fn country_of_zone(iana: &str) -> Option<String> {
    let code = match iana {
        "Europe/Rome" => "IT",
        "Europe/London" => "GB",
        "Europe/Dublin" => "IE",
        "Europe/Paris" => "FR",
        "Europe/Berlin" => "DE",
        "Europe/Madrid" => "ES",
        "Europe/Lisbon" => "PT",
        "Europe/Vienna" => "AT",
        "Europe/Zurich" => "CH",
        "Europe/Amsterdam" => "NL",
        "Europe/Brussels" => "BE",
        "America/New_York"
        | "America/Chicago"
        | "America/Denver"
        | "America/Los_Angeles"
        | "America/Phoenix"
        | "America/Detroit" => "US",
        _ => return None,
    };
    Some(code.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::zone;
    use crate::date::Moment;
    use wording::Language;

    #[test]
    fn the_browser_says_where_it_is_not_the_language_of_the_page() {
        for (locale, iana, expected) in [
            ("it-IT", "Europe/Rome", ("IT", Currency::Eur, Zone::Rome)),
            ("en-GB", "Europe/London", ("GB", Currency::Gbp, Zone::London)),
            ("en-US", "America/New_York", ("US", Currency::Usd, Zone::NewYork)),
            ("en-US", "Europe/Rome", ("US", Currency::Usd, Zone::Rome)),
            ("en-US", "America/Chicago", ("US", Currency::Usd, Zone::Chicago)),
            ("it", "America/New_York", ("IT", Currency::Eur, Zone::NewYork)),
            ("en", "Europe/Rome", ("IT", Currency::Eur, Zone::Rome)),
            ("en", "Europe/Dublin", ("IE", Currency::Eur, Zone::London)),
            ("de-CH", "Europe/Zurich", ("CH", Currency::Chf, Zone::Rome)),
            ("", "", ("IT", Currency::Eur, Zone::Rome)),
            ("en", "Asia/Tokyo", ("IT", Currency::Eur, Zone::Rome)),
        ] {
            let new = Campaign::new("c", "C", Moment(0), Language::En).at_home(locale, iana);
            let seen = (new.country.as_str(), new.parts.planning.currency, zone(&new));
            assert_eq!(seen, expected, "{locale} {iana}");
            assert!(new.is_blank(), "{locale} {iana}: nothing was written");
        }
    }
}
