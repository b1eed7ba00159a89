//! The names under which everything is stored. Nothing else writes to storage.

/// The list of campaigns.
pub const INDEX: &str = "coso.index";

/// Language, theme and the like.
pub const SETTINGS: &str = "coso.settings";

/// Limits set otherwise than the catalogue.
pub const OVERRIDES: &str = "coso.overrides";

/// The id of the campaign behind "Check a text now"; never in the index.
pub const CHECK_DESK: &str = "check-desk";

/// The Community desk without its comments.
pub const COMMUNITY: &str = "coso.community";

/// A batch of comments of the Community desk.
pub fn community_batch(id: &str) -> String {
    format!("{COMMUNITY}.batch.{id}")
}

/// The form of the page of links, and what its data is called.
pub const LINKS: &str = "coso.links";
pub const LINKS_KIND: &str = "links";

const CAMPAIGN: &str = "coso.campaign.";

/// The key of a campaign.
pub fn campaign(id: &str) -> String {
    format!("{CAMPAIGN}{id}")
}

/// The id in the key of a campaign; lets a lost index be built again from what is there.
pub fn campaign_id(key: &str) -> Option<&str> {
    key.strip_prefix(CAMPAIGN).filter(|id| !id.is_empty() && !id.contains(UNREADABLE))
}

/// Between a key and the day on which its text, that could not be read, was put aside by releases before this one.
pub(super) const UNREADABLE: &str = ".unreadable.";
