//! What makes a persona or a message map weak.

use super::{Audience, Basis, MessageField, Persona, PersonaField};
use crate::words::Worded;
use wording::{Language, say};

/// A weakness, with whom or what it concerns (ids of personas and message rows).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    NoPersona,
    NoNeeds {
        persona: u32,
    },
    /// Nothing that is said about the persona rests on evidence.
    AllAssumption {
        persona: u32,
    },
    /// Marked as evidence, but of what?
    EvidenceWithoutSource {
        persona: u32,
        field: PersonaField,
    },
    /// Age and income say less than what the person is after.
    DemographicsOutnumberNeeds {
        persona: u32,
        demographics: usize,
        needs: usize,
    },
    NoMessage,
    PromiseWithoutProof {
        message: u32,
    },
    ObjectionWithoutAnswer {
        message: u32,
    },
    /// Objections are written down, and no row answers any.
    NoObjectionAnswered,
}

impl Warning {
    /// The persona it concerns.
    pub const fn persona(self) -> Option<u32> {
        match self {
            Self::NoNeeds { persona }
            | Self::AllAssumption { persona }
            | Self::EvidenceWithoutSource { persona, .. }
            | Self::DemographicsOutnumberNeeds { persona, .. } => Some(persona),
            _ => None,
        }
    }

    /// The row of the message map it concerns.
    pub const fn message(self) -> Option<u32> {
        match self {
            Self::PromiseWithoutProof { message } | Self::ObjectionWithoutAnswer { message } => Some(message),
            _ => None,
        }
    }
}

/// The sentence for a warning.
pub fn warning_words(warning: Warning, audience: &Audience, language: Language) -> String {
    let persona = |id| match audience.persona(id).map(|persona| persona.name.trim()) {
        None | Some("") => say::warning_persona_unnamed(language),
        Some(name) => name,
    };
    let message = |id, field| audience.message(id).map_or("", |row| row.text(field).trim());
    let whole = |count| i64::try_from(count).unwrap_or(i64::MAX);
    match warning {
        Warning::NoPersona => say::warning_no_persona(language).into(),
        Warning::NoNeeds { persona: id } => say::warning_no_needs(language, persona(id)),
        Warning::AllAssumption { persona: id } => say::warning_all_assumption(language, persona(id)),
        Warning::EvidenceWithoutSource { persona: id, field } => {
            say::warning_evidence_without_source(language, field.word(language), persona(id))
        }
        Warning::DemographicsOutnumberNeeds { persona: id, demographics, needs } => {
            say::warning_demographics_outnumber_needs(language, whole(demographics), whole(needs), persona(id))
        }
        Warning::NoMessage => say::warning_no_message(language).into(),
        Warning::PromiseWithoutProof { message: id } => {
            say::warning_promise_without_proof(language, message(id, MessageField::Promise))
        }
        Warning::ObjectionWithoutAnswer { message: id } => {
            say::warning_objection_without_answer(language, message(id, MessageField::Objection))
        }
        Warning::NoObjectionAnswered => say::warning_no_objection_answered(language).into(),
    }
}

/// Everything weak in an audience, personas first.
pub fn warnings(audience: &Audience) -> Vec<Warning> {
    let personas: Vec<&Persona> = audience.personas.iter().filter(|persona| !persona.is_empty()).collect();
    let mut found = Vec::new();
    if personas.is_empty() {
        found.push(Warning::NoPersona);
    }
    for persona in &personas {
        of_persona(persona, &mut found);
    }
    of_messages(audience, &personas, &mut found);
    found
}

fn of_persona(persona: &Persona, found: &mut Vec<Warning>) {
    let id = persona.id;
    let needs = persona.claim(PersonaField::Needs).items();
    let demographics = persona.claim(PersonaField::Demographics).items();
    if needs == 0 {
        found.push(Warning::NoNeeds { persona: id });
    } else if demographics > needs {
        found.push(Warning::DemographicsOutnumberNeeds { persona: id, demographics, needs });
    }
    let mut filled = persona.filled().peekable();
    if filled.peek().is_some() && filled.all(|(_, claim)| claim.basis == Basis::Assumption) {
        found.push(Warning::AllAssumption { persona: id });
    }
    found.extend(
        persona
            .filled()
            .filter(|(_, claim)| claim.basis == Basis::Evidence && claim.source.trim().is_empty())
            .map(|(field, _)| Warning::EvidenceWithoutSource { persona: id, field }),
    );
}

