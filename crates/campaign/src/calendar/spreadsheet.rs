//! The calendar as a file for Excel.

use super::csv::{Cell, Dialect, table};
use super::import::{Column, mark};
use super::item::published;
use crate::campaign::Campaign;
use crate::drafts::Draft;
use crate::words::{self, Worded};
use facts::Field;
use wording::{Language, say};

/// Every draft, planned ones first in the order of their days. Each copy field in use has a column of its own,
/// and a last one says which draft the row is, so that the file can come back.
pub fn spreadsheet(campaign: &Campaign, language: Language) -> String {
    let mut drafts: Vec<&Draft> = campaign.drafts.iter().collect();
    drafts.sort_by_key(|draft| (draft.day().is_none(), draft.day(), draft.hour_and_minute(), draft.id));
    let columns = columns(campaign, &drafts);
    // Only where something is held: a column that is always empty is in the way.
    let held = drafts.iter().any(|draft| campaign.is_held(draft.id)).then(|| say::calendar_held(language));
    let buttons = drafts.iter().any(|draft| campaign.button(draft.id).is_some()).then(|| say::draft_button(language));
    let names = columns.iter().map(|column| match column {
        Column::Placement => say::plan_placement(language),
        column => column.word(language),
    });
    let own = std::iter::once(Column::Own.word(language));
    let head: Vec<Cell> = names.chain(buttons).chain(held).chain(own).map(Cell::from).collect();
    let rows = drafts.iter().map(|draft| {
        let cells = columns.iter().map(|column| cell(campaign, draft, *column, language));
        let button = buttons.map(|_| Cell::from(campaign.button(draft.id).unwrap_or_default()));
        let held = held.map(|_| Cell::from(if campaign.is_held(draft.id) { say::yes(language) } else { "" }));
        cells.chain(button).chain(held).chain([Cell::from(mark(campaign, draft))]).collect()
    });
    table(&std::iter::once(head).chain(rows).collect::<Vec<_>>(), Dialect::excel(language))
}

/// The columns: those every calendar has, and between them the copy fields somebody filled.
fn columns(campaign: &Campaign, drafts: &[&Draft]) -> Vec<Column> {
    let says = |field: Field| drafts.iter().filter_map(|draft| published(draft)).any(|v| !v.items(field).is_empty());
    let copy =
        Column::fields().filter(|(column, field)| *column != Column::Link && says(*field)).map(|(column, _)| column);
    let pictured = drafts.iter().any(|draft| campaign.parts.media.of(draft).next().is_some());
    let described = pictured || says(Field::AltText);
    let head = [Column::Date, Column::Time, Column::Placement, Column::Title];
    let pictures = pictured.then_some(Column::Image).into_iter().chain(described.then_some(Column::AltText));
    let tail = [Column::Link, Column::FirstComment, Column::MediaNotes, Column::Pillar, Column::Status];
    head.into_iter().chain(copy).chain(pictures).chain(tail).collect()
}

fn cell(campaign: &Campaign, draft: &Draft, column: Column, language: Language) -> Cell {
    let variant = published(draft);
    let lines = |items: Vec<&str>| {
        let text = items.iter().map(|item| item.trim().replace('\n', " ")).collect::<Vec<_>>().join("\n");
        Cell::from(text.trim_end_matches('\n'))
    };
    match column {
        Column::Date => draft.day().map_or_else(|| Cell::from(draft.date.trim()), Cell::Date),
        Column::Time => Cell::from(draft.time.trim()),
        Column::Placement => Cell::from(words::placement(draft.placement, language)),
        Column::Title => Cell::from(draft.title.trim()),
        Column::FirstComment => Cell::from(draft.first_comment.trim()),
        Column::MediaNotes => Cell::from(draft.media_notes.trim()),
        Column::Pillar => Cell::from(draft.pillar.trim()),
        Column::Status => Cell::from(draft.status.word(language)),
        Column::Image => lines(campaign.parts.media.of(draft).map(|file| file.name.as_str()).collect()),
        // A line for each file, the empty ones too, so that each description finds its own.
        Column::AltText => {
            let mut texts: Vec<&str> = campaign.parts.media.of(draft).map(|file| file.alt_text.as_str()).collect();
            let own = variant.map_or("", |variant| variant.text(Field::AltText));
            match texts.first_mut() {
                Some(first) if first.trim().is_empty() => *first = own,
                Some(_) => {}
                None => texts.push(own),
            }
            lines(texts)
        }
        column => {
            let field = Column::fields().find(|(other, _)| *other == column).map(|(_, field)| field);
            let items = field.zip(variant).map(|(field, variant)| variant.items(field)).unwrap_or_default();
            let filled = items.iter().map(|item| item.trim()).filter(|item| !item.is_empty());
            Cell::from(filled.collect::<Vec<_>>().join("\n"))
        }
    }
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
