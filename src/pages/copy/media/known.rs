//! Whether enough is known to say that a file fits: of the placement's rules, and of the file.

use campaign::media::MediaFile;
use facts::{About, Field, Medium, Placement, about};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    Enough,
    /// The catalogue has no rule for such a file there: nothing was checked.
    NoRule,
    /// There are rules on measures that the browser could not read.
    Unmeasured,
}

const SIDES: &[About] = &[
    About::MediaRatioMin,
    About::MediaRatioMax,
    About::MediaRatioRecommended,
    About::MediaWidthMin,
    About::MediaHeightMin,
    About::MediaWidthMax,
    About::MediaHeightMax,
];

pub(super) fn known(placement: Placement, file: &MediaFile) -> Known {
    let own = if file.video { Medium::Video } else { Medium::Picture };
    let ruled = |what: &About| {
        about(placement, Some(Field::Media), *what).any(|fact| fact.medium.is_none_or(|medium| medium == own))
    };
    let (format, weight) = if file.video {
        (About::VideoFormats, About::VideoWeightMax)
    } else {
        (About::ImageFormats, About::ImageWeightMax)
    };
    let sides = SIDES.iter().any(ruled);
    let lasts = file.video && [About::DurationMin, About::DurationMax].iter().any(ruled);
    if !(sides || lasts || ruled(&format) || ruled(&weight)) {
        Known::NoRule
    } else if (sides && file.width.is_none()) || (lasts && file.seconds.is_none()) {
        Known::Unmeasured
    } else {
        Known::Enough
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(video: bool, measured: bool) -> MediaFile {
        let seconds = (video && measured).then_some(20.0);
        let side = measured.then_some(1080);
        MediaFile { video, width: side, height: side, seconds, ..MediaFile::default() }
    }

    #[test]
    fn where_no_rule_is_known_nothing_is_said_to_fit() {
        assert_eq!(known(Placement::InstagramReel, &file(true, true)), Known::Enough);
        // A reel is a video: of pictures the catalogue says nothing there.
        assert_eq!(known(Placement::InstagramReel, &file(false, true)), Known::NoRule);
        assert_eq!(known(Placement::SmsMessage, &file(true, true)), Known::NoRule);
    }

    #[test]
    fn what_could_not_be_read_was_not_checked() {
        assert_eq!(known(Placement::InstagramReel, &file(true, false)), Known::Unmeasured);
        assert_eq!(known(Placement::InstagramFeed, &file(false, false)), Known::Unmeasured);
        assert_eq!(known(Placement::InstagramFeed, &file(false, true)), Known::Enough);
    }
}
