//! Figures in words.

use results::figures::{Ratio, Unit};
use results::reading::{Kind, Measure};
use wording::{Language, key, say};

/// A sentence of a family, by an id of the engine.
pub fn named(language: Language, family: &str, id: &str) -> &'static str {
    key(language, &format!("{family}-{id}")).unwrap_or_default()
}

pub fn measure(language: Language, measure: Measure) -> &'static str {
    named(language, "measure", measure.id())
}

pub fn ratio(language: Language, ratio: Ratio) -> &'static str {
    named(language, "ratio", ratio.id())
}

/// A count or an amount; money in its currency, where the files agree on one.
pub fn value(language: Language, of: Measure, value: f64, currency: &str) -> String {
    match of {
        Measure::Spend | Measure::Revenue | Measure::SiteRevenue => money(language, value, currency),
        of if of.kind() == Kind::Count || value.fract() == 0.0 => wording::whole(language, value.round() as i64),
        _ => wording::decimal(language, value, 1),
    }
}

pub fn ratio_value(language: Language, of: Ratio, value: f64, currency: &str) -> String {
    match of.unit() {
        Unit::Percent => wording::per_cent(language, value, 2),
        Unit::Money => money(language, value, currency),
        Unit::Times => wording::decimal(language, value, 2),
    }
}

/// The most decimals of a per cent: beyond them nobody reads.
const MOST_DIGITS: u8 = 5;

/// Two values with as many digits as it takes to tell them apart: "from 0.04% to 0.04%" says nothing.
pub fn ratio_values(language: Language, of: Ratio, (one, other): (f64, f64), currency: &str) -> (String, String) {
    let usual = (ratio_value(language, of, one, currency), ratio_value(language, of, other, currency));
    if of.unit() != Unit::Percent || usual.0 != usual.1 {
        return usual;
    }
    let share = |digits, value| wording::per_cent(language, value, digits);
    let finer = (3..=MOST_DIGITS).map(|digits| (share(digits, one), share(digits, other)));
    finer.into_iter().find(|(one, other)| one != other).unwrap_or(usual)
}

fn money(language: Language, value: f64, currency: &str) -> String {
    if currency.is_empty() { wording::decimal(language, value, 2) } else { wording::money(language, value, currency) }
}

/// `2026-11-02`, `2026-11` and a name as people say them.
pub fn group(language: Language, name: &str) -> String {
    if let Some(day) = campaign::Date::parse(name).filter(|_| name.len() == 10) {
        return campaign::words::date(day, language);
    }
    if name.len() == 7
        && let Some(first) = campaign::Date::parse(&format!("{name}-01"))
    {
        let day = campaign::words::date(first, language);
        // The month and the year: what follows the day's number.
        return day.split_once(' ').map_or(day.clone(), |(_, rest)| rest.to_owned());
    }
    match campaign::words::platform(name, language) {
        "" => name.to_owned(),
        platform => platform.to_owned(),
    }
}

/// "1,2 MB": about how much of the browser's storage something takes.
pub fn size(language: Language, bytes: usize) -> String {
    if bytes < 1_000_000 {
        let kilobytes = wording::whole(language, (bytes as i64 / 1000).max(1));
        return format!("{kilobytes} kB");
    }
    format!("{} MB", wording::decimal(language, bytes as f64 / 1e6, 1))
}

/// The weekday of an hour block and its hours.
pub fn block(language: Language, block: results::figures::Block) -> String {
    let from = i64::from(block.from_hour);
    say::results_best_block(
        language,
        weekday(language, block.weekday),
        from,
        from + i64::from(results::figures::BLOCK_HOURS),
    )
}

pub fn weekday(language: Language, weekday: campaign::date::Weekday) -> &'static str {
    const IDS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    named(language, "weekday", IDS.get(weekday as usize).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use results::figures::{By, Part};
    use results::reading::{Decimals, Delimiter, Order, Source};

    #[test]
    fn values_that_differ_are_written_so_that_one_sees_it() {
        let said = |one, other| ratio_values(Language::En, Ratio::FollowRate, (one, other), "");
        assert_eq!(said(0.000_41, 0.000_43), ("0.041%".to_owned(), "0.043%".to_owned()));
        assert_eq!(said(0.02, 0.03), ("2.00%".to_owned(), "3.00%".to_owned()));
    }

    #[test]
    fn everything_chosen_by_data_has_its_words() {
        let mut names: Vec<(&str, &str)> = Measure::ALL.iter().map(|(_, id)| ("measure", *id)).collect();
        names.extend(Source::ALL.iter().map(|(_, id)| ("source", *id)));
        names.extend(Ratio::ALL.iter().flat_map(|ratio| [("ratio", ratio.id()), ("ratio-formula", ratio.id())]));
        names.extend(By::ALL.iter().map(|by| ("results-by", by.id())));
        names.extend(Part::ALL.iter().map(|part| ("counted", part.id())));
        names.extend(Delimiter::ALL.iter().map(|sign| ("results-delimiter", sign.id())));
        names.extend(Decimals::ALL.iter().map(|sign| ("results-decimals", sign.id())));
        names.extend(Order::ALL.iter().map(|order| ("results-order", order.id())));
        for language in Language::ALL.iter().copied() {
            for (family, id) in &names {
                assert!(!named(language, family, id).is_empty(), "{family}-{id}");
            }
            for weekday in campaign::date::Weekday::ALL.iter().copied() {
                assert!(!super::weekday(language, weekday).is_empty());
            }
        }
    }
}
