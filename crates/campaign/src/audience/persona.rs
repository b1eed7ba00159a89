use super::Awareness;
use crate::named::named;

named! {
    /// What is said about a persona. The order is that of the form.
    PersonaField, words "persona-field" {
        Situation = "situation",
        Demographics = "demographics",
        Needs = "needs",
        Frustrations = "frustrations",
        Objections = "objections",
        Words = "words",
        Places = "places",
        Trigger = "trigger",
        Quote = "quote",
        /// The three parts of a job story: when …, I want to …, so I can ….
        When = "when",
        Want = "want",
        So = "so",
        /// The four quarters of an empathy map.
        Says = "says",
        Thinks = "thinks",
        Does = "does",
        Feels = "feels",
        /// What weighs on them, and what they would gain.
        Pains = "pains",
        Gains = "gains",
    }
}

named! {
    /// Whether we know a thing or suppose it.
    #[derive(Default)]
    Basis, words "basis" {
        #[default]
        Assumption = "assumption",
        Evidence = "evidence",
    }
}

/// Something said about a persona, and how we know it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Claim {
    pub text: String,
    pub basis: Basis,
    /// The interview, survey, review or figure it comes from.
    pub source: String,
}

/// A typical person of the audience.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Persona {
    /// Unique within its campaign, never reused.
    pub id: u32,
    pub name: String,
    claims: [Claim; PersonaField::ALL.len()],
    pub awareness: Option<Awareness>,
    /// Platform ids of the catalogue where this person can be reached.
    pub platforms: Vec<String>,
}

impl Persona {
    pub fn new(id: u32, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), ..Self::default() }
    }

    pub fn claim(&self, field: PersonaField) -> &Claim {
        &self.claims[field as usize]
    }

    pub fn claim_mut(&mut self, field: PersonaField) -> &mut Claim {
        &mut self.claims[field as usize]
    }

    /// The fields that say something.
    pub fn filled(&self) -> impl Iterator<Item = (PersonaField, &Claim)> {
        PersonaField::ALL
            .iter()
            .map(|field| (*field, self.claim(*field)))
            .filter(|(_, claim)| !claim.text.trim().is_empty())
    }

    pub fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.filled().next().is_none()
    }
}

impl Claim {
    /// How many things it lists: lines, or parts between semicolons and commas.
    pub fn items(&self) -> usize {
        self.text.split(['\n', ';', ',', '•']).filter(|part| !part.trim().is_empty()).count()
    }
}
