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

    /// The rows meant for a persona: its own and those for everybody.
    pub fn messages_for(&self, persona: u32) -> impl Iterator<Item = &MessageRow> {
        self.messages.iter().filter(move |row| row.persona.is_none_or(|of| of == persona))
    }
}
