//! The names of our enums in the language of the reader.

use crate::date::Date;
use crate::number::{self, Typed};
use facts::{Field, Placement};
use wording::{Language, say};

/// Something with a name in `locales/*/campaign.ftl`.
pub trait Worded: Copy + 'static {
    /// The id of the sentence that names it.
    fn word_id(self) -> &'static str;

    /// Every value; lets one test prove that each has a name.
    fn all() -> &'static [Self];

    /// Its name; the id itself when a sentence is missing, which a test excludes.
    fn word(self, language: Language) -> &'static str {
        wording::key(language, self.word_id()).unwrap_or(self.word_id())
    }

    /// A second sentence about it (`…-about`), where there is one.
    fn about(self, language: Language) -> Option<&'static str> {
        wording::key(language, &format!("{}-about", self.word_id()))
    }
}

/// "8 dicembre 2026", "1º gennaio 2027".
pub fn date(date: Date, language: Language) -> String {
    let (year, month, day) = date.civil();
    say::date_long(language, i64::from(day), month_name(month, language), &year.to_string())
}

/// "entro l’8 dicembre 2026", "by 8 December 2026".
pub fn by_date(date: Date, language: Language) -> String {
    let (year, month, day) = date.civil();
    say::date_by(language, i64::from(day), month_name(month, language), &year.to_string())
}

/// A typed amount of money as people write it; as typed when it is no number.
pub fn amount(typed: &str, language: Language) -> Option<String> {
    match number::read(typed) {
        Typed::Empty => None,
        Typed::NotANumber => Some(typed.trim().to_owned()),
        Typed::Number(amount) => Some(wording::money(language, amount, "EUR")),
    }
}

/// The name of a country by its code (ISO 3166), the code itself where it has none; `world` too.
pub fn country(code: &str, language: Language) -> &str {
    wording::key(language, &format!("name-country-{}", code.to_lowercase())).unwrap_or(code)
}

/// The name of a region by its code (NUTS 2).
pub fn region(code: &str, language: Language) -> &str {
    wording::key(language, &format!("name-region-{}", code.to_lowercase())).unwrap_or(code)
}

/// An amount in the currency of a campaign.
pub fn amount_in(typed: &str, currency: crate::Currency, language: Language) -> Option<String> {
    match number::read(typed) {
        Typed::Empty => None,
        Typed::NotANumber => Some(typed.trim().to_owned()),
        Typed::Number(amount) => Some(wording::money(language, amount, currency.code())),
    }
}

/// The name of a placement.
pub fn placement(placement: Placement, language: Language) -> &'static str {
    wording::key(language, &format!("placement-{}", placement.id())).unwrap_or(placement.id())
}

/// The name of a platform of the catalogue.
pub fn platform(id: &str, language: Language) -> &str {
    wording::key(language, &format!("platform-{id}")).unwrap_or(id)
}

/// The name of a copy field.
pub fn field(field: Field, language: Language) -> &'static str {
    wording::key(language, &format!("field-{}", field.name().replace('_', "-"))).unwrap_or(field.name())
}

