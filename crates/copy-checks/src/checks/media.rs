//! What the checks on media share: the files of a draft, and which rows concern a picture, which a video.

use crate::{FieldRef, Media, MediaKind, Subject};
use facts::{About, Fact, Field, Placement, about};

/// The draft's files with the field they stand in.
pub(super) fn files<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = (FieldRef, &'a Media)> {
    subject.draft.media.iter().enumerate().map(|(index, media)| (FieldRef::at(Field::Media, index), media))
}

/// The rows of a kind that concern a picture or a video.
pub(super) fn rows(placement: Placement, kind: MediaKind, what: About) -> Vec<&'static Fact> {
    about(placement, Some(Field::Media), what).filter(|fact| concerns(placement, kind, fact)).collect()
}

/// The catalogue says of a width that it is the placement's, not whether a picture's or a video's.
/// Rows read in one place share their note: where rows that name pictures or videos have the same
/// note and source, the others of that place are about the same.
fn concerns(placement: Placement, kind: MediaKind, fact: &Fact) -> bool {
    let of = |about: About| match about {
        About::ImageWeightMax | About::ImageFormats => Some(MediaKind::Image),
        About::VideoWeightMax | About::VideoFormats | About::DurationMin | About::DurationMax => Some(MediaKind::Video),
        _ => None,
    };
    if let Some(own) = of(fact.about) {
        return own == kind;
    }
    let mut named = (false, false);
    for other in placement.facts().iter().filter(|other| other.source == fact.source && other.note == fact.note) {
        match of(other.about) {
            Some(MediaKind::Image) => named.0 = true,
            Some(MediaKind::Video) => named.1 = true,
            None => {}
        }
    }
    match (named, kind) {
        ((true, false), MediaKind::Video) | ((false, true), MediaKind::Image) => false,
        // Nobody says: sizes without a word on video are those of pictures.
        ((false, false), _) => kind == MediaKind::Image,
        _ => true,
    }
}

/// Width divided by height.
pub(super) fn ratio(media: &Media) -> Option<f64> {
    let (width, height) = (media.width?, media.height?);
    (width > 0 && height > 0).then(|| f64::from(width) / f64::from(height))
}
