//! How a KPI is computed, as data: shown to people and used to compute it.

use crate::named::named;

named! {
    /// A quantity that formulas are made of.
    Term, words "term" {
        Spend = "spend",
        Impressions = "impressions",
        Reach = "reach",
        Clicks = "clicks",
        Interactions = "interactions",
        VideoViews = "video-views",
        Conversions = "conversions",
        Leads = "leads",
        Orders = "orders",
        Carts = "carts",
        Installs = "installs",
        Revenue = "revenue",
        Customers = "customers",
        ReturningCustomers = "returning-customers",
        AverageOrder = "average-order",
        OrdersPerYear = "orders-per-year",
        Years = "years",
        PromotersPerCent = "promoters-per-cent",
        DetractorsPerCent = "detractors-per-cent",
    }
}

/// A formula over terms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Formula {
    /// `over ÷ under × times`; `times` is 100 for percentages and 1,000 for a mille.
    Ratio {
        over: Term,
        under: Term,
        times: f64,
    },
    Product(&'static [Term]),
    Difference {
        from: Term,
        take: Term,
    },
}

impl Formula {
    pub(crate) const fn ratio(over: Term, under: Term) -> Self {
        Self::Ratio { over, under, times: 1.0 }
    }

    pub(crate) const fn per_cent(over: Term, under: Term) -> Self {
        Self::Ratio { over, under, times: 100.0 }
    }

    /// Its terms, in reading order.
    pub fn terms(&self) -> Vec<Term> {
        match *self {
            Self::Ratio { over, under, .. } => vec![over, under],
            Self::Product(terms) => terms.to_vec(),
            Self::Difference { from, take } => vec![from, take],
        }
    }

    /// Its value; `None` when a term is unknown or a divisor is zero.
    pub fn compute(&self, of: impl Fn(Term) -> Option<f64>) -> Option<f64> {
        let value = match *self {
            Self::Ratio { over, under, times } => of(over)? / of(under)? * times,
            Self::Product(terms) => terms.iter().try_fold(1.0, |product, term| Some(product * of(*term)?))?,
            Self::Difference { from, take } => of(from)? - of(take)?,
        };
        value.is_finite().then_some(value)
    }
}
