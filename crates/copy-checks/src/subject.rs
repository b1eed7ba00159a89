//! A draft made ready for the checks: every text cut once.

use crate::{Context, Country, Draft, FieldRef, Goal, entities::Address, text::Text};
use facts::{Field, Placement};
use wording::Language;

pub struct Subject<'a> {
    pub placement: Placement,
    pub language: Language,
    pub context: &'a Context,
    pub draft: &'a Draft,
    /// The fields that hold something, cut.
    pub parts: Vec<Part<'a>>,
}

/// One text of the draft.
pub struct Part<'a> {
    pub field: FieldRef,
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
        let parts = draft
            .fields
            .iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(field, text)| Part { field: *field, text: Text::new(text, draft.language) })
            .collect();
        Subject { placement: draft.placement, language: draft.language, context, draft, parts }
    }

    pub fn paid(&self) -> bool {
        self.context.paid.unwrap_or(self.placement.paid())
    }

    pub fn country(&self) -> Country {
        self.context.country
    }

    pub fn goal(&self) -> Option<Goal> {
        self.context.goal
    }

    pub fn platform(&self) -> &'static str {
        self.placement.platform()
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
