//! The parameters by which visits are counted, and what we write in them for each placement: the
//! convention that the checks suggest and the link builder follows.
//!
//! The words were chosen so that Google Analytics puts the visit in the right group. They are those of
//! the rows `analytics.*` of the catalogue, which a test compares with these lists: the page needs a
//! few words, and reading the rows would put the whole catalogue into its first download.

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

/// Media of the group Display.
pub const DISPLAY_MEDIA: &[&str] = &["display", "banner", "expandable", "interstitial", "cpm"];

/// Media of the group Organic Social.
pub const SOCIAL_MEDIA: &[&str] = &["social", "social-network", "social-media", "sm", "social network", "social media"];

/// As medium or as source, the group Email.
pub const EMAIL_WORDS: &[&str] = &["email", "e-mail", "e_mail", "e mail"];

/// Media of the group Affiliates.
pub const AFFILIATE_MEDIA: &[&str] = &["affiliate", "affiliates"];

/// Media of the group Referral.
pub const REFERRAL_MEDIA: &[&str] = &["referral", "app", "link"];

/// Sources Analytics takes for social sites.
pub const SOCIAL_SOURCES: &[&str] = &[
    "facebook",
    "instagram",
    "linkedin",
    "pinterest",
    "reddit",
    "snapchat",
    "tiktok",
    "twitter",
    "whatsapp",
    "fb",
    "ig",
    "quora",
    "tumblr",
    "vk.com",
    "wechat",
    "weibo",
    "t.co",
    "t.me",
    "lnkd.in",
    "tripadvisor",
    "trustpilot",
    "yelp",
];

/// Sources Analytics takes for search engines.
pub const SEARCH_SOURCES: &[&str] =
    &["google", "bing", "yahoo", "duckduckgo", "ecosia.org", "qwant", "baidu", "yandex"];

/// Sources Analytics takes for sites of videos.
pub const VIDEO_SOURCES: &[&str] = &["youtube", "vimeo", "twitch", "dailymotion", "ted"];

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

/// What an ad's platform fills in when the ad is shown: for `utm_id`, `utm_term` and `utm_content`.
pub fn filled_in(placement: Placement) -> Option<[&'static str; 3]> {
    match placement.platform() {
        "facebook" | "instagram" if placement.paid() => Some(["{{campaign.id}}", "{{adset.name}}", "{{ad.name}}"]),
        "google" if placement.paid() => Some(["{campaignid}", "{keyword}", "{creative}"]),
        _ => None,
    }
}
