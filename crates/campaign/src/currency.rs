//! The money a campaign is counted in. Amounts in different currencies are never added or compared:
//! nothing here converts.

use crate::named::named;
use serde::{Deserialize, Serialize};

named! {
    /// A currency; stored by its ISO 4217 code.
    #[derive(Default, Serialize, Deserialize)]
    #[serde(rename_all = "UPPERCASE")]
    Currency, words "currency" {
        #[default]
        Eur = "eur",
        Usd = "usd",
        Gbp = "gbp",
        Chf = "chf",
    }
}

impl Currency {
    /// The code of ISO 4217, as amounts are written with.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eur => "EUR",
            Self::Usd => "USD",
            Self::Gbp => "GBP",
            Self::Chf => "CHF",
        }
    }

    /// The currency of a benchmark's unit (`eur`, `usd`, …); `None` where the unit is no money.
    pub fn of_unit(unit: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|currency| currency.id().eq_ignore_ascii_case(unit))
    }
}
