//! House rules and moderation policy, to publish, in both languages, from a few choices.

use crate::{
    queue::{Hours, Service},
    triage::Urgency,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use wording::{Language, say};

/// What may happen to a comment that breaks a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ban {
    Insults,
    Hate,
    Threats,
    PersonalData,
    Spam,
    OffTopic,
    Illegal,
    Minors,
    FalseFacts,
    Repeats,
}

impl Ban {
    pub const ALL: [Ban; 10] = [
        Ban::Insults,
        Ban::Hate,
        Ban::Threats,
        Ban::PersonalData,
        Ban::Spam,
        Ban::OffTopic,
        Ban::Illegal,
        Ban::Minors,
        Ban::FalseFacts,
        Ban::Repeats,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Ban::Insults => "insults",
            Ban::Hate => "hate",
            Ban::Threats => "threats",
            Ban::PersonalData => "personal-data",
            Ban::Spam => "spam",
            Ban::OffTopic => "off-topic",
            Ban::Illegal => "illegal",
            Ban::Minors => "minors",
            Ban::FalseFacts => "false-facts",
            Ban::Repeats => "repeats",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Ban::ALL.into_iter().find(|ban| ban.id() == id)
    }

    /// As it stands in the published rules.
    pub fn text(self, language: Language) -> String {
        say::community_ban(language, self.id())
    }
}

/// The choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct House {
    /// Who speaks; empty: the page.
    pub name: String,
    /// Where to write in private.
    pub contact: String,
    pub bans: BTreeSet<Ban>,
    /// Warnings before a block.
    pub warnings: u8,
    /// Days an appeal is answered within; nought: no appeal is offered.
    pub appeal_days: u8,
}

impl Default for House {
    fn default() -> Self {
        House {
            name: String::new(),
            contact: String::new(),
            bans: Ban::ALL.into_iter().filter(|ban| !matches!(ban, Ban::OffTopic | Ban::FalseFacts)).collect(),
            warnings: 1,
            appeal_days: 7,
        }
    }
}

/// The rules for those who comment.
pub fn house_rules(language: Language, house: &House, service: &Service) -> String {
    let name = name(language, house);
    let mut out = format!(
        "{}\n\n{}\n\n{}\n",
        say::community_house_title(language, name),
        say::community_house_welcome(language),
        say::community_house_not(language)
    );
    for ban in &house.bans {
        out.push_str(&format!("- {}\n", ban.text(language)));
    }
    out.push('\n');
    out.push_str(say::community_house_criticism(language));
    out.push_str("\n\n");
    out.push_str(&say::community_house_answers(
        language,
        service.levels.normal.div_ceil(60).into(),
        &spoken_hours(language, &service.hours),
    ));
    out.push('\n');
    if !house.contact.trim().is_empty() {
        out.push_str(&say::community_house_contact(language, house.contact.trim()));
        out.push('\n');
    }
    out
}

/// What the one who moderates does, step by step, and how somebody may object.
pub fn moderation_policy(language: Language, house: &House, service: &Service) -> String {
    let name = name(language, house);
    let mut out =
        format!("{}\n\n{}\n\n", say::community_policy_title(language, name), say::community_policy_scope(language));
    let mut steps =
        vec![say::community_policy_hide(language).to_owned(), say::community_policy_keep(language).to_owned()];
    if house.warnings > 0 {
        steps.push(say::community_policy_warn(language, i64::from(house.warnings)));
    }
    steps.push(say::community_policy_block(language).to_owned());
    if house.bans.contains(&Ban::Threats) || house.bans.contains(&Ban::Illegal) || house.bans.contains(&Ban::Minors) {
        steps.push(say::community_policy_report(language).to_owned());
    }
    steps.push(say::community_policy_never(language).to_owned());
    for (index, step) in steps.iter().enumerate() {
        out.push_str(&format!("{}. {step}\n", index + 1));
    }
    out.push('\n');
    let minutes = |urgency: Urgency| match urgency {
        Urgency::High => service.levels.high,
        Urgency::Normal => service.levels.normal,
        Urgency::Low => service.levels.low,
    };
    out.push_str(&say::community_policy_times(
        language,
        &span(language, minutes(Urgency::High)),
        &span(language, minutes(Urgency::Low)),
        &span(language, minutes(Urgency::Normal)),
    ));
    out.push('\n');
    if house.appeal_days > 0 {
        let where_to = if house.contact.trim().is_empty() {
            say::community_policy_private(language)
        } else {
            house.contact.trim()
        };
        out.push_str(&say::community_policy_appeal(language, where_to, i64::from(house.appeal_days)));
        out.push('\n');
    }
    out
}

