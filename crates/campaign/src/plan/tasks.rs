//! The tasks of the three jobs for one plan: hours a week, who does them, what can be given away.

use super::workload::{Hat, workload};
use crate::campaign::Campaign;
use crate::mix::profile;
use crate::named::named;
use crate::planning::Assigned;

named! {
    /// What has to be done, week after week.
    Task, words "task" {
        Decide = "decide",
        Measure = "measure",
        Write = "write",
        Make = "make",
        Ads = "ads",
        Order = "order",
        Answer = "answer",
        Listen = "listen",
    }
}

named! {
    /// The letters of RACI.
    Letter, words "raci" {
        Responsible = "responsible",
        Accountable = "accountable",
        Consulted = "consulted",
        Informed = "informed",
    }
}

/// How safely a task can be given to someone else. Our judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delegate {
    /// A trained hand does it as well.
    Easily,
    /// With examples and a check.
    WithCare,
    /// It is what the person is there for.
    Never,
}

/// One task of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Duty {
    pub task: Task,
    pub hat: Hat,
    /// A week.
    pub hours: f64,
    pub assigned: Assigned,
}

impl Task {
    pub const fn hat(self) -> Hat {
        match self {
            Self::Decide | Self::Measure => Hat::Strategist,
            Self::Write | Self::Make | Self::Ads | Self::Order => Hat::Manager,
            Self::Answer | Self::Listen => Hat::Community,
        }
    }

    pub const fn delegate(self) -> Delegate {
        match self {
            Self::Make | Self::Order => Delegate::Easily,
            Self::Write | Self::Ads | Self::Answer | Self::Measure => Delegate::WithCare,
            Self::Decide | Self::Listen => Delegate::Never,
        }
    }
}

/// Of the time a piece takes, what goes into the words rather than into picture or video. Our judgement:
/// all of it where the piece is text, a third elsewhere.
fn words_share(placement: facts::Placement) -> f64 {
    match profile(placement).content.first() {
        Some(crate::mix::ContentKind::Text) | None => 1.0,
        Some(_) => 1.0 / 3.0,
    }
}

/// The tasks of a campaign's plan. Their hours sum to those of the workload.
pub fn duties(campaign: &Campaign) -> Vec<Duty> {
    let work = workload(campaign);
    if work.rows.is_empty() {
        return Vec::new();
    }
    let mut hours = [0.0; Task::ALL.len()];
    let mut add = |task: Task, value: f64| hours[task as usize] += value;
    add(Task::Decide, work.fixed.strategist);
    add(Task::Order, work.fixed.manager);
    add(Task::Listen, work.fixed.community);
    for row in &work.rows {
        add(Task::Measure, row.hours.strategist);
        let pieces = row.pieces * profile(row.placement).hours_per_piece;
        add(Task::Write, pieces * words_share(row.placement));
        add(Task::Make, pieces * (1.0 - words_share(row.placement)));
        add(Task::Ads, row.hours.manager - pieces);
        add(Task::Answer, row.hours.community);
    }
    Task::ALL
        .iter()
        .copied()
        .zip(hours)
        .filter(|(_, hours)| *hours > 0.0)
        .map(|(task, hours)| Duty {
            task,
            hat: task.hat(),
            hours,
            assigned: campaign.parts.planning.team.get(task.id()).cloned().unwrap_or_default(),
        })
        .collect()
}

/// What to give away first: the easiest to hand over, then what takes most hours.
pub fn delegate_first(duties: &[Duty]) -> Vec<&Duty> {
    let mut order: Vec<&Duty> = duties.iter().filter(|duty| duty.task.delegate() != Delegate::Never).collect();
    order.sort_by(|a, b| a.task.delegate().cmp(&b.task.delegate()).then(b.hours.total_cmp(&a.hours)));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mix::Choice;
    use facts::Placement;

    #[test]
    fn tasks_take_the_hours_of_the_workload() {
        let mut campaign = Campaign::default();
        assert!(duties(&campaign).is_empty());
        campaign.mix.choices =
            [Placement::InstagramFeed, Placement::FacebookAd, Placement::BlogPost].map(Choice::new).into();
        let duties = duties(&campaign);
        let work = workload(&campaign);
        for hat in Hat::ALL {
            let sum: f64 = duties.iter().filter(|duty| duty.hat == *hat).map(|duty| duty.hours).sum();
            assert!((sum - work.total.of(*hat)).abs() < 1e-9, "{hat:?}");
        }
        let order: Vec<Task> = delegate_first(&duties).iter().map(|duty| duty.task).collect();
        assert!(!order.contains(&Task::Decide) && !order.contains(&Task::Listen));
        assert_eq!(order[0], Task::Make);
    }
}
