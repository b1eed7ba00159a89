//! A video longer or shorter than the placement takes.

use super::{Cite, bounds, media};
use crate::{Findings, MediaKind, Rule, Severity, Subject};
use facts::{About, Fact, Strength};
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::About(About::DurationMin), Cite::About(About::DurationMax)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for (field, file) in media::files(subject).filter(|(_, file)| file.kind == MediaKind::Video) {
        let Some(seconds) = file.seconds.filter(|seconds| seconds.is_finite() && *seconds > 0.0) else { continue };
        let rows = |what| media::rows(subject.placement(), MediaKind::Video, what);
        // Up to a second over the limit is how players round, not a longer video.
        let whole = (seconds - 0.5).ceil().max(0.0) as u64;
        if let Some(over) = bounds::over(&subject.context.overrides, &rows(About::DurationMax), whole) {
            let (value, limit) = (whole as i64, over.limit as i64);
            let say = match over.low {
                Some(low) => Say::MediaTooLongDisputed { value, low: low as i64, limit },
                None => Say::MediaTooLong { value, limit },
            };
            let severity = if over.refused() { Severity::Error } else { Severity::Warning };
            let finding = out.whole(Rule::MediaDuration, severity, field, say);
            over.facts.iter().for_each(|fact| {
                finding.fact(fact.id);
            });
            continue;
        }
        let shortest: Option<(u64, &Fact)> =
            rows(About::DurationMin).into_iter().filter_map(|fact| Some((least(fact)?, fact))).min_by_key(|(least, _)| *least);
        if let Some((limit, fact)) = shortest.filter(|(limit, _)| seconds + 0.05 < *limit as f64) {
            let sure = fact.strength == Strength::Hard && !fact.reported;
            let severity = if sure { Severity::Error } else { Severity::Warning };
            let say = Say::MediaTooShort { value: seconds as i64, limit: limit as i64 };
            out.whole(Rule::MediaDuration, severity, field, say).fact(fact.id);
        }
    }
}

/// A least duration's number; of a range its lower end.
fn least(fact: &Fact) -> Option<u64> {
    match fact.value {
        facts::Value::Whole(n) | facts::Value::Between(n, _) => Some(n),
        _ => None,
    }
}
