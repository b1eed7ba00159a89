//! The goal as a person would say it.

use super::Goal;
use super::formula::Formula;
use crate::currency::Currency;
use crate::date::Date;
use crate::words::{self, Worded};
use wording::{Language, say};

/// The SMART sentence from what is there; `None` while nothing says what should happen.
pub fn sentence(goal: &Goal, language: Language) -> Option<String> {
    sentence_in(goal, Currency::default(), language)
}

/// The same with the budget in a currency.
pub fn sentence_in(goal: &Goal, currency: Currency, language: Language) -> Option<String> {
    let action = clause(&goal.action)?;
    let period = goal.period.word(language);
    let unit = goal.unit.trim();
    let first = match (clause(&goal.baseline), clause(&goal.target)) {
        (Some(from), Some(to)) => say::smart_change(language, action, from, period, to, unit),
        (None, Some(to)) => say::smart_target(language, action, period, to, unit),
        (_, None) => action.to_owned(),
    };
    let by = Date::parse(&goal.end).map(|end| words::by_date(end, language));
    let first = [Some(first), by].into_iter().flatten().collect::<Vec<_>>().join(", ");
    // An empty unit leaves two spaces behind.
    let first = format!("{}.", first.split_whitespace().collect::<Vec<_>>().join(" "));
    let start = Date::parse(&goal.start).map(|start| words::date(start, language));
    let rest = [
        start.map(|date| say::smart_starting(language, &date)),
        goal.metric.map(|metric| say::smart_measured(language, metric.word(language))),
        clause(&goal.reason).map(|reason| say::smart_serves(language, reason)),
        clause(&goal.capacity).map(|capacity| say::smart_capacity(language, capacity)),
        words::amount_in(&goal.budget, currency, language).map(|budget| say::smart_budget(language, &budget)),
    ];
    Some(std::iter::once(first).chain(rest.into_iter().flatten()).collect::<Vec<_>>().join(" "))
}

/// A formula in words: "spesa ÷ impression × 1.000".
pub fn formula_words(formula: Formula, language: Language) -> String {
    match formula {
        Formula::Ratio { over, under, times } => {
            let ratio = format!("{} ÷ {}", over.word(language), under.word(language));
            if times == 1.0 { ratio } else { format!("{ratio} × {}", wording::decimal(language, times, 0)) }
        }
        Formula::Product(terms) => terms.iter().map(|term| term.word(language)).collect::<Vec<_>>().join(" × "),
        Formula::Difference { from, take } => format!("{} − {}", from.word(language), take.word(language)),
    }
}

/// A typed text as part of a sentence: without its own full stop.
fn clause(text: &str) -> Option<&str> {
    let text = text.trim().trim_end_matches(['.', ';', ',', ' ']);
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::super::{Kpi, Period};
    use super::*;

    fn goal() -> Goal {
        Goal {
            action: "Vendere più panettoni dal sito.".into(),
            metric: Some(Kpi::Orders),
            baseline: "120".into(),
            target: "200".into(),
            unit: "panettoni".into(),
            period: Period::Month,
            reason: "coprire i costi del forno nuovo".into(),
            start: "2026-11-23".into(),
            end: "2026-12-08".into(),
            budget: "900".into(),
            ..Goal::default()
        }
    }

    #[test]
    fn the_sentence_says_what_is_there() {
        assert_eq!(
            sentence(&goal(), Language::It).as_deref(),
            Some(
                "Vendere più panettoni dal sito: da 120 a 200 panettoni al mese, entro l’8 dicembre 2026. \
                 Si comincia il giorno 23 novembre 2026. Si misura con questa metrica: Ordini. \
                 Serve a questo: coprire i costi del forno nuovo. Budget: 900,00\u{a0}€."
            )
        );
        let bare = Goal { action: "Sell more".into(), target: "50".into(), ..Goal::default() };
        assert_eq!(sentence(&bare, Language::En).as_deref(), Some("Sell more: 50 over the whole campaign."));
        assert_eq!(sentence(&Goal::default(), Language::En), None);
    }

    #[test]
    fn formulas_read_like_arithmetic() {
        let words = |kpi: Kpi, language| formula_words(kpi.formula().unwrap(), language);
        assert_eq!(words(Kpi::Cpm, Language::It), "spesa ÷ impression × 1.000");
        assert_eq!(words(Kpi::Nps, Language::En), "% promoters − % detractors");
        assert_eq!(words(Kpi::Ltv, Language::En), "average order × orders a year × years");
        assert_eq!(words(Kpi::Cpc, Language::It), "spesa ÷ clic");
    }
}
