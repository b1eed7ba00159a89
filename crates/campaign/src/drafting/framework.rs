//! Frameworks of copywriting as forms: each slot begins with what the plan already says.

use super::calls::calls;
use crate::audience::{MessageRow, PersonaField};
use crate::campaign::Campaign;
use crate::drafts::Draft;
use crate::named::named;

named! {
    /// An order in which a text makes its case.
    Framework, words "framework" {
        Aida = "aida",
        Pas = "pas",
        Fab = "fab",
        Bab = "bab",
        FourU = "4u",
    }
}

named! {
    /// One step of a framework.
    Slot, words "framework-slot" {
        Attention = "attention",
        Interest = "interest",
        Desire = "desire",
        Action = "action",
        Problem = "problem",
        Agitate = "agitate",
        Solution = "solution",
        Feature = "feature",
        Advantage = "advantage",
        Benefit = "benefit",
        Before = "before",
        After = "after",
        Bridge = "bridge",
        Useful = "useful",
        Urgent = "urgent",
        Unique = "unique",
        Specific = "specific",
    }
}

impl Framework {
    /// The steps, in the order of the text. A call to action closes each of them but the headline of
    /// the four U.
    pub fn slots(self) -> &'static [Slot] {
        match self {
            Framework::Aida => &[Slot::Attention, Slot::Interest, Slot::Desire, Slot::Action],
            Framework::Pas => &[Slot::Problem, Slot::Agitate, Slot::Solution, Slot::Action],
            Framework::Fab => &[Slot::Feature, Slot::Advantage, Slot::Benefit, Slot::Action],
            Framework::Bab => &[Slot::Before, Slot::After, Slot::Bridge, Slot::Action],
            Framework::FourU => &[Slot::Useful, Slot::Urgent, Slot::Unique, Slot::Specific],
        }
    }

    /// Between two steps: a new paragraph, or a space where all of it is one headline.
    fn joint(self) -> &'static str {
        if self == Framework::FourU { " " } else { "\n\n" }
    }
}

/// What a slot holds: what was written in it, or what the plan says, or nothing. Always in the
/// person's own words: a plan that says nothing leaves the slot empty.
pub fn start(campaign: &Campaign, draft: &Draft, slot: Slot) -> String {
    let written = campaign.parts.drafting.slots.get(&draft.id).and_then(|slots| slots.get(slot.id()));
    written.cloned().unwrap_or_else(|| from_plan(campaign, draft, slot))
}

/// The text of all slots, the empty ones left out.
pub fn compose(campaign: &Campaign, draft: &Draft, framework: Framework) -> String {
    let texts = framework.slots().iter().map(|slot| start(campaign, draft, *slot));
    let texts: Vec<String> = texts.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect();
    texts.join(framework.joint())
}

fn from_plan(campaign: &Campaign, draft: &Draft, slot: Slot) -> String {
    let row = message(campaign, draft);
    let of_row = |text: fn(&MessageRow) -> &str| row.map(text).unwrap_or_default();
    let (pain, promise, proof) = (of_row(|row| &row.pain), of_row(|row| &row.promise), of_row(|row| &row.proof));
    let claims = |fields: &[PersonaField]| {
        fields.iter().map(|field| claim(campaign, draft, *field)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let sentences = |texts: &[&str]| {
        texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).map(sentence).collect::<Vec<_>>().join(" ")
    };
    match slot {
        Slot::Attention | Slot::Problem | Slot::Before => sentences(&[pain]),
        Slot::Interest | Slot::Advantage | Slot::Useful => sentences(&[promise]),
        Slot::Desire | Slot::Feature | Slot::Unique => sentences(&[proof]),
        Slot::Agitate => sentences(&[&claims(&[PersonaField::Frustrations, PersonaField::Feels])]),
        Slot::Solution => sentences(&[promise, proof]),
        Slot::Benefit | Slot::After => {
            let after = claims(&[PersonaField::So, PersonaField::Needs]);
            sentences(&[if slot == Slot::After || after.is_empty() { promise } else { &after }])
        }
        Slot::Bridge => sentences(&[proof, of_row(|row| &row.answer)]),
        Slot::Action => calls(campaign, draft).into_iter().next().map(|call| call.text).unwrap_or_default(),
        Slot::Urgent => crate::Date::parse(&campaign.goal.end)
            .map(|date| sentence(&crate::words::capital(&crate::words::by_date(date, campaign.language))))
            .unwrap_or_default(),
        Slot::Specific => String::new(),
    }
}

/// The message meant for the draft's persona; else the first.
pub(super) fn message<'a>(campaign: &'a Campaign, draft: &Draft) -> Option<&'a MessageRow> {
    let rows = || campaign.audience.messages.iter().filter(|row| !row.is_empty());
    rows().find(|row| draft.persona.is_some() && row.persona == draft.persona).or_else(|| rows().next())
}

/// What we know of the draft's persona; of the first where it speaks to everybody.
pub(super) fn claim(campaign: &Campaign, draft: &Draft, field: PersonaField) -> String {
    let personas = &campaign.audience.personas;
    let persona = personas.iter().find(|persona| Some(persona.id) == draft.persona).or(personas.first());
    persona.map(|persona| persona.claim(field).text.trim().to_owned()).unwrap_or_default()
}

/// With a capital first letter and an end.
pub(super) fn sentence(text: &str) -> String {
    let text = crate::words::capital(text.trim());
    let ended = text.ends_with(['.', '!', '?', '…', ':', '»', '"', ')']);
    if ended || text.is_empty() { text } else { text + "." }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drafting::DraftingEdit;
    use crate::edit::Edit;
    use crate::stored::tests::full;

    #[test]
    fn slots_begin_with_the_plan_and_keep_what_is_written() {
        let campaign = full();
        let draft = campaign.draft(3).unwrap();
        let text = compose(&campaign, draft, Framework::Pas);
        assert!(text.starts_with("I regali dell'ultimo minuto.\n\nA casa in 48 ore.\n\n"), "{text}");
        let edit = Edit::Drafting(DraftingEdit::Slot {
            draft: 3,
            slot: Slot::Problem,
            text: "Natale è fra tre settimane".into(),
        });
        let campaign = crate::apply(&campaign, edit).unwrap();
        let text = compose(&campaign, campaign.draft(3).unwrap(), Framework::Pas);
        assert!(text.starts_with("Natale è fra tre settimane\n\nA casa in 48 ore."), "{text}");
        // An emptied slot does not fill itself again.
        let edit = Edit::Drafting(DraftingEdit::Slot { draft: 3, slot: Slot::Problem, text: String::new() });
        let campaign = crate::apply(&campaign, edit).unwrap();
        assert!(compose(&campaign, campaign.draft(3).unwrap(), Framework::Pas).starts_with("A casa in 48 ore."));
    }

    #[test]
    fn an_empty_plan_invents_nothing_but_the_call() {
        let mut campaign = Campaign::default();
        campaign.drafts.push(Draft::new(1, facts::Placement::XPost));
        let draft = campaign.draft(1).unwrap();
        for framework in Framework::ALL {
            for slot in framework.slots().iter().filter(|slot| **slot != Slot::Action) {
                assert_eq!(start(&campaign, draft, *slot), "", "{slot:?}");
            }
        }
    }

    #[test]
    fn every_slot_is_in_a_framework() {
        for slot in Slot::ALL {
            assert!(Framework::ALL.iter().any(|framework| framework.slots().contains(slot)), "{slot:?}");
        }
    }
}
