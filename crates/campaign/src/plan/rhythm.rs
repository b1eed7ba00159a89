//! The calendar's part of the plan: weekly slots, themes with their shares, how far the texts are.

use super::document::Section;
use crate::calendar::{clock_words, weekday, zone};
use crate::campaign::Campaign;
use crate::drafts::{Status, read_time};
use crate::number;
use crate::words::{self, Worded};
use wording::{Language, per_cent, say};

/// Only when something of it was set.
pub(super) fn rhythm(campaign: &Campaign, language: Language) -> Option<Section> {
    let part = &campaign.parts.calendar;
    let slots: Vec<String> = part
        .slots
        .iter()
        .filter_map(|slot| {
            let placement = words::placement(slot.placement()?, language);
            let days: Vec<&str> =
                (1..=7_u8).filter(|day| slot.on.is_on(*day)).map(|day| weekday(day, language)).collect();
            let time = read_time(&slot.time).map(clock_words).unwrap_or_else(|| say::calendar_no_time(language).into());
            let mut line = say::plan_calendar_slot(language, &days.join(", "), placement, &time);
            if slot.on.every > 1 {
                line = format!("{line}, {}", say::plan_calendar_every(language, i64::from(slot.on.every)));
            }
            (!days.is_empty()).then_some(line)
        })
        .collect();
    let pillars: Vec<String> = part
        .pillars
        .iter()
        .filter(|pillar| !pillar.name.trim().is_empty())
        .map(|pillar| match number::value(&pillar.share) {
            Some(share) => format!("{}: {}", pillar.name.trim(), per_cent(language, share / 100.0, 0)),
            None => pillar.name.trim().to_owned(),
        })
        .collect();
    if slots.is_empty() && pillars.is_empty() {
        return None;
    }
    let mut section = Section::new("calendar", say::plan_calendar(language));
    if !slots.is_empty() {
        section.label(say::plan_calendar_slots(language));
        section.list(slots);
        section.paragraph(say::plan_calendar_zone(language, zone(campaign).word(language)));
    }
    if !pillars.is_empty() {
        section.label(say::plan_calendar_pillars(language));
        section.list(pillars);
    }
    let states = Status::ALL.iter().filter_map(|status| {
        let count = campaign.drafts.iter().filter(|draft| draft.status == *status && !draft.is_empty()).count();
        (count > 0).then(|| format!("{}: {count}", status.word(language)))
    });
    let held = campaign.drafts.iter().filter(|draft| campaign.is_held(draft.id) && !draft.is_empty()).count();
    let held = (held > 0).then(|| format!("{}: {held}", say::calendar_held(language)));
    let states: Vec<String> = states.chain(held).collect();
    if !states.is_empty() {
        section.label(say::plan_calendar_states(language));
        section.list(states);
    }
    Some(section)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{CalendarEdit, Recurrence, Slot};
    use crate::edit::Edit;
    use crate::stored::tests::full;

    #[test]
    fn the_rhythm_is_in_the_plan_when_there_is_one() {
        assert_eq!(rhythm(&full(), Language::It), None);
        let on = Recurrence { weekdays: vec![2, 4], every: 2, from: "2026-12-01".into(), until: String::new() };
        let slot = Slot { placement: "instagram-feed".into(), time: "9:30".into(), on, ..Slot::default() };
        let campaign = crate::apply(&full(), Edit::Calendar(CalendarEdit::PutSlot(slot))).unwrap();
        let text = crate::plan::to_markdown(&campaign, Language::It);
        assert!(text.contains("martedì, giovedì alle 9:30: "), "{text}");
        assert!(text.contains("ogni 2 settimane"), "{text}");
    }
}
