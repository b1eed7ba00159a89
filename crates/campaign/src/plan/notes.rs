//! What a plan still lacks, for whoever writes it. Never part of the document: a client reads that one, on paper and
//! in files, and a hint for the author would only look like an open sore there.

use super::outlook::is_open;
use super::tasks::duties;
use super::workload::workload;
use crate::audience::{warning_words, warnings};
use crate::campaign::Campaign;
use crate::forecast::{feasible, unanswered_words};
use crate::goal::smart;
use crate::planning::Assigned;
use crate::words::Worded;
use wording::{Language, decimal, say};

/// The notes on one section of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notes {
    /// The section's id, for a link to where it is changed.
    pub section: &'static str,
    pub title: String,
    pub items: Vec<String>,
}

/// The notes on a campaign's plan, in the order of its sections; none where nothing is lacking.
pub fn notes(campaign: &Campaign, language: Language) -> Vec<Notes> {
    [goal(campaign, language), forecast(campaign, language), audience(campaign, language), work(campaign, language)]
        .into_iter()
        .filter(|notes| !notes.items.is_empty())
        .collect()
}

fn goal(campaign: &Campaign, language: Language) -> Notes {
    let report = smart(&campaign.goal);
    let score = say::plan_smart_score(language, i64::try_from(report.score()).unwrap_or(0));
    let missing = report.missing().iter();
    Notes {
        section: "goal",
        title: format!("{} · {score}", say::plan_goal(language)),
        items: missing
            .map(|(letter, missing)| format!("{}: {}", letter.word(language), missing.word(language)))
            .collect(),
    }
}

/// What the person can still say so that there is a forecast.
fn forecast(campaign: &Campaign, language: Language) -> Notes {
    let answer = feasible(campaign);
    let open = answer.verdict.as_ref().err().filter(|_| is_open(&answer));
    Notes {
        section: "forecast",
        title: say::plan_forecast(language).into(),
        items: open.map(|why| unanswered_words(*why, language)).into_iter().collect(),
    }
}

fn audience(campaign: &Campaign, language: Language) -> Notes {
    let audience = &campaign.audience;
    Notes {
        section: "audience",
        title: say::plan_audience(language).into(),
        items: warnings(audience).into_iter().map(|warning| warning_words(warning, audience, language)).collect(),
    }
}

fn work(campaign: &Campaign, language: Language) -> Notes {
    let work = workload(campaign);
    let mut items = Vec::new();
    if !work.rows.is_empty() {
        items.push(say::plan_workload_adjust(language).to_owned());
        let total = work.total.sum();
        if let Some(available) = work.available.filter(|available| total > *available) {
            let hours = |hours: f64| decimal(language, hours, 1);
            items.push(say::plan_workload_over(language, &hours(available), &hours(total - available)));
        }
        if duties(campaign).iter().all(|duty| duty.assigned == Assigned::default()) {
            items.push(say::plan_tasks_alone(language).to_owned());
        }
    }
    Notes { section: "workload", title: say::plan_workload(language).into(), items }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audience::{Claim, Persona, PersonaField};
    use crate::mix::Choice;
    use crate::plan::to_markdown;
    use facts::Placement;

    /// Something is lacking in every section that has notes.
    fn unfinished() -> Campaign {
        let mut campaign = Campaign::default();
        campaign.goal.action = "Vendere".into();
        campaign.goal.budget = "500".into();
        let mut persona = Persona::new(1, "Giulia");
        *persona.claim_mut(PersonaField::Needs) = Claim { text: "tempo".into(), ..Claim::default() };
        campaign.audience.personas.push(persona);
        campaign.mix.hours_per_week = "1".into();
        campaign.mix.choices = vec![Choice::new(Placement::FacebookAd)];
        campaign
    }

    #[test]
    fn what_is_lacking_is_told_to_the_author() {
        for language in Language::ALL {
            let notes = notes(&unfinished(), *language);
            let sections: Vec<&str> = notes.iter().map(|notes| notes.section).collect();
            assert_eq!(sections, ["goal", "forecast", "audience", "workload"]);
        }
    }

    #[test]
    fn no_note_is_in_the_document() {
        for language in Language::ALL {
            let campaign = unfinished();
            let document = serde_json::to_string(&crate::plan::document(&campaign, *language)).unwrap();
            let markdown = to_markdown(&campaign, *language);
            for note in notes(&campaign, *language).iter().flat_map(|notes| &notes.items) {
                assert!(!markdown.contains(note.as_str()), "{note}\n{markdown}");
                assert!(!document.contains(note.as_str()), "{note}\n{document}");
            }
            for heading in [say::plan_weak_points(*language), "SMART"] {
                assert!(!document.contains(heading), "{heading}\n{document}");
            }
        }
    }

    #[test]
    fn a_client_reads_that_a_persona_rests_on_assumptions() {
        let document = to_markdown(&unfinished(), Language::It);
        assert!(document.contains("si basano su ipotesi"), "{document}");
        let mut known = unfinished();
        let claim = known.audience.personas[0].claim_mut(PersonaField::Needs);
        claim.basis = crate::audience::Basis::Evidence;
        claim.source = "3 interviste".into();
        assert!(!to_markdown(&known, Language::It).contains("si basano su ipotesi"));
    }
}
