//! Benchmarks and audiences: numbers to plan with, never to check a text against.

use crate::{Bilingual, Confidence, Date, Source};

/// What a campaign costs or brings somewhere, with the definition without which the number
/// means nothing: the same "engagement" differs sevenfold between two reports of one year.
#[derive(Debug, PartialEq)]
pub struct Benchmark {
    pub id: &'static str,
    /// An id of [`crate::PLATFORMS`].
    pub platform: &'static str,
    /// `ctr`, `cpc`, `cpm`, `cvr`, `cpl`, `cpa`, `engagement`, `vtr`, `open`, `posting-time`.
    pub metric: &'static str,
    /// An industry, an objective, a format; `None`: all of them.
    pub scope: Option<Bilingual>,
    pub definition: Bilingual,
    pub low: Option<f64>,
    pub mid: Option<f64>,
    pub high: Option<f64>,
    /// `percent`, `eur`, `usd`, or `hour`: of the day, from `low` to before `high`.
    pub unit: &'static str,
    /// ISO 3166, or `world`.
    pub country: &'static str,
    pub period: &'static str,
    pub source: Source,
    pub checked_on: Date,
    pub confidence: Confidence,
    pub note: Option<Bilingual>,
}

/// How many people a platform reaches.
#[derive(Debug, PartialEq)]
pub struct Audience {
    pub id: &'static str,
    /// An id of [`crate::PLATFORMS`].
    pub platform: &'static str,
    /// ISO 3166.
    pub country: &'static str,
    /// `people-per-month`, `percent-of-adults`, `percent-of-online` (of those online), `people-online` or
    /// `minutes-per-month`.
    pub measure: &'static str,
    /// Youngest and oldest, both included; `None`: everybody the definition names.
    pub ages: Option<(u8, u8)>,
    pub value: f64,
    /// Change on the year before, per cent.
    pub change: Option<f64>,
    pub period: &'static str,
    pub definition: Bilingual,
    pub source: Source,
    pub checked_on: Date,
    pub confidence: Confidence,
}
