//! Every change a person can make, and its effect.

mod apply;

use crate::audience::{Awareness, Basis, Education, Market, MessageField, PersonaField};
use crate::calendar::CalendarEdit;
use crate::campaign::Campaign;
use crate::drafting::DraftingEdit;
use crate::drafts::{DraftField, Status, main_field};
use crate::forecast::{AssumptionField, Case};
use crate::goal::{GoalField, Kpi, Objective, Period};
use crate::link_card::LinkCard;
use crate::media::MediaEdit;
use crate::mix::{Choice, ChoiceField, ContentKind, Purchase};
use crate::past_results::ResultEdit;
use crate::planning::PlanningEdit;
use facts::{Field, Placement};
use wording::Language;

/// One change. Ids are those of personas, message rows and drafts; an edit of something that is
/// no longer there changes nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    Rename(String),
    Language(Language),
    Country(String),
    Keywords(Vec<String>),

    Objective(Option<Objective>),
    Metric(Option<Kpi>),
    Period(Period),
    Goal {
        field: GoalField,
        text: String,
    },

    Market(Option<Market>),
    Education(Option<Education>),
    AddPersona {
        name: String,
    },
    RemovePersona {
        id: u32,
    },
    PersonaName {
        id: u32,
        name: String,
    },
    PersonaText {
        id: u32,
        field: PersonaField,
        text: String,
    },
    PersonaBasis {
        id: u32,
        field: PersonaField,
        basis: Basis,
    },
    PersonaSource {
        id: u32,
        field: PersonaField,
        source: String,
    },
    PersonaAwareness {
        id: u32,
        awareness: Option<Awareness>,
    },
    PersonaPlatform {
        id: u32,
        platform: String,
        there: bool,
    },
    AddMessage {
        persona: Option<u32>,
    },
    RemoveMessage {
        id: u32,
    },
    MoveMessage {
        id: u32,
        up: bool,
    },
    MessageText {
        id: u32,
        field: MessageField,
        text: String,
    },
    MessagePersona {
        id: u32,
        persona: Option<u32>,
    },

    Purchase(Option<Purchase>),
    Content {
        kind: ContentKind,
        can_make: bool,
    },
    HoursPerWeek(String),
    /// Taking a placement out leaves its drafts.
    Choose {
        placement: Placement,
        chosen: bool,
    },
    Choice {
        placement: Placement,
        field: ChoiceField,
        text: String,
    },

    Assume {
        field: AssumptionField,
        case: Case,
        text: String,
    },
    AssumeSource {
        field: AssumptionField,
        source: String,
    },

    PastResult(ResultEdit),
    Planning(PlanningEdit),
    /// The proposed placements, cadence and budgets instead of what was chosen.
    AdoptMix(Vec<Choice>),

    AddDraft {
        placement: Placement,
    },
    /// A draft that begins with the message of another.
    AddDraftLike {
        placement: Placement,
        like: u32,
    },
    RemoveDraft {
        id: u32,
    },
    DraftText {
        id: u32,
        field: DraftField,
        text: String,
    },
    DraftStatus {
        id: u32,
        status: Status,
    },
    DraftPersona {
        id: u32,
        persona: Option<u32>,
    },
    DraftSponsored {
        id: u32,
        sponsored: bool,
    },
    /// One text of a copy field; `index` is 0 where the field holds one.
    Copy {
        id: u32,
        variant: usize,
        field: Field,
        index: usize,
        text: String,
    },
    /// All texts of a copy field at once.
    CopyItems {
        id: u32,
        variant: usize,
        field: Field,
        items: Vec<String>,
    },
    RemoveCopyItem {
        id: u32,
        variant: usize,
        field: Field,
        index: usize,
    },
    /// A new variant, copied from another.
    AddVariant {
        id: u32,
        from: usize,
    },
    RemoveVariant {
        id: u32,
        variant: usize,
    },
    VariantName {
        id: u32,
        variant: usize,
        name: String,
    },

    Calendar(CalendarEdit),
    Drafting(DraftingEdit),
    /// Keeps a post from going out, or lets it.
    Hold {
        id: u32,
        held: bool,
    },
    Media(MediaEdit),
    /// What a linked page says of itself; an empty one is forgotten.
    LinkCard(LinkCard),
}

/// The campaign after an edit; `None` when nothing changed, so that nothing need be saved.
pub fn apply(campaign: &Campaign, edit: Edit) -> Option<Campaign> {
    let mut changed = campaign.clone();
    apply::apply(&mut changed, edit)?;
    crate::calendar::keep_honest(campaign, &mut changed);
    (changed != *campaign).then_some(changed)
}

/// The same text wherever it was the same: an edit of a message, and that edit for every draft whose
/// message was equal until now. Whoever gave a placement words of its own keeps them.
pub fn in_step(campaign: &Campaign, edit: Edit) -> Vec<Edit> {
    let Edit::Copy { id, variant: 0, field, index: 0, text } = &edit else { return vec![edit] };
    let Some(draft) = campaign.draft(*id).filter(|draft| main_field(draft.placement) == Some(*field)) else {
        return vec![edit];
    };
    let others: Vec<Edit> = campaign
        .drafts
        .iter()
        .filter(|other| other.id != *id && other.main_text() == draft.main_text())
        .filter_map(|other| {
            let field = main_field(other.placement)?;
            Some(Edit::Copy { id: other.id, variant: 0, field, index: 0, text: text.clone() })
        })
        .collect();
    std::iter::once(edit).chain(others).collect()
}

#[cfg(test)]
mod tests;
