//! A file of a format the placement does not take.

use super::{Cite, media};
use crate::{Findings, MediaKind, Rule, Severity, Subject};
use facts::{About, Strength, Value, about};
use wording::Say;

pub(super) const CITES: &[Cite] = &[Cite::About(About::ImageFormats), Cite::About(About::VideoFormats)];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for (field, file) in media::files(subject) {
        let format = plain(&file.format);
        if format.is_empty() {
            continue;
        }
        let what = match file.kind {
            MediaKind::Image => About::ImageFormats,
            MediaKind::Video => About::VideoFormats,
        };
        let Some(fact) = about(subject.placement(), Some(facts::Field::Media), what).next() else { continue };
        let Value::Words(formats) = fact.value else { continue };
        // An animated GIF is a picture to some and a video to others: any list that names it counts.
        let named = |what| {
            about(subject.placement(), Some(facts::Field::Media), what)
                .any(|fact| matches!(fact.value, Value::Words(words) if words.iter().any(|word| plain(word) == format)))
        };
        if named(what) || (format == "gif" && (named(About::ImageFormats) || named(About::VideoFormats))) {
            continue;
        }
        let (value, wanted) = (format.to_uppercase(), formats.join(", "));
        let (severity, say) = match (fact.strength, fact.reported) {
            (Strength::Hard, false) => {
                (Severity::Error, Say::MediaFormatOther { value, wanted })
            }
            // What apps convert by themselves is only advice; what no app opens is more.
            (Strength::Soft, false) if matches!(format.as_str(), "png" | "webp" | "heic" | "heif") => {
                (Severity::Advice, Say::MediaFormatConverted { value, wanted })
            }
            _ => (Severity::Warning, Say::MediaFormatOther { value, wanted }),
        };
        out.whole(Rule::MediaFormat, severity, field, say).fact(fact.id);
    }
}

/// `JPG`, `.jpeg` and `image/jpeg` are one format.
fn plain(format: &str) -> String {
    let lower = format.trim().trim_start_matches('.').to_ascii_lowercase();
    let name = lower.rsplit('/').next().unwrap_or_default();
    match name {
        "jpg" | "jpe" | "jfif" => "jpeg".into(),
        "quicktime" | "qt" => "mov".into(),
        "m4v" | "x-m4v" => "mp4".into(),
        "tif" => "tiff".into(),
        other => other.to_owned(),
    }
}
