//! The parameters by which visits are counted, and what we write in them for each placement: the
//! convention that the checks suggest and the link builder follows.
//!
//! The words were chosen so that Google Analytics puts the visit in the right group: see the rows
//! `analytics.group.*` and `analytics.sources.*` of the catalogue, which a test compares with this table.

use crate::Placement;

/// All that Google Analytics reads, in the order in which we write them.
pub const PARAMETERS: &[&str] = &[
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "utm_id",
    "utm_term",
    "utm_content",
    "utm_source_platform",
    "utm_creative_format",
    "utm_marketing_tactic",
];

/// Those that must be there for a visit to be told apart.
pub const REQUIRED: &[&str] = &["utm_source", "utm_medium", "utm_campaign"];

/// `utm_source` and `utm_medium` for links of a placement. `None` for one's own site: a link from
/// one of its pages to another would begin a new visit and lose where the person came from.
pub fn convention(placement: Placement, paid: bool) -> Option<(&'static str, &'static str)> {
    let source = match placement.platform() {
        "blog" => return None,
        "email" => "newsletter",
        "microsoft" => "bing",
        // Analytics knows X by its old name only: `analytics.sources.social`.
        "x" => "twitter",
        platform => platform,
    };
    let medium = match placement.platform() {
        "email" => "email",
        "sms" => "sms",
        "google-business" => "organic",
        "google" if placement == Placement::GoogleDisplayAd => "display",
        "google" | "microsoft" => "cpc",
        "youtube" if !paid => "video",
        _ if paid => "paid_social",
        _ => "social",
    };
    Some((source, medium))
}

/// The row with the values that the platform of an ad fills in when it is shown.
pub fn filled_in(placement: Placement) -> Option<&'static str> {
    match placement.platform() {
        "facebook" | "instagram" if placement.paid() => Some("analytics.filled-in.meta"),
        "google" if placement.paid() => Some("analytics.filled-in.google"),
        _ => None,
    }
}
