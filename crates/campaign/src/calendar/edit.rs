//! Changes of the calendar. Moments and days come from whoever asks for them.

use super::approvals::whole_print;
use super::part::{Note, Pillar, Role, Slot, Step};
use crate::campaign::Campaign;
use crate::date::{Date, Moment};
use crate::drafts::{Draft, Status};
use crate::plan::Hat;
use facts::Placement;

/// One change. Drafts are named by their ids.
#[derive(Debug, Clone, PartialEq)]
pub enum CalendarEdit {
    Zone(String),
    Holidays {
        country: String,
        shown: bool,
    },
    Me(String),
    /// To another day; the time on the wall stays.
    Move {
        id: u32,
        date: Date,
    },
    Hat {
        id: u32,
        hat: Option<Hat>,
    },
    Role {
        id: u32,
        role: Option<Role>,
    },
    /// A state, with who brought the draft there and when.
    Status {
        id: u32,
        status: Status,
        who: String,
        at: Moment,
    },
    Note {
        id: u32,
        who: String,
        text: String,
        at: Moment,
    },
    AddPillar,
    Pillar {
        index: usize,
        pillar: Pillar,
    },
    RemovePillar {
        index: usize,
    },
    /// A new slot (id 0) or one put in place of the slot with its id.
    PutSlot(Slot),
    RemoveSlot {
        id: u32,
    },
    /// A new draft on a day.
    Add {
        placement: Placement,
        date: String,
        time: String,
    },
    /// A draft for a free place.
    Fill {
        slot: u32,
        date: Date,
    },
    /// The same post again on other days, each a draft of its own, not yet approved.
    Repeat {
        id: u32,
        dates: Vec<Date>,
    },
    /// What an iCalendar file held: drafts and slots, each with its day.
    Exported(Vec<(u32, String)>, Vec<(u32, String)>),
    /// Takes out the drafts that a file brought and nobody has worked on since.
    RemoveImport {
        index: usize,
    },
}

/// The most of a kind that one campaign keeps.
const MOST: usize = 5_000;

/// `None` when what the edit speaks of is not there.
pub(crate) fn apply(campaign: &mut Campaign, edit: CalendarEdit) -> Option<()> {
    let part = &mut campaign.parts.calendar;
    match edit {
        CalendarEdit::Zone(zone) => part.zone = zone,
        CalendarEdit::Holidays { country, shown } => {
            if part.holidays.is_empty() && facts::calendar(&campaign.country).is_some() {
                part.holidays.push(campaign.country.clone());
            }
            part.holidays.retain(|other| *other != country);
            if shown {
                part.holidays.push(country);
            } else if part.holidays.is_empty() {
                // An empty list means "those of the country": this one means none.
                part.holidays.push("none".into());
            }
        }
        CalendarEdit::Me(me) => part.me = me,
        CalendarEdit::AddPillar => (part.pillars.len() < 50).then(|| part.pillars.push(Pillar::default()))?,
        CalendarEdit::Pillar { index, pillar } => *part.pillars.get_mut(index)? = pillar,
        CalendarEdit::RemovePillar { index } => {
            (index < part.pillars.len()).then(|| part.pillars.remove(index))?;
        }
        CalendarEdit::PutSlot(mut slot) if slot.id == 0 => {
            (part.slots.len() < 200).then_some(())?;
            part.last_slot += 1;
            slot.id = part.last_slot;
            part.slots.push(slot);
        }
        CalendarEdit::PutSlot(slot) => {
            let there = part.slots.iter_mut().find(|other| other.id == slot.id)?;
            *there = slot;
        }
        CalendarEdit::RemoveSlot { id } => part.slots.retain(|slot| slot.id != id),
        CalendarEdit::Exported(drafts, slots) => {
            part.exported = drafts.into_iter().collect();
            part.exported_slots = slots.into_iter().collect();
        }
        CalendarEdit::RemoveImport { index } => {
            let untouched = untouched(campaign, index);
            let part = &mut campaign.parts.calendar;
            (index < part.imports.len()).then_some(())?;
            part.imports.remove(index);
            untouched.iter().for_each(|id| {
                part.posts.remove(id);
                campaign.parts.media.forget_draft(*id);
            });
            campaign.drafts.retain(|draft| !untouched.contains(&draft.id));
        }
        CalendarEdit::Add { placement, date, time } => {
            (campaign.drafts.len() < MOST).then_some(())?;
            let id = campaign.next_id();
            campaign.drafts.push(Draft { date, time, ..Draft::new(id, placement) });
        }
        edit => return of_draft(campaign, edit),
    }
    Some(())
}

/// The drafts of a file on which nobody has worked since it came. Of older imports nobody knows what came:
/// there only drafts with no step, no remark and no wording beside the first are taken for untouched.
pub fn untouched(campaign: &Campaign, import: usize) -> Vec<u32> {
    let Some(import) = campaign.parts.calendar.imports.get(import) else { return Vec::new() };
    let is = |draft: &&Draft| match import.prints.get(&draft.id) {
        Some(print) => *print == whole_print(campaign, draft),
        None => {
            let post = campaign.parts.calendar.post(draft.id);
            post.history.is_empty() && post.notes.is_empty() && draft.variants.len() == 1
        }
    };
    let its = campaign.drafts.iter().filter(|draft| import.drafts.contains(&draft.id));
    its.filter(is).map(|draft| draft.id).collect()
}

