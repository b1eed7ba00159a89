//! The order of the plan, and goal, audience and platforms as sections; the others have files of their own.

use super::copy;
use super::document::{Document, Section, Sostac};
use super::{control, outlook, summary, work};
use crate::audience::{Basis, Claim, MessageField, Persona, PersonaField, Warning, warnings};
use crate::campaign::Campaign;
use crate::date::Date;
use crate::forecast::{AssumptionField, Case, feasible, order_value};
use crate::goal::{Figures, Kpi, sentence_in};
use crate::mix::{budget_split, ranking, reason_words};
use crate::words::{self, Worded};
use wording::{Language, say};

pub(super) fn document(campaign: &Campaign, language: Language) -> Document {
    let name = campaign.name.trim();
    let title =
        if name.is_empty() { say::plan_title_unnamed(language).into() } else { say::plan_title(language, name) };
    // One function a section, in the order of the questions they answer (`Section::sostac`).
    let sections = [
        summary::summary(campaign, language),
        outlook::situation(campaign, language),
        Some(goal(campaign, language)),
        outlook::forecast(campaign, language),
        Some(audience(campaign, language)),
        Some(platforms(campaign, language)),
        Some(copy::copy(campaign, language)),
        copy::schedule(campaign, language),
        super::rhythm::rhythm(campaign, language),
        Some(work::workload_section(campaign, language)),
        control::control(campaign, language),
        summary::glossary(campaign, language),
    ];
    let mut sections: Vec<Section> = sections.into_iter().flatten().collect();
    let mut before = None;
    for section in &mut sections {
        let now = section.sostac();
        if now != before {
            section.opens = now.map(|part| question(part, language));
        }
        before = now;
    }
    if let Some(last) = sections.last_mut() {
        last.paragraph(say::plan_made_with(language));
    }
    Document { title, sections }
}

/// "Strategia: come ci arriviamo?"
fn question(part: Sostac, language: Language) -> String {
    format!("{}: {}", part.word(language), part.about(language).unwrap_or_default())
}

fn goal(campaign: &Campaign, language: Language) -> Section {
    let goal = &campaign.goal;
    let mut section = Section::new("goal", say::plan_goal(language));
    section.paragraph(
        sentence_in(goal, campaign.parts.planning.currency, language)
            .unwrap_or_else(|| say::plan_goal_empty(language).into()),
    );
    let figures = Figures::of(goal);
    let number = |value: f64| short(value, language);
    let days = figures.days.map(|days| say::plan_days(language, days as i64));
    let dates = [&goal.start, &goal.end].map(|date| Date::parse(date).map(|date| words::date(date, language)));
    let dates = match dates {
        [Some(start), Some(end)] => Some(format!("{start} – {end} ({})", days.unwrap_or_default())),
        [start, end] => start.or(end),
    };
    let change = [&goal.baseline, &goal.target].map(|value| value.trim());
    section.pairs([
        (say::plan_objective(language).to_owned(), goal.objective.map(|objective| objective.word(language).to_owned())),
        (say::plan_stage(language).into(), goal.stage().map(|stage| stage.word(language).to_owned())),
        (say::plan_metric(language).into(), goal.metric.map(|metric| metric.word(language).to_owned())),
        (
            say::plan_from_to(language).into(),
            change
                .iter()
                .all(|value| !value.is_empty())
                .then(|| format!("{} → {} {}", change[0], change[1], goal.unit.trim())),
        ),
        (
            say::plan_growth(language).into(),
            figures.growth_per_cent.map(|growth| wording::per_cent(language, growth / 100.0, 1)),
        ),
        (say::plan_dates(language).into(), dates),
        (
            say::plan_needed(language).into(),
            figures
                .needed
                .zip(figures.needed_per_week)
                .map(|(total, weekly)| say::plan_needed_value(language, &number(total), &number(weekly))),
        ),
        (say::plan_budget(language).into(), words::amount_in(&goal.budget, campaign.parts.planning.currency, language)),
        (say::plan_budget_per_result(language).into(), per_result(campaign, &figures, language)),
    ]);
    section
}

/// The budget over what advertising must bring, and what an order leaves where that is less.
fn per_result(campaign: &Campaign, figures: &Figures, language: Language) -> Option<String> {
    let code = campaign.parts.planning.currency.code();
    let cash = |amount: f64| wording::money(language, amount, code);
    // What comes already need not be bought.
    let bought = feasible(campaign).verdict.ok().filter(|verdict| verdict.already.is_some() && verdict.needed > 0.0);
    let each = bought.and_then(|verdict| Some(figures.budget? / verdict.needed)).or(figures.budget_per_result)?;
    let orders = campaign.goal.metric == Some(Kpi::Orders);
    let share = campaign.assumptions.get(AssumptionField::Margin).value(Case::Mid).map(|margin| margin / 100.0);
    let leaves = order_value(campaign).zip(share).map(|(value, margin)| value.mid * margin);
    Some(match leaves.filter(|leaves| orders && each > *leaves) {
        Some(leaves) => say::plan_budget_per_result_loss(language, &cash(each), &cash(leaves)),
        None => cash(each),
    })
}

