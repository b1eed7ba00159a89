//! First lines: ways to begin, with the plan's words in them.

use super::framework::{claim, message, sentence};
use crate::audience::PersonaField;
use crate::campaign::Campaign;
use crate::drafts::Draft;
use crate::goal::Objective;
use crate::named::named;
use wording::{Language, say};

named! {
    /// A way to begin a text.
    Opening, words "opening" {
        Question = "question",
        Mistake = "mistake",
        Result = "result",
        Quote = "quote",
        Story = "story",
        Steps = "steps",
        Objection = "objection",
        Deadline = "deadline",
    }
}

impl Opening {
    /// Whether it serves a goal; our judgement.
    fn fits(self, goal: Option<Objective>) -> bool {
        use Objective::{App, Awareness, Engagement, Leads, Loyalty, Sales, Traffic};
        let Some(goal) = goal else { return true };
        match self {
            Opening::Question => matches!(goal, Engagement | Traffic | Leads | Awareness),
            Opening::Mistake | Opening::Steps => matches!(goal, Traffic | Awareness | Engagement | Leads),
            Opening::Result => matches!(goal, Sales | Leads | App | Traffic),
            Opening::Quote => matches!(goal, Sales | Leads | Loyalty | App | Awareness),
            Opening::Story => matches!(goal, Awareness | Engagement | Loyalty),
            Opening::Objection => matches!(goal, Sales | Leads | App),
            Opening::Deadline => matches!(goal, Sales | Leads),
        }
    }
}

/// The first line, in the language of the copy; `None` where the plan lacks the words for it.
pub fn opening(campaign: &Campaign, draft: &Draft, opening: Opening) -> Option<String> {
    let language = campaign.language;
    let row = message(campaign, draft);
    let some = |text: &str| {
        let text = text.trim().trim_end_matches(['.', '!', '?', '…']).trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let pain = || some(&row?.pain);
    let promise = || some(&row?.promise);
    Some(match opening {
        Opening::Question => format!("{}?", crate::words::capital(&pain()?)),
        Opening::Mistake => say::opening_mistake(language, &crate::words::capital(&pain()?)),
        Opening::Result => match some(&row?.proof) {
            Some(proof) => format!("{} {}", sentence(&promise()?), sentence(&proof)),
            None => sentence(&promise()?),
        },
        Opening::Quote => {
            let quote = claim(campaign, draft, PersonaField::Quote);
            say::opening_quote(language, &some(quote.trim_matches(['"', '«', '»', '“', '”', ' ']))?)
        }
        Opening::Story => {
            say::opening_story(language, &low(&some(&claim(campaign, draft, PersonaField::When))?, language))
        }
        Opening::Steps => say::opening_steps(language, &crate::words::capital(&promise()?)),
        Opening::Objection => {
            let objection = some(&row?.objection).map(|text| crate::words::capital(&text))?;
            match some(&row?.answer) {
                Some(answer) => say::opening_objection(language, &sentence(&answer), &objection),
                None => return None,
            }
        }
        Opening::Deadline => {
            let date = crate::Date::parse(&campaign.goal.end)?;
            say::opening_deadline(language, &low(&promise()?, language), &crate::words::by_date(date, language))
        }
    })
}

/// The openings the plan has words for: first those that serve the goal.
pub fn openings(campaign: &Campaign, draft: &Draft) -> Vec<(Opening, String)> {
    let mut all: Vec<(Opening, String)> =
        Opening::ALL.iter().filter_map(|kind| Some((*kind, opening(campaign, draft, *kind)?))).collect();
    all.sort_by_key(|(kind, _)| !kind.fits(campaign.goal.objective));
    all
}

/// With a small first letter, unless it begins with a name in capitals, or with the English "I".
fn low(text: &str, language: Language) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    match rest.chars().next() {
        Some(second) if second.is_uppercase() => text.to_owned(),
        Some(second) if language == Language::En && first == 'I' && !second.is_alphabetic() => text.to_owned(),
        _ => first.to_lowercase().chain(rest.chars()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stored::tests::full;

    #[test]
    fn openings_say_only_what_the_plan_says() {
        let campaign = full();
        let draft = campaign.draft(3).unwrap();
        let kinds: Vec<Opening> = openings(&campaign, draft).into_iter().map(|(kind, _)| kind).collect();
        // No quote, no situation and no objection in the message map: none is made up.
        assert!(
            !kinds.contains(&Opening::Quote)
                && !kinds.contains(&Opening::Story)
                && !kinds.contains(&Opening::Objection)
        );
        assert_eq!(&kinds[..2], [Opening::Result, Opening::Deadline], "those for sales come first");
        assert_eq!(opening(&campaign, draft, Opening::Question).unwrap(), "I regali dell'ultimo minuto?");
        assert_eq!(openings(&Campaign::default(), &Draft::new(1, facts::Placement::XPost)), []);
    }

    #[test]
    fn a_beginning_becomes_small_but_for_names_and_for_i() {
        for (text, language, small) in [
            ("ADHD e scuola", Language::It, "ADHD e scuola"),
            ("A casa", Language::It, "a casa"),
            ("I figli dormono", Language::It, "i figli dormono"),
            ("I leave the office", Language::En, "I leave the office"),
            ("I’m late", Language::En, "I’m late"),
            ("It rains", Language::En, "it rains"),
        ] {
            assert_eq!(low(text, language), small);
        }
    }
}