fn of_draft(campaign: &mut Campaign, edit: CalendarEdit) -> Option<()> {
    match edit {
        CalendarEdit::Move { id, date } => draft(campaign, id)?.date = date.to_string(),
        CalendarEdit::Hat { id, hat } => {
            draft(campaign, id)?;
            campaign.parts.calendar.posts.entry(id).or_default().hat = hat.map_or("", Hat::id).into();
        }
        CalendarEdit::Role { id, role } => {
            draft(campaign, id)?;
            campaign.parts.calendar.posts.entry(id).or_default().role = role.map_or("", Role::id).into();
        }
        CalendarEdit::Status { id, status, who, at } => {
            let draft = draft(campaign, id)?;
            (draft.status != status).then_some(())?;
            draft.status = status;
            let step = Step { status: status.id().into(), who, at: at.0, changed: false };
            campaign.parts.calendar.posts.entry(id).or_default().history.push(step);
        }
        CalendarEdit::Note { id, who, text, at } => {
            draft(campaign, id)?;
            (!text.trim().is_empty()).then_some(())?;
            campaign.parts.calendar.posts.entry(id).or_default().notes.push(Note { who, at: at.0, text });
        }
        CalendarEdit::Fill { slot, date } => {
            (campaign.drafts.len() < MOST).then_some(())?;
            let slot = campaign.parts.calendar.slots.iter().find(|other| other.id == slot)?.clone();
            let placement = slot.placement()?;
            let id = campaign.next_id();
            campaign.drafts.push(Draft {
                date: date.to_string(),
                time: slot.time.clone(),
                pillar: slot.pillar.clone(),
                ..Draft::new(id, placement)
            });
            let post = campaign.parts.calendar.posts.entry(id).or_default();
            post.role = slot.role;
            post.slot = Some((slot.id, date.to_string()));
        }
        CalendarEdit::Repeat { id, dates } => {
            let original = draft(campaign, id)?.clone();
            let mut post = campaign.parts.calendar.post(id).clone();
            post.history.clear();
            post.notes.clear();
            post.slot = None;
            post.approved = 0;
            for date in dates {
                (campaign.drafts.len() < MOST).then_some(())?;
                let id = campaign.next_id();
                let copy = Draft { id, date: date.to_string(), status: Status::Draft, ..original.clone() };
                campaign.drafts.push(copy);
                campaign.parts.calendar.posts.insert(id, post.clone());
            }
        }
        _ => {}
    }
    Some(())
}

fn draft(campaign: &mut Campaign, id: u32) -> Option<&mut Draft> {
    campaign.drafts.iter_mut().find(|draft| draft.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Recurrence;
    use crate::edit::Edit;
    use crate::stored::tests::full;

    fn after(campaign: &Campaign, edit: CalendarEdit) -> Campaign {
        crate::apply(campaign, Edit::Calendar(edit)).expect("an edit that changes")
    }

    #[test]
    fn a_post_moves_and_keeps_its_time() {
        let moved = after(&full(), CalendarEdit::Move { id: 3, date: Date::parse("2027-03-28").unwrap() });
        assert_eq!((moved.drafts[0].date.as_str(), moved.drafts[0].time.as_str()), ("2027-03-28", "9:30"));
        let none = Edit::Calendar(CalendarEdit::Move { id: 99, date: Date::parse("2027-03-28").unwrap() });
        assert_eq!(crate::apply(&full(), none), None);
    }

    #[test]
    fn states_say_who_and_when() {
        let ready = CalendarEdit::Status { id: 3, status: Status::Ready, who: "Ada".into(), at: Moment(7) };
        let campaign = after(&full(), ready.clone());
        assert_eq!(crate::apply(&campaign, Edit::Calendar(ready)), None, "the same state again is no step");
        let step = campaign.parts.calendar.post(3).last_step(Status::Ready).unwrap();
        assert_eq!((step.who.as_str(), step.at), ("Ada", 7));
    }

    #[test]
    fn a_slot_is_filled_and_a_post_comes_again() {
        let slot = Slot {
            placement: "instagram-feed".into(),
            time: "9:00".into(),
            pillar: "Consigli".into(),
            role: "help".into(),
            on: Recurrence { weekdays: vec![2], every: 1, from: "2026-12-01".into(), until: String::new() },
            ..Slot::default()
        };
        let campaign = after(&full(), CalendarEdit::PutSlot(slot));
        let date = Date::parse("2026-12-08").unwrap();
        let campaign = after(&campaign, CalendarEdit::Fill { slot: 1, date });
        let draft = campaign.drafts.last().unwrap();
        assert_eq!((draft.placement, draft.pillar.as_str()), (Placement::InstagramFeed, "Consigli"));
        assert_eq!(campaign.parts.calendar.post(draft.id).slot, Some((1, "2026-12-08".into())));
        let campaign = after(&campaign, CalendarEdit::Repeat { id: 3, dates: vec![date, date.plus_days(7)] });
        let copies: Vec<_> = campaign.drafts.iter().rev().take(2).collect();
        assert!(copies.iter().all(|copy| copy.status == Status::Draft && copy.main_text().contains("panettone")));
        assert_eq!(copies[0].date, "2026-12-15");
    }

    #[test]
    fn holidays_can_all_be_taken_away() {
        let shown = |country: &str, shown| CalendarEdit::Holidays { country: country.into(), shown };
        let campaign = after(&full(), shown("US", true));
        assert_eq!(super::super::calendars(&campaign), ["IT", "US"]);
        let campaign = after(&after(&campaign, shown("US", false)), shown("IT", false));
        assert_eq!(super::super::calendars(&campaign), [] as [&str; 0]);
        assert_eq!(super::super::calendars(&after(&campaign, shown("EU", true))), ["EU"]);
    }
}
