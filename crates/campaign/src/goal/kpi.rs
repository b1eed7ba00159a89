//! Key performance indicators by funnel stage.

use super::formula::{Formula, Term};
use super::objective::{Objective, Stage};
use crate::named::named;

named! {
    /// What can be measured.
    Kpi, words "kpi" {
        Reach = "reach",
        Impressions = "impressions",
        Cpm = "cpm",
        Frequency = "frequency",
        VideoViewRate = "video-view-rate",
        BrandSearches = "brand-searches",
        Followers = "followers",
        Clicks = "clicks",
        Ctr = "ctr",
        Cpc = "cpc",
        LandingPageViews = "landing-page-views",
        Interactions = "interactions",
        EngagementRate = "engagement-rate",
        Saves = "saves",
        Shares = "shares",
        Subscribers = "subscribers",
        Leads = "leads",
        CostPerLead = "cost-per-lead",
        Orders = "orders",
        Revenue = "revenue",
        Cvr = "cvr",
        Cpa = "cpa",
        Roas = "roas",
        AverageOrder = "average-order",
        CartRate = "cart-rate",
        Installs = "installs",
        CostPerInstall = "cost-per-install",
        RepeatRate = "repeat-rate",
        Ltv = "ltv",
        Nps = "nps",
        ResponseTime = "response-time",
        Reviews = "reviews",
        UserContent = "user-content",
    }
}

/// Whether a KPI decides, or helps to explain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Primary,
    Secondary,
}

/// What kind of number a KPI is; decides how a target is broken down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KpiKind {
    /// Counted over a time: leads, clicks, euros.
    Flow,
    /// How many there are at a moment: followers, reviews.
    Stock,
    /// A share, a mean or a cost for each.
    Rate,
}

impl Kpi {
    pub const fn stage(self) -> Stage {
        use Kpi::*;
        match self {
            Reach | Impressions | Cpm | Frequency | VideoViewRate | BrandSearches | Followers => Stage::Awareness,
            Clicks | Ctr | Cpc | LandingPageViews | Interactions | EngagementRate | Saves | Shares | Subscribers => {
                Stage::Consideration
            }
            Leads | CostPerLead | Orders | Revenue | Cvr | Cpa | Roas | AverageOrder | CartRate | Installs
            | CostPerInstall => Stage::Conversion,
            RepeatRate | Ltv | Nps | ResponseTime | Reviews | UserContent => Stage::Loyalty,
        }
    }

    pub const fn kind(self) -> KpiKind {
        use Kpi::*;
        match self {
            Reach | Impressions | BrandSearches | Clicks | LandingPageViews | Interactions | Saves | Shares | Leads
            | Orders | Revenue | Installs | UserContent => KpiKind::Flow,
            Followers | Subscribers | Reviews => KpiKind::Stock,
            Cpm | Frequency | VideoViewRate | Ctr | Cpc | EngagementRate | CostPerLead | Cvr | Cpa | Roas
            | AverageOrder | CartRate | CostPerInstall | RepeatRate | Ltv | Nps | ResponseTime => KpiKind::Rate,
        }
    }

    /// Costs and waiting times are better when they fall.
    pub const fn lower_is_better(self) -> bool {
        use Kpi::*;
        matches!(self, Cpm | Cpc | CostPerLead | Cpa | CostPerInstall | ResponseTime)
    }

    /// How it is computed; `None` for what a platform simply counts.
    pub const fn formula(self) -> Option<Formula> {
        use Kpi::*;
        Some(match self {
            Cpm => Formula::Ratio { over: Term::Spend, under: Term::Impressions, times: 1000.0 },
            Frequency => Formula::ratio(Term::Impressions, Term::Reach),
            VideoViewRate => Formula::per_cent(Term::VideoViews, Term::Impressions),
            Ctr => Formula::per_cent(Term::Clicks, Term::Impressions),
            Cpc => Formula::ratio(Term::Spend, Term::Clicks),
            EngagementRate => Formula::per_cent(Term::Interactions, Term::Impressions),
            CostPerLead => Formula::ratio(Term::Spend, Term::Leads),
            Cvr => Formula::per_cent(Term::Conversions, Term::Clicks),
            Cpa => Formula::ratio(Term::Spend, Term::Conversions),
            Roas => Formula::ratio(Term::Revenue, Term::Spend),
            AverageOrder => Formula::ratio(Term::Revenue, Term::Orders),
            CartRate => Formula::per_cent(Term::Carts, Term::Clicks),
            CostPerInstall => Formula::ratio(Term::Spend, Term::Installs),
            RepeatRate => Formula::per_cent(Term::ReturningCustomers, Term::Customers),
            Ltv => Formula::Product(&[Term::AverageOrder, Term::OrdersPerYear, Term::Years]),
            Nps => Formula::Difference { from: Term::PromotersPerCent, take: Term::DetractorsPerCent },
            Reach | Impressions | BrandSearches | Followers | Clicks | LandingPageViews | Interactions | Saves
            | Shares | Subscribers | Leads | Orders | Revenue | Installs | ResponseTime | Reviews | UserContent => {
                return None;
            }
        })
    }
}

