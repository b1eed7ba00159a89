//! From a row to a draft: a new one, or one that is there already and gets what its columns say.

use super::columns::Column;
use super::rows::NewPost;
use crate::drafts::{Draft, main_field};
use crate::media::MediaPart;
use facts::Field;

/// The draft with what the row says. Columns the file does not have change nothing; an empty cell empties.
pub(super) fn draft(base: &Draft, post: &NewPost) -> Draft {
    let mut draft = Draft { placement: post.placement, ..base.clone() };
    let given = |column: Column| post.given.contains(&column);
    if given(Column::Date) || given(Column::Moment) {
        if draft.day() != post.date {
            draft.date = post.date.map(|date| date.to_string()).unwrap_or_default();
        }
        if given(Column::Moment) || given(Column::Time) || post.time.is_some() {
            put_time(&mut draft, post);
        }
    } else if given(Column::Time) {
        put_time(&mut draft, post);
    }
    let texts = [
        (Column::Title, &post.title, &mut draft.title),
        (Column::Pillar, &post.pillar, &mut draft.pillar),
        (Column::FirstComment, &post.first_comment, &mut draft.first_comment),
        (Column::MediaNotes, &post.media_notes, &mut draft.media_notes),
    ];
    for (column, text, there) in texts {
        if given(column) && there.trim() != text {
            *there = text.clone();
        }
    }
    draft.status = post.status.unwrap_or(draft.status);
    let at = draft.variants.iter().position(|variant| !variant.is_empty()).unwrap_or(0);
    let fields = fields(post);
    if let Some(variant) = draft.variants.get_mut(at) {
        for (field, items) in fields {
            let filled = |items: &[String]| -> Vec<String> {
                items.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
            };
            // What is only spaced otherwise stays as it is.
            if filled(variant.items(field)) != filled(&items) {
                variant.set_items(field, items);
            }
        }
    }
    draft
}

fn put_time(draft: &mut Draft, post: &NewPost) {
    if draft.hour_and_minute() != post.time {
        draft.time = post.time.map(|(hour, minute)| format!("{hour:02}:{minute:02}")).unwrap_or_default();
    }
}

/// The copy fields of the row that the placement has. A file of one text and no more fills the main field,
/// whatever the placement calls it.
fn fields(post: &NewPost) -> Vec<(Field, Vec<String>)> {
    let spec = |field: Field| post.placement.field(field);
    let cell = |wanted: Field| post.fields.iter().find(|(field, _)| *field == wanted).map(|(_, text)| text.as_str());
    let mut out: Vec<(Field, Vec<String>)> = Vec::new();
    for (field, text) in &post.fields {
        let Some(spec) = spec(*field) else { continue };
        let items: Vec<String> = if spec.list {
            text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
        } else {
            vec![text.clone()]
        };
        out.push((*field, items));
    }
    let says = |out: &[(Field, Vec<String>)], field: Field| {
        out.iter().any(|(other, items)| *other == field && items.iter().any(|item| !item.trim().is_empty()))
    };
    let mut fall_back = |field: Field, text: Option<&str>| {
        if let Some(text) = text.filter(|text| !text.trim().is_empty() && !says(&out, field)) {
            out.retain(|(other, _)| *other != field);
            out.push((field, vec![text.to_owned()]));
        }
    };
    if let Some(main) = main_field(post.placement) {
        let others = [Field::Text, Field::Description].into_iter().filter(|field| *field != main);
        let homeless = others
            .filter(|field| spec(*field).is_none())
            .find_map(|field| cell(field).filter(|text| !text.trim().is_empty()));
        fall_back(main, homeless);
    }
    // "Title" in somebody's file: the working title, and the title where the placement has one.
    if spec(Field::Title).is_some() && cell(Field::Title).is_none() {
        fall_back(Field::Title, Some(post.title.as_str()));
    }
    out
}

/// The pictures of a row: new ones are named, those only named that the row no longer has go.
pub(super) fn put_pictures(media: &mut MediaPart, draft: &Draft, post: &NewPost) {
    let id = draft.id;
    if post.given.contains(&Column::Image) {
        media.files.retain(|file| {
            let ours = file.drafts == [id] && file.is_only_named();
            !ours || file.name.trim().is_empty() || post.images.iter().any(|image| image.name == file.name.trim())
        });
        for image in post.images.iter().filter(|image| !image.name.is_empty()) {
            let known = media.files.iter_mut().find(|file| file.goes_with(id) && file.name.trim() == image.name);
            match known {
                Some(file) if post.given.contains(&Column::AltText) => file.alt_text = image.alt_text.clone(),
                Some(_) => {}
                None => media.name_one(id, &image.name, &image.alt_text),
            }
        }
    }
    // Described and not named: the words are kept with a picture that has no name yet.
    for image in post.images.iter().filter(|image| image.name.is_empty() && !image.alt_text.is_empty()) {
        let there = media.files.iter().any(|file| file.goes_with(id) && file.alt_text.trim() == image.alt_text);
        let own = draft.variants.iter().any(|variant| variant.text(Field::AltText).trim() == image.alt_text);
        if !there && !own {
            media.name_one(id, "", &image.alt_text);
        }
    }
}
