//! The calendar as a file for Excel.

use super::csv::{Cell, Dialect, table};
use super::item::{link, published};
use crate::campaign::Campaign;
use crate::drafts::{Draft, DraftField};
use crate::media::{alt_texts, pictures};
use crate::words::{self, Worded};
use facts::Field;
use wording::{Language, say};

/// Every draft, planned ones first in the order of their days; each copy field has its column.
pub fn spreadsheet(campaign: &Campaign, language: Language) -> String {
    let mut drafts: Vec<&Draft> = campaign.drafts.iter().collect();
    drafts.sort_by_key(|draft| (draft.day().is_none(), draft.day(), draft.hour_and_minute(), draft.id));
    let used = |field: &Field| {
        let described = || drafts.iter().any(|draft| pictures(campaign, draft).next().is_some());
        *field != Field::Link
            && (matches!(field, Field::Media | Field::AltText) && described()
                || drafts.iter().filter_map(|draft| published(draft)).any(|variant| !variant.text(*field).is_empty()))
    };
    let fields: Vec<Field> = Field::ALL.iter().copied().filter(used).collect();
    let head = [
        say::plan_schedule_day(language),
        DraftField::Time.word(language),
        say::plan_placement(language),
        DraftField::Title.word(language),
    ];
    let tail = [
        words::field(Field::Link, language),
        DraftField::FirstComment.word(language),
        DraftField::MediaNotes.word(language),
        DraftField::Pillar.word(language),
        say::plan_status(language),
    ];
    // Only where something is held: a column that is always empty is in the way.
    let held = drafts.iter().any(|draft| campaign.is_held(draft.id)).then(|| say::calendar_held(language));
    let columns = fields.iter().map(|field| words::field(*field, language));
    let head: Vec<Cell> = head.into_iter().chain(columns).chain(tail).chain(held).map(Cell::from).collect();
    let rows = drafts.iter().map(|draft| {
        let mark = held.map(|_| Cell::from(if campaign.is_held(draft.id) { say::yes(language) } else { "" }));
        row(campaign, draft, &fields, language).into_iter().chain(mark).collect()
    });
    table(&std::iter::once(head).chain(rows).collect::<Vec<_>>(), Dialect::excel(language))
}

fn row(campaign: &Campaign, draft: &Draft, fields: &[Field], language: Language) -> Vec<Cell> {
    let variant = published(draft);
    let date = draft.day().map_or_else(|| Cell::from(draft.date.trim()), Cell::Date);
    let copy = fields.iter().map(|field| {
        let items: Vec<String> = match (field, variant) {
            (Field::Media, _) => campaign.parts.media.of(draft).map(|file| file.name.clone()).collect(),
            (Field::AltText, Some(variant)) => {
                alt_texts(campaign, draft, variant).into_iter().map(str::to_owned).collect()
            }
            (field, variant) => variant.map(|variant| variant.items(*field).to_vec()).unwrap_or_default(),
        };
        Cell::from(items.iter().filter(|item| !item.trim().is_empty()).cloned().collect::<Vec<_>>().join("\n"))
    });
    let head = [
        date,
        Cell::from(draft.time.trim()),
        Cell::from(words::placement(draft.placement, language)),
        Cell::from(draft.title.trim()),
    ];
    let tail = [
        Cell::from(variant.map(link).unwrap_or_default()),
        Cell::from(draft.first_comment.trim()),
        Cell::from(draft.media_notes.trim()),
        Cell::from(draft.pillar.trim()),
        Cell::from(draft.status.word(language)),
    ];
    head.into_iter().chain(copy).chain(tail).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stored::tests::full;

    #[test]
    fn italian_excel_opens_it_with_a_double_click() {
        let text = spreadsheet(&full(), Language::It);
        let mut lines = text.split("\r\n");
        let head = lines.next().unwrap();
        assert!(head.starts_with("\u{feff}Giorno;Ora;Posizionamento;Titolo di lavoro;Testo;"), "{head}");
        assert!(lines.next().unwrap().starts_with("01/12/2026;9:30;Instagram"));
        assert!(text.contains("\"Il panettone che aspettavi è qui. Perché sì! 👩‍👩‍👧\nOrdina ora → esempio.it\""));
    }

    #[test]
    fn pictures_and_their_words_have_columns() {
        let mut campaign = full();
        campaign.parts.media.name_one(3, "forno.jpg", "Il forno acceso");
        campaign.parts.media.name_one(3, "pane.jpg", "Una pagnotta");
        let text = spreadsheet(&campaign, Language::It);
        assert!(text.lines().next().unwrap().contains("Testo alternativo"), "{text}");
        assert!(
            text.contains("\"Il forno acceso\nUna pagnotta\"") && text.contains("\"forno.jpg\npane.jpg\""),
            "{text}"
        );
    }

    #[test]
    fn no_cell_runs_as_a_formula() {
        let mut campaign = full();
        campaign.drafts[0].variants[0].set(Field::Text, 0, "=HYPERLINK(\"http://x\";\"y\")");
        assert!(spreadsheet(&campaign, Language::It).contains(";\"'=HYPERLINK("));
    }
}