fn of_messages(audience: &Audience, personas: &[&Persona], found: &mut Vec<Warning>) {
    let empty = |text: &str| text.trim().is_empty();
    let rows = || audience.messages.iter().filter(|row| !row.is_empty());
    if rows().next().is_none() {
        if !personas.is_empty() {
            found.push(Warning::NoMessage);
        }
        return;
    }
    for row in rows() {
        if !empty(&row.promise) && empty(&row.proof) {
            found.push(Warning::PromiseWithoutProof { message: row.id });
        }
        if !empty(&row.objection) && empty(&row.answer) {
            found.push(Warning::ObjectionWithoutAnswer { message: row.id });
        }
    }
    let objections = personas.iter().any(|persona| !empty(&persona.claim(PersonaField::Objections).text));
    if objections && rows().all(|row| empty(&row.answer)) {
        found.push(Warning::NoObjectionAnswered);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Claim, MessageRow};
    use super::*;

    fn persona(fields: &[(PersonaField, &str, Basis, &str)]) -> Persona {
        let mut persona = Persona::new(1, "Giulia");
        for (field, text, basis, source) in fields {
            *persona.claim_mut(*field) = Claim { text: (*text).into(), basis: *basis, source: (*source).into() };
        }
        persona
    }

    fn audience(persona: Persona, messages: &[MessageRow]) -> Audience {
        Audience { personas: vec![persona], messages: messages.to_vec(), ..Audience::default() }
    }

    #[test]
    fn an_empty_audience_lacks_a_persona() {
        assert_eq!(warnings(&Audience::default()), [Warning::NoPersona]);
    }

    #[test]
    fn weak_personas_are_named() {
        use Basis::{Assumption, Evidence};
        use PersonaField::{Demographics, Needs, Objections};
        let row =
            MessageRow { id: 7, pain: "p".into(), promise: "q".into(), proof: "r".into(), ..MessageRow::default() };
        for (fields, expected) in [
            (&[(Needs, "tempo, ordine", Evidence, "3 interviste")][..], vec![]),
            (&[(Needs, "tempo", Assumption, "")], vec![Warning::AllAssumption { persona: 1 }]),
            (&[(Needs, "tempo", Evidence, " ")], vec![Warning::EvidenceWithoutSource { persona: 1, field: Needs }]),
            (
                &[(Needs, "tempo", Evidence, "x"), (Demographics, "34 anni, Parma, 2 figli", Evidence, "x")],
                vec![Warning::DemographicsOutnumberNeeds { persona: 1, demographics: 3, needs: 1 }],
            ),
            (&[(Demographics, "34 anni", Evidence, "x")], vec![Warning::NoNeeds { persona: 1 }]),
            (
                &[(Needs, "tempo", Evidence, "x"), (Objections, "costa troppo", Evidence, "x")],
                vec![Warning::NoObjectionAnswered],
            ),
        ] {
            assert_eq!(warnings(&audience(persona(fields), std::slice::from_ref(&row))), expected, "{fields:?}");
        }
    }

    #[test]
    fn gaps_in_the_message_map_are_named() {
        let solid = persona(&[(PersonaField::Needs, "tempo", Basis::Evidence, "x")]);
        assert_eq!(warnings(&audience(solid.clone(), &[MessageRow::default()])), [Warning::NoMessage]);
        let row = MessageRow {
            id: 4,
            promise: "Pronto in 24 ore".into(),
            objection: "E se…".into(),
            ..MessageRow::default()
        };
        assert_eq!(
            warnings(&audience(solid, &[row])),
            [Warning::PromiseWithoutProof { message: 4 }, Warning::ObjectionWithoutAnswer { message: 4 }]
        );
    }
}
