//! Promises nobody can keep for everybody: easy money, ten kilos in a week, fluent in seven days,
//! guaranteed results. A warranty, a delivery time or a refund is none.

use super::Cite;
use crate::{
    Findings, Rule, Severity, Subject, numbers, policy,
    text::{Phrase, Text},
};
use lexicon::List;
use std::cell::LazyCell;
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("meta.policy.unrealistic-outcomes"),
    Cite::Fact("google.policy.unrealistic-outcomes"),
    Cite::Fact("tiktok.policy.unrealistic-outcomes"),
    Cite::Fact("tiktok.policy.weight-loss"),
    Cite::Fact("x.policy.unrealistic-outcomes"),
    Cite::Fact("microsoft.policy.unrealistic-outcomes"),
    Cite::Fact("pinterest.policy.unrealistic-outcomes"),
    Cite::Fact("linkedin.policy.unrealistic-outcomes"),
    Cite::Fact("reddit.policy.unrealistic-outcomes"),
    Cite::Fact("snapchat.policy.unrealistic-outcomes"),
    Cite::Fact("youtube.policy.unrealistic-outcomes"),
];

type Wording = fn(String) -> Say;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let row = LazyCell::new(|| policy::row(subject, "unrealistic-outcomes"));
    for part in subject.prose() {
        let text = &part.text;
        let mut found: Vec<(Phrase, Wording)> = Vec::new();
        let mut add = |list: List, holds: &dyn Fn(&Phrase) -> bool, say: Wording| {
            found.extend(text.phrases(list).filter(holds).map(|phrase| (phrase, say)));
        };
        let money: Wording = |words| Say::OutcomeMoney { words };
        let body: Wording = |words| Say::OutcomeBody { words };
        let skill: Wording = |words| Say::OutcomeSkill { words };
        add(List::UnrealisticOutcomeMoney, &|_| true, money);
        add(List::UnrealisticOutcomeIncome, &|phrase| easy(text, phrase) || fortune(text, phrase), money);
        add(List::UnrealisticOutcomeLump, &|phrase| windfall(text, phrase), money);
        add(List::UnrealisticOutcomeGrowth, &|phrase| days(text, phrase).is_some_and(|days| days <= 100.0), money);
        add(List::UnrealisticOutcomeWeight, &|phrase| too_fast(text, phrase), body);
        add(List::UnrealisticOutcomeBody, &|_| true, body);
        add(List::UnrealisticOutcomeSkin, &|phrase| days(text, phrase).is_some_and(|days| days <= 31.0), body);
        add(List::UnrealisticOutcomeLanguage, &|phrase| days(text, phrase).is_some_and(|days| days <= 31.0), skill);
        add(List::UnrealisticOutcomeTrade, &|phrase| days(text, phrase).is_some_and(|days| days <= 14.0), skill);
        add(List::UnrealisticOutcomeGuaranteed, &|_| true, |words| Say::OutcomeGuaranteed { words });
        lexicon::sort(&mut found, |one, other| (one.0.first, other.0.last) < (other.0.first, one.0.last));
        let mut after = 0;
        for (phrase, say) in found {
            if phrase.range.start < after || policy::spoken_of(text, &phrase.range, phrase.first) {
                continue;
            }
            after = phrase.range.end;
            let words = text.raw.get(phrase.range.clone()).unwrap_or_default().to_owned();
            // In a post too it may mislead, whatever the platform says of ads.
            let severity = policy::severity(subject, *row).min(Severity::Warning);
            let finding = out.at(Rule::UnrealisticOutcome, severity, part.field, phrase.range, say(words));
            if let Some(fact) = *row {
                finding.fact(fact.id);
            }
        }
    }
}

/// Whether the text says that the money comes without work.
fn easy(text: &Text<'_>, _: &Phrase) -> bool {
    text.has(List::UnrealisticOutcomeEase)
}

