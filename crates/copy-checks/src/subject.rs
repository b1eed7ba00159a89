//! A draft made ready for the checks: every text cut once.

use crate::{Context, Count, Country, Draft, FieldRef, Goal, Media, counts, entities::Address, text::Text};
use facts::{Field, Placement};
use std::cell::Cell;
use wording::Language;

pub struct Subject<'a> {
    pub language: Language,
    pub context: &'a Context,
    draft: &'a Draft,
    /// What was asked about where the draft appears.
    asked: Cell<Asked>,
    /// The fields that hold something, cut.
    pub parts: Vec<Part<'a>>,
}

/// One text of the draft.
pub struct Part<'a> {
    pub field: FieldRef,
    /// Which of the draft's fields it is, counted from 0.
    pub(crate) place: usize,
    pub text: Text<'a>,
}

impl<'a> Part<'a> {
    /// The web addresses in it: the one it is, for a link field; those it holds, for any other.
    pub fn addresses(&self) -> Vec<Address<'a>> {
        match self.field.field {
            Field::Link => Address::in_field(self.text.raw).into_iter().collect(),
            _ if self.text.links.is_empty() => Vec::new(),
            _ => Address::in_text(self.text.raw, &self.text.links),
        }
    }
}

impl<'a> Subject<'a> {
    pub fn new(draft: &'a Draft, context: &'a Context) -> Self {
        Subject::with(draft, context, |text| Text::new(text, draft.language))
    }

    /// The same where texts may have been cut before.
    pub(crate) fn with(draft: &'a Draft, context: &'a Context, mut cut: impl FnMut(&'a str) -> Text<'a>) -> Self {
        let parts = draft
            .fields
            .iter()
            .enumerate()
            .filter(|(_, (_, text))| !text.trim().is_empty())
            .map(|(place, (field, text))| Part { field: *field, place, text: cut(text) })
            .collect();
        Subject { language: draft.language, context, draft, asked: Cell::default(), parts }
    }

    pub fn placement(&self) -> Placement {
        self.asked.set(self.asked.get().and(Asked::PLACEMENT));
        self.draft.placement
    }

    /// All fields, empty ones too.
    pub fn fields(&self) -> &'a [(FieldRef, String)] {
        &self.draft.fields
    }

    pub fn media(&self) -> &'a [Media] {
        &self.draft.media
    }

    pub fn paid(&self) -> bool {
        self.asked.set(self.asked.get().and(Asked::PAID));
        paid(self.draft.placement, self.context)
    }

    /// An ad of Google's or Microsoft's, whose editorial review looks at every sign.
    pub(crate) fn reviewed(&self) -> bool {
        self.asked.set(self.asked.get().and(Asked::REVIEWED));
        reviewed(self.draft.placement, self.context)
    }

    pub fn country(&self) -> Country {
        self.context.country
    }

    pub fn goal(&self) -> Option<Goal> {
        self.context.goal
    }

    pub fn platform(&self) -> &'static str {
        self.asked.set(self.asked.get().and(Asked::PLATFORM));
        self.draft.placement.platform()
    }

    /// What was asked since the last time.
    pub(crate) fn take_asked(&self) -> Asked {
        self.asked.take()
    }

    /// How long the fields are.
    pub(crate) fn counts(&self) -> Vec<Count> {
        counts::of_subject(self, self.draft.placement)
    }

    /// The texts that people read as sentences: all but links, paths and tags.
    pub fn prose(&self) -> impl Iterator<Item = &Part<'a>> {
        self.parts
            .iter()
            .filter(|part| !matches!(part.field.field, Field::Link | Field::Path1 | Field::Path2 | Field::Tags))
    }

    pub fn part(&self, field: Field) -> Option<&Part<'a>> {
        self.parts.iter().find(|part| part.field.field == field)
    }

    pub fn of(&self, field: Field) -> impl Iterator<Item = &Part<'a>> {
        self.parts.iter().filter(move |part| part.field.field == field)
    }

    /// The field in which the message itself stands: the post's text, the e-mail's, or the first there is.
    pub fn main(&self) -> Option<&Part<'a>> {
        self.part(Field::Text).or_else(|| self.part(Field::Description)).or_else(|| self.prose().next())
    }
}

/// Bought, as the person says or else as the placement is.
pub(crate) fn paid(placement: Placement, context: &Context) -> bool {
    context.paid.unwrap_or(placement.paid())
}

/// Whether the editorial review of Google or Microsoft looks at it.
pub(crate) fn reviewed(placement: Placement, context: &Context) -> bool {
    paid(placement, context) && matches!(placement.platform(), "google" | "microsoft")
}

/// What a check asked about where the draft appears: what it found is found wherever the answers are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Asked(u8);

impl Asked {
    pub(crate) const PLACEMENT: Asked = Asked(1);
    pub(crate) const PAID: Asked = Asked(2);
    pub(crate) const PLATFORM: Asked = Asked(4);
    pub(crate) const REVIEWED: Asked = Asked(8);

    fn and(self, other: Asked) -> Asked {
        Asked(self.0 | other.0)
    }

    pub(crate) fn has(self, other: Asked) -> bool {
        self.0 & other.0 != 0
    }
}
