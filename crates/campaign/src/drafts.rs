//! The copy itself: a draft for a placement, with variants.

use crate::date::Date;
use crate::named::named;
use facts::{Field, Placement};

/// One piece of copy for one placement.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Unique within its campaign, never reused.
    pub id: u32,
    pub placement: Placement,
    /// A working title for lists and the calendar; may be empty.
    pub title: String,
    /// At least one.
    pub variants: Vec<Variant>,
    pub status: Status,
    /// Day of publication as typed; empty when not planned.
    pub date: String,
    /// Time of publication, `HH:MM`, as typed.
    pub time: String,
    pub first_comment: String,
    /// What picture or video goes with it.
    pub media_notes: String,
    /// The theme it belongs to.
    pub pillar: String,
    /// The persona it speaks to.
    pub persona: Option<u32>,
    /// A creator is paid for it and must say so.
    pub sponsored: bool,
}

/// One wording of a draft: A, B, C.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Variant {
    /// What it tries out; may be empty.
    pub name: String,
    fields: Vec<(Field, Vec<String>)>,
    /// Fields a newer catalogue wrote that this one does not know: kept as they are.
    pub(crate) unknown: Vec<(String, Vec<String>)>,
}

named! {
    /// How far a draft is.
    #[derive(Default)]
    Status, words "status" {
        #[default]
        Draft = "draft",
        Ready = "ready",
        Approved = "approved",
        Published = "published",
    }
}

named! {
    /// The text fields about a draft that are not copy fields of the placement.
    DraftField, words "draft-field" {
        Title = "title",
        Date = "date",
        Time = "time",
        FirstComment = "first-comment",
        MediaNotes = "media-notes",
        Pillar = "pillar",
    }
}

impl Draft {
    pub fn new(id: u32, placement: Placement) -> Self {
        Self {
            id,
            placement,
            title: String::new(),
            variants: vec![Variant::default()],
            status: Status::default(),
            date: String::new(),
            time: String::new(),
            first_comment: String::new(),
            media_notes: String::new(),
            pillar: String::new(),
            persona: None,
            sponsored: false,
        }
    }

    pub fn text(&self, field: DraftField) -> &str {
        match field {
            DraftField::Title => &self.title,
            DraftField::Date => &self.date,
            DraftField::Time => &self.time,
            DraftField::FirstComment => &self.first_comment,
            DraftField::MediaNotes => &self.media_notes,
            DraftField::Pillar => &self.pillar,
        }
    }

    pub fn text_mut(&mut self, field: DraftField) -> &mut String {
        match field {
            DraftField::Title => &mut self.title,
            DraftField::Date => &mut self.date,
            DraftField::Time => &mut self.time,
            DraftField::FirstComment => &mut self.first_comment,
            DraftField::MediaNotes => &mut self.media_notes,
            DraftField::Pillar => &mut self.pillar,
        }
    }

    /// The message itself, in the first wording.
    pub fn main_text(&self) -> &str {
        let variant = self.variants.first();
        main_field(self.placement).zip(variant).map_or("", |(field, variant)| variant.text(field))
    }

    /// The planned day, when it is one.
    pub fn day(&self) -> Option<Date> {
        Date::parse(&self.date)
    }

    /// Hour and minute, when typed as such: `9:30`, `09.30`.
    pub fn hour_and_minute(&self) -> Option<(u32, u32)> {
        read_time(&self.time)
    }

    /// The letter of a variant: A, B, C …
    pub fn letter(index: usize) -> char {
        char::from_u32('A' as u32 + (index % 26) as u32).unwrap_or('A')
    }

    /// Its title, or the beginning of its first text.
    pub fn label(&self) -> &str {
        let texts = self.variants.iter().flat_map(|variant| variant.fields.iter().flat_map(|(_, items)| items));
        std::iter::once(&self.title)
            .chain(texts)
            .map(|text| text.trim())
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }

    pub fn is_empty(&self) -> bool {
        self.variants.iter().all(Variant::is_empty)
    }
}

impl Variant {
    /// The text of a field that holds one; the first of a list.
    pub fn text(&self, field: Field) -> &str {
        self.items(field).first().map_or("", String::as_str)
    }

