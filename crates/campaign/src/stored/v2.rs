//! Version 2: the shapes of version 1, and the parts of the later desks by name (`crate::parts`).

use super::v1;
use crate::campaign::Campaign;
use crate::parts::Parts;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A campaign of version 1 is one of version 2 without parts.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Stored {
    #[serde(flatten)]
    rest: v1::Campaign,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    parts: BTreeMap<String, Value>,
}

impl From<Campaign> for Stored {
    fn from(mut campaign: Campaign) -> Self {
        let parts = std::mem::take(&mut campaign.parts).written();
        Self { rest: campaign.into(), parts }
    }
}

impl From<Stored> for Campaign {
    fn from(stored: Stored) -> Self {
        let mut campaign = Campaign { parts: Parts::read(stored.parts), ..stored.rest.into() };
        crate::media::gather(&mut campaign);
        campaign
    }
}
