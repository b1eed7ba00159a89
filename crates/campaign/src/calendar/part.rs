//! What a campaign keeps about its calendar beyond day and time of each draft.

use super::recurrence::Recurrence;
use super::zone::Zone;
use crate::campaign::Campaign;
use crate::drafts::Status;
use crate::named::named;
use crate::plan::Hat;
use facts::Placement;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

named! {
    /// What a post is for, in the 70-20-10 of content plans (Hero, Hub, Help).
    Role, words "role" {
        Help = "help",
        Hub = "hub",
        Hero = "hero",
    }
}

impl Role {
    /// Its share of the posts, per cent.
    pub fn share(self) -> u32 {
        match self {
            Role::Help => 70,
            Role::Hub => 20,
            Role::Hero => 10,
        }
    }
}

/// The part `calendar`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CalendarPart {
    /// Id of a [`Zone`]; empty: that of the campaign's country.
    pub zone: String,
    /// Countries whose holidays are shown (ISO 3166 or `EU`); empty: the campaign's.
    pub holidays: Vec<String>,
    /// Who works here, for the approvals.
    pub me: String,
    pub pillars: Vec<Pillar>,
    pub slots: Vec<Slot>,
    /// By the id of the draft.
    pub posts: BTreeMap<u32, Post>,
    pub imports: Vec<Import>,
    /// Drafts and days of the last iCalendar file: what is gone since must be called off there.
    pub exported: BTreeMap<u32, String>,
    /// The same of the slots, with their first day.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub exported_slots: BTreeMap<u32, String>,
    pub last_slot: u32,
}

/// A theme, and the share of the posts it should have.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Pillar {
    pub name: String,
    /// Per cent, as typed.
    pub share: String,
}

/// A place in the week where something should go out.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Slot {
    pub id: u32,
    /// Id of a placement.
    pub placement: String,
    /// `HH:MM` as typed.
    pub time: String,
    pub pillar: String,
    pub role: String,
    pub on: Recurrence,
}

/// What goes with one draft.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Post {
    pub hat: String,
    pub role: String,
    /// The slot it fills, and on which of its days.
    pub slot: Option<(u32, String)>,
    /// Only as older versions wrote it: pictures and their words are in the part `media`, where reading a
    /// campaign puts them (`media::one_list`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<Image>,
    pub history: Vec<Step>,
    pub notes: Vec<Note>,
    /// Print of what was approved last (`approvals`); 0: nobody knows.
    #[serde(skip_serializing_if = "is_nothing")]
    pub approved: u64,
}

fn is_nothing(print: &u64) -> bool {
    *print == 0
}

/// A picture that goes with a draft.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Image {
    /// Its file or address, or what is seen.
    pub name: String,
    pub alt_text: String,
}

/// Who brought a draft to a state, and when.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    /// Id of a [`Status`].
    pub status: String,
    pub who: String,
    /// Milliseconds since 1970, UTC; 0 where `changed`.
    pub at: i64,
    /// Nobody took this step: the words changed after the approval.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub changed: bool,
}

/// A remark about a draft.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    pub who: String,
    pub at: i64,
    pub text: String,
}

/// A file that was taken in.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Import {
    pub file: String,
    pub at: i64,
    /// The drafts it made.
    pub drafts: Vec<u32>,
    /// What they were when they came: whoever worked on one since keeps it. Empty in older campaigns.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub prints: BTreeMap<u32, u64>,
}

impl CalendarPart {
    /// What goes with a draft; nothing when nothing was written.
    pub fn post(&self, draft: u32) -> &Post {
        const NOTHING: &Post = &Post {
            hat: String::new(),
            role: String::new(),
            slot: None,
            images: Vec::new(),
            history: Vec::new(),
            notes: Vec::new(),
            approved: 0,
        };
        self.posts.get(&draft).unwrap_or(NOTHING)
    }
}

impl Post {
    pub fn role(&self) -> Option<Role> {
        Role::from_id(&self.role)
    }

    /// Whose work it is; the social media manager's unless said otherwise.
    pub fn hat(&self) -> Hat {
        Hat::from_id(&self.hat).unwrap_or(Hat::Manager)
    }

