//! A text longer than its field takes, or too many texts in a list, or a field that must not be empty.
//!
//! Counted as the platform counts. Where sources contradict each other, both numbers are shown and
//! the finding is a warning up to the higher one.

use super::Cite;
use crate::{
    FieldRef, Findings, Part, Promise, Rule, Severity, Subject,
    counting::{self, SmsEncoding},
};
use facts::{About, Fact, Field, Strength, Unit, limits_about};
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::About(About::LengthMax),
    Cite::About(About::LengthMin),
    Cite::About(About::LengthRecommended),
    Cite::About(About::ItemsMax),
    Cite::About(About::ItemsMin),
    Cite::About(About::CharactersForbidden),
    Cite::About(About::LinkLengthMax),
    Cite::About(About::LinksMax),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in &subject.parts {
        too_long(subject, part, out);
        too_short(subject, part, out);
        forbidden(subject, part, out);
        links(subject, part, out);
    }
    for spec in subject.placement().fields() {
        items(subject, spec.field, spec.list, spec.required, out);
    }
}

fn too_long(subject: &Subject<'_>, part: &Part<'_>, out: &mut Findings) {
    let limits = || limits_about(subject.placement(), Some(part.field.field), About::LengthMax);
    let overrides = &subject.context.overrides;
    // One limit that is passed says enough: of several that hold together the one passed by most
    // (an emoji in an SMS), of those that contradict each other the first.
    let mut rows: Vec<&Fact> = limits().collect();
    if rows.iter().all(|fact| fact.conflict.is_none()) {
        let share = |fact: &Fact| {
            let value = part.text.count(fact.unit) as f64;
            subject.context.overrides.limit(fact).map_or(0.0, |limit| value / limit.max(1) as f64)
        };
        lexicon::sort(&mut rows, |a, b| share(a) > share(b));
    }
    for fact in rows {
        let Some(limit) = overrides.limit(fact) else { continue };
        let value = part.text.count(fact.unit) as u64;
        if value <= limit {
            continue;
        }
        let rivals = || limits().filter(|other| fact.conflict.is_some() && other.conflict == fact.conflict);
        let high = rivals().filter_map(|rival| overrides.limit(rival)).max().unwrap_or(limit);
        let low = rivals().filter_map(|rival| overrides.limit(rival)).min().unwrap_or(limit);
        let kept = part.text.prefix_within(fact.unit, limit as usize);
        let place = kept..part.text.raw.len();
        if value <= high && low < high {
            let say = Say::LengthOverDisputed { value: value as i64, low: low as i64, high: high as i64 };
            let finding = out.at(Rule::LengthLimit, Severity::Warning, part.field, place, say);
            rivals().for_each(|rival| {
                finding.fact(rival.id);
            });
            return;
        }
        let over = (value - limit) as i64;
        let (value, limit) = (value as i64, limit as i64);
        let (severity, say) = match (fact.strength, fact.unit) {
            (_, Unit::Sms | Unit::SmsUcs2) => (Severity::Warning, several_messages(part.text.raw, limit)),
            (Strength::Soft, _) => (Severity::Warning, Say::LengthOverRecommended { value, limit }),
            (Strength::Hard, Unit::Bytes) => (Severity::Error, Say::LengthOverBytes { over, value, limit }),
            (Strength::Hard, _) => (Severity::Error, Say::LengthOver { over, value, limit }),
        };
        out.at(Rule::LengthLimit, severity, part.field, place, say)
            .fact(fact.id)
            .fix(Promise::Choose, Say::FixCutToLimit, "");
        return;
    }
    // Where the field takes more for sure and only shows less, `length-fold` says what is not seen.
    let of = |kind| limits_about(subject.placement(), Some(part.field.field), kind);
    let shows_less = of(About::FoldPhone).chain(of(About::FoldDesktop)).next().is_some();
    if shows_less && of(About::LengthMax).any(|fact| fact.strength == Strength::Hard) {
        return;
    }
    for fact in of(About::LengthRecommended) {
        let Some(limit) = fact.at_most() else { continue };
        let value = part.text.count(fact.unit) as u64;
        if value > limit {
            let kept = part.text.prefix_within(fact.unit, limit as usize);
            let say = Say::LengthOverRecommended { value: value as i64, limit: limit as i64 };
            out.at(Rule::LengthLimit, Severity::Advice, part.field, kept..part.text.raw.len(), say).fact(fact.id);
            return;
        }
    }
}