/// One decimal where it says something: not in "46.0", not beside hundreds.
pub(super) fn short(value: f64, language: Language) -> String {
    let whole = (value - value.round()).abs() < 0.05 || value.abs() >= 100.0;
    wording::decimal(language, value, if whole { 0 } else { 1 })
}

fn audience(campaign: &Campaign, language: Language) -> Section {
    let audience = &campaign.audience;
    let mut section = Section::new("audience", say::plan_audience(language));
    section.pairs([
        (say::plan_market(language).to_owned(), audience.market.map(|market| market.word(language).to_owned())),
        (
            say::plan_education(language).to_owned(),
            audience.education.map(|education| education.word(language).to_owned()),
        ),
    ]);
    outlook::size(campaign, &mut section, language);
    let personas: Vec<&Persona> = audience.personas.iter().filter(|persona| !persona.is_empty()).collect();
    if personas.is_empty() {
        section.paragraph(say::plan_audience_empty(language));
    }
    for persona in personas {
        section.heading(persona_name(persona, language));
        let claims = PersonaField::ALL
            .iter()
            .map(|field| (field.word(language).to_owned(), claim(persona.claim(*field), language)));
        let reached: Vec<&str> = persona.platforms.iter().map(|id| words::platform(id, language)).collect();
        let rest = [
            (say::plan_awareness(language).to_owned(), persona.awareness.map(|stage| stage.word(language).to_owned())),
            (say::plan_reached_on(language).to_owned(), Some(reached.join(", "))),
        ];
        section.pairs(claims.chain(rest));
    }
    // Said once, and as a client may read it: what is an assumption is marked line by line above.
    let assumed: Vec<&str> = warnings(audience)
        .into_iter()
        .filter_map(|warning| match warning {
            Warning::AllAssumption { persona } => audience.persona(persona),
            _ => None,
        })
        .map(|persona| persona_name(persona, language))
        .collect();
    if !assumed.is_empty() {
        section.paragraph(say::plan_assumed(language, assumed.len() as i64, &assumed.join(", ")));
    }
    let rows = audience.messages.iter().filter(|row| !row.is_empty()).map(|row| {
        let persona = row.persona.and_then(|id| audience.persona(id));
        let persona = persona.map_or_else(|| say::plan_everybody(language), |persona| persona_name(persona, language));
        std::iter::once(persona.to_owned())
            .chain(MessageField::ALL.iter().map(|field| row.text(*field).to_owned()))
            .collect()
    });
    let head: Vec<&str> = std::iter::once(say::plan_for_persona(language))
        .chain(MessageField::ALL.iter().map(|field| field.word(language)))
        .collect();
    section.table(say::plan_messages(language), &head, rows.collect());
    section
}

pub(super) fn persona_name(persona: &Persona, language: Language) -> &str {
    match persona.name.trim() {
        "" => say::warning_persona_unnamed(language),
        name => name,
    }
}

fn claim(claim: &Claim, language: Language) -> Option<String> {
    let (text, source) = (claim.text.trim(), claim.source.trim());
    if text.is_empty() {
        return None;
    }
    Some(match claim.basis {
        Basis::Assumption => say::plan_claim_assumption(language, text),
        Basis::Evidence if source.is_empty() => say::plan_claim_evidence_bare(language, text),
        Basis::Evidence => say::plan_claim_evidence(language, source, text),
    })
}

fn platforms(campaign: &Campaign, language: Language) -> Section {
    let mut section = Section::new("platforms", say::plan_platforms(language));
    if campaign.mix.choices.is_empty() {
        section.paragraph(say::plan_platforms_empty(language));
        return section;
    }
    let ranked = ranking(campaign);
    let parts = budget_split(campaign);
    let part = |placement| {
        let part = parts.iter().find(|(of, part)| *of == placement && *part > 0.0);
        let code = campaign.parts.planning.currency.code();
        part.map(|(_, part)| wording::money(language, *part, code)).unwrap_or_default()
    };
    let rows = campaign.mix.choices.iter().map(|choice| {
        let ranked = ranked.iter().find(|ranked| ranked.placement == choice.placement);
        let best = ranked.and_then(|ranked| ranked.best());
        let why = match choice.reason.trim() {
            "" => best.map(|contribution| reason_words(&contribution.reason, language)).unwrap_or_default(),
            reason => reason.to_owned(),
        };
        vec![
            words::placement(choice.placement, language).to_owned(),
            ranked.map(|ranked| ranked.score.to_string()).unwrap_or_default(),
            short(choice.pieces_per_week(), language),
            part(choice.placement),
            why,
        ]
    });
    let head = [
        say::plan_placement(language),
        say::plan_score(language),
        say::plan_per_week(language),
        say::plan_budget(language),
        say::plan_why(language),
    ];
    section.table(say::plan_platforms(language), &head, rows.collect());
    if parts.iter().filter(|(_, part)| *part > 0.0).count() > 1 {
        let bars = parts.iter().map(|(placement, part)| {
            let code = campaign.parts.planning.currency.code();
            (words::placement(*placement, language).to_owned(), *part, wording::money(language, *part, code))
        });
        let head = [say::plan_placement(language), say::plan_budget(language)];
        section.bars(say::plan_budget_split(language), head, bars.collect());
    }
    section
}
