//! For a reader in a hurry, and for one who never saw these words: what the plan says in short, and its terms.

use super::document::Section;
use super::outlook::verdict_words;
use super::sections::persona_name;
use crate::campaign::Campaign;
use crate::forecast::feasible;
use crate::goal::{Kpi, sentence_in, suggestions};
use crate::words::{self, Worded};
use wording::{Language, say};

pub(super) fn summary(campaign: &Campaign, language: Language) -> Option<Section> {
    let currency = campaign.parts.planning.currency;
    let goal = sentence_in(&campaign.goal, currency, language)?;
    let mut section = Section::new("summary", say::plan_summary(language));
    let people: Vec<&str> = campaign
        .audience
        .personas
        .iter()
        .filter(|persona| !persona.is_empty())
        .map(|persona| persona_name(persona, language))
        .collect();
    let places: Vec<&str> =
        campaign.mix.choices.iter().map(|choice| words::placement(choice.placement, language)).collect();
    let work = super::workload(campaign);
    let answer = feasible(campaign);
    let can = answer.verdict.is_ok().then(|| verdict_words(campaign, &answer, language).join(" "));
    section.pairs([
        (say::plan_goal(language).to_owned(), Some(goal)),
        (say::plan_summary_who(language).to_owned(), Some(people.join(" · "))),
        (say::plan_summary_where(language).to_owned(), Some(places.join(" · "))),
        (say::plan_budget(language).to_owned(), words::amount_in(&campaign.goal.budget, currency, language)),
        (
            say::plan_summary_hours(language).to_owned(),
            (!work.rows.is_empty()).then(|| wording::decimal(language, work.total.sum(), 1)),
        ),
        (say::plan_summary_can(language).to_owned(), can),
    ]);
    Some(section)
}

/// The words a client may not know, where the plan uses them.
pub(super) fn glossary(campaign: &Campaign, language: Language) -> Option<Section> {
    let objective = campaign.goal.objective?;
    let mut section = Section::new("words", say::plan_words(language));
    let mut terms: Vec<Kpi> = suggestions(objective).into_iter().map(|(kpi, _)| kpi).collect();
    for kpi in [Kpi::Impressions, Kpi::Clicks, Kpi::Ctr, Kpi::Cvr, Kpi::Cpm, Kpi::Cpc, Kpi::Cpa, Kpi::Roas] {
        if !terms.contains(&kpi) {
            terms.push(kpi);
        }
    }
    let fixed = [
        (say::plan_word_placement(language), say::plan_word_placement_about(language)),
        (say::plan_word_persona(language), say::plan_word_persona_about(language)),
        (say::plan_word_raci(language), say::plan_word_raci_about(language)),
    ];
    let kpis = terms.into_iter().map(|kpi| (kpi.word(language), kpi.about(language).unwrap_or_default()));
    section.pairs(fixed.into_iter().chain(kpis).map(|(word, about)| (word.to_owned(), Some(about.to_owned()))));
    Some(section)
}
