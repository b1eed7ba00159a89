//! A campaign: everything one person works on for one goal.

use crate::audience::Audience;
use crate::date::Moment;
use crate::drafts::Draft;
use crate::forecast::Assumptions;
use crate::goal::{Goal, Stage};
use crate::mix::Mix;
use crate::parts::Parts;
use facts::Placement;
use serde_json::Value;
use wording::Language;

/// One campaign. Every field has a row in `stored/destinations.rs`, or the crate does not compile.
#[derive(Debug, Clone, PartialEq)]
pub struct Campaign {
    /// Given by the caller, unique in this browser.
    pub id: String,
    pub name: String,
    pub created: Moment,
    pub updated: Moment,
    /// Language of the copy; the page may speak another.
    pub language: Language,
    /// ISO 3166 code of the country the copy is for: decides the law.
    pub country: String,
    pub goal: Goal,
    pub audience: Audience,
    pub mix: Mix,
    pub assumptions: Assumptions,
    pub drafts: Vec<Draft>,
    /// Words the copy should contain, as the checks expect them.
    pub keywords: Vec<String>,
    /// What the later desks keep.
    pub parts: Parts,
    /// The last id given to a persona, a message row or a draft.
    pub last_id: u32,
    /// Parts a newer catalogue wrote that this one does not know: kept as they are, so that
    /// opening a file with an older Coso loses nothing.
    pub kept: Kept,
}

/// What a newer Coso wrote, by where it stood.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Kept {
    pub choices: Vec<Value>,
    pub drafts: Vec<Value>,
}

impl Kept {
    pub fn is_empty(&self) -> bool {
        self.choices.is_empty() && self.drafts.is_empty()
    }
}

impl Default for Campaign {
    fn default() -> Self {
        Self::new("", "", Moment(0), Language::It)
    }
}

impl Campaign {
    /// A new, empty campaign.
    pub fn new(id: impl Into<String>, name: impl Into<String>, now: Moment, language: Language) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            created: now,
            updated: now,
            language,
            country: match language {
                Language::It => "IT",
                Language::En => "US",
            }
            .into(),
            goal: Goal::default(),
            audience: Audience::default(),
            mix: Mix::default(),
            assumptions: Assumptions::default(),
            drafts: Vec::new(),
            keywords: Vec::new(),
            parts: Parts::default(),
            last_id: 0,
            kept: Kept::default(),
        }
    }

    /// The same campaign, changed at this moment.
    pub fn touched(self, now: Moment) -> Self {
        Self { updated: now, ..self }
    }

    pub fn draft(&self, id: u32) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.id == id)
    }

    /// The drafts of a placement, oldest first.
    pub fn drafts_of(&self, placement: Placement) -> impl Iterator<Item = &Draft> {
        self.drafts.iter().filter(move |draft| draft.placement == placement)
    }

    /// The funnel stage of the goal.
    pub fn stage(&self) -> Option<Stage> {
        self.goal.stage()
    }

    /// Whether nothing has been written yet, whatever its name.
    pub fn is_blank(&self) -> bool {
        let mut blank = Self::new(self.id.clone(), self.name.clone(), self.created, self.language);
        // Where it is at home came with it.
        blank.parts.calendar.zone.clone_from(&self.parts.calendar.zone);
        blank.parts.planning.currency = self.parts.planning.currency;
        let same = Self { updated: blank.updated, last_id: 0, country: blank.country.clone(), ..self.clone() };
        same == blank
    }

    pub(crate) fn next_id(&mut self) -> u32 {
        self.last_id = self.free_id();
        self.last_id
    }

    /// An id nothing has or had; not yet taken.
    pub(crate) fn free_id(&self) -> u32 {
        let used = self.audience.personas.iter().map(|persona| persona.id);
        let used =
            used.chain(self.audience.messages.iter().map(|row| row.id)).chain(self.drafts.iter().map(|draft| draft.id));
        let used = used.chain([self.parts.past_results.last_id()]);
        used.max().unwrap_or(0).max(self.last_id).saturating_add(1)
    }
}
