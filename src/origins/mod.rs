//! Where each fact is written: loaded beside the page, because it weighs more than the checks.

#[cfg(target_arch = "wasm32")]
mod door;
#[cfg(not(target_arch = "wasm32"))]
#[path = "door_native.rs"]
mod door;
mod loading;

pub use loading::use_origins;

use facts::{Confidence, Date};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Says who, and how surely: one row of `embed/facts.<language>.json`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Origin {
    pub title: String,
    pub url: String,
    #[serde(default)]
    pub quote: Option<String>,
    checked_on: String,
    confidence: String,
    #[serde(default)]
    pub note: Option<String>,
}

impl Origin {
    pub fn checked_on(&self) -> Option<Date> {
        let mut parts = self.checked_on.splitn(3, '-');
        Some(Date {
            year: parts.next()?.parse().ok()?,
            month: parts.next()?.parse().ok()?,
            day: parts.next()?.parse().ok()?,
        })
    }

    pub fn confidence(&self) -> Option<Confidence> {
        Confidence::from_name(&self.confidence)
    }
}

/// The origins of all facts, in one language.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Origins(BTreeMap<String, Origin>);

impl Origins {
    fn read(json: &str) -> Option<Origins> {
        serde_json::from_str(json).ok().map(Origins)
    }

    /// Of the fact with this id.
    pub fn of(&self, fact: &str) -> Option<&Origin> {
        self.0.get(fact)
    }
}
