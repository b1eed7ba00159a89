//! Who the campaign speaks to: personas, how aware they are, and what to tell them.

mod interview;
mod message;
mod persona;
pub mod size;
mod warnings;

pub use interview::interview_guide;
pub use message::{MessageField, MessageRow};
pub use persona::{Basis, Claim, Persona, PersonaField};
pub use warnings::{Warning, warning_words, warnings};

use crate::named::named;

/// Personas and the message map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Audience {
    pub market: Option<Market>,
    /// What most of those who read have behind them; texts are measured against it.
    pub education: Option<Education>,
    pub personas: Vec<Persona>,
    pub messages: Vec<MessageRow>,
}

named! {
    /// Whom the business sells to.
    Market, words "market" {
        Consumers = "consumers",
        Businesses = "businesses",
        Both = "both",
    }
}

named! {
    /// The school that most readers have finished, by the names the checks know (`copy_checks::School`).
    Education, words "education" {
        Primary = "primary",
        Middle = "middle",
        High = "high",
    }
}

named! {
    /// How much people know of their problem and of us (Eugene Schwartz's five stages).
    Awareness, words "aware" {
        Unaware = "unaware",
        ProblemAware = "problem-aware",
        SolutionAware = "solution-aware",
        ProductAware = "product-aware",
        MostAware = "most-aware",
    }
}

impl Audience {
    pub fn persona(&self, id: u32) -> Option<&Persona> {
        self.personas.iter().find(|persona| persona.id == id)
    }

    pub fn message(&self, id: u32) -> Option<&MessageRow> {
        self.messages.iter().find(|row| row.id == id)
    }

    /// The promise a text for this persona is held to: of the rows meant for them, else of any row.
    pub fn promise_for(&self, persona: Option<u32>) -> Option<&str> {
        let written = |row: &&MessageRow| !row.promise.trim().is_empty();
        let own = || self.messages.iter().filter(|row| persona.is_some() && row.persona == persona);
        let everybody = || self.messages.iter().filter(|row| row.persona.is_none());
        let row = own().chain(everybody()).chain(&self.messages).find(written)?;
        Some(row.promise.as_str())
    }

    /// The rows meant for a persona: its own and those for everybody.
    pub fn messages_for(&self, persona: u32) -> impl Iterator<Item = &MessageRow> {
        self.messages.iter().filter(move |row| row.persona.is_none_or(|of| of == persona))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_held_to_the_promise_made_to_its_persona() {
        let row =
            |id, persona, promise: &str| MessageRow { id, persona, promise: promise.into(), ..MessageRow::default() };
        let audience = Audience {
            messages: vec![row(1, Some(7), "In giornata"), row(2, None, ""), row(3, Some(8), "Senza sorprese")],
            ..Audience::default()
        };
        assert_eq!(audience.promise_for(Some(8)), Some("Senza sorprese"));
        assert_eq!(audience.promise_for(Some(9)), Some("In giornata"));
        assert_eq!(audience.promise_for(None), Some("In giornata"));
        assert_eq!(Audience::default().promise_for(None), None);
    }
}
