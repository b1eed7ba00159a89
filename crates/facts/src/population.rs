//! How many people live somewhere, by age and sex.

use crate::{Bilingual, Confidence, Date, Source};

/// Where a set of figures is written, and what day it describes.
#[derive(Debug, PartialEq)]
pub struct Census {
    pub reference_date: Date,
    /// The first age of each group, rising from 0; the last group is open.
    pub ages: &'static [u8],
    pub source: Source,
    pub checked_on: Date,
    pub confidence: Confidence,
    pub note: Bilingual,
}

/// The residents of a country, or of one of its regions.
#[derive(Debug, PartialEq)]
pub struct Population {
    /// ISO 3166.
    pub country: &'static str,
    /// NUTS 2; `None`: the whole country.
    pub region: Option<&'static str>,
    /// People in each age group of the census.
    pub men: &'static [u32],
    pub women: &'static [u32],
    pub census: &'static Census,
}
