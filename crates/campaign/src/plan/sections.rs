//! Goal, audience, platforms and workload as sections; the copy is in `copy.rs`.

use super::copy;
use super::document::{Document, Section};
use super::workload::{Hat, HatHours, workload};
use crate::audience::{Basis, Claim, MessageField, Persona, PersonaField, warning_words, warnings};
use crate::campaign::Campaign;
use crate::date::Date;
use crate::forecast::Case;
use crate::goal::{Figures, Rank, formula_words, sentence, smart, suggestions};
use crate::mix::{ranking, reason_words};
use crate::words::{self, Worded};
use wording::{Language, say};

pub(super) fn document(campaign: &Campaign, language: Language) -> Document {
    let name = campaign.name.trim();
    let title =
        if name.is_empty() { say::plan_title_unnamed(language).into() } else { say::plan_title(language, name) };
    let mut last = workload_section(campaign, language);
    last.paragraph(say::plan_made_with(language));
    let sections = [
        Some(goal(campaign, language)),
        Some(audience(campaign, language)),
        Some(platforms(campaign, language)),
        forecast(campaign, language),
        Some(copy::copy(campaign, language)),
        copy::schedule(campaign, language),
        super::rhythm::rhythm(campaign, language),
        Some(last),
    ];
    Document { title, sections: sections.into_iter().flatten().collect() }
}

fn goal(campaign: &Campaign, language: Language) -> Section {
    let goal = &campaign.goal;
    let mut section = Section::new("goal", say::plan_goal(language));
    section.paragraph(sentence(goal, language).unwrap_or_else(|| say::plan_goal_empty(language).into()));
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
        (say::plan_budget(language).into(), words::amount(&goal.budget, language)),
        (
            say::plan_budget_per_result(language).into(),
            figures.budget_per_result.map(|amount| wording::money(language, amount, "EUR")),
        ),
    ]);
    let report = smart(goal);
    if !report.is_smart() {
        section.heading(say::plan_smart_score(language, i64::try_from(report.score()).unwrap_or(0)));
        let missing = report.missing().iter();
        section.list(
            missing.map(|(letter, missing)| format!("{}: {}", letter.word(language), missing.word(language))).collect(),
        );
    }
    if let Some(objective) = goal.objective {
        let rows = suggestions(objective).into_iter().map(|(kpi, rank)| {
            let role = match rank {
                Rank::Primary => say::plan_kpi_primary(language),
                Rank::Secondary => say::plan_kpi_secondary(language),
            };
            let formula = kpi.formula().map(|formula| formula_words(formula, language));
            vec![kpi.word(language).into(), role.into(), formula.unwrap_or_else(|| say::plan_counted(language).into())]
        });
        let head = [say::plan_kpi(language), say::plan_kpi_role(language), say::plan_formula(language)];
        section.table(say::plan_kpis(language), &head, rows.collect());
    }
    section
}

/// One decimal where it says something: not in "46.0", not beside hundreds.
fn short(value: f64, language: Language) -> String {
    let whole = (value - value.round()).abs() < 0.05 || value.abs() >= 100.0;
    wording::decimal(language, value, if whole { 0 } else { 1 })
}

fn audience(campaign: &Campaign, language: Language) -> Section {
    let audience = &campaign.audience;
    let mut section = Section::new("audience", say::plan_audience(language));
    section.pairs([(
        say::plan_market(language).to_owned(),
        audience.market.map(|market| market.word(language).to_owned()),
    )]);
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
    let weak = warnings(audience);
    if !weak.is_empty() {
        section.heading(say::plan_weak_points(language));
        section.list(weak.into_iter().map(|warning| warning_words(warning, audience, language)).collect());
    }
    section
}

fn persona_name(persona: &Persona, language: Language) -> &str {
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
            words::amount(&choice.budget, language).unwrap_or_default(),
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
    section
}

/// Only when there is something to forecast with.
fn forecast(campaign: &Campaign, language: Language) -> Option<Section> {
    use crate::goal::Kpi;
    let budget = Figures::of(&campaign.goal).budget.filter(|budget| *budget > 0.0)?;
    let outcomes = campaign.assumptions.forecast(budget);
    outcomes.mid.impressions?;
    let mut section = Section::new("forecast", say::plan_forecast(language));
    let whole = |value: Option<f64>| value.map(|value| wording::decimal(language, value, 0)).unwrap_or_default();
    let money = |value: Option<f64>| value.map(|value| wording::money(language, value, "EUR")).unwrap_or_default();
    let rows = [(Case::Low, outcomes.low), (Case::Mid, outcomes.mid), (Case::High, outcomes.high)];
    let rows = rows.map(|(case, outcome)| {
        vec![
            case.word(language).to_owned(),
            whole(outcome.impressions),
            whole(outcome.clicks),
            whole(outcome.conversions),
            money(outcome.cpa),
            outcome.roas.map(|roas| wording::decimal(language, roas, 2)).unwrap_or_default(),
        ]
    });
    let head = [
        say::plan_forecast_case(language),
        Kpi::Impressions.word(language),
        Kpi::Clicks.word(language),
        &words::capital(crate::goal::Term::Conversions.word(language)),
        Kpi::Cpa.word(language),
        Kpi::Roas.word(language),
    ];
    section.table(say::plan_forecast(language), &head, rows.into());
    Some(section)
}

fn workload_section(campaign: &Campaign, language: Language) -> Section {
    let mut section = Section::new("workload", say::plan_workload(language));
    let work = workload(campaign);
    if work.rows.is_empty() {
        section.paragraph(say::plan_platforms_empty(language));
        return section;
    }
    let hours = |hours: f64| wording::decimal(language, hours, 1);
    section.paragraph(say::plan_workload_intro(language));
    let line = |name: &str, of: HatHours| {
        let cells = Hat::ALL.iter().map(|hat| hours(of.of(*hat)));
        std::iter::once(name.to_owned()).chain(cells).chain([hours(of.sum())]).collect::<Vec<_>>()
    };
    let mut rows: Vec<_> =
        work.rows.iter().map(|row| line(words::placement(row.placement, language), row.hours)).collect();
    rows.push(line(say::plan_workload_every_week(language), work.fixed));
    rows.push(line(say::plan_workload_total(language), work.total));
    let head: Vec<&str> = std::iter::once(say::plan_placement(language))
        .chain(Hat::ALL.iter().map(|hat| hat.word(language)))
        .chain([say::plan_workload_hours(language)])
        .collect();
    section.table(say::plan_workload(language), &head, rows);
    let total = work.total.sum();
    let verdict = work.available.map(|available| {
        if total <= available {
            say::plan_workload_fits(language, &hours(available))
        } else {
            say::plan_workload_over(language, &hours(available), &hours(total - available))
        }
    });
    let jobs = say::plan_workload_jobs(language, &hours(total), &wording::decimal(language, work.jobs, 1));
    section.paragraph([Some(jobs), verdict].into_iter().flatten().collect::<Vec<_>>().join(" "));
    if !work.drop_first.is_empty() {
        section.heading(say::plan_drop_first(language));
        let first_enough = work.drop_first.iter().position(|drop| drop.enough);
        let drops = work.drop_first.iter().enumerate().map(|(index, drop)| {
            let (freed, placement) = (hours(drop.hours), words::placement(drop.placement, language));
            if first_enough == Some(index) {
                say::plan_drop_enough(language, &freed, placement, i64::from(drop.score))
            } else {
                say::plan_drop_row(language, &freed, placement, i64::from(drop.score))
            }
        });
        section.list(drops.collect());
    }
    section
}
