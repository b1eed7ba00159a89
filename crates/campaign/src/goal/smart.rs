//! Is the goal SMART? One point for each letter, and what is missing for it.

use super::Goal;
use super::kpi::{Kpi, KpiKind};
use super::vague::vague_words;
use crate::date::Date;
use crate::named::named;
use crate::number::{self, Typed};

named! {
    /// The five letters.
    Letter, words "smart-letter" {
        Specific = "specific",
        Measurable = "measurable",
        Achievable = "achievable",
        Relevant = "relevant",
        TimeBound = "time-bound",
    }
}

named! {
    /// What keeps a goal from being SMART.
    Missing, words "smart-missing" {
        /// Nothing says what should happen.
        Action = "action",
        /// One word does not say what should happen.
        ActionTooShort = "action-too-short",
        /// "Visibility" and the like, with no metric to prove it.
        VagueAction = "vague-action",
        Metric = "metric",
        Baseline = "baseline",
        BaselineNotANumber = "baseline-not-a-number",
        Target = "target",
        TargetNotANumber = "target-not-a-number",
        Unit = "unit",
        /// Target and baseline are the same: nothing changes.
        NoChange = "no-change",
        /// The target is worse than the baseline for this metric.
        WrongDirection = "wrong-direction",
        Capacity = "capacity",
        BudgetNotANumber = "budget-not-a-number",
        Reason = "reason",
        Start = "start",
        StartNotADate = "start-not-a-date",
        End = "end",
        EndNotADate = "end-not-a-date",
        EndBeforeStart = "end-before-start",
    }
}

/// The judgement on a goal.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SmartReport {
    missing: Vec<(Letter, Missing)>,
    /// The vague words found, to quote.
    pub vague_words: Option<String>,
}

impl SmartReport {
    /// What is missing for one letter; empty when it has its point.
    pub fn of(&self, letter: Letter) -> impl Iterator<Item = Missing> + '_ {
        self.missing.iter().filter(move |(of, _)| *of == letter).map(|(_, missing)| *missing)
    }

    pub fn has(&self, letter: Letter) -> bool {
        self.of(letter).next().is_none()
    }

    /// 0 to 5.
    pub fn score(&self) -> usize {
        Letter::ALL.iter().filter(|letter| self.has(**letter)).count()
    }

    pub fn is_smart(&self) -> bool {
        self.missing.is_empty()
    }

    /// Everything missing, in the order of the letters.
    pub fn missing(&self) -> &[(Letter, Missing)] {
        &self.missing
    }
}

/// Judges a goal.
pub fn smart(goal: &Goal) -> SmartReport {
    let vague_words = vague_words(&goal.action);
    let mut missing = Vec::new();
    let mut note = |letter, what: Option<Missing>| missing.extend(what.map(|what| (letter, what)));

    note(Letter::Specific, action(goal, vague_words.is_some()));
    note(Letter::Specific, goal.metric.is_none().then_some(Missing::Metric));

    let baseline = number::read(&goal.baseline);
    let target = number::read(&goal.target);
    note(Letter::Measurable, number_of(baseline, Missing::Baseline, Missing::BaselineNotANumber));
    note(Letter::Measurable, number_of(target, Missing::Target, Missing::TargetNotANumber));
    note(Letter::Measurable, (goal.unit.trim().is_empty() && !names_its_unit(goal.metric)).then_some(Missing::Unit));
    note(Letter::Measurable, direction(goal.metric, baseline, target));

    note(Letter::Achievable, goal.capacity.trim().is_empty().then_some(Missing::Capacity));
    let bad_budget = number::read(&goal.budget) == Typed::NotANumber;
    note(Letter::Achievable, bad_budget.then_some(Missing::BudgetNotANumber));

    note(Letter::Relevant, goal.reason.trim().is_empty().then_some(Missing::Reason));

    note(Letter::TimeBound, date_of(&goal.start, Missing::Start, Missing::StartNotADate));
    note(Letter::TimeBound, date_of(&goal.end, Missing::End, Missing::EndNotADate));
    if let (Some(start), Some(end)) = (Date::parse(&goal.start), Date::parse(&goal.end)) {
        note(Letter::TimeBound, (end <= start).then_some(Missing::EndBeforeStart));
    }
    let vague = missing.iter().any(|(_, what)| *what == Missing::VagueAction);
    SmartReport { missing, vague_words: vague_words.filter(|_| vague) }
}

fn action(goal: &Goal, vague: bool) -> Option<Missing> {
    match goal.action.split_whitespace().count() {
        0 => Some(Missing::Action),
        1 => Some(Missing::ActionTooShort),
        // A metric with a target turns "more visibility" into something one can check.
        _ if vague && (goal.metric.is_none() || number::value(&goal.target).is_none()) => Some(Missing::VagueAction),
        _ => None,
    }
}

