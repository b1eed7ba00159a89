//! What a column holds.

/// What stands in a column of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    // What a row is about.
    Day,
    LastDay,
    Time,
    Campaign,
    AdSet,
    Ad,
    Text,
    Link,
    Id,
    Type,
    Platform,
    Channel,
    Pillar,
    Segment,
    Currency,
    // What was counted.
    Spend,
    Impressions,
    Reach,
    Views,
    Clicks,
    AllClicks,
    Reactions,
    Comments,
    Shares,
    Saves,
    Follows,
    Engagements,
    Conversions,
    Results,
    Leads,
    Revenue,
    /// What a site calls its conversions: the same people as those of the ads, counted another way.
    KeyEvents,
    /// What a site took, that of the ads included.
    SiteRevenue,
    Sessions,
    EngagedSessions,
    VideoViews,
    ProfileVisits,
    /// E-mails sent, those that arrived, and what people did with them; each person once.
    Recipients,
    Delivered,
    Opens,
    EmailClicks,
    Unsubscribes,
    Bounces,
    Followers,
    /// A rate or an average: worked out again.
    Derived,
    /// Known, and of no use here.
    Unused,
}

/// How a measure is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Date,
    Words,
    /// A whole number: a sign before three digits can only part thousands.
    Count,
    /// Money, or a count that models share out ("12.5 conversions").
    Amount,
    Left,
}

impl Measure {
    pub const ALL: &'static [(Measure, &'static str)] = &[
        (Measure::Day, "day"),
        (Measure::LastDay, "last-day"),
        (Measure::Time, "time"),
        (Measure::Campaign, "campaign"),
        (Measure::AdSet, "ad-set"),
        (Measure::Ad, "ad"),
        (Measure::Text, "text"),
        (Measure::Link, "link"),
        (Measure::Id, "id"),
        (Measure::Type, "type"),
        (Measure::Platform, "platform"),
        (Measure::Channel, "channel"),
        (Measure::Pillar, "pillar"),
        (Measure::Segment, "segment"),
        (Measure::Currency, "currency"),
        (Measure::Spend, "spend"),
        (Measure::Impressions, "impressions"),
        (Measure::Reach, "reach"),
        (Measure::Views, "views"),
        (Measure::Clicks, "clicks"),
        (Measure::AllClicks, "all-clicks"),
        (Measure::Reactions, "reactions"),
        (Measure::Comments, "comments"),
        (Measure::Shares, "shares"),
        (Measure::Saves, "saves"),
        (Measure::Follows, "follows"),
        (Measure::Engagements, "engagements"),
        (Measure::Conversions, "conversions"),
        (Measure::Results, "results"),
        (Measure::Leads, "leads"),
        (Measure::Revenue, "revenue"),
        (Measure::KeyEvents, "key-events"),
        (Measure::SiteRevenue, "site-revenue"),
        (Measure::Sessions, "sessions"),
        (Measure::EngagedSessions, "engaged-sessions"),
        (Measure::VideoViews, "video-views"),
        (Measure::ProfileVisits, "profile-visits"),
        (Measure::Recipients, "recipients"),
        (Measure::Delivered, "delivered"),
        (Measure::Opens, "opens"),
        (Measure::EmailClicks, "email-clicks"),
        (Measure::Unsubscribes, "unsubscribes"),
        (Measure::Bounces, "bounces"),
        (Measure::Followers, "followers"),
        (Measure::Derived, "derived"),
        (Measure::Unused, "unused"),
    ];

    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(measure, _)| *measure == self).map_or("", |(_, id)| id)
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(measure, _)| *measure)
    }

    pub const fn kind(self) -> Kind {
        use Measure as M;
        match self {
            M::Day | M::LastDay | M::Time => Kind::Date,
            M::Campaign
            | M::AdSet
            | M::Ad
            | M::Text
            | M::Link
            | M::Id
            | M::Type
            | M::Platform
            | M::Channel
            | M::Pillar
            | M::Segment
            | M::Currency => Kind::Words,
            M::Spend | M::Revenue | M::SiteRevenue | M::Conversions | M::KeyEvents | M::Results => Kind::Amount,
            M::Derived | M::Unused => Kind::Left,
            _ => Kind::Count,
        }
    }

    pub const fn is_value(self) -> bool {
        matches!(self.kind(), Kind::Count | Kind::Amount)
    }

    /// Whether rows may be added up. Reach counts people, and the same person is in many rows; followers
    /// are how many there are at a moment.
    pub const fn adds_up(self) -> bool {
        self.is_value() && !matches!(self, Measure::Reach | Measure::Followers)
    }
}
