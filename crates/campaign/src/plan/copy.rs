//! The copy and its days as sections.

use super::document::{Block, Section};
use crate::campaign::Campaign;
use crate::drafting::button_words;
use crate::drafts::{Draft, DraftField, Variant};
use crate::media::MediaFile;
use crate::words::{self, Worded};
use wording::{Language, say};

pub(super) fn copy(campaign: &Campaign, language: Language) -> Section {
    let mut section = Section::new("copy", say::plan_copy(language));
    let mut written = campaign.drafts.iter().filter(|draft| !draft.is_empty()).peekable();
    if written.peek().is_none() {
        section.paragraph(say::plan_copy_empty(language));
    }
    for draft in written {
        let placement = words::placement(draft.placement, language);
        section.heading(match draft.title.trim() {
            "" => placement.to_owned(),
            title => format!("{placement}: {title}"),
        });
        section.pairs([
            (say::plan_status(language).to_owned(), Some(state(campaign, draft, language))),
            (say::plan_scheduled(language).to_owned(), when(draft, language)),
            (
                say::plan_for_persona(language).to_owned(),
                draft.persona.and_then(|id| campaign.audience.persona(id)).map(|persona| persona.name.clone()),
            ),
            (say::plan_sponsored(language).to_owned(), draft.sponsored.then(|| say::plan_yes(language).to_owned())),
            (DraftField::Pillar.word(language).to_owned(), Some(draft.pillar.clone())),
        ]);
        let many = draft.variants.len() > 1;
        for (index, variant) in draft.variants.iter().enumerate().filter(|(_, variant)| !variant.is_empty()) {
            if many {
                section.label(variant_name(index, variant, language));
            }
            fields(variant, language, &mut section);
        }
        let files: Vec<String> = campaign.parts.media.of(draft).map(|file| file_words(file, language)).collect();
        if !files.is_empty() {
            section.label(say::images_heading(language));
            section.list(files);
        }
        section.pairs([
            (say::draft_button(language).to_owned(), campaign.button(draft.id).map(button_words)),
            (DraftField::FirstComment.word(language).to_owned(), Some(draft.first_comment.clone())),
            (DraftField::MediaNotes.word(language).to_owned(), Some(draft.media_notes.clone())),
        ]);
    }
    section
}

/// A file with the words for those who do not see it; an image without them says so.
pub fn file_words(file: &MediaFile, language: Language) -> String {
    let name = match file.name.trim() {
        "" => say::images_unnamed(language),
        name => name,
    };
    match file.alt_text.trim() {
        "" if file.video => name.to_owned(),
        "" => say::images_line_none(language, name),
        alt => say::images_line(language, alt, name),
    }
}

fn variant_name(index: usize, variant: &Variant, language: Language) -> String {
    let letter = Draft::letter(index).to_string();
    match variant.name.trim() {
        "" => say::plan_variant(language, &letter),
        name => say::plan_variant_named(language, &letter, name),
    }
}

fn fields(variant: &Variant, language: Language, section: &mut Section) {
    for (field, items) in variant.fields() {
        let name = words::field(field, language);
        let items: Vec<String> = items.iter().filter(|item| !item.trim().is_empty()).cloned().collect();
        match items.as_slice() {
            [] => {}
            [one] if one.contains('\n') || one.chars().count() > 60 => {
                section.label(name);
                section.blocks.push(Block::Quote(one.clone()));
            }
            [one] => section.pairs([(name.to_owned(), Some(one.clone()))]),
            _ => {
                section.label(name);
                section.list(items);
            }
        }
    }
}

/// How far a draft is. One that must not go out for now says so first: whoever has only the document sees nothing else.
fn state(campaign: &Campaign, draft: &Draft, language: Language) -> String {
    let status = draft.status.word(language);
    if campaign.is_held(draft.id) { say::calendar_held_event(language, status) } else { status.to_owned() }
}

/// Day and time as people say them; as typed when they are none.
fn when(draft: &Draft, language: Language) -> Option<String> {
    let date = match draft.day() {
        Some(day) => words::date(day, language),
        None if draft.date.trim().is_empty() => return None,
        None => draft.date.trim().to_owned(),
    };
    let time = draft.time.trim();
    Some(if time.is_empty() { date } else { say::plan_scheduled_at(language, &date, time) })
}

/// What goes out when, in order; only when something has a day.
pub(super) fn schedule(campaign: &Campaign, language: Language) -> Option<Section> {
    let mut dated: Vec<&Draft> = campaign.drafts.iter().filter(|draft| draft.day().is_some()).collect();
    if dated.is_empty() {
        return None;
    }
    let held = dated.iter().filter(|draft| campaign.is_held(draft.id)).count();
    dated.sort_by_key(|draft| (draft.day(), draft.hour_and_minute(), draft.id));
    let rows = dated.into_iter().map(|draft| {
        vec![
            when(draft, language).unwrap_or_default(),
            words::placement(draft.placement, language).to_owned(),
            draft.label().lines().next().unwrap_or_default().to_owned(),
            state(campaign, draft, language),
        ]
    });
    let head = [
        say::plan_schedule_day(language),
        say::plan_placement(language),
        say::plan_schedule_what(language),
        say::plan_status(language),
    ];
    let mut section = Section::new("schedule", say::plan_schedule(language));
    if held > 0 {
        section.paragraph(say::plan_held(language, held as i64));
    }
    section.table(say::plan_schedule(language), &head, rows.collect());
    Some(section)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_with_its_words() {
        let file =
            |name: &str, alt: &str| MediaFile { name: name.into(), alt_text: alt.into(), ..MediaFile::default() };
        for (file, expected) in [
            (file("forno.jpg", "Il forno acceso"), "forno.jpg: Il forno acceso"),
            (file("forno.jpg", " "), "forno.jpg (senza testo alternativo)"),
            (file("", "Il forno"), "Immagine senza nome: Il forno"),
            (MediaFile { video: true, ..file("a.mp4", "") }, "a.mp4"),
        ] {
            assert_eq!(file_words(&file, Language::It), expected);
        }
    }

    #[test]
    fn the_plan_names_the_pictures_of_a_draft() {
        let mut campaign = crate::stored::tests::full();
        campaign.parts.media.name_one(3, "forno.jpg", "Il forno acceso");
        let text = crate::plan::to_markdown(&campaign, Language::It);
        assert!(text.contains("forno.jpg: Il forno acceso"), "{text}");
    }
}