/// The KPIs worth following for an objective: what decides first, then what explains.
pub fn suggestions(objective: Objective) -> Vec<(Kpi, Rank)> {
    use Kpi::*;
    let (primary, secondary): (&[Kpi], &[Kpi]) = match objective {
        Objective::Awareness => (&[Reach, Impressions, Cpm, Frequency], &[VideoViewRate, BrandSearches, Followers]),
        Objective::Traffic => (&[Clicks, Ctr, Cpc, LandingPageViews], &[Impressions, Saves, Shares]),
        Objective::Engagement => (&[Interactions, EngagementRate, Saves, Shares], &[Reach, VideoViewRate, Followers]),
        Objective::Leads => (&[Leads, CostPerLead, Cvr], &[Subscribers, Ctr, Cpc]),
        Objective::Sales => (&[Orders, Revenue, Cvr, Cpa, Roas], &[CartRate, AverageOrder, Cpc]),
        Objective::App => (&[Installs, CostPerInstall, Cvr], &[Ctr, Cpc, RepeatRate]),
        Objective::Loyalty => (&[RepeatRate, Ltv, Nps, ResponseTime], &[Reviews, UserContent, Subscribers]),
    };
    let ranked = |kpis: &[Kpi], rank| kpis.iter().map(move |kpi| (*kpi, rank)).collect::<Vec<_>>();
    [ranked(primary, Rank::Primary), ranked(secondary, Rank::Secondary)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_give_the_textbook_values() {
        let of = |term| {
            Some(match term {
                Term::Spend => 1000.0,
                Term::Impressions => 111_111.0,
                Term::Reach => 50_000.0,
                Term::Clicks => 1111.0,
                Term::Conversions | Term::Orders => 33.0,
                Term::Revenue => 1980.0,
                Term::AverageOrder => 60.0,
                Term::OrdersPerYear => 2.0,
                Term::Years => 3.0,
                Term::PromotersPerCent => 55.0,
                Term::DetractorsPerCent => 15.0,
                _ => return None,
            })
        };
        for (kpi, expected) in [
            (Kpi::Cpm, Some(9.000_009)),
            (Kpi::Ctr, Some(0.999_901)),
            (Kpi::Cpc, Some(0.900_09)),
            (Kpi::Cvr, Some(2.970_297)),
            (Kpi::Cpa, Some(30.303_03)),
            (Kpi::Roas, Some(1.98)),
            (Kpi::Frequency, Some(2.222_22)),
            (Kpi::AverageOrder, Some(60.0)),
            (Kpi::Ltv, Some(360.0)),
            (Kpi::Nps, Some(40.0)),
            (Kpi::CostPerLead, None),
        ] {
            let value = kpi.formula().and_then(|formula| formula.compute(of));
            match (value, expected) {
                (Some(value), Some(expected)) => assert!((value - expected).abs() < 1e-4, "{kpi:?}: {value}"),
                (value, expected) => assert_eq!(value, expected, "{kpi:?}"),
            }
        }
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert_eq!(Kpi::Cpa.formula().and_then(|formula| formula.compute(|_| Some(0.0))), None);
    }

    #[test]
    fn primary_kpis_belong_to_the_stage_of_the_objective() {
        for objective in Objective::ALL {
            let list = suggestions(*objective);
            assert!(list.iter().filter(|(_, rank)| *rank == Rank::Primary).count() >= 3, "{objective:?}");
            for (kpi, rank) in &list {
                assert!(*rank == Rank::Secondary || kpi.stage() == objective.stage(), "{objective:?} {kpi:?}");
            }
        }
    }
}
