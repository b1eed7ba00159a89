//! How we see whether it works: what to look at, when, and what should be there by then.

use super::document::Section;
use super::sections::short;
use crate::campaign::Campaign;
use crate::date::Date;
use crate::goal::{Figures, KpiKind, Rank, formula_words, suggestions};
use crate::words::{self, Worded};
use wording::{Language, say};

/// Only when an objective says what to look at.
pub(super) fn control(campaign: &Campaign, language: Language) -> Option<Section> {
    let goal = &campaign.goal;
    let objective = goal.objective?;
    let mut section = Section::new("control", say::plan_control(language));
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
    let figures = Figures::of(goal);
    let dates = Date::parse(&goal.start).zip(Date::parse(&goal.end)).zip(figures.days);
    if let Some(((start, end), days)) = dates
        && goal.metric.is_some_and(|metric| metric.kind() != KpiKind::Rate)
        && let Some(needed) = figures.needed
    {
        let unit = goal.unit.trim();
        let row = |part: f64, day: Date| {
            let spent = figures
                .budget
                .map(|budget| wording::money(language, budget * part, campaign.parts.planning.currency.code()));
            vec![
                words::date(day, language),
                format!("{} {unit}", short(needed * part, language)).trim().to_owned(),
                spent.unwrap_or_default(),
            ]
        };
        let quarter = |part: f64| row(part, start.plus_days((days * part) as i32 - 1));
        let rows = if days >= 8.0 {
            vec![quarter(0.25), quarter(0.5), quarter(0.75), row(1.0, end)]
        } else {
            vec![row(1.0, end)]
        };
        let head =
            [say::plan_control_day(language), say::plan_control_expected(language), say::plan_control_spent(language)];
        section.table(say::plan_control_points(language), &head, rows);
        section.paragraph(say::plan_control_rule(language));
    }
    Some(section)
}
