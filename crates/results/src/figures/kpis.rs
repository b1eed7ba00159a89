//! The figures of a plan, stage by stage: what the exports count of what the goal is measured by.

use super::{Part, Ratio, Sums};
use crate::reading::Measure;
use campaign::goal::{Kpi, Objective, Rank, Stage, suggestions};

/// A figure of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanFigure {
    pub kpi: Kpi,
    pub rank: Rank,
    /// `None`: these exports do not count it.
    pub value: Option<f64>,
    /// The goal's own figure has a target; the others have none.
    pub target: Option<f64>,
}

impl PlanFigure {
    pub fn reached(&self) -> Option<bool> {
        let (value, target) = self.value.zip(self.target)?;
        Some(if self.kpi.lower_is_better() { value <= target } else { value >= target })
    }
}

/// The plan's figures by stage, in the order of the funnel; stages without any are left out.
///
/// They are those the plan proposes for its objective, and the one the goal is measured by.
pub fn by_stage(
    objective: Option<Objective>,
    metric: Option<Kpi>,
    target: Option<f64>,
    sums: &Sums,
) -> Vec<(Stage, Vec<PlanFigure>)> {
    let mut wanted: Vec<(Kpi, Rank)> = objective.map(suggestions).unwrap_or_default();
    if let Some(metric) = metric {
        wanted.retain(|(kpi, _)| *kpi != metric);
        wanted.insert(0, (metric, Rank::Primary));
    }
    let figure = |(kpi, rank): &(Kpi, Rank)| PlanFigure {
        kpi: *kpi,
        rank: *rank,
        value: counted(*kpi, sums),
        target: target.filter(|target| metric == Some(*kpi) && *target > 0.0),
    };
    let of = |stage: &Stage| {
        let figures: Vec<PlanFigure> = wanted.iter().filter(|(kpi, _)| kpi.stage() == *stage).map(figure).collect();
        (!figures.is_empty()).then_some((*stage, figures))
    };
    Stage::ALL.iter().filter_map(of).collect()
}

/// A figure, where the exports count it.
fn counted(kpi: Kpi, sums: &Sums) -> Option<f64> {
    match kpi {
        Kpi::Impressions => sums.shown(),
        Kpi::Clicks | Kpi::LandingPageViews => sums.clicks(),
        Kpi::Interactions => sums.interactions(),
        Kpi::Saves => sums.get(Measure::Saves),
        Kpi::Shares => sums.get(Measure::Shares),
        Kpi::Followers => sums.get(Measure::Follows),
        Kpi::Leads => sums.get(Measure::Leads).or_else(|| sums.conversions()),
        Kpi::Subscribers => sums.conversions(),
        // A contact is no order.
        Kpi::Orders | Kpi::Installs => Part::Orders.of(sums),
        Kpi::Revenue => sums.get(Measure::Revenue).or_else(|| sums.get(Measure::SiteRevenue)),
        Kpi::Ctr => Ratio::Ctr.of(sums).map(|share| share * 100.0),
        Kpi::Cvr => Ratio::Cvr.of(sums).map(|share| share * 100.0),
        Kpi::EngagementRate => Ratio::EngagementByImpressions.of(sums).map(|share| share * 100.0),
        Kpi::Cpc => Ratio::Cpc.of(sums),
        Kpi::Cpm => Ratio::Cpm.of(sums),
        Kpi::CostPerLead | Kpi::Cpa | Kpi::CostPerInstall => Ratio::CostPerConversion.of(sums),
        Kpi::Roas => Ratio::Roas.of(sums),
        Kpi::AverageOrder => Ratio::AverageOrder.of(sums),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::row;
    use super::*;

    fn sums() -> Sums {
        Sums::of([&row(
            (2026, 11, 2),
            &[
                (Measure::Impressions, 50_000.0),
                (Measure::Clicks, 800.0),
                (Measure::Leads, 40.0),
                (Measure::Spend, 400.0),
            ],
        )])
    }

    #[test]
    fn figures_stand_in_the_order_of_the_funnel_and_only_the_goal_has_a_target() {
        let found = by_stage(Some(Objective::Leads), Some(Kpi::CostPerLead), Some(12.0), &sums());
        assert!(found.is_sorted_by_key(|(stage, _)| Stage::ALL.iter().position(|one| one == stage)));
        let all: Vec<&PlanFigure> = found.iter().flat_map(|(_, figures)| figures).collect();
        let goal = all.iter().find(|figure| figure.kpi == Kpi::CostPerLead).unwrap();
        assert_eq!((goal.value, goal.target, goal.reached()), (Some(10.0), Some(12.0), Some(true)));
        assert!(all.iter().filter(|figure| figure.kpi != Kpi::CostPerLead).all(|figure| figure.target.is_none()));
        assert_eq!(all.iter().filter(|figure| figure.kpi == Kpi::CostPerLead).count(), 1, "once");
    }

    #[test]
    fn a_contact_is_no_order() {
        let orders = |sums: &Sums| by_stage(None, Some(Kpi::Orders), Some(40.0), sums)[0].1[0].value;
        assert_eq!(orders(&sums()), None);
        let both = Sums::of([
            &row((2026, 11, 2), &[(Measure::Leads, 19.0)]),
            &row((2026, 11, 3), &[(Measure::Conversions, 4.0)]),
            &row((2026, 11, 4), &[(Measure::Results, 2.0)]),
        ]);
        assert_eq!((orders(&both), both.conversions()), (Some(6.0), Some(25.0)));
    }

    #[test]
    fn what_nobody_counted_is_nothing_and_not_zero() {
        let found = by_stage(None, Some(Kpi::Nps), Some(50.0), &sums());
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].0, found[0].1[0].value, found[0].1[0].reached()), (Stage::Loyalty, None, None));
        assert!(by_stage(None, None, None, &sums()).is_empty());
    }
}
