//! What the checks on media share: the files of a draft, and which rows concern a picture, which a video.

use crate::{FieldRef, Media, MediaKind, Subject};
use facts::{About, Fact, Field, Medium, Placement, about};

/// The draft's files with the field they stand in.
pub(super) fn files<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = (FieldRef, &'a Media)> {
    subject.media().iter().enumerate().map(|(index, media)| (FieldRef::at(Field::Media, index), media))
}

/// The rows of a kind that concern a picture or a video.
pub(super) fn rows(placement: Placement, kind: MediaKind, what: About) -> Vec<&'static Fact> {
    let own = match kind {
        MediaKind::Image => Medium::Picture,
        MediaKind::Video => Medium::Video,
    };
    about(placement, Some(Field::Media), what).filter(|fact| fact.medium.is_none_or(|medium| medium == own)).collect()
}

/// Width divided by height.
pub(super) fn ratio(media: &Media) -> Option<f64> {
    let (width, height) = (media.width?, media.height?);
    (width > 0 && height > 0).then(|| f64::from(width) / f64::from(height))
}
