//! A picture or video of a shape that the placement crops or refuses.
//!
//! Where a range is known, only what lies outside speaks. Where shapes are only recommended,
//! several of them are a closed list, and a single one is advice that only a quite different shape
//! goes against.

use super::{Cite, media};
use crate::{Findings, MediaKind, Rule, Severity, Subject};
use facts::{About, Fact, Strength, Value};
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::About(About::MediaRatioMin),
    Cite::About(About::MediaRatioMax),
    Cite::About(About::MediaRatioRecommended),
];

/// Platforms forgive some: Meta 3 %, Google and Instagram 1 %. The most generous, for all.
const TOLERANCE: f64 = 0.03;
/// From here on a shape is quite another one: square for 9:16, not 2:3.
const OTHER: f64 = 0.30;

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for (field, file) in media::files(subject) {
        let Some(ratio) = media::ratio(file) else { continue };
        let rows = |what| media::rows(subject.placement(), file.kind, what);
        let (low, high) = (extreme(&rows(About::MediaRatioMin), f64::lt), extreme(&rows(About::MediaRatioMax), f64::gt));
        let (width, height) = (file.width.unwrap_or_default(), file.height.unwrap_or_default());
        let value = format!("{} ({width} × {height})", name(ratio));
        let bounded = low.is_some_and(|(low, _)| low > 0.1) || high.is_some_and(|(high, _)| high < 5.0);
        let too_tall = low.filter(|(low, _)| ratio < low * (1.0 - TOLERANCE));
        let too_wide = high.filter(|(high, _)| ratio > high * (1.0 + TOLERANCE));
        if let Some((_, fact)) = too_tall.or(too_wide) {
            let hard = fact.strength == Strength::Hard && !fact.reported;
            let severity = if hard { Severity::Error } else { Severity::Warning };
            let end = |side: Option<(f64, &Fact)>, none: &str| side.map_or(none.to_owned(), |(ratio, _)| name(ratio));
            let say = Say::MediaRatioRange { value, low: end(low, "0"), high: end(high, "∞") };
            out.whole(Rule::MediaRatio, severity, field, say).fact(fact.id);
        } else if !bounded {
            let wanted = rows(About::MediaRatioRecommended);
            let away = |fact: &&Fact| decimal(fact).map_or(f64::MAX, |wanted| (ratio / wanted - 1.0).abs());
            let Some(nearest) = wanted.iter().map(away).min_by(f64::total_cmp) else { continue };
            let closed = wanted.len() > 1 && file.kind == MediaKind::Image;
            if nearest > if closed { TOLERANCE } else { OTHER } {
                let severity = if closed { Severity::Warning } else { Severity::Advice };
                let names: Vec<String> = wanted.iter().filter_map(|fact| decimal(fact)).map(name).collect();
                let finding =
                    out.whole(Rule::MediaRatio, severity, field, Say::MediaRatioOther { value, wanted: names.join(", ") });
                wanted.iter().for_each(|fact| {
                    finding.fact(fact.id);
                });
            }
        }
    }
}

fn decimal(fact: &Fact) -> Option<f64> {
    match fact.value {
        Value::Decimal(ratio) => Some(ratio),
        Value::Whole(ratio) => Some(ratio as f64),
        _ => None,
    }
}

/// The widest bound among rows that contradict each other; what a vendor alone reports does not widen it.
fn extreme(rows: &[&'static Fact], wider: fn(&f64, &f64) -> bool) -> Option<(f64, &'static Fact)> {
    let known = |reported: bool| {
        rows.iter()
            .filter(move |fact| fact.reported == reported)
            .filter_map(|fact| Some((decimal(fact)?, *fact)))
            .reduce(|best, next| if wider(&next.0, &best.0) { next } else { best })
    };
    known(false).or_else(|| known(true))
}

/// As people call it: `4:5`, `16:9`, `1.91:1`.
fn name(ratio: f64) -> String {
    const NAMED: &[(f64, &str)] = &[
        (9.0 / 16.0, "9:16"), (2.0 / 3.0, "2:3"), (0.75, "3:4"), (0.8, "4:5"), (1.0, "1:1"), (1.25, "5:4"), (4.0 / 3.0, "4:3"),
        (1.5, "3:2"), (16.0 / 9.0, "16:9"), (1.91, "1.91:1"), (2.0, "2:1"), (3.0, "3:1"), (1.0 / 3.0, "1:3"), (0.5, "1:2"),
        (10.0, "10:1"), (0.01, "1:100"), (21.0 / 9.0, "21:9"), (2.4, "2.4:1"), (1.0 / 2.4, "1:2.4"),
    ];
    match NAMED.iter().find(|(known, _)| (ratio / known - 1.0).abs() < 0.012) {
        Some((_, name)) => (*name).to_owned(),
        None => wording::decimal(wording::Language::En, ratio, 2) + ":1",
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn shapes_have_names() {
        for (width, height, expected) in [(1080, 1350, "4:5"), (1200, 628, "1.91:1"), (1920, 1080, "16:9"), (1080, 1920, "9:16"), (1000, 850, "1.18:1")] {
            assert_eq!(super::name(f64::from(width) / f64::from(height)), expected);
        }
    }
}