/// How many messages are paid for, and which sign makes them short.
fn several_messages(text: &str, limit: i64) -> Say {
    let sent = counting::sms_segments(text);
    let (value, segments) = (sent.units as i64, sent.segments as i64);
    let sign = text.chars().find(|letter| counting::sms_segments(letter.encode_utf8(&mut [0; 4])).encoding == SmsEncoding::Ucs2);
    match sign {
        Some(sign) => Say::SmsSeveralShort { value, segments, sign: sign.to_string(), limit },
        None => Say::SmsSeveral { value, segments },
    }
}

fn too_short(subject: &Subject<'_>, part: &Part<'_>, out: &mut Findings) {
    for fact in limits_about(subject.placement(), Some(part.field.field), About::LengthMin) {
        let Some(limit) = fact.at_most() else { continue };
        let value = part.text.count(fact.unit) as u64;
        if value < limit {
            let severity = if fact.strength == Strength::Hard { Severity::Error } else { Severity::Warning };
            let say = Say::LengthUnder { value: value as i64, limit: limit as i64 };
            out.whole(Rule::LengthLimit, severity, part.field, say).fact(fact.id);
        }
    }
}

/// A link longer than its field takes; or more different links than a text may hold.
fn links(subject: &Subject<'_>, part: &Part<'_>, out: &mut Findings) {
    let rows = |kind| limits_about(subject.placement(), Some(part.field.field), kind);
    for fact in rows(About::LinkLengthMax) {
        let value = counting::count(fact.unit, part.text.raw.trim()) as u64;
        if let Some(limit) = fact.at_most().filter(|limit| value > *limit) {
            let severity = if fact.strength == Strength::Hard { Severity::Error } else { Severity::Warning };
            let (over, value, limit) = ((value - limit) as i64, value as i64, limit as i64);
            out.whole(Rule::LengthLimit, severity, part.field, Say::LengthOver { over, value, limit }).fact(fact.id);
        }
    }
    for fact in rows(About::LinksMax) {
        let mut written: Vec<&str> = part.addresses().iter().map(|address| address.written).collect();
        lexicon::sort(&mut written, |one, other| one < other);
        written.dedup();
        if let Some(limit) = subject.context.overrides.limit(fact).filter(|limit| written.len() as u64 > *limit) {
            let severity = if fact.strength == Strength::Hard { Severity::Error } else { Severity::Warning };
            let say = Say::LinksOver { value: written.len() as i64, limit: limit as i64 };
            out.whole(Rule::LengthLimit, severity, part.field, say).fact(fact.id);
        }
    }
}

fn forbidden(subject: &Subject<'_>, part: &Part<'_>, out: &mut Findings) {
    for fact in limits_about(subject.placement(), Some(part.field.field), About::CharactersForbidden) {
        let facts::Value::Text(signs) = fact.value else { continue };
        for (at, sign) in part.text.raw.char_indices().filter(|(_, letter)| signs.contains(*letter)) {
            let range = at..at + sign.len_utf8();
            out.at(Rule::LengthLimit, Severity::Error, part.field, range, Say::CharactersForbidden { sign: sign.into() })
                .fact(fact.id)
                .fix(Promise::Safe, Say::FixRemove { text: sign.into() }, "");
        }
    }
}

/// How many texts a list holds; and whether a required field is there at all. An untouched draft
/// (no field filled) is not scolded for being empty.
fn items(subject: &Subject<'_>, field: Field, list: bool, required: bool, out: &mut Findings) {
    if subject.parts.is_empty() {
        return;
    }
    let value = subject.of(field).count() as u64;
    let whole = FieldRef::from(field);
    if !list {
        if required && value == 0 {
            out.whole(Rule::LengthLimit, Severity::Error, whole, Say::FieldMissing);
        }
        return;
    }
    for fact in limits_about(subject.placement(), Some(field), About::ItemsMax) {
        if let Some(limit) = fact.at_most()
            && value > limit
        {
            let severity = if fact.strength == Strength::Hard { Severity::Error } else { Severity::Warning };
            let say = Say::ItemsOver { value: value as i64, limit: limit as i64 };
            out.whole(Rule::LengthLimit, severity, whole, say).fact(fact.id);
        }
    }
    for fact in limits_about(subject.placement(), Some(field), About::ItemsMin) {
        if let Some(limit) = fact.at_most()
            && value < limit
        {
            let severity = if fact.strength == Strength::Hard { Severity::Error } else { Severity::Warning };
            let say = Say::ItemsUnder { value: value as i64, limit: limit as i64 };
            out.whole(Rule::LengthLimit, severity, whole, say).fact(fact.id);
        }
    }
}