    /// Whether it was approved and the words have changed since.
    pub fn has_lapsed(&self) -> bool {
        self.history.last().is_some_and(|step| step.changed)
    }

    /// The last step to the state the draft is in.
    pub fn last_step(&self, status: Status) -> Option<&Step> {
        self.history.iter().rev().find(|step| step.status == status.id())
    }
}

impl Slot {
    pub fn placement(&self) -> Option<Placement> {
        Placement::from_id(&self.placement)
    }
}

/// The zone of a campaign's times.
pub fn zone(campaign: &Campaign) -> Zone {
    Zone::from_id(&campaign.parts.calendar.zone).unwrap_or_else(|| Zone::of_country(&campaign.country))
}

/// The calendars whose holidays are shown.
pub fn calendars(campaign: &Campaign) -> Vec<&str> {
    match campaign.parts.calendar.holidays.as_slice() {
        [] => facts::CALENDARS
            .iter()
            .map(|calendar| calendar.country)
            .filter(|country| *country == campaign.country)
            .collect(),
        chosen => chosen.iter().map(String::as_str).filter(|country| facts::calendar(country).is_some()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{BestTime, CalendarEdit};
    use crate::date::Moment;
    use crate::drafting::{DraftingEdit, Framework, HashtagSet, Slot as Step4};
    use crate::edit::Edit;
    use crate::stored::{self, Read, tests::full};

    /// Everything the calendar and drafting desks keep, once.
    fn everything() -> Campaign {
        let on = Recurrence { weekdays: vec![2], every: 2, from: "2026-12-01".into(), until: "2027-01-31".into() };
        let slot = Slot { placement: "x-post".into(), time: "9:00".into(), on, ..Slot::default() };
        let edits = [
            CalendarEdit::Zone("new-york".into()),
            CalendarEdit::Holidays { country: "EU".into(), shown: true },
            CalendarEdit::Me("Ada".into()),
            CalendarEdit::AddPillar,
            CalendarEdit::Pillar { index: 0, pillar: Pillar { name: "Consigli".into(), share: "60 %".into() } },
            CalendarEdit::PutSlot(slot),
            CalendarEdit::Hat { id: 3, hat: Some(Hat::Community) },
            CalendarEdit::Role { id: 3, role: Some(Role::Hero) },
            CalendarEdit::Status { id: 3, status: Status::Published, who: "Ada".into(), at: Moment(1) },
            CalendarEdit::Note { id: 3, who: "Marta".into(), text: "Bello".into(), at: Moment(2) },
            CalendarEdit::Exported(vec![(3, "2026-12-01".into())], vec![(1, "2026-12-01".into())]),
        ];
        let drafting = [
            DraftingEdit::Framework { draft: 3, framework: Framework::Bab },
            DraftingEdit::Slot { draft: 3, slot: Step4::Before, text: "Prima".into() },
            DraftingEdit::PutSet { index: None, set: HashtagSet { name: "Forno".into(), tags: "#pane".into() } },
        ];
        let edits = edits.into_iter().map(Edit::Calendar).chain(drafting.into_iter().map(Edit::Drafting));
        let mut campaign =
            edits.fold(full(), |campaign, edit| crate::apply(&campaign, edit).expect("an edit that changes"));
        let row = BestTime { platform: "x".into(), weekday: 2, from_hour: 9, to_hour: 12, rate: 0.031, posts: 12 };
        campaign.parts.best_times.rows.push(row);
        campaign
    }

    #[test]
    fn all_of_it_is_stored_sent_and_read_back() {
        let campaign = everything();
        let Read::Whole { value, .. } = stored::read(&stored::export(&campaign)) else { panic!("it reads") };
        assert_eq!(value, campaign);
        let Read::Whole { value, .. } = crate::share_link::open(&crate::share_link::make(&campaign).unwrap()) else {
            panic!("it opens")
        };
        assert_eq!(value.parts, campaign.parts);
    }

    #[test]
    fn an_empty_calendar_takes_no_room() {
        let text = stored::export(&full());
        assert!(!text.contains("best_times") && !text.contains("\"calendar\""), "{text}");
    }
}
