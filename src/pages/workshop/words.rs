//! What the workshop says about its own names and about marks.

use campaign::words::field;
use wording::{Language, say};
use workshop::csv::figure;
use workshop::exercise::{Check, Form, Hat, Kind, Level, Measure};
use workshop::marking::Reason;
use workshop::problems::What;

pub(super) fn hat(language: Language, hat: Hat) -> &'static str {
    match hat {
        Hat::Strategist => say::workshop_hat_strategist(language),
        Hat::Manager => say::workshop_hat_manager(language),
        Hat::Community => say::workshop_hat_community(language),
    }
}

pub(super) fn level(language: Language, level: Level) -> &'static str {
    match level {
        Level::First => say::workshop_level_first(language),
        Level::Middle => say::workshop_level_middle(language),
        Level::Advanced => say::workshop_level_advanced(language),
    }
}

pub(super) fn form(language: Language, form: Form) -> &'static str {
    match form {
        Form::Text => say::editor_form_text(language),
        Form::List => say::editor_form_list(language),
        Form::Table => say::editor_form_table(language),
    }
}

pub(super) fn kind(language: Language, kind: Kind) -> &'static str {
    match kind {
        Kind::Text => say::editor_kind_text(language),
        Kind::Copy => say::editor_kind_copy(language),
        Kind::Labels => say::editor_kind_labels(language),
        Kind::Number => say::editor_kind_number(language),
    }
}

pub(super) fn check(language: Language, check: Check) -> &'static str {
    match check {
        Check::Words => say::editor_check_words(language),
        Check::Mentions => say::editor_check_mentions(language),
        Check::Fits => say::editor_check_fits(language),
        Check::Clean => say::editor_check_clean(language),
        Check::Labels => say::editor_check_labels(language),
        Check::Number => say::editor_check_number(language),
        Check::Ratio => say::editor_check_ratio(language),
    }
}

pub(super) fn measure(language: Language, measure: Measure) -> &'static str {
    match measure {
        Measure::Ctr => say::editor_measure_ctr(language),
        Measure::Cpc => say::editor_measure_cpc(language),
        Measure::Cpm => say::editor_measure_cpm(language),
        Measure::Cpa => say::editor_measure_cpa(language),
        Measure::Conversion => say::editor_measure_conversion(language),
        Measure::Roas => say::editor_measure_roas(language),
        Measure::Engagement => say::editor_measure_engagement(language),
    }
}

pub(super) fn problem(l: Language, what: What) -> &'static str {
    match what {
        What::Title => say::problem_title(l),
        What::Brief => say::problem_brief(l),
        What::Minutes => say::problem_minutes(l),
        What::NoTask => say::problem_no_task(l),
        What::NoRow => say::problem_no_row(l),
        What::TaskTitle => say::problem_task_title(l),
        What::Ask => say::problem_ask(l),
        What::Placement => say::problem_placement(l),
        What::Items => say::problem_items(l),
        What::Options => say::problem_options(l),
        What::RowTitle => say::problem_row_title(l),
        What::Points => say::problem_points(l),
        What::Levels => say::problem_levels(l),
        What::NoSuchTask => say::problem_no_such_task(l),
        What::Unsuited => say::problem_unsuited(l),
        What::Rules => say::problem_rules(l),
        What::Words => say::problem_words(l),
        What::Mentions => say::problem_mentions(l),
        What::Right => say::problem_right(l),
        What::Number => say::problem_number(l),
        What::Tolerance => say::problem_tolerance(l),
    }
}

/// Why a row got its points.
pub(super) fn reason(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::NothingWritten => say::reason_nothing(l).to_owned(),
        Reason::NotYet => say::reason_not_yet(l).to_owned(),
        Reason::Broken => say::reason_broken(l).to_owned(),
        Reason::Words { count, least, most } => {
            let mut parts = vec![say::reason_words(l, *count as i64)];
            parts.extend(least.map(|least| say::reason_words_least(l, least as i64)));
            parts.extend(most.map(|most| say::reason_words_most(l, most as i64)));
            format!("{}.", parts.join(", "))
        }
        Reason::Mentions { missing, .. } if missing.is_empty() => say::reason_mentions_all(l).to_owned(),
        Reason::Mentions { missing, .. } => say::reason_mentions_missing(l, &missing.join(", ")),
        Reason::Fits { empty, over, refused } => {
            let mut parts = Vec::new();
            if !empty.is_empty() {
                let names: Vec<&str> = empty.iter().map(|name| field(*name, l)).collect();
                parts.push(say::reason_fits_empty(l, &names.join(", ")));
            }
            parts.extend(over.iter().map(|count| {
                let limit = count.limit.unwrap_or_default() as i64;
                say::reason_fits_over(l, field(count.field, l), limit, count.value as i64)
            }));
            parts.extend(refused.iter().map(|found| found.message.clone()));
            if parts.is_empty() { say::reason_fits(l).to_owned() } else { parts.join(" ") }
        }
        Reason::Clean { found } if found.is_empty() => say::reason_clean(l).to_owned(),
        Reason::Clean { found } => found.iter().map(|found| found.message.as_str()).collect::<Vec<_>>().join(" "),
        Reason::Labels { wrong, .. } if wrong.is_empty() => say::reason_labels_all(l).to_owned(),
        Reason::Labels { of, wrong } => {
            let numbers: Vec<String> = wrong.iter().map(usize::to_string).collect();
            say::reason_labels_wrong(l, *of as i64, (of - wrong.len()) as i64, &numbers.join(", "))
        }
        Reason::Number { written, right: true, .. } => say::reason_number_right(l, &precise(l, *written)),
        Reason::Number { written, expected, .. } => {
            say::reason_number_wrong(l, &precise(l, *expected), &precise(l, *written))
        }
        Reason::NotANumber { written } => say::reason_not_a_number(l, written),
    }
}

/// A result: whole where it is, else with two decimals.
fn precise(language: Language, number: f64) -> String {
    if number.fract() == 0.0 { figure(language, number) } else { wording::decimal(language, number, 2) }
}

/// When something was handed in, where the person is.
pub(super) fn moment(language: Language, at: i64) -> String {
    campaign::words::date(campaign::Moment(at).date(), language)
}
