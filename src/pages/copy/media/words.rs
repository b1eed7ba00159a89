//! Measures in words.

use crate::catalogue::words::shape;
use campaign::media::MediaFile;
use wording::{Language, decimal, say, whole};

const KILO: u64 = 1000;

/// `1,2 MB`: as file managers write it, thousands of thousands.
pub(super) fn weight(language: Language, bytes: u64) -> String {
    let (unit, name) = match bytes {
        0..1_000_000 => (KILO, "kB"),
        1_000_000..1_000_000_000 => (KILO * KILO, "MB"),
        _ => (KILO * KILO * KILO, "GB"),
    };
    let value = bytes as f64 / unit as f64;
    let decimals = u8::from(unit > KILO && value < 100.0);
    format!("{} {name}", decimal(language, value.max(if unit == KILO { 1.0 } else { 0.0 }), decimals))
}

/// `1:05`.
pub(super) fn duration(seconds: f64) -> String {
    let whole = seconds.round().max(1.0) as u64;
    format!("{}:{:02}", whole / 60, whole % 60)
}

/// `JPEG · 1.080 × 1.350 · 4:5 · 1,2 MB · 0:32`
pub(super) fn measures(language: Language, file: &MediaFile) -> String {
    let mut parts = vec![file.format.to_uppercase()];
    match (file.width, file.height) {
        (Some(width), Some(height)) => {
            parts.push(say::media_pixels(
                language,
                &whole(language, i64::from(height)),
                &whole(language, i64::from(width)),
            ));
            parts.push(shape(language, f64::from(width) / f64::from(height.max(1))));
        }
        _ => parts.push(say::media_unmeasured(language).to_owned()),
    }
    parts.push(weight(language, file.bytes));
    parts.extend(file.seconds.map(duration));
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, It};

    #[test]
    fn measures_read_as_people_say_them() {
        assert_eq!(weight(It, 1_250_000), "1,3 MB");
        assert_eq!(weight(En, 12), "1 kB");
        assert_eq!(weight(En, 4_294_967_296), "4.3 GB");
        assert_eq!((duration(65.2), duration(0.2)), ("1:05".into(), "0:01".into()));
        let file = MediaFile {
            format: "jpeg".into(),
            width: Some(1080),
            height: Some(1350),
            bytes: 300_000,
            ..MediaFile::default()
        };
        assert_eq!(measures(It, &file), "JPEG · 1.080 × 1.350 pixel · 4:5 · 300 kB");
    }
}