fn number_of(typed: Typed, empty: Missing, wrong: Missing) -> Option<Missing> {
    match typed {
        Typed::Empty => Some(empty),
        Typed::NotANumber => Some(wrong),
        Typed::Number(_) => None,
    }
}

fn date_of(text: &str, empty: Missing, wrong: Missing) -> Option<Missing> {
    match text.trim() {
        "" => Some(empty),
        text => Date::parse(text).is_none().then_some(wrong),
    }
}

/// "1,200 reviews" needs no unit beside the metric's own name; "12" of a rate does (% or €).
fn names_its_unit(metric: Option<Kpi>) -> bool {
    metric.is_some_and(|kpi| kpi.kind() != KpiKind::Rate && kpi != Kpi::Revenue)
}

fn direction(metric: Option<Kpi>, baseline: Typed, target: Typed) -> Option<Missing> {
    let (Typed::Number(baseline), Typed::Number(target)) = (baseline, target) else { return None };
    if baseline == target {
        return Some(Missing::NoChange);
    }
    let kpi = metric?;
    (kpi.lower_is_better() == (target > baseline)).then_some(Missing::WrongDirection)
}

#[cfg(test)]
mod tests {
    use super::super::{GoalField, Objective};
    use super::*;

    fn whole() -> Goal {
        Goal {
            objective: Some(Objective::Leads),
            action: "Ricevere più richieste di preventivo dal sito".into(),
            metric: Some(Kpi::Leads),
            baseline: "20".into(),
            target: "60".into(),
            unit: "richieste".into(),
            reason: "Riempire il calendario dei cantieri di primavera".into(),
            capacity: "Nel 2025 con 800 € ne sono arrivate 45".into(),
            start: "2027-01-11".into(),
            end: "2027-03-31".into(),
            budget: "1.200".into(),
            ..Goal::default()
        }
    }

    #[test]
    fn a_whole_goal_is_smart() {
        let report = smart(&whole());
        assert_eq!((report.score(), report.missing()), (5, &[][..]));
    }

    #[test]
    fn an_empty_goal_has_no_point() {
        assert_eq!(smart(&Goal::default()).score(), 0);
    }

    #[test]
    fn each_gap_is_named() {
        use GoalField::*;
        for (field, text, letter, missing) in [
            (Action, "", Letter::Specific, Missing::Action),
            (Action, "Vendere", Letter::Specific, Missing::ActionTooShort),
            (Baseline, "", Letter::Measurable, Missing::Baseline),
            (Baseline, "pochi", Letter::Measurable, Missing::BaselineNotANumber),
            (Target, " ", Letter::Measurable, Missing::Target),
            (Target, "molte", Letter::Measurable, Missing::TargetNotANumber),
            (Target, "20", Letter::Measurable, Missing::NoChange),
            (Target, "10", Letter::Measurable, Missing::WrongDirection),
            (Capacity, "", Letter::Achievable, Missing::Capacity),
            (Budget, "mille", Letter::Achievable, Missing::BudgetNotANumber),
            (Reason, "", Letter::Relevant, Missing::Reason),
            (Start, "", Letter::TimeBound, Missing::Start),
            (Start, "subito", Letter::TimeBound, Missing::StartNotADate),
            (End, "", Letter::TimeBound, Missing::End),
            (End, "31/02/2027", Letter::TimeBound, Missing::EndNotADate),
            (End, "2027-01-10", Letter::TimeBound, Missing::EndBeforeStart),
        ] {
            let mut goal = whole();
            *goal.text_mut(field) = text.into();
            let report = smart(&goal);
            assert_eq!(report.missing(), &[(letter, missing)], "{field:?} {text:?}");
            assert_eq!(report.score(), 4);
        }
    }

    #[test]
    fn vague_aims_need_a_metric() {
        let vague = Goal { action: "Aumentare la visibilità".into(), metric: None, ..whole() };
        let report = smart(&vague);
        assert_eq!(report.of(Letter::Specific).collect::<Vec<_>>(), [Missing::VagueAction, Missing::Metric]);
        assert_eq!(report.vague_words.as_deref(), Some("visibilità"));
        let measured = Goal { metric: Some(Kpi::Reach), ..vague };
        assert!(smart(&measured).is_smart());
    }

    #[test]
    fn costs_should_fall_and_rates_need_a_unit() {
        let goal =
            Goal { metric: Some(Kpi::Cpa), baseline: "40".into(), target: "30".into(), unit: "€".into(), ..whole() };
        assert!(smart(&goal).is_smart());
        let bare = Goal { unit: String::new(), ..goal };
        assert_eq!(smart(&bare).missing(), &[(Letter::Measurable, Missing::Unit)]);
    }
}
