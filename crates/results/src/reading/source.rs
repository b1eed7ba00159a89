//! Which program wrote a file, from its headings.

use super::dates::Order;
use super::headings::plain;
use super::{Measure, Row};

/// A program and one of its exports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    MetaAds,
    MetaContent,
    GoogleAds,
    LinkedInAds,
    LinkedInContent,
    TikTokAds,
    TikTokContent,
    XContent,
    XDays,
    YouTube,
    Analytics,
    /// A newsletter's program: Mailchimp, Brevo, MailerLite.
    Newsletter,
    /// None we know: the person says what its columns are.
    Other,
}

/// What a row of an export is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// An ad, a campaign: paid.
    Ads,
    /// A post.
    Posts,
    /// A day of an account.
    Days,
    /// A channel of a site's visits, a newsletter.
    Visits,
}

/// How programs for newsletters call whom they wrote to, and who opened it.
const SENT: &[&str] = &[
    "Total Recipients",
    "Successful Deliveries",
    "Recipients",
    "Delivered",
    "Emails sent",
    "Sent",
    "Destinatari",
    "Inviate",
    "Consegnate",
    "Email inviate",
];
const OPENED: &[&str] = &[
    "Unique Opens",
    "Opens",
    "Opened",
    "Openers",
    "Unique opened",
    "Aperture uniche",
    "Aperture",
    "Aperte",
    "Open rate",
    "Tasso di apertura",
];

/// Headings of which one of each group stands in the file; the first source that has all of its groups is it.
const SIGNS: &[(Source, &[&[&str]])] = &[
    (
        Source::Analytics,
        &[
            &["Sessions", "Sessioni"],
            &["Engaged sessions", "Sessioni con coinvolgimento", "Key events", "Eventi chiave"],
        ],
    ),
    (
        Source::MetaAds,
        &[&["Amount spent", "Importo speso"], &["Reach", "Copertura", "Impressions", "Impression", "Impressioni"]],
    ),
    (
        Source::TikTokAds,
        &[&["Cost"], &["2-second video views", "Paid likes", "Clicks (destination)", "CTR (destination)"]],
    ),
    (Source::LinkedInAds, &[&["Total spent"], &["Campaign name", "Campaign group name"]]),
    (Source::GoogleAds, &[&["Cost", "Costo"], &["Impr.", "Impressioni", "Impressions"], &["Clicks", "Clic"]]),
    (Source::XContent, &[&["Post text"], &["Detail Expands", "URL Clicks", "Bookmarks"]]),
    (Source::XDays, &[&["Create Post", "Media views", "Unfollows"], &["Reposts"]]),
    (Source::TikTokContent, &[&["Total views", "Visualizzazioni totali"], &["Total likes", "Mi piace totali"]]),
    (
        Source::LinkedInContent,
        &[
            &["Post title", "Impressions (total)", "Titolo post", "Impressioni (totali)"],
            &[
                "Engagement rate",
                "Engagement rate (total)",
                "Reposts",
                "Reposts (total)",
                "Tasso di interesse",
                "Diffusioni post",
            ],
        ],
    ),
    (Source::Newsletter, &[SENT, OPENED]),
    (Source::YouTube, &[&["Video title", "Titolo video"], &["Views", "Visualizzazioni"]]),
    (
        Source::MetaContent,
        &[
            &["Publish time", "Orario di pubblicazione"],
            &["Reach", "Copertura", "Views", "Visualizzazioni", "Reazioni", "Likes", "Mi piace"],
        ],
    ),
];

impl Source {
    pub const ALL: &'static [(Source, &'static str)] = &[
        (Source::MetaAds, "meta-ads"),
        (Source::MetaContent, "meta-content"),
        (Source::GoogleAds, "google-ads"),
        (Source::LinkedInAds, "linkedin-ads"),
        (Source::LinkedInContent, "linkedin-content"),
        (Source::TikTokAds, "tiktok-ads"),
        (Source::TikTokContent, "tiktok-content"),
        (Source::XContent, "x-content"),
        (Source::XDays, "x-days"),
        (Source::YouTube, "youtube"),
        (Source::Analytics, "analytics"),
        (Source::Newsletter, "newsletter"),
        (Source::Other, "other"),
    ];

    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(source, _)| *source == self).map_or("other", |(_, id)| id)
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(source, _)| *source)
    }

    pub(super) fn of<'a>(headings: impl Iterator<Item = &'a str>) -> Self {
        let there: Vec<String> = headings.map(|heading| plain(without_brackets_of_currency(heading))).collect();
        let has = |wanted: &&str| there.contains(&plain(wanted));
        let known = SIGNS.iter().find(|(_, groups)| groups.iter().all(|group| group.iter().any(has)));
        known.map_or(Source::Other, |(source, _)| *source)
    }

    /// The order of day and month in its files, where it is documented.
    pub(super) const fn usual_order(self) -> Option<Order> {
        match self {
            Self::MetaContent | Self::LinkedInContent => Some(Order::MonthFirst),
            _ => None,
        }
    }

    pub const fn grain(self) -> Grain {
        match self {
            Self::MetaAds | Self::GoogleAds | Self::LinkedInAds | Self::TikTokAds => Grain::Ads,
            Self::XDays => Grain::Days,
            Self::Analytics | Self::Newsletter => Grain::Visits,
            _ => Grain::Posts,
        }
    }

    /// The platform its rows are about, as the catalogue names it; empty where it is several or none.
    pub const fn platform(self) -> &'static str {
        match self {
            Self::MetaAds => "facebook",
            Self::GoogleAds => "google",
            Self::LinkedInAds | Self::LinkedInContent => "linkedin",
            Self::TikTokAds | Self::TikTokContent => "tiktok",
            Self::XContent | Self::XDays => "x",
            Self::YouTube => "youtube",
            Self::MetaContent | Self::Analytics | Self::Newsletter | Self::Other => "",
        }
    }
}

/// What a site counts put under its own names: the same sales are in the exports of the ads.
pub fn of_a_site(row: &mut Row) {
    for (ads, site) in [(Measure::Conversions, Measure::KeyEvents), (Measure::Revenue, Measure::SiteRevenue)] {
        if let Some(value) = row.values.remove(&ads) {
            *row.values.entry(site).or_default() += value;
        }
    }
}

/// `Amount spent (EUR)` without its code; other brackets say which clicks, and stay.
fn without_brackets_of_currency(heading: &str) -> &str {
    match heading.rfind('(') {
        Some(at) if is_code(heading.get(at + 1..).unwrap_or_default()) => heading.get(..at).unwrap_or(heading),
        _ => heading,
    }
}

fn is_code(rest: &str) -> bool {
    let code = rest.trim_end().trim_end_matches(')');
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}
