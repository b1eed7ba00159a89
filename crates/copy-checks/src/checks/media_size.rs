//! A file too heavy, too small or too large for the placement, or too many of them.

use super::{Cite, bounds, media};
use crate::{FieldRef, Findings, Media, MediaKind, Rule, Severity, Subject};
use facts::{About, Fact, Field, Strength};
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::About(About::ImageWeightMax),
    Cite::About(About::VideoWeightMax),
    Cite::About(About::MediaWidthMin),
    Cite::About(About::MediaHeightMin),
    Cite::About(About::MediaWidthMax),
    Cite::About(About::MediaHeightMax),
    Cite::About(About::MediaItemsMax),
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for (field, file) in media::files(subject) {
        weight(subject, field, file, out);
        pixels(subject, field, file, out);
    }
    let count = subject.media().len() as u64;
    let rows: Vec<&'static Fact> = facts::about(subject.placement(), Some(Field::Media), About::MediaItemsMax).collect();
    // More than one way to publish takes: only what none of them takes is a fault.
    if let Some(over) = bounds::over(&subject.context.overrides, &rows, count).filter(|over| over.low.is_none()) {
        let say = Say::MediaTooMany { value: count as i64, limit: over.limit as i64 };
        put(out, severity(&over), FieldRef::from(Field::Media), say, &over.facts);
    }
}

fn severity(over: &bounds::Over) -> Severity {
    if over.refused() { Severity::Error } else { Severity::Warning }
}

fn put(out: &mut Findings, severity: Severity, field: FieldRef, say: Say, facts: &[&'static Fact]) {
    let finding = out.whole(Rule::MediaSize, severity, field, say);
    facts.iter().for_each(|fact| {
        finding.fact(fact.id);
    });
}

const KILO: u64 = 1024;
const MEGA: u64 = 1024 * KILO;

fn weight(subject: &Subject<'_>, field: FieldRef, file: &Media, out: &mut Findings) {
    let Some(bytes) = file.bytes else { return };
    let what = match file.kind {
        MediaKind::Image => About::ImageWeightMax,
        MediaKind::Video => About::VideoWeightMax,
    };
    let rows = media::rows(subject.placement(), file.kind, what);
    let Some(over) = bounds::over(&subject.context.overrides, &rows, bytes) else { return };
    // Small limits are written in kB, so that the number over the limit is a larger one.
    let (unit, name) = if over.limit < 100 * MEGA { (KILO, "kB") } else { (MEGA, "MB") };
    let (value, limit, unit_name) = (bytes.div_ceil(unit) as i64, (over.limit / unit) as i64, name.to_owned());
    let say = match over.low {
        Some(low) => Say::MediaTooHeavyDisputed { value, low: (low / unit) as i64, limit, unit: unit_name },
        None => Say::MediaTooHeavy { value, limit, unit: unit_name },
    };
    put(out, severity(&over), field, say, &over.facts);
}

fn pixels(subject: &Subject<'_>, field: FieldRef, file: &Media, out: &mut Findings) {
    let (Some(width), Some(height)) = (file.width, file.height) else { return };
    let written = format!("{width} × {height}");
    let rows = |what| media::rows(subject.placement(), file.kind, what);
    let least = |what| rows(what).into_iter().filter_map(|fact| Some((fact.at_most()?, fact))).min_by_key(|(n, _)| *n);
    let (wide, high) = (least(About::MediaWidthMin), least(About::MediaHeightMin));
    // A least width and height are those of one shape: a wider picture may be lower than it.
    let narrow = wide.is_some_and(|(least, _)| u64::from(width) < least);
    let low = high.is_some_and(|(least, _)| {
        let wider = wide.is_some_and(|(wide, _)| f64::from(width) / f64::from(height) > wide as f64 / least as f64 * 1.01);
        u64::from(height) < least && !wider
    });
    if narrow || low {
        let facts: Vec<&'static Fact> = [wide, high].into_iter().flatten().map(|(_, fact)| fact).collect();
        let hard = facts.iter().all(|fact| fact.strength == Strength::Hard);
        let severity = if hard { Severity::Error } else { Severity::Warning };
        put(out, severity, field, Say::MediaTooSmall { value: written, limit: sides(wide, high) }, &facts);
        return;
    }
    // What is only too large gets scaled down; where a row is hard it is refused.
    let most = |what| {
        let hard = rows(what).into_iter().filter(|fact| fact.strength == Strength::Hard);
        hard.filter_map(|fact| Some((fact.at_most()?, fact))).max_by_key(|(n, _)| *n)
    };
    let (wide, high) = (most(About::MediaWidthMax), most(About::MediaHeightMax));
    if wide.is_some_and(|(most, _)| u64::from(width) > most) || high.is_some_and(|(most, _)| u64::from(height) > most) {
        let facts: Vec<&'static Fact> = [wide, high].into_iter().flatten().map(|(_, fact)| fact).collect();
        put(out, Severity::Error, field, Say::MediaTooLarge { value: written, limit: sides(wide, high) }, &facts);
    }
}

/// `600 × 750`, or the one side that is known.
fn sides(wide: Option<(u64, &'static Fact)>, high: Option<(u64, &'static Fact)>) -> String {
    match (wide, high) {
        (Some((wide, _)), Some((high, _))) => format!("{wide} × {high}"),
        (Some((side, _)), None) | (None, Some((side, _))) => side.to_string(),
        (None, None) => String::new(),
    }
}