/// A sum that makes more than 150 a day over at most a quarter.
fn windfall(text: &Text<'_>, phrase: &Phrase) -> bool {
    let Some(days) = days(text, phrase).filter(|days| *days <= 92.0) else { return false };
    amount(text, phrase) > 150.0 * days.max(1.0)
}

/// More than most people earn: over 3,000 a month, 1,000 a week, 200 a day, 50 an hour.
fn fortune(text: &Text<'_>, phrase: &Phrase) -> bool {
    let tokens = text.tokens.get(phrase.first..=phrase.last).unwrap_or_default();
    let ceiling = tokens.iter().rev().find_map(|token| match text.folded(token) {
        "mese" | "mesi" | "mensili" | "month" | "monthly" => Some(3000.0),
        "settimana" | "settimanali" | "week" | "weekly" => Some(1000.0),
        "giorno" | "giorni" | "di" | "day" | "daily" => Some(200.0),
        "ora" | "hour" => Some(50.0),
        _ => None,
    });
    ceiling.is_some_and(|ceiling| amount(text, phrase) > ceiling)
}

/// The largest number of a phrase: "5.000", "10k", "5 mila".
fn amount(text: &Text<'_>, phrase: &Phrase) -> f64 {
    let tokens = text.tokens.get(phrase.first..=phrase.last).unwrap_or_default();
    let amounts = tokens.iter().enumerate().filter_map(|(index, token)| {
        let value = numbers::value(text, token)?;
        let next = tokens.get(index + 1).map(|next| text.folded(next));
        Some(if matches!(next, Some("mila" | "k" | "thousand")) { value * 1000.0 } else { value })
    });
    amounts.fold(0.0, f64::max)
}

/// How many days the phrase gives: "in una settimana", "in 30 days", "overnight".
fn days(text: &Text<'_>, phrase: &Phrase) -> Option<f64> {
    let tokens = text.tokens.get(phrase.first..=phrase.last).unwrap_or_default();
    let (index, unit) = tokens.iter().enumerate().rev().find_map(|(index, token)| {
        let unit = match text.folded(token) {
            "minuto" | "minuti" | "minute" | "minutes" | "secondi" | "seconds" => 1.0 / 1440.0,
            "ora" | "ore" | "hour" | "hours" => 1.0 / 24.0,
            "pomeriggio" | "pomeriggi" | "mattinata" | "gg" | "giorno" | "giorni" | "day" | "days" | "notte" | "notti" | "night" | "nights" => 1.0,
            "settimana" | "settimane" | "week" | "weeks" | "weekend" => 7.0,
            "fortnight" => 14.0,
            "mese" | "mesi" | "month" | "months" => 30.0,
            "overnight" | "instantly" | "subito" | "istantaneamente" => return Some((index, 0.0)),
            _ => return None,
        };
        Some((index, unit))
    })?;
    let count = tokens.get(..index)?.iter().rev().find_map(|token| numbers::value(text, token)).unwrap_or(1.0);
    Some(count * unit)
}

/// More than a kilo a week, or more than one size in two weeks.
fn too_fast(text: &Text<'_>, phrase: &Phrase) -> bool {
    let tokens = text.tokens.get(phrase.first..=phrase.last).unwrap_or_default();
    let Some((unit, kilos)) = tokens.iter().enumerate().find_map(|(index, token)| {
        let kilos = match text.folded(token) {
            "kg" | "kili" | "chili" | "chilo" | "chilogrammi" | "kilos" | "kilo" | "kgs" => 1.0,
            "pounds" | "pound" | "lbs" | "lb" => 0.4536,
            "stone" | "stones" => 6.35,
            "taglie" | "taglia" | "size" | "sizes" => 2.5,
            "cm" | "centimetri" => 0.5,
            "inches" | "inch" => 1.2,
            _ => return None,
        };
        Some((index, kilos))
    }) else {
        return false;
    };
    let amount = tokens.get(..unit).unwrap_or_default().iter().rev().find_map(|token| numbers::value(text, token));
    let Some(days) = days(text, phrase) else { return false };
    amount.unwrap_or(1.0) * kilos > 1.05 * (days / 7.0)
}
