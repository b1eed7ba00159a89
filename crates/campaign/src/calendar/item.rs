use crate::campaign::Campaign;
use crate::date::Date;
use crate::drafts::{Draft, Variant};
use facts::Field;

/// A draft with a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Item<'a> {
    pub draft: &'a Draft,
    pub date: Date,
    /// Hour and minute; `None`: some time that day.
    pub time: Option<(u32, u32)>,
}

/// Everything with a day, in order: whole days first, then by the clock.
pub fn items(campaign: &Campaign) -> Vec<Item<'_>> {
    let mut items: Vec<Item<'_>> = campaign
        .drafts
        .iter()
        .filter_map(|draft| Some(Item { draft, date: draft.day()?, time: draft.hour_and_minute() }))
        .collect();
    items.sort_by_key(|item| (item.date, item.time, item.draft.id));
    items
}

/// The first variant that says something: what is published unless the person chose otherwise.
pub fn published(draft: &Draft) -> Option<&Variant> {
    draft.variants.iter().find(|variant| !variant.is_empty())
}

/// The words to post, from the field that holds them.
pub(super) fn words(variant: &Variant) -> &str {
    [Field::Text, Field::Description, Field::Title]
        .into_iter()
        .map(|field| variant.text(field))
        .find(|text| !text.trim().is_empty())
        .unwrap_or_default()
}

/// The link, when there is one.
pub(super) fn link(variant: &Variant) -> &str {
    variant.text(Field::Link).trim()
}

/// The words of a draft, from the wording that would be published.
pub(super) fn text_of(draft: &Draft) -> &str {
    published(draft).map_or("", words)
}
