//! From the plan to the words: frameworks, openings, calls to action, one text for many placements.

mod adapt;
mod buttons;
mod calls;
mod diff;
mod framework;
mod grades;
mod hashtags;
mod openings;

pub use adapt::{Adapted, Lost, Room, adapt};
pub use buttons::{Buttons, button_words, vocabulary};
pub use calls::{Call, button_fits, calls};
pub use diff::{Change, Piece, words as diff};
pub use framework::{Framework, Slot, compose, start};
pub use grades::{Graded, HIGHEST, grade, graded, has_figure};
pub use hashtags::{HashtagSet, Inserted, insert, tags};
pub use openings::{Opening, opening, openings};

use crate::campaign::Campaign;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The part `drafting`: what was written in the slots, by draft, so that one can come back to it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftingPart {
    pub frameworks: BTreeMap<u32, String>,
    /// By draft, then by the slot's id.
    pub slots: BTreeMap<u32, BTreeMap<String, String>>,
    /// By draft, then by the slot's id: how good the person finds what stands there, 1 to 4.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub grades: BTreeMap<u32, BTreeMap<String, u8>>,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub enum DraftingEdit {
    Framework {
        draft: u32,
        framework: Framework,
    },
    Slot {
        draft: u32,
        slot: Slot,
        text: String,
    },
    /// `None` takes the grade back.
    Grade {
        draft: u32,
        slot: Slot,
        grade: Option<u8>,
    },
    /// A button of the platform's own list; `None` leaves it to the platform.
    Button {
        draft: u32,
        button: Option<String>,
    },
    /// A new set, or one put in place of another.
    PutSet {
        index: Option<usize>,
        set: HashtagSet,
    },
    RemoveSet {
        index: usize,
    },
}

/// `None` when what the edit speaks of is not there.
pub(crate) fn apply(campaign: &mut Campaign, edit: DraftingEdit) -> Option<()> {
    match edit {
        DraftingEdit::Framework { draft, framework } => {
            campaign.draft(draft)?;
            campaign.parts.drafting.frameworks.insert(draft, framework.id().into());
        }
        DraftingEdit::Slot { draft, slot, text } => {
            campaign.draft(draft)?;
            let slots = campaign.parts.drafting.slots.entry(draft).or_default();
            // An emptied slot stays empty: it must not fill itself again from the plan.
            slots.insert(slot.id().into(), text);
        }
        DraftingEdit::Grade { draft, slot, grade: Some(grade) } => {
            campaign.draft(draft)?;
            (1..=HIGHEST).contains(&grade).then_some(())?;
            campaign.parts.drafting.grades.entry(draft).or_default().insert(slot.id().into(), grade);
        }
        DraftingEdit::Grade { draft, slot, grade: None } => {
            let grades = campaign.parts.drafting.grades.get_mut(&draft)?;
            grades.remove(slot.id())?;
            campaign.parts.drafting.grades.retain(|_, grades| !grades.is_empty());
        }
        DraftingEdit::Button { draft, button } => buttons::choose(campaign, draft, button)?,
        DraftingEdit::PutSet { index: None, set } => {
            let sets = &mut campaign.parts.hashtag_sets;
            (sets.len() < 200).then(|| sets.push(set))?;
        }
        DraftingEdit::PutSet { index: Some(index), set } => *campaign.parts.hashtag_sets.get_mut(index)? = set,
        DraftingEdit::RemoveSet { index } => {
            let sets = &mut campaign.parts.hashtag_sets;
            (index < sets.len()).then(|| sets.remove(index))?;
        }
    }
    Some(())
}