fn name(language: Language, house: &House) -> &str {
    match house.name.trim() {
        "" => say::community_house_page(language),
        name => name,
    }
}

/// `2 ore`, `30 minuti`.
pub fn span(language: Language, minutes: u32) -> String {
    if minutes > 0 && minutes.is_multiple_of(60) {
        say::community_hours(language, i64::from(minutes / 60))
    } else {
        say::community_minutes(language, i64::from(minutes))
    }
}

/// `lunedì–venerdì 9:00–13:00, 14:00–18:00`: days with the same hours stand together.
pub fn spoken_hours(language: Language, hours: &Hours) -> String {
    let clock = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    let day = |index: usize| say::community_weekday(language, DAYS.get(index).copied().unwrap_or("mon"));
    let mut parts: Vec<String> = Vec::new();
    let mut first = 0;
    while first < 7 {
        let stretches = hours.week.get(first).cloned().unwrap_or_default();
        let mut last = first;
        while last + 1 < 7 && hours.week.get(last + 1) == Some(&stretches) {
            last += 1;
        }
        if !stretches.is_empty() {
            let days = if first == last { day(first) } else { format!("{}–{}", day(first), day(last)) };
            let times: Vec<String> =
                stretches.iter().map(|(opens, closes)| format!("{}–{}", clock(*opens), clock(*closes))).collect();
            parts.push(format!("{days} {}", times.join(", ")));
        }
        first = last + 1;
    }
    if parts.is_empty() { say::community_never_open(language).to_owned() } else { parts.join("; ") }
}

/// Names of the weekdays in the sentences.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_say_what_was_chosen_in_both_languages() {
        let house = House { name: "Forno Rossi".into(), contact: "ciao@forno.example".into(), ..House::default() };
        for language in Language::ALL {
            let rules = house_rules(*language, &house, &Service::default());
            let policy = moderation_policy(*language, &house, &Service::default());
            assert!(rules.contains("Forno Rossi") && rules.contains("ciao@forno.example"), "{rules}");
            assert!(rules.contains(&Ban::Spam.text(*language)) && !rules.contains(&Ban::OffTopic.text(*language)));
            assert!(policy.contains('7') && policy.contains("1. "), "{policy}");
            let none = House { bans: BTreeSet::new(), appeal_days: 0, warnings: 0, ..House::default() };
            assert!(!moderation_policy(*language, &none, &Service::default()).contains('7'));
        }
    }

    #[test]
    fn hours_as_one_says_them() {
        let hours = Hours::default();
        assert_eq!(spoken_hours(Language::It, &hours), "lunedì–venerdì 9:00–13:00, 14:00–18:00");
        assert_eq!(spoken_hours(Language::En, &hours), "Monday–Friday 9:00–13:00, 14:00–18:00");
        let mut odd = hours;
        odd.week[2] = vec![(600, 720)];
        odd.week[6] = vec![(600, 720)];
        assert_eq!(
            spoken_hours(Language::It, &odd),
            "lunedì–martedì 9:00–13:00, 14:00–18:00; mercoledì 10:00–12:00; giovedì–venerdì 9:00–13:00, 14:00–18:00; domenica 10:00–12:00"
        );
        assert_eq!((span(Language::It, 60), span(Language::It, 90)), ("1 ora".into(), "90 minuti".into()));
    }
}
