//! When to post: the survey of the catalogue or the person's own figures; and the free places of the week.

use super::item::items;
use super::part::Slot;
use crate::campaign::Campaign;
use crate::date::Date;
use facts::BENCHMARKS;

/// A block of the week in which a platform's posts did well.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// ISO 8601: 1 is Monday.
    pub weekday: u8,
    /// From this hour to before that one.
    pub from: u8,
    pub to: u8,
    /// Engagement per impression and number of posts, where it is the person's own.
    pub own: Option<(f64, u32)>,
    /// The catalogue's row, where it is a survey's.
    pub row: Option<&'static facts::Benchmark>,
}

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The blocks of a platform: the person's own, the best first, or else the survey's in the order of the
/// week. Empty where nobody knows.
pub fn usual_times(campaign: &Campaign, platform: &str) -> Vec<Advice> {
    let own: Vec<Advice> = campaign
        .parts
        .best_times
        .of(platform)
        .into_iter()
        .map(|row| Advice {
            weekday: row.weekday,
            from: row.from_hour,
            to: row.to_hour,
            own: Some((row.rate, row.posts)),
            row: None,
        })
        .collect();
    if !own.is_empty() {
        return own;
    }
    let rows = BENCHMARKS.iter().filter(|row| row.metric == "posting-time" && row.platform == platform);
    let mut advice: Vec<Advice> = rows
        .filter_map(|row| {
            let weekday = row.id.rsplit('.').next()?;
            let weekday = WEEKDAYS.iter().position(|known| *known == weekday)? as u8 + 1;
            Some(Advice { weekday, from: row.low? as u8, to: row.high? as u8, own: None, row: Some(row) })
        })
        .collect();
    advice.sort_by_key(|advice| (advice.weekday, advice.from));
    advice
}

/// A place in the calendar where something should go out and nothing does.
#[derive(Debug, Clone, PartialEq)]
pub struct FreeSlot<'a> {
    pub slot: &'a Slot,
    pub date: Date,
}

/// The free places between two days. A slot is taken by the draft that was made for it, wherever that
/// has moved since, or by any post of its placement on that day.
pub fn free_slots(campaign: &Campaign, from: Date, to: Date) -> Vec<FreeSlot<'_>> {
    let part = &campaign.parts.calendar;
    let planned = items(campaign);
    let mut free = Vec::new();
    for slot in &part.slots {
        for date in slot.on.between(from, to) {
            let filled = (slot.id, date.to_string());
            let by_draft = campaign.drafts.iter().any(|draft| part.post(draft.id).slot.as_ref() == Some(&filled));
            let by_day = planned.iter().any(|item| item.date == date && item.draft.placement.id() == slot.placement);
            if !by_draft && !by_day {
                free.push(FreeSlot { slot, date });
            }
        }
    }
    free.sort_by_key(|free| (free.date, free.slot.time.clone(), free.slot.id));
    free
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{BestTime, CalendarEdit, Recurrence};
    use crate::edit::Edit;

    #[test]
    fn ones_own_figures_come_before_the_survey() {
        let mut campaign = Campaign::default();
        let survey = usual_times(&campaign, "instagram");
        assert_eq!((survey[0].weekday, survey[0].from, survey[0].to), (1, 10, 12));
        assert!(survey.iter().all(|advice| advice.row.is_some_and(|row| row.period == "2023")));
        assert_eq!(usual_times(&campaign, "mastodon"), []);
        let row = |weekday, rate| BestTime {
            platform: "instagram".into(),
            weekday,
            from_hour: 18,
            to_hour: 21,
            rate,
            posts: 9,
        };
        campaign.parts.best_times.rows = vec![row(2, 0.02), row(5, 0.05), row(9, 0.9)];
        let own = usual_times(&campaign, "instagram");
        assert_eq!((own.len(), own[0].weekday, own[0].own), (2, 5, Some((0.05, 9))));
    }

    #[test]
    fn a_slot_is_free_until_it_is_filled() {
        let day = |text: &str| Date::parse(text).unwrap();
        let on = Recurrence { weekdays: vec![2, 5], every: 1, from: "2026-12-01".into(), until: "2026-12-11".into() };
        let slot = Slot { placement: "x-post".into(), time: "9:00".into(), on, ..Slot::default() };
        let put = |campaign: &Campaign, edit| crate::apply(campaign, Edit::Calendar(edit)).unwrap();
        let campaign = put(&Campaign::default(), CalendarEdit::PutSlot(slot));
        let free = |campaign: &Campaign| {
            free_slots(campaign, day("2026-12-01"), day("2026-12-31"))
                .iter()
                .map(|free| free.date.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(free(&campaign), ["2026-12-01", "2026-12-04", "2026-12-08", "2026-12-11"]);
        let campaign = put(&campaign, CalendarEdit::Fill { slot: 1, date: day("2026-12-04") });
        let id = campaign.drafts[0].id;
        let campaign = put(&campaign, CalendarEdit::Move { id, date: day("2026-12-08") });
        assert_eq!(free(&campaign), ["2026-12-01", "2026-12-11"]);
    }
}
