//! A campaign to explore: whole, believable, with one draft to put right. Data, in `samples/`.

use crate::{Campaign, Date, Moment, date::Weekday, stored};
use wording::Language;

/// The sample in this language, as if begun for the Monday after `today`, so that nothing in it is past.
pub fn sample(language: Language, today: Date, now: Moment) -> Option<Campaign> {
    let text = match language {
        Language::It => include_str!("../samples/it.json"),
        Language::En => include_str!("../samples/en.json"),
    };
    let campaign = stored::read(text).value()?;
    let start = Date::parse(&campaign.goal.start)?;
    let moved = move_by(campaign, next_monday(today).days_since(start));
    Some(Campaign { created: now, updated: now, ..moved })
}

fn next_monday(today: Date) -> Date {
    (1..=7).map(|days| today.plus_days(days)).find(|day| day.weekday() == Weekday::Monday).unwrap_or(today)
}

/// Every planned day, so many days later. What happened in the past stays where it was.
fn move_by(mut campaign: Campaign, days: i32) -> Campaign {
    let goal = [&mut campaign.goal.start, &mut campaign.goal.end];
    let drafts = campaign.drafts.iter_mut().map(|draft| &mut draft.date);
    for text in goal.into_iter().chain(drafts) {
        if let Some(day) = Date::parse(text) {
            *text = day.plus_days(days).to_string();
        }
    }
    campaign
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audience::{Warning, warnings};
    use crate::goal::smart;

    fn at(language: Language) -> Campaign {
        let today = Date::new(2027, 3, 10).expect("a day");
        sample(language, today, Moment(1_800_000_000_000)).expect("the sample opens")
    }

    #[test]
    fn it_opens_whole_in_both_languages() {
        for language in Language::ALL {
            let campaign = at(*language);
            assert_eq!(campaign.language, *language);
            assert!(campaign.kept.is_empty() && campaign.parts.unknown.is_empty());
            assert_eq!(smart(&campaign.goal).missing(), []);
            let chosen = |draft: &crate::drafts::Draft| {
                campaign.mix.choices.iter().any(|choice| choice.placement == draft.placement)
            };
            assert!(campaign.drafts.iter().all(chosen));
            // The second persona rests on assumptions on purpose: the desk says so.
            let found = warnings(&campaign.audience);
            assert!(found.iter().any(|warning| matches!(warning, Warning::AllAssumption { persona: 2 })));
            assert!(!found.iter().any(|warning| warning.persona() == Some(1)), "{found:?}");
        }
    }

    #[test]
    fn it_begins_next_monday_and_keeps_its_weekdays() {
        let campaign = at(Language::It);
        assert_eq!((campaign.goal.start.as_str(), campaign.goal.end.as_str()), ("2027-03-15", "2027-04-30"));
        let first = campaign.draft(10).expect("a draft");
        assert_eq!(first.date, "2027-03-16");
        assert_eq!(campaign.parts.past_results.rows.first().map(|row| row.from.as_str()), Some("2025-09-01"));
    }
}
