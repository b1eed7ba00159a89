//! Announced price reductions. In the Union whoever announces one must show the lowest price of the
//! last thirty days; in the United States a former price must have been a real one.
//!
//! Silent where that price is stated, where the reduction is for a few (members, students, a first
//! order) or on a condition (two for one), and for food that does not keep. Services are outside
//! the thirty days: there it is only advice.

use super::{
    Cite,
    claims::{anywhere, beside},
};
use crate::{
    Country, Findings, Rule, Severity, Subject,
    text::{Kind, Text},
};
use lexicon::List;
use std::ops::Range;
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("eu-claims.price.thirty-days"),
    Cite::Fact("eu-claims.misleading"),
    Cite::Fact("it-claims.price.article-17-bis"),
    Cite::Fact("us-claims.price.former"),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let country = subject.country();
    let states = country == Country::UNITED_STATES;
    let has = |list| anywhere(subject, list);
    if !(country.in_union() || states)
        || has(List::PriceReductionStated)
        || has(List::PriceReductionAdvice)
        || has(List::PriceReductionReserved)
    {
        return;
    }
    let service = has(List::PriceReductionService);
    for part in subject.prose() {
        let text = &part.text;
        let mut found: Vec<Range<usize>> = text.phrases(List::PriceReductionFormer).map(|phrase| phrase.range).collect();
        found.extend(falling(text));
        if !states {
            found.extend(text.phrases(List::PriceReduction).map(|phrase| phrase.range));
            found.extend(minus(text));
        }
        found.retain(|range| !(text.inside_entity(range.start) || for_few(text, range.start)));
        lexicon::sort(&mut found, |one, other| (one.start, other.end) < (other.start, one.end));
        found.dedup_by(|next, kept| next.start < kept.end);
        for range in found {
            let words = text.raw.get(range.clone()).unwrap_or_default().to_owned();
            let (severity, say) = match (states, service) {
                (true, _) => (Severity::Advice, Say::PriceFormer { words }),
                (false, true) => (Severity::Advice, Say::PriceOfService { words }),
                (false, false) => (Severity::Warning, Say::PriceThirtyDays { words }),
            };
            let finding = out.at(Rule::PriceReduction, severity, part.field, range, say);
            if states {
                finding.fact("us-claims.price.former");
            } else if service {
                finding.fact("eu-claims.misleading");
            } else if country == Country::ITALY {
                finding.fact("it-claims.price.article-17-bis").fact("eu-claims.price.thirty-days");
            } else {
                finding.fact("eu-claims.price.thirty-days");
            }
        }
    }
}

/// Whether the sentence limits the reduction: to a few people, to a condition, to fresh food.
fn for_few(text: &Text<'_>, place: usize) -> bool {
    let near = |list| beside(text, place, list);
    near(List::PriceReductionPersonal)
        || near(List::PriceReductionPerishable)
        || (near(List::PriceReductionCode) && !near(List::PriceReductionEverybody))
}

/// "-50%": a minus, a number, a percent sign; not the middle of "20-30%", not "-30% di zuccheri".
fn minus(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    for (index, pair) in text.tokens.windows(2).enumerate() {
        let [number, sign] = pair else { continue };
        if number.kind != Kind::Number || text.written(sign) != "%" {
            continue;
        }
        let before = text.raw.get(..number.range().start).unwrap_or_default();
        let Some(dash) = before.chars().next_back().filter(|letter| matches!(letter, '-' | '−' | '–' | '—')) else {
            continue;
        };
        let start = before.len() - dash.len_utf8();
        let joined = before.get(..start).and_then(|rest| rest.chars().next_back());
        let range = joined.is_some_and(|letter| letter.is_alphanumeric() || letter == '%');
        let other = text.phrases(List::PriceReductionOther).any(|phrase| phrase.first == index);
        if !range && !other {
            all.push(start..sign.range().end);
        }
    }
    all
}

/// "100 € → 60 €", "~~100 €~~ 60 €", "da 100 € a 60 €": two amounts of money, the second smaller.
fn falling(text: &Text<'_>) -> Vec<Range<usize>> {
    let amounts = amounts(text);
    let mut all = Vec::new();
    for pair in amounts.windows(2) {
        let [(before, high), (after, low)] = pair else { continue };
        if low >= high {
            continue;
        }
        let between = text.raw.get(before.end..after.start).unwrap_or_default().trim();
        let lead = text.raw.get(..before.start).unwrap_or_default().trim_end().to_lowercase();
        let arrow = ["→", "->", "➡", "~", "⇒", "=>", "➔", "▶"].iter().any(|sign| between.starts_with(sign));
        let from = match between {
            "a" => lead.ends_with(" da") || lead == "da",
            "down to" => true,
            "to" => lead.ends_with(" from") || lead == "from",
            _ => false,
        };
        // Nothing between them: the first was struck through before it was pasted.
        if between.is_empty() || arrow || from || then_and_now(text, before.start, after.start) {
            all.push(before.start..after.end);
        }
    }
    all
}

/// "Prima: 250 €" on one line, "ora: 175 €" on the next.
fn then_and_now(text: &Text<'_>, before: usize, after: usize) -> bool {
    let word_before = |place: usize| {
        let index = text.tokens.partition_point(|token| token.range().start < place);
        index.checked_sub(1).and_then(|index| text.tokens.get(index)).map_or("", |token| text.folded(token))
    };
    matches!(word_before(before), "prima" | "era" | "erano" | "costava" | "was" | "were" | "before" | "originally")
        && matches!(word_before(after), "ora" | "oggi" | "adesso" | "solo" | "now" | "today" | "only" | "just")
}

/// Numbers with a currency before or after them.
fn amounts(text: &Text<'_>) -> Vec<(Range<usize>, f64)> {
    let mut all = Vec::new();
    let money = |index: Option<usize>| {
        let token = text.tokens.get(index?)?;
        matches!(text.folded(token), "€" | "$" | "£" | "euro" | "euros" | "eur").then(|| token.range())
    };
    for (index, token) in text.tokens.iter().enumerate() {
        if token.kind != Kind::Number {
            continue;
        }
        let own = token.range();
        let after = money(Some(index + 1)).filter(|sign| sign.start <= own.end + 2);
        let before = money(index.checked_sub(1)).filter(|sign| sign.end + 1 >= own.start);
        // "da 79,90 a 49,90 euro": the currency is written once.
        let word = |at: usize| text.tokens.get(at).map_or("", |token| text.folded(token));
        let shared = index > 0
            && matches!((word(index - 1), word(index + 1)), ("da", "a") | ("from", "to"))
            && text.tokens.get(index + 2).is_some_and(|next| next.kind == Kind::Number)
            && money(Some(index + 3)).is_some();
        let sign = after.or(before).or(shared.then(|| own.clone()));
        let (Some(sign), Some(value)) = (sign, value(text.written(token))) else { continue };
        all.push((own.start.min(sign.start)..own.end.max(sign.end), value));
    }
    all
}

/// "1.299,00" and "1,299.00": the last point or comma is the decimal one unless three digits follow.
fn value(written: &str) -> Option<f64> {
    let (whole, decimals) = match written.rfind(['.', ',']) {
        Some(at) if written.len() - at != 4 => (&written[..at], &written[at + 1..]),
        _ => (written, ""),
    };
    Some(crate::numbers::of_digits(whole, decimals))
}