/// With a capital first letter, for headings.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn month_name(month: u32, language: Language) -> &'static str {
    wording::key(language, &format!("name-month-{month}")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{audience, calendar, currency, drafting, drafts, forecast, goal, mix, past_results, plan, stored};

    fn named<T: Worded>(missing: &mut Vec<String>) {
        for value in T::all() {
            for language in Language::ALL {
                if wording::key(*language, value.word_id()).is_none_or(str::is_empty) {
                    missing.push(format!("{} ({})", value.word_id(), language.code()));
                }
            }
        }
    }

    #[test]
    fn everything_has_a_name_in_both_languages() {
        let mut missing = Vec::new();
        named::<goal::Objective>(&mut missing);
        named::<goal::Stage>(&mut missing);
        named::<goal::Period>(&mut missing);
        named::<goal::GoalField>(&mut missing);
        named::<goal::Kpi>(&mut missing);
        named::<goal::Term>(&mut missing);
        named::<goal::Letter>(&mut missing);
        named::<goal::Missing>(&mut missing);
        named::<audience::Market>(&mut missing);
        named::<audience::Awareness>(&mut missing);
        named::<audience::Education>(&mut missing);
        named::<audience::PersonaField>(&mut missing);
        named::<audience::Basis>(&mut missing);
        named::<audience::MessageField>(&mut missing);
        named::<mix::Purchase>(&mut missing);
        named::<mix::ContentKind>(&mut missing);
        named::<mix::ChoiceField>(&mut missing);
        named::<mix::Factor>(&mut missing);
        named::<mix::Fit>(&mut missing);
        named::<forecast::AssumptionField>(&mut missing);
        named::<forecast::Case>(&mut missing);
        named::<forecast::Feasibility>(&mut missing);
        named::<drafts::Status>(&mut missing);
        named::<drafts::DraftField>(&mut missing);
        named::<currency::Currency>(&mut missing);
        named::<past_results::ResultField>(&mut missing);
        named::<forecast::RateField>(&mut missing);
        named::<mix::Change>(&mut missing);
        named::<plan::Sostac>(&mut missing);
        named::<plan::Task>(&mut missing);
        named::<plan::Letter>(&mut missing);
        named::<stored::Theme>(&mut missing);
        named::<plan::Hat>(&mut missing);
        named::<calendar::Scheduler>(&mut missing);
        named::<calendar::LeftOut>(&mut missing);
        named::<calendar::Holiday>(&mut missing);
        named::<calendar::Zone>(&mut missing);
        named::<calendar::Role>(&mut missing);
        named::<calendar::Format>(&mut missing);
        named::<calendar::import::Column>(&mut missing);
        named::<calendar::import::DayOrder>(&mut missing);
        named::<calendar::import::Trouble>(&mut missing);
        named::<calendar::import::Remark>(&mut missing);
        named::<calendar::Loss>(&mut missing);
        named::<calendar::Which>(&mut missing);
        named::<drafting::Framework>(&mut missing);
        named::<drafting::Slot>(&mut missing);
        named::<drafting::Opening>(&mut missing);
        for problem in stored::Problem::ALL {
            if wording::key(Language::It, problem.word_id()).is_none() {
                missing.push(problem.word_id().into());
            }
        }
        assert_eq!(missing, Vec::<String>::new());
    }

    #[test]
    fn places_have_names() {
        let countries = facts::POPULATIONS.iter().map(|row| row.country);
        let countries = countries.chain(facts::BENCHMARKS.iter().map(|row| row.country));
        let regions = facts::POPULATIONS.iter().filter_map(|row| row.region);
        let names = countries.map(|code| ("country", code)).chain(regions.map(|code| ("region", code)));
        for (family, code) in names {
            let id = format!("name-{family}-{}", code.to_lowercase());
            assert!(Language::ALL.iter().all(|language| wording::key(*language, &id).is_some()), "{id}");
        }
    }

    #[test]
    fn kpis_and_stages_are_explained() {
        for language in Language::ALL {
            assert!(goal::Kpi::ALL.iter().all(|kpi| kpi.about(*language).is_some()));
            assert!(goal::Stage::ALL.iter().all(|stage| stage.about(*language).is_some()));
            assert!(audience::Awareness::ALL.iter().all(|stage| stage.about(*language).is_some()));
        }
    }

    #[test]
    fn dates_read_as_people_say_them() {
        for (text, it, by_it, en) in [
            ("2026-12-08", "8 dicembre 2026", "entro l’8 dicembre 2026", "by 8 December 2026"),
            ("2027-01-01", "1º gennaio 2027", "entro il 1º gennaio 2027", "by 1 January 2027"),
            ("2026-11-11", "11 novembre 2026", "entro l’11 novembre 2026", "by 11 November 2026"),
            ("2027-03-31", "31 marzo 2027", "entro il 31 marzo 2027", "by 31 March 2027"),
        ] {
            let day = Date::parse(text).unwrap();
            assert_eq!(date(day, Language::It), it);
            assert_eq!(by_date(day, Language::It), by_it);
            assert_eq!(by_date(day, Language::En), en);
        }
    }
}
