//! Questions for talking with real people, so that assumptions become evidence: a guide to print or fill in.

use super::{Audience, Basis, PersonaField};
use crate::plan::{Document, Section};
use crate::words::Worded;
use wording::{Language, say};

/// The guide for an audience: how to ask, the questions, and what is still only supposed of each persona.
pub fn interview_guide(audience: &Audience, language: Language) -> Document {
    let mut how = Section::new("how", say::interview_how(language));
    how.list(
        [
            say::interview_how_who(language),
            say::interview_how_past(language),
            say::interview_how_silence(language),
            say::interview_how_words(language),
            say::interview_how_consent(language),
        ]
        .map(str::to_owned)
        .into(),
    );
    let mut ask = Section::new("ask", say::interview_ask(language));
    for (title, questions) in [
        (
            say::interview_situation(language),
            [say::interview_q_day(language), say::interview_q_last(language), say::interview_q_before(language)],
        ),
        (
            say::interview_job(language),
            [say::interview_q_trigger(language), say::interview_q_done(language), say::interview_q_others(language)],
        ),
        (
            say::interview_pains(language),
            [say::interview_q_hard(language), say::interview_q_cost(language), say::interview_q_tried(language)],
        ),
        (
            say::interview_choice(language),
            [say::interview_q_doubt(language), say::interview_q_decide(language), say::interview_q_proof(language)],
        ),
        (
            say::interview_places(language),
            [say::interview_q_search(language), say::interview_q_trust(language), say::interview_q_quote(language)],
        ),
    ] {
        ask.heading(title);
        ask.list(questions.map(str::to_owned).into());
    }
    let mut check = Section::new("check", say::interview_check(language));
    for persona in audience.personas.iter().filter(|persona| !persona.is_empty()) {
        let supposed: Vec<String> = PersonaField::ALL
            .iter()
            .map(|field| (field, persona.claim(*field)))
            .filter(|(_, claim)| claim.basis == Basis::Assumption && !claim.text.trim().is_empty())
            .map(|(field, claim)| say::interview_supposed(language, field.word(language), claim.text.trim()))
            .collect();
        if !supposed.is_empty() {
            check.heading(match persona.name.trim() {
                "" => say::warning_persona_unnamed(language),
                name => name,
            });
            check.list(supposed);
        }
    }
    if check.blocks.is_empty() {
        check.paragraph(say::interview_nothing_supposed(language));
    }
    let mut after = Section::new("after", say::interview_after(language));
    after.list(
        [
            say::interview_after_write(language),
            say::interview_after_three(language),
            say::interview_after_mark(language),
        ]
        .map(str::to_owned)
        .into(),
    );
    Document { title: say::interview_title(language).to_owned(), sections: vec![how, ask, check, after] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audience::Persona;

    #[test]
    fn the_guide_asks_for_what_is_only_supposed() {
        let mut persona = Persona::new(1, "Giulia");
        persona.claim_mut(PersonaField::Needs).text = "un preventivo chiaro".into();
        persona.claim_mut(PersonaField::Words).text = "in giornata".into();
        persona.claim_mut(PersonaField::Words).basis = Basis::Evidence;
        let audience = Audience { personas: vec![persona], ..Audience::default() };
        for language in Language::ALL {
            let text = crate::plan::markdown(&interview_guide(&audience, *language));
            assert!(text.contains("Giulia") && text.contains("un preventivo chiaro") && !text.contains("in giornata"));
            assert!(text.matches('?').count() >= 15, "{text}");
        }
        let empty = crate::plan::markdown(&interview_guide(&Audience::default(), Language::It));
        assert!(empty.matches('?').count() >= 15);
    }
}