    /// All texts of a field, empty ones included.
    pub fn items(&self, field: Field) -> &[String] {
        self.fields.iter().find(|(of, _)| *of == field).map_or(&[], |(_, items)| items.as_slice())
    }

    /// The fields that hold something, in the order they were first filled.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &[String])> {
        self.fields.iter().map(|(field, items)| (*field, items.as_slice()))
    }

    pub fn is_empty(&self) -> bool {
        self.fields.iter().all(|(_, items)| items.iter().all(|item| item.trim().is_empty()))
    }

    /// Writes one text; a list grows with empty ones up to `index`.
    pub fn set(&mut self, field: Field, index: usize, text: impl Into<String>) {
        let items = self.items_mut(field);
        // A list this long is a mistake of the caller: no field of the catalogue comes near it.
        if index >= items.len() && index < MOST_ITEMS {
            items.resize(index + 1, String::new());
        }
        if let Some(item) = items.get_mut(index) {
            *item = text.into();
        }
        self.forget_empty();
    }

    /// Replaces all texts of a field.
    pub fn set_items(&mut self, field: Field, items: Vec<String>) {
        *self.items_mut(field) = items;
        self.items_mut(field).truncate(MOST_ITEMS);
        self.forget_empty();
    }

    /// Takes one text out of a list.
    pub fn remove(&mut self, field: Field, index: usize) {
        let items = self.items_mut(field);
        if index < items.len() {
            items.remove(index);
        }
        self.forget_empty();
    }

    fn items_mut(&mut self, field: Field) -> &mut Vec<String> {
        let position = self.fields.iter().position(|(of, _)| *of == field).unwrap_or_else(|| {
            self.fields.push((field, Vec::new()));
            self.fields.len() - 1
        });
        &mut self.fields[position].1
    }

    // Two variants with the same texts must be equal, whatever was typed and deleted on the way.
    fn forget_empty(&mut self) {
        self.fields.retain(|(_, items)| items.len() > 1 || items.iter().any(|item| !item.is_empty()));
        self.fields.sort_by_key(|(field, _)| *field);
    }
}

/// Hour and minute of a text such as `9:30`, `09.30`.
pub fn read_time(text: &str) -> Option<(u32, u32)> {
    let (hour, minute) = text.trim().split_once([':', '.'])?;
    let digits = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

/// The one field in which people read the message; an advertisement made of lists has none.
pub fn main_field(placement: Placement) -> Option<Field> {
    let fields = [Field::Text, Field::Description, Field::Title, Field::Subject];
    fields.into_iter().find(|field| placement.field(*field).is_some_and(|spec| !spec.list))
}

/// The longest list a draft keeps.
const MOST_ITEMS: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_grow_shrink_and_forget() {
        let mut variant = Variant::default();
        variant.set(Field::Headlines, 2, "Terzo");
        assert_eq!(variant.items(Field::Headlines), ["", "", "Terzo"]);
        variant.remove(Field::Headlines, 0);
        variant.set(Field::Headlines, 0, "Primo");
        assert_eq!(variant.items(Field::Headlines), ["Primo", "Terzo"]);
        variant.set(Field::Headlines, usize::MAX, "no");
        assert_eq!(variant.items(Field::Headlines).len(), 2);
        variant.remove(Field::Headlines, 9);
        variant.set_items(Field::Headlines, vec![]);
        variant.set(Field::Text, 0, "");
        assert_eq!(variant, Variant::default());
    }

    #[test]
    fn equal_texts_make_equal_variants() {
        let (mut a, mut b) = (Variant::default(), Variant::default());
        a.set(Field::Text, 0, "x");
        a.set(Field::Headline, 0, "y");
        b.set(Field::Headline, 0, "y");
        b.set(Field::Text, 0, "x");
        assert_eq!(a, b);
    }

    #[test]
    fn times_are_read_as_typed() {
        for (time, expected) in [
            ("9:30", Some((9, 30))),
            ("09.05", Some((9, 5))),
            ("24:00", None),
            ("9", None),
            ("9:5x", None),
            ("", None),
            ("+9:30", None),
        ] {
            let draft = Draft { time: time.into(), ..Draft::new(1, Placement::XPost) };
            assert_eq!(draft.hour_and_minute(), expected, "{time:?}");
        }
    }
}
